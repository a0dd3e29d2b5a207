import type { Blocked, Change } from '../core/change.ts';
import type { Failure } from '../core/failure.ts';
import type { Plan } from '../core/plan.ts';
import type { ApplyResult, OperationResult } from '../core/result.ts';
import { valueText } from './change-lines.ts';
import { failureDetails, messageLines, positionText } from './failure-lines.ts';
import { collapsed } from './collapse.ts';
import { groupLines, groupsOf } from './groups.ts';
import { mediaSumLines } from './media-results.ts';
import { mediaPlace } from './media-place.ts';
import type { Name } from './result-context.ts';
import { resultLines } from './result-lines.ts';
import type { Line } from './layout.ts';
import { BLANK, layout, sentenceSpans, span } from './layout.ts';
import type { Locate } from './next-steps.ts';
import { assurances, nextSteps } from './next-steps.ts';
import type { Style } from './style.ts';
import { createStyle } from './style.ts';
import { textLine } from './text-lines.ts';
import { count, plannedVersion, title } from './titles.ts';

export interface FailureOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
  /** Where a manifest value stands. */
  locate?: Locate;
}

export interface ReportOptions extends FailureOptions {
  /** The command to run again, as the user would type it. */
  command: string;
}

type Status = OperationResult['status'];

/** Values up to this length are told in a sentence. */
const SHORT = 60;

/** How an apply ended: what is done, failed, unknown and not started, and how to go on. Without a final line feed. */
export function renderReport(result: ApplyResult, plan: Plan, options: ReportOptions): string {
  const style = createStyle(options);
  const version = plannedVersion(plan);
  const name: Name = (address) => title(address, style.symbols.dot, version);
  const unread = unreadFailure(result);
  const complete = result.outcome === 'applied' || result.outcome === 'differs' || unread !== undefined;
  const sections = [
    [headline(result, plan, style)],
    complete
      ? mediaSumLines(result.results, style)
      : resultLines(result.results, { plan, name, locate: options.locate, style }),
    result.failure ? failureLines(result.failure, unread) : [],
    leftoverLines(result, name, style),
    blockedLines(result.blocked ?? [], name, options.locate),
    [...assurances(result, plan), ...nextSteps(result, plan, options)].map((text) => textLine(0, sentenceSpans(text))),
  ];
  const lines = sections.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? [BLANK, ...part] : part));
  return layout(lines, style, options.width);
}

/** The first line of a report, from the counts of the result alone. */
function reportSummary(result: ApplyResult, plan: Plan): string {
  const { outcome, results, leftover } = result;
  const applied = `Applied ${count(results.length, 'operation')}`;
  const adopted = number(results, 'adopted');
  const there = adopted > 0 ? ` ${adopted} of them ${adopted === 1 ? 'was' : 'were'} there already.` : '';
  const unread = unreadFailure(result);
  if (unread) {
    const they = results.length === 1 ? 'it' : 'they';
    return `${applied}; ${they} could not be read back: ${sentence(unread.message)}${there}`;
  }
  if (outcome === 'interrupted') return `Apply interrupted: ${tally(results)}.`;
  const over = results.some(({ failure }) => failure?.kind === 'ended');
  if (outcome === 'waited') return `${over ? 'Apply stopped' : 'Apply is waiting for Apple'}: ${tally(results)}.`;
  if (outcome === 'stale' || outcome === 'partial' || outcome === 'blocked') return `Apply stopped: ${tally(results)}.`;
  if (results.length === 0) return `Nothing to apply. App Store Connect matches ${plan.manifest.path}.`;
  if (outcome === 'applied') return `${applied}; App Store Connect now matches ${plan.manifest.path}.${there}`;
  return `${applied}, but reading back shows something else in ${count(leftover.length, 'field')}.${there}`;
}

/** Why a saved plan may not be applied any more, with the changes that it does not contain. */
export function renderStale(stale: { reason: string; changes: readonly Change[] }, options: FailureOptions): string {
  const style = createStyle(options);
  const name: Name = (address) => title(address, style.symbols.dot);
  const lines = [
    textLine(0, [span(`${style.symbols.bad} `, 'bad'), span(`This plan is stale: ${stale.reason}.`, 'strong')]),
    ...(stale.changes.length > 0 ? [BLANK, textLine(0, [span('Not in the plan that was reviewed:')])] : []),
    ...changeGroups(stale.changes, name, style),
    BLANK,
    textLine(0, [span('Nothing was written. Make a new plan, have it reviewed, and apply that.')]),
  ];
  return layout(lines, style, options.width);
}

