import type { Change } from '../core/change.ts';
import { isJsonObject } from '../core/json/json.ts';
import type { Proposal } from '../core/proposal.ts';
import { isAutomaticPrice, isMoney } from '../core/value.ts';
import { acceptable } from './acceptable.ts';
import type { Difference } from './drift.ts';
import { differences, ownedDifferences } from './drift.ts';
import type { EditContext, Editing } from './edits.ts';
import { beginEditing, edit, withDefaults } from './edits.ts';
import { valueAt } from './places.ts';

/** What a plan of the manifest would do. */
type Planned = Pick<Proposal, 'changes' | 'blocked'>;

/** The date is for rules about dates. */
type Judging = EditContext & { now: Date };

/**
 * Puts what is there in the place of all that differs. Pure: nothing is written yet.
 * @param plan what a manifest with these values would change; it is asked again once values are in place
 */
export function updatedManifest(context: Omit<Judging, 'isEmpty'>, plan: (resolved: object) => Planned): Editing {
  const editing = beginEditing(context.source);
  const first = plan(editing.resolved);
  const known: Judging = { ...context, isEmpty: emptyIn(first.changes) };
  const found = differences(editing.resolved, context.present, pointersOf(first));
  editAll(editing, withDefaults(found, editing), known);
  // What is owned whole may hold too much, or lack what is there: only then do keys come and go.
  const second = plan(editing.resolved);
  const whole: Judging = { ...context, isEmpty: emptyIn([...first.changes, ...second.changes]) };
  for (const pointer of new Set(pointersOf(second))) {
    if (!isJsonObject(valueAt(editing.resolved, pointer)) || isLeft(editing, pointer)) continue;
    editAll(editing, ownedDifferences(editing.resolved, context.present, pointer), whole);
  }
  for (const pointer of new Set(pointersOf(plan(editing.resolved))))
    if (!isLeft(editing, pointer)) editing.left.push({ pointer, reason: 'a manifest can’t say what is there' });
  return editing;
}

function editAll(editing: Editing, found: readonly Difference[], context: Judging): void {
  const { accepted, refused } = acceptable(editing.resolved, found, context);
  editing.left.push(...refused);
  for (const one of accepted) edit(editing, one, context);
}

function pointersOf({ changes, blocked }: Planned): string[] {
  return [...changes, ...blocked].flatMap(({ from = [] }) => from);
}

/** Whether it has been said already why something there stays as it is. */
function isLeft({ left }: Editing, pointer: string): boolean {
  return left.some((one) => isWithin(one.pointer, pointer) || isWithin(pointer, one.pointer));
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** Tells where App Store Connect has nothing: every change there begins with nothing. */
function emptyIn(changes: readonly Change[]): (pointer: string) => boolean {
  return (pointer) => {
    const there = changes.filter(({ from = '' }) => isWithin(from, pointer));
    return there.length > 0 && there.every(({ before }) => isNothing(before));
  };
}

/** A price that Apple derives is none of its own. */
function isNothing(before: Change['before']): boolean {
  return (before ?? null) === null || isAutomaticPrice(before) || (isMoney(before) && before.automatic === true);
}
