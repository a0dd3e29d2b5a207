import type { Address, AddressBook } from '../core/address.ts';
import type { AppleError } from '../core/failure.ts';
import { pageOf } from './website.ts';

/** Where each field that Apple complains about stands in the manifest, by the beginning of its address. */
const KEYS: readonly (readonly [RegExp, (attribute: string, match: RegExpExecArray) => string])[] = [
  [/^(?:version|appInfo)\/localizations\/(.+)$/, (attribute, [, locale]) => `metadata/${locale}/${attribute}`],
  [/^version$/, (attribute) => VERSION_KEYS[attribute] ?? `release/${attribute}`],
  [/^version\/build$|^builds\//, (attribute) => (attribute === ENCRYPTION ? `version/${ENCRYPTION}` : 'version/build')],
  [/^version\/phasedRelease$/, () => 'release/phasedRelease'],
  [/^appInfo\/ageRating$/, (attribute) => `ageRating/${attribute}`],
  [/^appInfo$/, (attribute) => `app/categories/${categoryKey(attribute)}`],
  [/^app$/, (attribute) => `app/${attribute}`],
  [/^eula$/, () => 'app/eula'],
  [/^review(?:\/|$)/, (attribute) => `review/${reviewKey(attribute)}`],
  [/^pricing(?:\/|$)/, () => 'pricing'],
  [/^territories(?:\/|$)/, () => 'territories/available'],
  [/^(?:screenshots|previews)(?:\/[^/]+){0,2}/, (_attribute, [gallery]) => gallery],
];

/** The address of things whose id the run has not seen, by their JSON:API type. */
const TYPES: Readonly<Record<string, Address>> = {
  ageRatingDeclarations: 'appInfo/ageRating',
  appAvailabilities: 'territories',
  appInfos: 'appInfo',
  appPriceSchedules: 'pricing',
  appPrices: 'pricing',
  appPreviewSets: 'previews',
  appPreviews: 'previews',
  appScreenshotSets: 'screenshots',
  appScreenshots: 'screenshots',
  appStoreReviewDetails: 'review',
  appStoreVersions: 'version',
  apps: 'app',
  builds: 'builds/',
};

const ENCRYPTION = 'usesNonExemptEncryption';

/** What Apple says of the version as a whole; anything else of it is about its release. */
const VERSION_KEYS: Readonly<Record<string, string>> = {
  versionString: 'version/versionString',
  copyright: 'version/copyright',
  build: 'version/build',
  appStoreReviewDetail: 'review/contact',
  appStoreVersionPhasedRelease: 'release/phasedRelease',
};

/**
 * Says of one of Apple's errors where it can be mended: at a line of the manifest, or on the page where only a person can act.
 * Errors about the resource of the request itself are left as they are: who sent it knows better.
 */
export function advise(error: AppleError, book: AddressBook): AppleError {
  const page = pageOf(error, book.get('app'));
  if (page !== undefined) return { ...error, fix: page };
  // Somebody else fills the same list: nothing in the manifest is wrong.
  if (error.detail?.startsWith('Too many')) return error;
  const address = addressOf(error.at, book);
  if (address === undefined) return error;
  const attribute = /^\/data\/(?:attributes|relationships)\/([^/]+)/.exec(error.source ?? '')?.[1] ?? '';
  for (const [pattern, keyOf] of KEYS) {
    const match = pattern.exec(address);
    if (!match) continue;
    const key = keyOf(attribute, match).replace(/\/$/, '');
    return { ...error, from: `/${key}`, fix: key.replaceAll('/', '.') };
  }
  return error;
}

function addressOf(at: string | undefined, book: AddressBook): Address | undefined {
  const [, type = '', id = ''] = /^(?:\/v\d+)?\/([^/]+)(?:\/([^/]+))?/.exec(at ?? '') ?? [];
  for (const [address, known] of book)
    if (id !== '' && known === id && !address.startsWith('submissions/')) return address;
  return TYPES[type];
}

function categoryKey(relationship: string): string {
  const side = relationship.startsWith('secondary') ? 'secondary' : 'primary';
  return relationship.includes('Subcategory') ? `${side}Subcategories` : side;
}

function reviewKey(attribute: string): string {
  const [, block, rest = ''] = /^(contact|demoAccount)(.*)$/.exec(attribute) ?? [];
  if (block === undefined) return attribute;
  return `${block}/${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}
