import type { Address } from '../../core/address.ts';
import type { Blocked, Change } from '../../core/change.ts';
import { placeOf } from '../../core/compare-base.ts';
import type { Operation } from '../../core/operation.ts';
import { operationId } from '../../core/operation.ts';
import type { Consequence, Plan } from '../../core/plan.ts';
import type { ChangeOrigin, Origin } from '../../core/plan-base.ts';
import type { Table } from '../../core/plan-table.ts';
import { atBaseOf } from './at-base.ts';
import type { Group } from './families.ts';

/** Says of each part of a plan whether this branch brings it. */
export interface Origins {
  /** As the base was named. */
  ref: string;
  ofChange(change: Change): Origin;
  /** Of one that no change tells of. */
  ofOperation(operation: Operation): Origin;
  /** What the base would make of a field that is new. */
  atBase(change: Change): ChangeOrigin['base'];
  isPending: {
    consequence(consequence: Consequence): boolean;
    blocked(item: Blocked): boolean;
    gate(name: string, reason: { address: string; reason: string }): boolean;
  };
}

/** `undefined` where nobody asked for a comparison. What a plan doesn't say counts as new. */
export function originsOf({ base }: Pick<Plan, 'base'>): Origins | undefined {
  if (!base) return undefined;
  const { ref, changes, pending } = base;
  const known = new Map(changes.map((change) => [placeOf(change), change]));
  const operations = new Set(pending.operations);
  return {
    ref,
    ofChange: (change) => known.get(placeOf(change))?.origin ?? 'new',
    ofOperation: (operation) => (operations.has(operationId(operation)) ? 'pending' : 'new'),
    atBase: (change) => known.get(placeOf(change))?.base,
    isPending: {
      consequence: ({ kind, text }) => pending.consequences.some((one) => one.kind === kind && one.text === text),
      blocked: ({ address, field, reason }) =>
        pending.blocked.some((one) => one.address === address && one.field === field && one.reason === reason),
      gate: (name, { address, reason }) =>
        pending.gates.some((one) => one.name === name && one.address === address && one.reason === reason),
    },
  };
}

/** What entries are made of. */
export interface EntryParts {
  /** Absent where all of them are one part. */
  origin?: Origin;
  groups: readonly Group[];
  tables: readonly Table[];
  waits: readonly Operation[];
}

/** First what is new. */
const ORIGINS: readonly Origin[] = ['new', 'pending'];

/** What is new, and what is pending. Of a thing to which both happens, each part has its own changes. */
export function partsOf(
  { groups, tables, waits }: EntryParts,
  { changes, operations }: { changes: readonly Change[]; operations: readonly Operation[] },
  origins: Origins,
): EntryParts[] {
  return ORIGINS.map((origin) => ({
    origin,
    groups: groups.flatMap((group): Group[] => {
      const own = group.changes.filter((change) => origins.ofChange(change) === origin);
      if (own.length > 0) return [{ ...group, changes: own, atBase: atBaseOf(own, origins.ref, origins.atBase) }];
      const isBare = group.changes.length === 0;
      return isBare && originOfAll(operations, group.address, origins) === origin ? [group] : [];
    }),
    tables: tables.map((table) => tableOf(table, changes, origins, origin)).filter(({ rows }) => rows.length > 0),
    waits: waits.filter((operation) => origins.ofOperation(operation) === origin),
  }));
}

/** Of a thing of which no change tells: pending where all that happens to it is. */
function originOfAll(operations: readonly Operation[], address: Address, origins: Origins): Origin {
  const own = operations.filter((operation) => operation.address === address);
  return own.every((operation) => origins.ofOperation(operation) === 'pending') ? 'pending' : 'new';
}

/** What stands beside something that the base asks for as well. */
export const PENDING_WORDS = 'pending already';

/** A table with the rows that tell of changes of this origin; a row that tells of none stays with what is new. */
function tableOf(table: Table, changes: readonly Change[], origins: Origins, origin: Origin): Table {
  const byPlace = new Map(changes.map((change) => [placeOf(change), change]));
  const rows = table.rows.filter(({ says }) => {
    const change = says && byPlace.get(placeOf(says));
    return (change ? origins.ofChange(change) : 'new') === origin;
  });
  return { ...table, rows };
}
