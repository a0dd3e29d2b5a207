import { hiddenIn } from '../core/text/visible.ts';

/** The lines of a text that reads best as it is, without their indentation; `undefined` where that would change or hide something. */
export function textBlock(text: string): { mark: '|' | '|-'; lines: string[] } | undefined {
  const whole = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = whole.split('\n');
  const isPlain = lines.every((line) => hiddenIn(line).length === 0 && (line === '' || line.trim() !== ''));
  if (!text.includes('\n') || !isPlain || /^\s/.test(whole) || whole.endsWith('\n') || whole === '') return undefined;
  return { mark: text.endsWith('\n') ? '|' : '|-', lines };
}
