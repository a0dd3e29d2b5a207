import type { Plan } from '../../src/core/plan.ts';
import type { Manifest } from '../support/manifest.ts';

/** Manifests that are another one with some of its keys left out. */

interface Meaning {
  key: string;
  /** Keys beside which it has that meaning; without any of them it is like any other. Absent: always. */
  for?: string[];
}

/**
 * Keys that name what others speak of, or decide what they mean: without them the manifest says something else, not less. Those of
 * a `*` are the members of something that the manifest owns whole.
 */
const MEANINGFUL: Meaning[] = [
  { key: 'app' },
  { key: 'app.bundleId' },
  { key: 'app.platform' },
  { key: 'app.eula.*' },
  { key: 'version' },
  { key: 'version.versionString' },
  // Which build answers.
  { key: 'version.build', for: ['version.usesNonExemptEncryption'] },
  // Which currency, and from which price a change goes.
  { key: 'pricing.baseTerritory', for: ['pricing.price', 'pricing.changes', 'pricing.territories'] },
  { key: 'pricing.price', for: ['pricing.changes'] },
  { key: 'pricing.territories', for: ['pricing.changes'] },
  { key: 'pricing.territories.*' },
  // Where a pre-order without a list of its own is meant.
  { key: 'territories.available', for: ['territories.preOrder'] },
  { key: 'territories.available.*' },
  { key: 'territories.preOrder.*' },
  // What a new product can't be made without, and lists that are owned whole.
  { key: 'files' },
  { key: 'products.inAppPurchases.*.inAppPurchaseType' },
  { key: 'products.inAppPurchases.*.name' },
  { key: 'products.inAppPurchases.*.localizations.*.name' },
  { key: 'products.inAppPurchases.*.pricing.*' },
  { key: 'products.inAppPurchases.*.pricing.territories.*' },
  { key: 'products.inAppPurchases.*.territories.available' },
  // Without it the product goes to App Review.
  { key: 'products.inAppPurchases.*.submit' },
  { key: 'products.subscriptionGroups.*' },
  { key: 'products.subscriptionGroups.*.localizations.*.name' },
  { key: 'products.subscriptionGroups.*.subscriptions.*.name' },
  { key: 'products.subscriptionGroups.*.subscriptions.*.localizations.*.name' },
  { key: 'products.subscriptionGroups.*.subscriptions.*.pricing.*' },
  // Prices and offers are for where it is sold.
  { key: 'products.subscriptionGroups.*.subscriptions.*.territories' },
  { key: 'products.subscriptionGroups.*.subscriptions.*.territories.available' },
  { key: 'products.subscriptionGroups.*.subscriptions.*.submit' },
  { key: 'review.contact.*' },
  { key: 'release.releaseType', for: ['release.earliestReleaseDate'] },
  { key: 'release.earliestReleaseDate' },
  { key: 'allow' },
];

/** Every manifest that is this one without one of its managed values. */
export function withoutOneKey(manifest: Manifest): Manifest[] {
  const reduced: Manifest[] = [];
  const visit = (path: string[], value: unknown): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, key];
      if (!isMeaningful(manifest, here)) reduced.push(without(manifest, here));
      visit(here, child);
    }
  };
  visit([], manifest);
  return reduced;
}

function isMeaningful(manifest: Manifest, path: readonly string[]): boolean {
  return MEANINGFUL.some(({ key, for: others = [] }) => {
    const known = key.split('.');
    const same = known.length === path.length && known.every((part, index) => part === '*' || part === path[index]);
    return same && (others.length === 0 || others.some((other) => valueAt(manifest, other.split('.')) !== undefined));
  });
}

/** The manifest without all that a plan calls impossible. */
export function withoutBlocked(manifest: Manifest, { blocked }: Plan): Manifest {
  return blocked.reduce((rest, { from, address }) => {
    // What App Review lacks is nothing that the manifest says: it is not submitted then.
    const path = (from ?? '/release/goal').split('/').slice(1);
    const isUnmet = address === 'submission' || path.join('.') === 'version.versionString';
    return isUnmet ? without(without(rest, ['version']), ['release', 'goal']) : without(rest, whole(rest, path));
  }, manifest);
}

/** The key with which a value has to go: parts of a list or of a block that only makes sense as one go together. */
function whole(manifest: Manifest, path: readonly string[]): readonly string[] {
  const [section = '', key = ''] = path;
  if (section === 'release' && (key === 'releaseType' || key === 'earliestReleaseDate')) return ['release'];
  if (section === 'products') return path.slice(0, key === 'subscriptionGroups' ? 6 : 4);
  if (section === 'pricing' || key === 'contact' || key === 'eula') return path.slice(0, 2);
  const list = path.findIndex((_key, index) => Array.isArray(valueAt(manifest, path.slice(0, index + 1))));
  return list === -1 ? path : path.slice(0, list + 1);
}

export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((place, key) => (place as Record<string, unknown> | null | undefined)?.[key], value);
}

function without(manifest: Manifest, path: readonly string[]): Manifest {
  const copy = structuredClone(manifest);
  const place = valueAt(copy, path.slice(0, -1)) as Record<string, unknown> | null | undefined;
  if (place) delete place[path.at(-1) ?? ''];
  return copy;
}
