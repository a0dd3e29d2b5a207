import { withStop } from '../view/report.ts';
import { copy, sentence } from '../view/sentence.ts';
import { layout, sentenceSpans, span, textLine } from './layout.ts';
import { createStyle } from './style.ts';

interface RefusalOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
}

/**
 * Why an apply was not begun that nobody can confirm, and what to do instead. Without a final line feed.
 * @param command the same that asks nobody
 */
export function renderUnanswerable(reason: string, command: string, options: RefusalOptions): string {
  const style = createStyle(options);
  const remedy = sentence`Run ${copy(command)} instead, or apply the plan that was reviewed, by its digest (--expect) or as a file that ${copy('ascend plan --out plan.json')} saved.`;
  const lines = [
    { lead: [span(`${style.symbols.bad} `, 'bad')], body: [span(withStop(reason), 'strong')] },
    textLine(2, sentenceSpans(remedy)),
  ];
  return layout(lines, style, options.width);
}
