import type { Change } from '../../core/change.ts';
import type { Divergence } from '../../core/divergence.ts';
import type { Failure } from '../../core/failure.ts';
import type { Plan } from '../../core/plan.ts';
import type { ApplyResult } from '../../core/result.ts';
import type { Things } from '../../core/thing.ts';
import type { BlockedRow } from '../view/blocked.ts';
import { entriesOf } from '../view/entries.ts';
import { belowHeadline } from '../view/failures.ts';
import type { Again, Rehearsed } from '../view/next-steps.ts';
import type { Locate } from '../view/positions.ts';
import { positionText } from '../view/positions.ts';
import type { Difference } from '../view/report.ts';
import { reportView, withStop } from '../view/report.ts';
import { staleView } from '../view/stale.ts';
import { contentLines, entryLines } from './entries.ts';
import { detailLines, failureLines } from './failures.ts';
import { valueText } from './fields.ts';
import type { Line } from './layout.ts';
import { BLANK, copySpan, layout, sectionLines, sentenceSpans, span, textLine } from './layout.ts';
import { resultLines } from './results.ts';
import { staleLines } from './stale.ts';
import type { Style } from './style.ts';
import { createStyle, titleText } from './style.ts';

export interface FailureOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
  /** Where a manifest value stands. */
  locate?: Locate;
}

export type ReportOptions = FailureOptions & (Again | Rehearsed);

/** Values up to this length are said in a sentence. */
const SHORT = 60;

/** How an apply ended: what is done, failed, unknown and not started, and how to go on. Without a final line feed. */
export function renderReport(result: ApplyResult, plan: Plan, options: ReportOptions): string {
  const style = createStyle(options);
  const view = reportView(result, plan, options);
  const { good, bad } = style.symbols;
  const mark = view.isGood ? span(`${good} `, 'good') : span(`${bad} `, 'bad');
  const sections: Line[][] = [
    [{ lead: [mark], body: [span(view.headline, 'strong')] }],
    view.rows.flatMap((row) => resultLines(row, view.isComplete, style)),
    view.failure ? failureLines(view.failure, 2) : [],
    listed(
      'These changes came up during the run, and nobody has reviewed them:',
      view.unreviewed.flatMap((entry) => entryLines(entry, style)),
    ),
    view.different.flatMap((item) => differenceLines(item, style)),
    listed(
      'This turned out to be impossible during the run:',
      view.blocked.map((item) => blockedLine(item, style)),
    ),
    [
      ...(view.assurance === undefined ? [] : [textLine(0, [span(view.assurance)])]),
      ...view.nextSteps.map((step) => textLine(0, sentenceSpans(step))),
    ],
  ];
  return layout(sectionLines(sections), style, options.width);
}

/** What is to be said of a plan that is stale. */
interface StalePlan {
  reason: string;
  /** Those that it does not contain. */
  changes: readonly Change[];
  differences?: readonly Divergence[];
  remedy?: string;
  things?: Things;
}

/** Why a saved plan may not be applied any more, with the changes that it does not contain, and what it says beside what is so now. */
export function renderStale(
  {
    reason,
    changes,
    remedy = 'Make a new plan, have it reviewed, and apply that.',
    differences = [],
    things = {},
  }: StalePlan,
  options: FailureOptions,
): string {
  const style = createStyle(options);
  const table = staleLines(staleView(differences, things), style, options.width);
  const lines = [
    textLine(0, [span(`${style.symbols.bad} `, 'bad'), span(`This plan is stale: ${reason}.`, 'strong')]),
    ...(changes.length > 0 ? [BLANK, textLine(0, [span('Not in the plan that was reviewed:')])] : []),
    ...entriesOf({ changes, operations: [] }, things).flatMap((entry) => entryLines(entry, style)),
    ...(table.length > 0 ? [BLANK, ...table] : []),
    BLANK,
    textLine(0, [span(`Nothing was written. ${remedy}`)]),
  ];
  return layout(lines, style, options.width);
}

/** A failure outside an apply: what was asked, what came back, what to do. */
export function renderFailure(failure: Failure, options: FailureOptions): string {
  const style = createStyle(options);
  const { message, hint } = failure;
  const lines = [
    { lead: [span(`${style.symbols.bad} `, 'bad')], body: [span(withStop(message), 'strong')] },
    ...detailLines(belowHeadline(failure), 2),
    ...(hint === undefined ? [] : [textLine(2, [span(withStop(hint))])]),
  ];
  return layout(lines, style, options.width);
}

function listed(heading: string, lines: Line[]): Line[] {
  return lines.length > 0 ? [textLine(0, [span(heading)]), ...lines] : [];
}

function differenceLines({ title, field, values, entry }: Difference, style: Style): Line[] {
  const name = titleText(title, style);
  if (!values) return [textLine(2, [span(name, 'strong'), span(`: ${field}`)])];
  const subject = span(field === undefined ? name : `${name}, ${field}`, 'strong');
  const [returned, wanted] = [valueText(values.returned), valueText(values.wanted)];
  if (entry.content.form === 'fields' && isShort(returned) && isShort(wanted)) {
    return [textLine(2, [subject, span(`: Apple returned ${returned} for ${wanted}`)])];
  }
  return [textLine(2, [subject, span(': what Apple returned, and what was wanted')]), ...contentLines(entry, style)];
}

function blockedLine({ title, reason, position, fix }: BlockedRow, style: Style): Line {
  const where = [...(position ? [positionText(position)] : []), ...(fix === undefined ? [] : [fix])];
  const spans = where.flatMap((text) => [span('  '), copySpan(text, 'muted')]);
  return textLine(2, [span(titleText(title, style), 'strong'), span(`: ${reason}`), ...spans]);
}

function isShort(text: string): boolean {
  return text.length <= SHORT && !text.includes('\n');
}
