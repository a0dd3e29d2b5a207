import type { LeftOut } from '../../core/left-out.ts';
import type { AllBut } from '../../core/value.ts';
import { everythingRead } from '../everything-read.ts';
import type { TerritoriesPart } from '../manifest.gen.ts';
import type { TerritoriesHave } from './observe.ts';

export interface TerritoriesWant {
  available?: 'all' | string[] | AllBut;
  availableInNewTerritories?: boolean;
  /** `releaseDate` is a day, `YYYY-MM-DD`; `territories` defaults to every available one. `null` ends the pre-order. */
  preOrder?: { releaseDate: string; territories?: string[] } | null;
}

type Written = NonNullable<TerritoriesPart['territories']>;

export function wantTerritories({ territories: written, ...left }: TerritoriesPart): TerritoriesWant | undefined {
  everythingRead(left);
  if (written === undefined) return undefined;
  const { available, availableInNewTerritories, preOrder, ...others } = written;
  everythingRead(others);
  return {
    ...(available === undefined ? {} : { available: wantAvailable(available) }),
    ...(availableInNewTerritories === undefined ? {} : { availableInNewTerritories }),
    ...(preOrder === undefined ? {} : { preOrder: preOrder && wantPreOrder(preOrder) }),
  };
}

function wantAvailable(available: NonNullable<Written['available']>): NonNullable<TerritoriesWant['available']> {
  // The schema lets no other word through.
  if (typeof available === 'string') return 'all';
  if (Array.isArray(available)) return available;
  const { except, ...left } = available;
  everythingRead(left);
  return { except };
}

function wantPreOrder({
  releaseDate,
  territories,
  ...left
}: NonNullable<Written['preOrder']>): NonNullable<TerritoriesWant['preOrder']> {
  everythingRead(left);
  return { releaseDate, ...(territories === undefined ? {} : { territories }) };
}

/** `undefined` where the app is on sale nowhere yet, or Apple doesn't list its territories yet. */
export function describeTerritories({ record, rows }: TerritoriesHave): TerritoriesPart | undefined {
  const codes = Object.keys(rows).sort();
  if (!record || codes.length === 0) return undefined;
  const open = codes.filter((code) => rows[code]?.available);
  const preOrder = describePreOrder(open, rows);
  return {
    territories: {
      available: describeAvailable(codes, open),
      availableInNewTerritories: record.availableInNewTerritories,
      ...(preOrder ? { preOrder } : {}),
    },
  };
}

/** Nobody reads 175 codes where "all" says it, or 174 to find the one that is missing. */
function describeAvailable(codes: readonly string[], open: string[]): 'all' | string[] | AllBut {
  const closed = codes.filter((code) => !open.includes(code));
  if (closed.length === 0) return 'all';
  return closed.length > open.length ? open : { except: closed };
}

/** Pre-orders that `describePreOrder` has no words for. */
export function territoriesLeftOut({ rows }: TerritoriesHave): LeftOut[] {
  const open = Object.keys(rows).filter((code) => rows[code]?.available);
  const days = open.flatMap((code) => {
    const day = rows[code]?.preOrder;
    return typeof day === 'string' ? [[code, day] as const] : [];
  });
  if (days.length === 0 || describePreOrder(open, rows)) return [];
  const reason = 'a manifest has one day for all territories, and App Store Connect has several';
  return [{ pointer: '/territories/preOrder', reason, value: Object.fromEntries(days) }];
}

/** A manifest has one day for all: where Apple has several there is nothing that it can say. */
function describePreOrder(
  open: readonly string[],
  rows: TerritoriesHave['rows'],
): TerritoriesWant['preOrder'] | undefined {
  const ordered = open.flatMap((code) => {
    const day = rows[code]?.preOrder;
    return typeof day === 'string' ? [{ code, day }] : [];
  });
  const [releaseDate = '', ...others] = new Set(ordered.map(({ day }) => day));
  if (releaseDate === '' || others.length > 0) return undefined;
  if (ordered.length === open.length) return { releaseDate };
  return { releaseDate, territories: ordered.map(({ code }) => code) };
}
