import type { Address } from '../core/address.ts';
import type { Blocked } from '../core/change.ts';
import type { GateUse } from '../core/gate.ts';
import type { Position } from '../core/issue.ts';
import { isMedia } from '../core/file-list.ts';
import type { Plan } from '../core/plan.ts';
import { cells } from './cells.ts';
import { collapsed } from './collapse.ts';
import type { Group, Kind } from './groups.ts';
import { groupLines, groupsOf, lookOf, namesItself } from './groups.ts';
import type { Line } from './layout.ts';
import { BLANK, layout, sentenceSpans, span } from './layout.ts';
import { mediaPlace } from './media-place.ts';
import { expectedMedia, uploadsText } from './media-totals.ts';
import { tableLines } from './table.ts';
import type { Style } from './style.ts';
import { createStyle } from './style.ts';
import { count, plannedVersion, platformName, title } from './titles.ts';

export interface PlanOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
  /** Where a manifest value stands, for what is blocked. */
  locate?(pointer: string): Position | undefined;
}

/** Reasons of one gate that are told. */
const MOST_REASONS = 8;

const KINDS: readonly (readonly [Kind, string])[] = [
  ['create', 'create'],
  ['update', 'change'],
  ['delete', 'delete'],
  ['act', 'action'],
];

/** The plan as a person reviews it. Without a final line feed; every number in it is counted from the plan. */
export function renderPlan(plan: Plan, options: PlanOptions): string {
  const style = createStyle(options);
  const groups = collapsed(groupsOf(plan.changes, plan.operations));
  const name = (address: Address): string => title(address, style.symbols.dot, plannedVersion(plan));
  const parts = groups.map((group) => groupLines(group, name(group.address), style));
  const sections = [
    [headerLine(plan, style), ...legend(groups, parts, style)],
    ...parts,
    ...plan.tables.map((table) => tableLines(table, style)),
    expectLines(plan),
    section(
      'Notes',
      plan.notes.map((note) => noteLine(name(note.address), note.message, style)),
    ),
    section(
      "Blocked by Apple's state",
      plan.blocked.map((item) => blockedLine(item, name(item.address), options, style)),
    ),
    gateLines(plan, name, style),
    summaryLines(plan),
  ];
  const lines = sections.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? [BLANK, ...part] : part));
  return layout(lines, style, options.width);
}

/** The summary line: counts of operations, or that there is nothing to do. */
function planSummary(plan: Plan): string {
  const { operations, blocked, changes, manifest } = plan;
  if (operations.length + changes.length + blocked.length === 0) {
    return `No changes. App Store Connect matches ${manifest.path}.`;
  }
  if (operations.length === 0) return 'Plan: nothing that could be done now.';
  const parts = KINDS.flatMap(([kind, word]) => {
    const number = operations.filter((operation) => lookOf(operation) === kind).length;
    if (number === 0) return [];
    return [kind === 'act' ? count(number, word) : `${number} to ${word}`];
  });
  return `Plan: ${parts.join(', ')} (${count(operations.length, 'operation')}).`;
}

function headerLine(plan: Plan, style: Style): Line {
  const { target } = plan;
  const dot = span(` ${style.symbols.dot} `, 'muted');
  const created = plan.operations.some((operation) => operation.action === 'create' && operation.address === 'version');
  const body = [span(target.bundleId, 'strong'), span(` (${target.name})`), dot, span(platformName(target.platform))];
  const planned = plannedVersion(plan);
  const present = created ? undefined : target.version?.versionString;
  const versions = [...new Set([present, planned])].filter((version) => version !== undefined);
  if (versions.length > 0) body.push(span(` ${versions.join(` ${style.symbols.arrow} `)}`));
  if (created) body.push(dot, span('new version'));
  else if (target.version) body.push(dot, span(target.version.state));
  return { lead: [], body, follow: [span('  ')] };
}

/** What the marks mean that stand before things, and before the files of a list. */
function legend(groups: readonly Group[], parts: readonly Line[][], style: Style): Line[] {
  const files = parts.filter((_lines, at) => groups[at]?.changes.some(isMedia)).flat();
  const marks = new Set(files.flatMap(({ lead }) => lead.map(({ text }) => text.trim())));
  const { move } = style.symbols;
  const used = [
    ...KINDS.flatMap(([kind, word]) => {
      const symbol = style.symbols[kind];
      return marks.has(symbol) || groups.some((group) => group.kind === kind) ? [{ symbol, tone: kind, word }] : [];
    }),
    ...(marks.has(move) ? [{ symbol: move, tone: 'update' as const, word: 'move' }] : []),
  ];
  const body = used.flatMap(({ symbol, tone, word }, at) => [
    ...(at > 0 ? [span('  ')] : []),
    span(symbol, tone),
    span(` ${word}`, 'muted'),
  ]);
  return body.length > 0 ? [{ lead: [span('  ')], body }] : [];
}

