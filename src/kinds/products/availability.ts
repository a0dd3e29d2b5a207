import type { Address } from '../../core/address.ts';
import type { Reader } from '../../core/resource.ts';
import type { AllBut } from '../../core/value.ts';
import { everythingRead } from '../everything-read.ts';

/** What the manifest says of where a product is sold. */
export interface WrittenAvailability {
  available?: string | string[] | { except: string[] };
  availableInNewTerritories?: boolean;
}

export interface AvailabilityWant {
  available?: 'all' | string[] | AllBut;
  availableInNewTerritories?: boolean;
}

export interface AvailabilityHave {
  /** Absent until territories are named for the first time: then it is sold nowhere. */
  record?: { id: string; availableInNewTerritories: boolean };
  /** In alphabetical order. */
  available: readonly string[];
  /** Every territory of the App Store; empty where nobody asked. */
  offered: readonly string[];
}

/** Of a product that is not there, or of which nobody has said yet where it is sold. */
export const NOWHERE: AvailabilityHave = { available: [], offered: [] };

export function wantAvailability(written: WrittenAvailability): AvailabilityWant {
  const { available, availableInNewTerritories, ...left } = written;
  everythingRead(left);
  return {
    ...(available === undefined ? {} : { available: availableIn(available) }),
    ...(availableInNewTerritories === undefined ? {} : { availableInNewTerritories }),
  };
}

function availableIn(
  available: NonNullable<WrittenAvailability['available']>,
): NonNullable<AvailabilityWant['available']> {
  // The schema lets no other word through.
  if (typeof available === 'string') return 'all';
  if (Array.isArray(available)) return available;
  const { except, ...left } = available;
  everythingRead(left);
  return { except };
}

/** The inverse: nobody reads 175 codes where "all" says it, or 174 to find the one that is missing. */
export function describeAvailability({ record, available, offered }: AvailabilityHave): AvailabilityWant | undefined {
  if (!record) return undefined;
  const closed = offered.filter((code) => !available.includes(code));
  const { availableInNewTerritories } = record;
  const open = [...available];
  if (closed.length === 0) return { available: 'all', availableInNewTerritories };
  return { available: closed.length > open.length ? open : { except: closed }, availableInNewTerritories };
}

/** The same territories are the same wish, in whatever order they stand. */
export function sortedAvailability({ available, ...others }: AvailabilityWant): AvailabilityWant {
  if (available === undefined || available === 'all') return { ...others, ...(available ? { available } : {}) };
  return { ...others, available: Array.isArray(available) ? sorted(available) : { except: sorted(available.except) } };
}

function sorted(codes: readonly string[]): string[] {
  return codes.toSorted((a, b) => (a < b ? -1 : 1));
}

/** Every territory of the App Store, in alphabetical order. */
export async function offeredTerritories(api: Reader): Promise<string[]> {
  const all = await api.all('/v1/territories');
  return sorted(all.data.map(({ id }) => id));
}

/** Of the record that lies at a path: an include shows 50 at most. */
export async function availableTerritories(api: Reader, path: string): Promise<string[]> {
  const list = await api.all(`${path}/availableTerritories`);
  return sorted(list.data.map(({ id }) => id));
}

/** Where a product is sold, at Apple, in the manifest and in the plan. */
export interface AvailabilityPlace {
  /** The name of the kind. */
  kind: string;
  /** Of the availability as a whole. */
  address: Address;
  territory(code: string): Address;
  /** JSON pointer of `territories` in the manifest. */
  pointer: string;
  /** What is sold; `noun` stands for it in a sentence. */
  owner: { address: Address; type: 'inAppPurchases' | 'subscriptions'; noun: string };
  type: 'inAppPurchaseAvailabilities' | 'subscriptionAvailabilities' | 'subscriptionPlanAvailabilities';
  relationship: 'inAppPurchase' | 'subscription';
  /** replace: each list is a new record; update: the record takes another list. */
  write: 'replace' | 'update';
  /** What else a new record has to say of itself. */
  attributes?: Readonly<Record<string, string>>;
}
