import { isLeftover } from '../../core/asset.ts';
import type { Blocked } from '../../core/change.ts';
import type { Facet, Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Operation } from '../../core/operation.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import type { LocalizationRows } from '../localizations.ts';
import type { VersionHave } from '../version/version.ts';
import { entriesAfter, galleryChange } from './gallery-change.ts';
import type { Comparison, GallerySteps } from './gallery-steps.ts';
import { compare, gallerySteps } from './gallery-steps.ts';
import type { Gallery, MediaKind, WantedMedia } from './gallery.ts';
import { galleryAddress, rowAddresses } from './gallery.ts';
import type { MediaDriver } from './media-driver.ts';

export interface MediaHave {
  /** Of the languages that the manifest lists, and of the primary one; absent where nothing was asked for. */
  galleries?: readonly Gallery[];
  /** The language in which the version has to have screenshots: every other one shows these where it has none. */
  primaryLocale: string;
  /** Addresses of the galleries that the manifest owns. */
  owned: ReadonlySet<string>;
}

interface MediaSeen {
  app: AppHave;
  version: VersionHave;
  versionLocalizations: LocalizationRows;
}

/** Pictures or videos of the app. A gallery that the manifest lists is owned whole: its files, their order, nothing else in it. */
export function mediaFacet(kind: MediaKind, driver: MediaDriver): Facet<Manifest> {
  return defineFacet<Manifest, WantedMedia, MediaHave, MediaSeen>({
    name: kind.name,
    needs: ['app', 'version', 'versionLocalizations'],

    want(manifest) {
      return manifest[kind.name];
    },

    async observe(api, manifest, { app, version: { target }, versionLocalizations }) {
      const want: WantedMedia = manifest[kind.name] ?? {};
      // The language that is the primary one by the time of the review.
      const primaryLocale = manifest.app.primaryLocale ?? app.primaryLocale;
      const owned = new Set(
        galleriesIn(want).map(([locale, displayType]) => galleryAddress(kind, locale, displayType)),
      );
      const have = { primaryLocale, owned };
      const source = target.kind === 'existing' ? target.version : target.kind === 'new' ? target.source : undefined;
      if (!source) return { ...have, galleries: [] };
      // A version that was on the App Store has screenshots in its primary language; another one may lack them.
      if (target.kind === 'new' && owned.size === 0 && primaryLocale === app.primaryLocale) return have;
      const galleries = await driver.observe(api, {
        versionId: source.id,
        locales: new Set([...(kind.isAskedFor ? [primaryLocale] : []), ...Object.keys(want)]),
        localizations: versionLocalizations,
      });
      return { ...have, galleries: target.kind === 'new' ? galleries.flatMap(carriedOver) : galleries };
    },

    *addresses({ galleries = [] }) {
      for (const { address, id, rows } of galleries) {
        if (id !== undefined) yield [address, id];
        for (const row of rows) {
          if (row.id === undefined) continue;
          yield [row.address, row.id];
          yield [row.natural, row.id];
        }
      }
    },

    propose(want, { galleries = [] }, seen, rest) {
      const proposal = emptyProposal();
      const { target } = seen.version;
      if (target.kind === 'none' || target.kind === 'refused') return proposal;
      const possible: GallerySteps[] = [];
      for (const place of galleriesIn(want)) {
        const files = want[place[0]]?.[place[1]] ?? [];
        const gallery = galleries.find(({ address }) => address === galleryAddress(kind, ...place));
        const comparison = compare(files, gallery);
        const steps = gallerySteps(kind, place, comparison, gallery !== undefined);
        if (addGallery(proposal, kind, steps, comparison, { seen, rest })) possible.push(steps);
      }
      proposal.operations = gated(kind, driver.operations(possible), possible);
      return proposal;
    },
  });
}

/** Apple copies to a new version what it had taken (observed: with checksums and in order, under new ids). */
function carriedOver({ id: _id, rows, ...gallery }: Gallery): Gallery[] {
  const taken = rows.filter(({ state }) => !isLeftover(state)).map(({ id: _row, ...row }) => row);
  return taken.length > 0 ? [{ ...gallery, rows: rowAddresses(gallery.address, taken) }] : [];
}

/** In a fixed order, so that a plan does not depend on how the manifest is sorted. */
function galleriesIn(want: WantedMedia): [locale: string, displayType: string][] {
  return Object.keys(want)
    .sort()
    .flatMap((locale) =>
      Object.keys(want[locale] ?? {})
        .sort()
        .map((displayType): [string, string] => [locale, displayType]),
    );
}

/** @returns whether there is something to do that is possible. */
function addGallery(
  proposal: Proposal,
  kind: MediaKind,
  steps: GallerySteps,
  comparison: Comparison,
  { seen, rest }: { seen: MediaSeen; rest: Proposal },
): boolean {
  const { address, settling } = steps;
  const change = galleryChange(steps, comparison);
  const waits = settling.length > 0 && seen.version.access === 'editable';
  if (waits) {
    const files = settling.length === 1 ? '1 file is' : `${settling.length} files are`;
    proposal.notes.push({
      address,
      message: `${files} still being processed by Apple; apply waits until that is over`,
    });
  }
  if (!change) {
    if (seen.version.target.kind === 'new' && comparison.files.length > 0) {
      proposal.expects.push({ address, field: 'files', value: entriesAfter(comparison.files) });
    }
    return waits;
  }
  const obstacle = obstacleTo(kind, steps, seen, rest);
  if (obstacle) proposal.blocked.push(obstacle);
  else proposal.changes.push(change);
  return obstacle === undefined;
}

function obstacleTo(
  kind: MediaKind,
  { address, locale }: GallerySteps,
  { version: { target, access }, versionLocalizations }: MediaSeen,
  rest: Proposal,
): Blocked | undefined {
  const from = `/${address}`;
  if (target.kind === 'existing' && access === 'locked') {
    const { versionString, state } = target.version;
    const reason = `version ${versionString} is ${state}, and Apple locks ${kind.name} in that state`;
    return { address, reason, from };
  }
  const localization = `version/localizations/${locale}`;
  const isThere = versionLocalizations[locale] !== undefined;
  const isMade = rest.operations.some(
    (operation) => operation.action === 'create' && operation.address === localization,
  );
  if (isThere || isMade) return undefined;
  const reason = `the version has no language ${locale} to hang ${kind.name} in; give it a description first`;
  return { address, reason, from, fix: `metadata.${locale}` };
}

/** What takes something away from customers, once for each gallery, carries the gate. */
function gated(kind: MediaKind, operations: Operation[], galleries: readonly GallerySteps[]): Operation[] {
  const reasons = new Map<Operation, string>();
  for (const { address, before, after } of galleries) {
    const first = operations.find((one) => one.action === 'delete' && `${one.address}/`.startsWith(`${address}/`));
    if (!first || before === 0 || !kind.isLoss(before, after)) continue;
    reasons.set(first, after === 0 ? `all ${before} go` : `${after} of ${before} are left`);
  }
  return operations.map((operation) => {
    const reason = reasons.get(operation);
    return reason === undefined ? operation : { ...operation, gates: [{ name: kind.gate, reason }] };
  });
}