function expectLines(plan: Plan): Line[] {
  // The language of a localization is in its address; it is nothing that a reader would count as a field.
  const fields = plan.expects.filter(
    ({ address, field, value }) => !namesItself(address, field, value) && !mediaPlace(address),
  );
  const parts = [...(fields.length > 0 ? [count(fields.length, 'field')] : []), ...expectedMedia(plan.expects)];
  if (parts.length === 0) return [];
  return [{ lead: [], body: [span(`Carried over by Apple and already as wanted: ${parts.join(', ')}`)] }];
}

function section(heading: string, lines: Line[]): Line[] {
  return lines.length > 0 ? [{ lead: [], body: [span(heading, 'strong')] }, ...lines] : [];
}

function noteLine(name: string, message: string, style: Style): Line {
  return { lead: [span(`  ${style.symbols.idle} `, 'muted')], body: [span(`${name}: `), span(message)] };
}

function blockedLine(item: Blocked, name: string, options: PlanOptions, style: Style): Line {
  const subject = item.field === undefined || item.field === name ? name : `${name}, ${item.field}`;
  const position = item.from === undefined ? undefined : options.locate?.(item.from);
  const body = [span(subject, 'strong'), span(': '), span(item.reason)];
  if (position) body.push(span(`  ${position.file}:${position.line}`, 'muted'));
  if (item.fix !== undefined) body.push(span('  '), { ...span(item.fix, 'muted'), whole: true });
  return { lead: [span(`  ${style.symbols.bad} `, 'bad')], body };
}

function gateLines(plan: Plan, name: (address: Address) => string, style: Style): Line[] {
  const width = Math.max(0, ...plan.gates.map((gate) => gate.name.length));
  const lines = plan.gates.flatMap((gate) => gateReasons(gate, width, name, style));
  const closed = plan.gates.filter((gate) => !gate.open).map((gate) => gate.name);
  if (closed.length > 0) {
    const flags = closed.map((gate) => `--allow ${gate}`).join(' ');
    const text = `add  allow: [${closed.join(', ')}]  to ${plan.manifest.path}, or run with  ${flags}`;
    const body = [span(`to open ${closed.length === 1 ? 'it' : 'them'}, `), ...sentenceSpans(text)];
    lines.push({ lead: [span('    ')], body });
  }
  return section('Gates', lines);
}

function gateReasons(gate: GateUse, width: number, name: (address: Address) => string, style: Style): Line[] {
  const mark = gate.open
    ? span(`  ${style.symbols.good} open    `, 'good')
    : span(`  ${style.symbols.bad} closed  `, 'bad');
  const lead = [mark, span(gate.name.padEnd(width), 'strong'), span('  ')];
  const blank = [span(' '.repeat(cells(mark.text) + width + 2))];
  const left = gate.reasons.length - MOST_REASONS;
  const told = left > 1 ? gate.reasons.slice(0, MOST_REASONS) : gate.reasons;
  // Why a file may go is said of the list in which it stands.
  const texts = told.map(({ address, reason }) => `${name(mediaPlace(address)?.set ?? address)}: ${reason}`);
  if (left > 1) texts.push(`and ${left} more`);
  return texts.map((text, at) => ({ lead: at === 0 ? lead : blank, body: [span(text)] }));
}

function summaryLines(plan: Plan): Line[] {
  const lines: Line[] = [{ lead: [], body: [span(planSummary(plan), 'strong')] }];
  const uploads = uploadsText(plan.operations);
  if (uploads !== undefined) lines.push({ lead: [], body: [span(uploads)] });
  const obstacle = obstacleText(plan);
  if (obstacle) lines.push({ lead: [], body: [span(obstacle, 'warn')] });
  lines.push({ lead: [], body: [span(`Digest ${plan.digest.replace(/^sha256:/, '').slice(0, 8)}`, 'muted')] });
  return lines;
}

/** What would keep apply from starting. Apple's state comes first: opening a gate would not help then. */
function obstacleText(plan: Plan): string | undefined {
  const closed = plan.gates.filter((gate) => !gate.open).length;
  const gates = `${count(closed, 'gate')} ${closed === 1 ? 'is' : 'are'} closed`;
  const blocked = `${count(plan.blocked.length, 'item')} ${plan.blocked.length === 1 ? 'is' : 'are'} blocked`;
  if (plan.blocked.length > 0) {
    return `Apply would stop before the first write: ${blocked}${closed > 0 ? ` and ${gates}` : ''} (exit 8).`;
  }
  return closed > 0 ? `Apply would stop before the first write: ${gates} (exit 6).` : undefined;
}
