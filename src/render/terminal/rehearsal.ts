import type { Rehearsal } from '../view/rehearsal.ts';
import { rehearsalView } from '../view/rehearsal.ts';
import type { Line } from './layout.ts';
import { layout, sectionLines, span, textLine } from './layout.ts';
import type { FailureOptions } from './report.ts';
import { createStyle } from './style.ts';

/** Requests that are shown; `--record` has all of them. */
const MOST = 40;

/** What a rehearsal sent, and how it ended. Without a final line feed. */
export function renderRehearsal(rehearsal: Rehearsal, options: FailureOptions): string {
  const style = createStyle(options);
  const { isGood, headline, facts, writes } = rehearsalView(rehearsal);
  const { good, bad, more } = style.symbols;
  const shown = writes.slice(0, MOST);
  const left = writes.slice(MOST).reduce((sum, { times }) => sum + times, 0);
  const lines: Line[] = shown.map(({ text, times }) => ({
    lead: [span('  ')],
    body: [{ ...span(text), whole: 'row' }, span(times > 1 ? `  ×${times}` : '', 'muted')],
  }));
  return layout(
    sectionLines([
      [textLine(0, [isGood ? span(`${good} `, 'good') : span(`${bad} `, 'bad'), span(headline, 'strong')])],
      lines.length === 0 ? [] : [textLine(0, [span('What it would change, in this order:')]), ...lines],
      left > 0 ? [textLine(2, [span(`${more} and ${left} more`, 'muted')])] : [],
      facts.map((fact) => textLine(0, [span(fact)])),
    ]),
    style,
    options.width,
  );
}
