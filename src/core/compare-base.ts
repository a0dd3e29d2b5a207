import type { Address } from './address.ts';
import type { Change } from './change.ts';
import { canonicalJson, sameJson } from './json/json.ts';
import type { Json } from './json/json.ts';
import { operationId } from './operation.ts';
import type { Plan } from './plan.ts';
import type { ChangeOrigin, PlanBase } from './plan-base.ts';
import type { Proposed } from './propose.ts';
import type { Thing } from './thing.ts';
import { isFileList } from './value.ts';

/** Says of every change of a plan whether the base proposes it as well, and what the base proposes alone. Pure. */
export function comparedWithBase(
  plan: Plan,
  { ref, commit }: Pick<PlanBase, 'ref' | 'commit'>,
  base: Proposed,
): PlanBase {
  const atBase = new Map(base.changes.map((change) => [placeOf(change), change]));
  const own = new Set(plan.changes.map(placeOf));
  const withdrawn = base.changes.filter((change) => !own.has(placeOf(change))).map(withoutOrigin);
  return {
    ref,
    commit,
    changes: plan.changes.map((change) => originOf(change, atBase.get(placeOf(change)))),
    pending: {
      operations: shared(plan.operations.map(operationId), base.operations.map(operationId)),
      blocked: shared(plan.blocked.map(obstacle), base.blocked.map(obstacle)),
      gates: shared(gatesOf(plan), gatesIn(base)),
      consequences: shared(plan.consequences.map(words), base.consequences.map(words)),
    },
    withdrawn,
    things: thingsAt(withdrawn, base),
  };
}

/** Where nothing can be compared, everything counts as new: what nobody can rule out is looked at. Pure. */
export function withoutBase(plan: Plan, { ref, commit }: Pick<PlanBase, 'ref' | 'commit'>, problem: string): PlanBase {
  return {
    ...{ ref, commit, problem },
    changes: plan.changes.map((change) => originOf(change, undefined)),
    pending: { operations: [], blocked: [], gates: [], consequences: [] },
    withdrawn: [],
    things: {},
  };
}

/** The same for one place in two plans. */
export function placeOf({ address, field, during }: Pick<Change, 'address' | 'field' | 'during'>): string {
  return canonicalJson([address, field, during ? { ...during } : null]);
}

function originOf(change: Change, atBase: Change | undefined): ChangeOrigin {
  const { address, field, during } = change;
  const place = { address, field, ...(during ? { during } : {}) };
  if (!atBase) return { ...place, origin: 'new' };
  const isSame =
    sameJson(compared(change.before), compared(atBase.before)) &&
    sameJson(compared(change.after), compared(atBase.after));
  if (isSame) return { ...place, origin: 'pending' };
  return { ...place, origin: 'new', base: atBase.after === undefined ? {} : { after: atBase.after } };
}

/** What a value comes to: where files lie beside the manifest is nothing to Apple. */
function compared(value: Change['after']): Json | undefined {
  if (!isFileList(value)) return value;
  return value.files.map(({ path: _path, ...entry }) => entry);
}

/** The line of another manifest leads nowhere in this one. */
function withoutOrigin({ from: _from, ...change }: Change): Change {
  return change;
}

function obstacle({ address, field, reason }: Plan['blocked'][number]): PlanBase['pending']['blocked'][number] {
  return { address, ...(field === undefined ? {} : { field }), reason };
}

function words({ kind, text }: Plan['consequences'][number]): PlanBase['pending']['consequences'][number] {
  return { kind, text };
}

function gatesOf({ gates }: Plan): PlanBase['pending']['gates'] {
  return gates.flatMap(({ name, reasons }) => reasons.map(({ address, reason }) => ({ name, address, reason })));
}

function gatesIn({ operations }: Proposed): PlanBase['pending']['gates'] {
  return operations.flatMap(({ address, gates = [] }) => gates.map(({ name, reason }) => ({ name, address, reason })));
}

function shared<Item extends Json | object>(items: readonly Item[], others: readonly Item[]): Item[] {
  const known = new Set(others.map((item) => canonicalJson(item)));
  return items.filter((item) => known.has(canonicalJson(item)));
}

/** What is said of them. */
function thingsAt(changes: readonly Change[], { things }: Proposed): Record<Address, Thing> {
  const addresses = new Set(changes.map(({ address }) => address));
  return Object.fromEntries(Object.entries(things).filter(([address]) => addresses.has(address)));
}
