import { visible } from '../../core/text/visible.ts';
import type { GateRow, PlanView } from '../view/plan.ts';
import { cells } from '../view/cell-width.ts';
import { cut } from './cells.ts';
import type { Line, Span } from './layout.ts';
import { outputWidth, sentenceSpans, span } from './layout.ts';
import type { Style } from './style.ts';
import { ownWords } from './style.ts';

/** So many reasons stand at their gates. */
const FEW = 3;

/**
 * Which gates there are and how to open them; with few reasons, these too. Where there are many, each gate has one line here, so that
 * all of them are seen at once.
 */
export function gateLines({ gates, toOpen }: PlanView, style: Style, width: number): Line[] {
  if (gates.length === 0) return [];
  const names = nameCells(gates);
  const lines = isBrief(gates)
    ? gates.map((gate) => briefLine(gate, names, style, width))
    : gates.flatMap((gate) => reasonLines(gate, leadOf(gate, names, style), style));
  const opening: Line[] = toOpen ? [{ lead: [span('    ')], body: sentenceSpans(toOpen) }] : [];
  return [{ lead: [], body: [span('Gates', 'strong')] }, ...lines, ...opening];
}

/** All reasons, where the lines of the gates have no room for them. */
export function gateReasonLines({ gates }: PlanView, style: Style): Line[] {
  if (!isBrief(gates)) return [];
  const names = nameCells(gates);
  return [
    { lead: [], body: [span('Why these gates', 'strong')] },
    ...gates.flatMap((gate) => reasonLines(gate, [span(`  ${gate.name.padEnd(names)}  `)], style)),
  ];
}

function isBrief(gates: readonly GateRow[]): boolean {
  return gates.reduce((sum, { reasons, more }) => sum + reasons.length + (more ?? 0), 0) > FEW;
}

function nameCells(gates: readonly GateRow[]): number {
  return Math.max(0, ...gates.map(({ name }) => name.length));
}

function leadOf({ name, isOpen }: GateRow, names: number, { symbols }: Style): Span[] {
  const mark = isOpen ? span(`  ${symbols.good} open    `, 'good') : span(`  ${symbols.bad} closed  `, 'bad');
  return [mark, span(name.padEnd(names), 'strong'), span('  ')];
}

/** The first reason as far as there is room, with how many there are besides. */
function briefLine(gate: GateRow, names: number, style: Style, width: number): Line {
  const lead = leadOf(gate, names, style);
  const { reasons, more = 0 } = gate;
  const others = reasons.length + more - 1;
  const end = others > 0 ? ` and ${others} more` : '';
  const room = outputWidth(width) - lead.reduce((sum, { text }) => sum + cells(text), 0) - cells(end);
  // Why it is needed says more than of what.
  const texts = [reasonTexts(gate, style)[0] ?? '', ownWords(reasons[0]?.reason ?? '', style)].map(visible);
  const fitting = texts.find((text) => cells(text) <= room);
  const { more: sign } = style.symbols;
  const begin = fitting ?? `${cut(texts.at(-1) ?? '', Math.max(0, room - cells(sign)))}${sign}`;
  return { lead, body: [{ ...span(begin), whole: 'row' }, span(end, 'muted')] };
}

function reasonLines(gate: GateRow, lead: Span[], style: Style): Line[] {
  const blank = [span(' '.repeat(lead.reduce((sum, { text }) => sum + cells(text), 0)))];
  const texts = reasonTexts(gate, style);
  if (gate.more !== undefined) texts.push(`and ${gate.more} more`);
  return texts.map((text, at) => ({ lead: at === 0 ? lead : blank, body: [span(text)] }));
}

function reasonTexts({ reasons }: GateRow, style: Style): string[] {
  return reasons.map(({ title, reason }) => ownWords(`${title}: ${reason}`, style));
}