/** A failure outside an apply: what was asked, what came back, what to do. */
export function renderFailure(failure: Failure, options: FailureOptions): string {
  const style = createStyle(options);
  const { message, hint } = failure;
  const lines = [
    { lead: [span(`${style.symbols.bad} `, 'bad')], body: [span(sentence(message), 'strong')] },
    ...failureDetails(failure, 2),
    ...(hint === undefined ? [] : [textLine(2, [span(sentence(hint))])]),
  ];
  return layout(lines, style, options.width);
}

function headline(result: ApplyResult, plan: Plan, style: Style): Line {
  const good = result.outcome === 'applied';
  const mark = good ? span(`${style.symbols.good} `, 'good') : span(`${style.symbols.bad} `, 'bad');
  return { lead: [mark], body: [span(reportSummary(result, plan), 'strong')] };
}

/** Why nobody knows how App Store Connect looks now, where all else went well. */
function unreadFailure({ outcome, results, failure }: ApplyResult): Failure | undefined {
  const isDone = results.length > 0 && number(results, 'done') + number(results, 'adopted') === results.length;
  return outcome === 'partial' && isDone ? failure : undefined;
}

/** The failure that ended a run; of one whose message is told already, what else is known. */
function failureLines(failure: Failure, told: Failure | undefined): Line[] {
  if (!told) return messageLines(failure, 2);
  const { hint } = failure;
  return [...failureDetails(failure, 2), ...(hint === undefined ? [] : [textLine(2, [span(hint)])])];
}

function tally(results: readonly OperationResult[]): string {
  const done = number(results, 'done') + number(results, 'adopted');
  const parts = [`${done} of ${count(results.length, 'operation')} done`];
  const add = (status: Status, words: string): void => {
    if (number(results, status) > 0) parts.push(`${number(results, status)} ${words}`);
  };
  add('failed', 'failed');
  add('skipped', 'not started');
  add('unknown', 'unknown');
  return parts.join(', ');
}

function number(results: readonly OperationResult[], status: Status): number {
  return results.filter((result) => result.status === status).length;
}

function leftoverLines({ outcome, leftover }: ApplyResult, name: Name, style: Style): Line[] {
  if (leftover.length === 0) return [];
  if (outcome === 'stale') {
    return [
      textLine(0, [span('These changes turned up on the way and nobody has reviewed them:')]),
      ...changeGroups(leftover, name, style),
    ];
  }
  return leftover.flatMap((change) => {
    if (change.before === undefined && change.after === undefined) {
      return [textLine(2, [span(name(change.address), 'strong'), span(`: ${change.field}`)])];
    }
    const field = mediaPlace(change.address) ? '' : `, ${change.field}`;
    const subject = [span(`${name(change.address)}${field}`, 'strong')];
    if ([change.before, change.after].every((value) => isShort(valueText(value)))) {
      const text = `: Apple returned ${valueText(change.before)} for ${valueText(change.after)}`;
      return [textLine(2, [...subject, span(text)])];
    }
    const [, ...lines] = groupLines({ address: change.address, kind: 'update', changes: [change] }, '', style);
    return [textLine(2, [...subject, span(': what Apple returned, and what was wanted')]), ...lines];
  });
}

function blockedLines(blocked: readonly Blocked[], name: Name, locate: Locate | undefined): Line[] {
  if (blocked.length === 0) return [];
  const lines = blocked.map(({ address, reason, from, fix }) => {
    const position = from === undefined ? undefined : locate?.(from);
    const where = [...(position ? [positionText(position)] : []), ...(fix === undefined ? [] : [fix])];
    const spans = where.flatMap((text) => [span('  '), { ...span(text, 'muted'), whole: true }]);
    return textLine(2, [span(name(address), 'strong'), span(`: ${reason}`), ...spans]);
  });
  return [textLine(0, [span('This turned out to be impossible on the way:')]), ...lines];
}

function changeGroups(changes: readonly Change[], name: Name, style: Style): Line[] {
  return collapsed(groupsOf(changes, [])).flatMap((group) => groupLines(group, name(group.address), style));
}

function isShort(text: string): boolean {
  return text.length <= SHORT && !text.includes('\n');
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
