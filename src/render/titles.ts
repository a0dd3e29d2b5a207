import type { Address } from '../core/address.ts';
import type { Plan } from '../core/plan.ts';
import { mediaPlace, mediaTitle } from './media-place.ts';

const PLATFORMS: Readonly<Record<string, string>> = {
  IOS: 'iOS',
  MAC_OS: 'macOS',
  TV_OS: 'tvOS',
  VISION_OS: 'visionOS',
};

/** The names that Apple's help gives to the two halves of a listing. */
const LOCALIZED: Readonly<Record<string, string>> = {
  appInfo: 'app information',
  version: 'version information',
};

const TITLES: Readonly<Record<Address, string>> = {
  appInfo: 'app information',
  'appInfo/ageRating': 'age rating',
  eula: 'licence agreement',
  pricing: 'price',
  review: 'review details',
  release: 'release',
  submission: 'submission to App Review',
  'submission/item': 'version in the submission',
  'submission/withdrawal': 'withdrawal from App Review',
  'submission/withdrawal/version': 'version after the withdrawal',
  territories: 'availability',
  'version/build': 'build',
  'version/build/processing': 'processing of the build',
  'version/phasedRelease': 'phased release',
};

/** Apple's spelling of a platform; an unknown one as it is. */
export function platformName(platform: string): string {
  return PLATFORMS[platform] ?? platform;
}

/** The version string that the plan ends with: what it sets, or what App Store Connect has. */
export function plannedVersion(plan: Plan): string | undefined {
  const change = plan.changes.find((item) => item.address === 'version' && item.field === 'versionString');
  return typeof change?.after === 'string' ? change.after : plan.target.version?.versionString;
}

/** What people call the thing at `address`; the address itself where there is no better word. */
export function title(address: Address, dot: string, versionString?: string): string {
  if (address === 'version' && versionString !== undefined) return `version ${versionString}`;
  const place = mediaPlace(address);
  if (place) return mediaTitle(place, dot);
  const [parent = '', kind, locale, ...rest] = address.split('/');
  const words = LOCALIZED[parent];
  if (kind === 'localizations' && rest.length === 0 && words) return locale ? `${locale} ${dot} ${words}` : words;
  if (parent === 'builds' && kind !== undefined && locale === undefined) return `build ${kind}`;
  if (parent === 'territories' && kind !== undefined) return `availability in ${kind}`;
  if (parent === 'pricing' && kind !== undefined) return `price in ${kind}`;
  if (parent === 'review' && kind === 'attachments') return `attachment ${[locale, ...rest].join('/')}`;
  return TITLES[address] ?? address;
}

/** `1 operation`, `2 operations`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
