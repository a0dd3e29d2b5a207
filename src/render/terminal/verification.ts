import type { Verification } from '../../core/receipt/verification.ts';
import { verificationView } from '../view/verification.ts';
import type { Line } from './layout.ts';
import { copySpan, layout, sectionLines, span, textLine } from './layout.ts';
import { createStyle, titleText } from './style.ts';

export interface VerificationOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
}

/** What a receipt says and what it fits. Without a final line feed. @param file the receipt, as it was named */
export function renderVerification(verification: Verification, file: string, options: VerificationOptions): string {
  const style = createStyle(options);
  const { good, bad } = style.symbols;
  const { isGood, headline, subject, facts, checks } = verificationView(verification, file);
  const mark = (is: boolean) => (is ? span(`${good} `, 'good') : span(`${bad} `, 'bad'));
  const width = Math.max(0, ...facts.map(({ name }) => name.length));
  const sections: Line[][] = [
    [
      ...(headline === undefined ? [] : [{ lead: [mark(isGood === true)], body: [span(headline, 'strong')] }]),
      ...(subject === undefined ? [] : [textLine(2, [span(titleText(subject, style))])]),
    ],
    facts.map(({ name, value }): Line => ({
      lead: [span(`  ${name.padEnd(width)}  `, 'muted')],
      body: [copySpan(value, 'plain')],
    })),
    checks.flatMap(({ isGood: fits, text, differences, more }): Line[] => [
      { lead: [mark(fits)], body: [span(text)] },
      ...differences.map((difference): Line => ({ lead: [span('    ')], body: [span(difference)] })),
      ...(more > 0 ? [textLine(4, [span(`and ${more} more`, 'muted')])] : []),
    ]),
  ];
  return layout(sectionLines(sections), style, options.width);
}
