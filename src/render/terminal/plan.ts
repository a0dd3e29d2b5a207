import type { Position } from '../../core/issue.ts';
import type { Plan } from '../../core/plan.ts';
import type { Origin } from '../../core/plan-base.ts';
import type { BlockedRow } from '../view/blocked.ts';
import { positionText } from '../view/positions.ts';
import type { Entry } from '../view/entries.ts';
import type { PlanView } from '../view/plan.ts';
import { planView, serverText } from '../view/plan.ts';
import { withdrawnLines } from './base.ts';
import { entryLines } from './entries.ts';
import { gateLines, gateReasonLines } from './gates.ts';
import type { Line } from './layout.ts';
import { copySpan, layout, sectionLines, span } from './layout.ts';
import { noticeLines } from './notices.ts';
import type { Style } from './style.ts';
import { createStyle, ownWords, titleText } from './style.ts';
import { tableLines } from './table.ts';

export interface PlanOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
  /** Every text whole, before and after. */
  full?: boolean;
  /** Where a manifest value stands, for what is blocked. */
  locate?(pointer: string): Position | undefined;
}

/** The plan as a person reviews it. Without a final line feed. */
export function renderPlan(plan: Plan, options: PlanOptions): string {
  const style = createStyle(options);
  const view = planView(plan, options.locate, options);
  const shown = view.entries.filter(({ origin }) => origin !== 'pending');
  const entries = (wanted: Entry['topic']) =>
    shown.filter(({ topic }) => topic === wanted).map((entry) => entryLines(entry, style));
  const sections = [
    [headerLine(view, style), ...headlineLines(view, style), ...serverLines(view), ...legendLines(view, style)],
    section(
      'Blocked',
      view.blocked.map((item) => blockedLine(item, style)),
    ),
    gateLines(view, style, options.width),
    gateReasonLines(view, style),
    ...originTitle(view, 'new'),
    ...entries('commerce'),
    ...view.tables.map((table) => tableLines(table, style)),
    ...entries('storefront'),
    ...entries(undefined),
    ...pendingEntries(view, style),
    ...(view.base ? [withdrawnLines(view.base, style)] : []),
    carriedOverLines(view),
    section(
      'Notes',
      view.notes.map(({ title, message }) => noteLine(titleText(title, style), ownWords(message, style), style)),
    ),
    noticeLines(view.notices, style),
    summaryLines(view),
  ];
  return layout(sectionLines(sections), style, options.width);
}

/** In the order of the view. */
function pendingEntries(view: PlanView, style: Style): Line[][] {
  const pending = view.entries.filter(({ origin }) => origin === 'pending');
  return pending.length === 0
    ? []
    : [...originTitle(view, 'pending'), ...pending.map((entry) => entryLines(entry, style))];
}

function originTitle({ base }: PlanView, origin: Origin): Line[][] {
  return base?.titles ? [[{ lead: [], body: [span(base.titles[origin], 'strong')] }]] : [];
}

/** What apply does that can't be undone or is seen at once, for the question whether to do it; '' where there is nothing of that. */
export function renderHeadline(plan: Plan, options: PlanOptions): string {
  const style = createStyle(options);
  return layout(headlineLines(planView(plan), style), style, options.width);
}

function headerLine({ header }: PlanView, style: Style): Line {
  const { bundleId, name, platform, versions, state } = header;
  const dot = span(` ${style.symbols.dot} `, 'muted');
  const body = [span(bundleId, 'strong'), span(` (${name})`)];
  if (platform !== '') body.push(dot, span(platform));
  if (versions.length > 0) body.push(span(` ${versions.join(` ${style.symbols.arrow} `)}`));
  if (state !== undefined) body.push(dot, span(state));
  return { lead: [], body, follow: [span('  ')] };
}

/** The second line: what a reader has to know before anything else. */
function headlineLines({ headline }: PlanView, style: Style): Line[] {
  if (headline.length === 0) return [];
  return [{ lead: [span('  ')], body: [span(ownWords(headline.join(' · '), style), 'strong')] }];
}

function serverLines({ server }: PlanView): Line[] {
  return server === undefined ? [] : [{ lead: [span('  ')], body: [span(serverText(server), 'warn')] }];
}

/** What the marks mean that stand before things, and before the files of a list. */
function legendLines({ legend }: PlanView, style: Style): Line[] {
  if (legend.length === 0) return [];
  const body = legend.flatMap(({ action, word }, at) => [
    ...(at > 0 ? [span('  ')] : []),
    span(style.symbols[action], action === 'move' ? 'update' : action),
    span(` ${word}`, 'muted'),
  ]);
  return [{ lead: [span('  ')], body }];
}

function carriedOverLines({ carriedOver }: PlanView): Line[] {
  if (carriedOver.length === 0) return [];
  return [{ lead: [], body: [span(`Carried over by Apple and already as wanted: ${carriedOver.join(', ')}`)] }];
}

function section(heading: string, lines: Line[]): Line[] {
  return lines.length > 0 ? [{ lead: [], body: [span(heading, 'strong')] }, ...lines] : [];
}

function noteLine(title: string, message: string, style: Style): Line {
  return { lead: [span(`  ${style.symbols.idle} `, 'muted')], body: [span(`${title}: `), span(message)] };
}

function blockedLine({ title, field, reason, position, fix }: BlockedRow, style: Style): Line {
  const name = titleText(title, style);
  const body = [
    span(field === undefined ? name : `${name}, ${field}`, 'strong'),
    span(': '),
    span(ownWords(reason, style)),
  ];
  if (position) body.push(span('  '), copySpan(positionText(position), 'muted'));
  if (fix !== undefined) body.push(span('  '), copySpan(fix, 'muted'));
  return { lead: [span(`  ${style.symbols.bad} `, 'bad')], body };
}

function summaryLines({ summary, uploads, requests, obstacle, digest, base }: PlanView): Line[] {
  const lines: Line[] = [{ lead: [], body: [span(summary, 'strong')] }];
  for (const text of [uploads, requests]) if (text !== undefined) lines.push({ lead: [], body: [span(text)] });
  if (base) lines.push({ lead: [], body: [span(base.summary)] });
  if (obstacle !== undefined) lines.push({ lead: [], body: [span(obstacle, 'warn')] });
  lines.push({ lead: [], body: [span(`Digest ${digest.replace(/^sha256:/, '').slice(0, 8)}`, 'muted')] });
  return lines;
}
