import type { Address } from '../../core/address.ts';
import type { Json } from '../../core/json/json.ts';
import type { Target } from '../../core/plan.ts';
import type { Thing, Things } from '../../core/thing.ts';

const PLATFORMS: Readonly<Record<string, string>> = {
  IOS: 'iOS',
  MAC_OS: 'macOS',
  TV_OS: 'tvOS',
  VISION_OS: 'visionOS',
};

/** Apple's spelling of a platform; an unknown one as it is. */
export function platformName(platform: string): string {
  return Object.hasOwn(PLATFORMS, platform) ? (PLATFORMS[platform] ?? platform) : platform;
}

/** The version string that a plan ends with. */
export function plannedVersion({ version }: Target): string | undefined {
  return version?.becomes ?? version?.versionString;
}

export function thingAt(things: Things, address: Address): Thing | undefined {
  return Object.hasOwn(things, address) ? things[address] : undefined;
}

/** What people call the thing at `address`; the address itself where nobody has said it. */
export function titleAt(things: Things, address: Address): string {
  return thingAt(things, address)?.title ?? address;
}

/** The ordered list that an address is about: the list itself, or the one in which a file stands. */
export function listAt(things: Things, address: Address): Address | undefined {
  const thing = thingAt(things, address);
  return thing?.list ?? (thing?.file === undefined ? undefined : address);
}

/** Whether a value only repeats which one of its family a thing is, as the locale of a localization does. */
export function repeatsTitle(thing: Thing | undefined, value: Json | undefined): boolean {
  return typeof value === 'string' && value === thing?.family?.member;
}
