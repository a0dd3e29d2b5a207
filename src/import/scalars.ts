import { escapeHidden, hiddenIn } from '../core/visible.ts';

/** Words and links that YAML reads as nothing but a text, also within brackets and braces. */
const WORDS = /^\p{L}[\p{L}\p{M}\p{N}_./-]*(?: [\p{L}\p{M}\p{N}_./-]+)*$/u;
const LINK = /^https?:\/\/[\w./-]+$/;

/** Plain words that are no texts: YAML 1.2 knows the first three, YAML 1.1 the others. */
const OTHER_VALUES = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A text on one line. Quotes stand only where they are needed, and what nobody would see is escaped. */
export function textOnLine(text: string): string {
  const isHidden = hiddenIn(text).length > 0;
  if (!isHidden && !OTHER_VALUES.test(text) && (WORDS.test(text) || LINK.test(text))) return text;
  if (!isHidden && text !== '' && !/['\\]/.test(text)) return `'${text}'`;
  // JSON is YAML, too.
  return escapeHidden(JSON.stringify(text));
}

/** The lines of a text that reads best as it is, without their indentation; `undefined` where that would change or hide something. */
export function textBlock(text: string): { mark: '|' | '|-'; lines: string[] } | undefined {
  const whole = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = whole.split('\n');
  const isPlain = lines.every((line) => hiddenIn(line).length === 0 && (line === '' || line.trim() !== ''));
  if (!text.includes('\n') || !isPlain || /^\s/.test(whole) || whole.endsWith('\n') || whole === '') return undefined;
  return { mark: text.endsWith('\n') ? '|' : '|-', lines };
}
