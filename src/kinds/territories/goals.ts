import type { Blocked } from '../../core/change.ts';
import { nearest } from '../../core/text/nearest.ts';
import { isAllBut } from '../../core/value.ts';
import type { TerritoriesHave, TerritoryRow } from './observe.ts';
import { addressOf, knownTerritories, pointerOf } from './observe.ts';
import type { TerritoriesWant } from './want.ts';

/** What one territory should be like; `undefined` where that is not managed. */
export interface TerritoryGoal {
  territory: string;
  row?: TerritoryRow;
  available?: boolean;
  /** The manifest names it, instead of meaning it among all. */
  named: boolean;
  /** Day of the release; `null`: no pre-order. */
  preOrder?: string | null;
}

export interface TerritoryGoals {
  /** Every territory that Apple or the app knows, in alphabetical order. */
  goals: TerritoryGoal[];
  problems: Blocked[];
}

/** Works out what the manifest means for each territory. */
export function territoryGoals(want: TerritoriesWant, have: TerritoriesHave): TerritoryGoals {
  const { rows } = have;
  const known = knownTerritories(have);
  const lists = listsOf(want);
  const problems = Object.entries(lists).flatMap(([from, list]) => unknownTerritories(from, list, known));
  const goals = known.map((territory): TerritoryGoal => {
    const row = rows[territory];
    const available = wantedAvailable(want, territory);
    const preOrder = wantedPreOrder(want, territory, available, row);
    return {
      territory,
      ...(row ? { row } : {}),
      ...(available === undefined ? {} : { available }),
      ...(preOrder === undefined ? {} : { preOrder }),
      named: lists[AVAILABLE]?.includes(territory) === true,
    };
  });
  return { goals, problems: [...problems, ...soldNowhere(lists[PRE_ORDER] ?? [], goals)] };
}

const AVAILABLE = pointerOf('available');
const EXCEPT = pointerOf('available/except');
const PRE_ORDER = pointerOf('preOrder/territories');

/** The lists of territories in the manifest, by their place. */
function listsOf({ available, preOrder }: TerritoriesWant): Record<string, string[]> {
  return {
    ...(Array.isArray(available) ? { [AVAILABLE]: available } : {}),
    ...(isAllBut(available) ? { [EXCEPT]: available.except } : {}),
    ...(preOrder?.territories ? { [PRE_ORDER]: preOrder.territories } : {}),
  };
}

function unknownTerritories(from: string, list: readonly string[], known: readonly string[]): Blocked[] {
  return list.flatMap((territory, index) => {
    if (known.includes(territory)) return [];
    const near = nearest(territory, known);
    const reason = `the App Store has no territory ${territory}${near === undefined ? '' : `; did you mean ${near}?`}`;
    return [{ address: addressOf(territory), reason, from: `${from}/${index}` }];
  });
}

function soldNowhere(list: readonly string[], goals: readonly TerritoryGoal[]): Blocked[] {
  return list.flatMap((territory, index) => {
    const goal = goals.find((item) => item.territory === territory);
    if (!goal || isAvailable(goal.available, goal.row)) return [];
    const reason = `the app is not available in ${territory}, and nobody can order it where it is not available`;
    return [{ address: addressOf(territory), field: 'preOrder', reason, from: `${PRE_ORDER}/${index}` }];
  });
}

function wantedAvailable({ available }: TerritoriesWant, territory: string): boolean | undefined {
  if (available === undefined || available === 'all') return available && true;
  return Array.isArray(available) ? available.includes(territory) : !available.except.includes(territory);
}

function wantedPreOrder(
  { preOrder }: TerritoriesWant,
  territory: string,
  available: boolean | undefined,
  row: TerritoryRow | undefined,
): string | null | undefined {
  // What goes off sale can't be ordered either; what is off sale already is left as it is.
  if (!isAvailable(available, row)) return available === false && row?.available ? null : undefined;
  if (!preOrder) return preOrder;
  return preOrder.territories?.includes(territory) === false ? null : preOrder.releaseDate;
}

function isAvailable(wanted: boolean | undefined, row: TerritoryRow | undefined): boolean {
  return wanted ?? row?.available ?? false;
}
