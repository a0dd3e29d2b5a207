import type { Change } from '../../core/change.ts';
import type { Failure } from '../../core/failure.ts';
import type { Plan } from '../../core/plan.ts';
import type { ApplyResult, OperationResult } from '../../core/result.ts';
import type { Things } from '../../core/thing.ts';
import { count } from '../../core/text/words.ts';
import { assurance } from './assurances.ts';
import type { BlockedRow } from './blocked.ts';
import { blockedRows } from './blocked.ts';
import type { Entry } from './entries.ts';
import { entriesOf, entryOf } from './entries.ts';
import type { FailureView } from './failures.ts';
import { failureView } from './failures.ts';
import type { Locate } from './positions.ts';
import { manifestName } from './positions.ts';
import type { Again, Rehearsed } from './next-steps.ts';
import { isLeftToPerson, nextSteps } from './next-steps.ts';
import { isSentWhole } from './file-results.ts';
import type { ResultRow } from './results.ts';
import { fileRows, resultRows } from './results.ts';
import type { Sentence } from './sentence.ts';
import { thingAt, titleAt } from './things.ts';
import type { Shown } from './values.ts';
import { shown } from './values.ts';

/** How an apply ended. */
export interface ReportView {
  /** Everything was done and read back. */
  isGood: boolean;
  headline: string;
  /** Everything is done, and the headline says so: rows need no number. */
  isComplete: boolean;
  rows: ResultRow[];
  /** What ended the run. */
  failure?: FailureView;
  /** Changes that turned up and were not reviewed. */
  unreviewed: Entry[];
  /** What read back differently. */
  different: Difference[];
  /** What turned out to be impossible on the way. */
  blocked: BlockedRow[];
  /** What went to review, and what customers see. */
  assurance?: string;
  nextSteps: Sentence[];
}

/** A value that Apple returned, beside the one that was wanted. */
export interface Difference {
  title: string;
  /** Absent where the title says it all. */
  field?: string;
  /** Absent where there is no value to show. */
  values?: { returned: Shown; wanted: Shown };
  /** The same as a change from the one to the other, for values that need room. */
  entry: Entry;
}

export type ReportContext = (Again | Rehearsed) & { locate?: Locate | undefined };

export function reportView(result: ApplyResult, plan: Plan, { locate, ...run }: ReportContext): ReportView {
  const things: Things = { ...plan.things, ...result.things };
  const context = { plan, things, locate };
  const unread = unreadFailure(result);
  const isComplete = result.outcome === 'applied' || result.outcome === 'differs' || unread !== undefined;
  const stale = result.outcome === 'stale';
  const text = assurance(result, plan, things);
  return {
    isGood: result.outcome === 'applied',
    headline: headline(result, manifestName(plan, locate)),
    isComplete,
    rows: isComplete ? fileRows(result.results, things) : resultRows(result.results, context),
    ...(result.failure ? { failure: endFailure(result.failure, unread !== undefined) } : {}),
    unreviewed: stale ? entriesOf({ changes: result.leftover, operations: [] }, things) : [],
    different: stale ? [] : result.leftover.map((change) => difference(change, things)),
    blocked: blockedRows(result.blocked ?? [], { things, locate }),
    ...(text === undefined ? {} : { assurance: text }),
    nextSteps: nextSteps(result, context, run),
  };
}

/** The first line of a report, from the counts of the result alone. */
function headline(result: ApplyResult, manifest: string): string {
  const { outcome, results, leftover } = result;
  const applied = `Applied ${count(results.length, 'operation')}`;
  const adopted = number(results, 'adopted');
  const there = adopted > 0 ? ` ${adopted} of them ${adopted === 1 ? 'was' : 'were'} there already.` : '';
  const unread = unreadFailure(result);
  if (unread) {
    const they = results.length === 1 ? 'it' : 'they';
    return `${applied}; ${they} could not be read back: ${withStop(unread.message)}${there}`;
  }
  if (outcome === 'interrupted') return `Apply interrupted: ${tally(results)}.`;
  const isOver = results.some(({ failure }) => failure?.kind === 'ended');
  if (outcome === 'waited') return `${isOver ? 'Apply stopped' : 'Apply is waiting for Apple'}: ${tally(results)}.`;
  if (results.some(isLeftToPerson) && outcome === 'blocked') return `A person has to go on: ${tally(results)}.`;
  if (outcome === 'stale' || outcome === 'partial' || outcome === 'blocked') return `Apply stopped: ${tally(results)}.`;
  if (results.length === 0) return `Nothing to apply. App Store Connect matches ${manifest}.`;
  if (outcome === 'applied') return `${applied}; App Store Connect now matches ${manifest}.${there}`;
  const read = leftover.length === 1 ? 'reads' : 'read';
  return `${applied}, but ${count(leftover.length, 'field')} ${read} back differently.${there}`;
}

/** Why nobody knows how App Store Connect looks now, where all else went well. */
function unreadFailure({ outcome, results, failure }: ApplyResult): Failure | undefined {
  const isDone = results.length > 0 && number(results, 'done') + number(results, 'adopted') === results.length;
  return (outcome === 'partial' || outcome === 'waited') && isDone ? failure : undefined;
}

/** The failure that ended a run; of one whose message stands in the headline, what else is known. */
function endFailure(failure: Failure, isInHeadline: boolean): FailureView {
  const { message, ...more } = failureView(failure);
  return isInHeadline || message === undefined ? more : { message, ...more };
}

function tally(results: readonly OperationResult[]): string {
  const done = number(results, 'done') + number(results, 'adopted');
  const parts = [`${done} of ${count(results.length, 'operation')} done`];
  const add = (status: OperationResult['status'], words: string): void => {
    if (number(results, status) > 0) parts.push(`${number(results, status)} ${words}`);
  };
  add('failed', 'failed');
  add('skipped', 'not started');
  const sent = results.filter(isSentWhole).length;
  const unknown = number(results, 'unknown') - sent;
  if (unknown > 0) parts.push(`${unknown} unknown`);
  if (sent > 0) parts.push(`${sent} sent, and Apple not done with ${sent === 1 ? 'it' : 'them'}`);
  return parts.join(', ');
}

function number(results: readonly OperationResult[], status: OperationResult['status']): number {
  return results.filter((result) => result.status === status).length;
}

function difference(change: Change, things: Things): Difference {
  const { address, field, before, after, secret } = change;
  const isKnown = before !== undefined || after !== undefined;
  return {
    title: titleAt(things, address),
    ...(isKnown && thingAt(things, address)?.file !== undefined ? {} : { field }),
    ...(isKnown ? { values: { returned: shown(before, secret), wanted: shown(after, secret) } } : {}),
    entry: entryOf({ address, action: 'update', changes: [change] }, things),
  };
}

/** `text` as a sentence. */
export function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
