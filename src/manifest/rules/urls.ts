import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';
import { plainTextsOf, textsOf } from './rule.ts';

/** Links are absolute web addresses with a host: Apple refuses anything else. */
export const urls: Rule = ({ manifest }) =>
  [...textsOf(manifest), ...plainTextsOf(manifest)]
    .filter(({ pointer, value }) => pointer.endsWith('Url') && typeof value === 'string' && value.trim() !== '')
    .filter(({ value }) => !isWebAddress(String(value).trim()))
    .map(({ pointer, value }) => ({
      pointer,
      message: `${quote(value)} is not a web address`,
      hint: 'write it in full, such as https://example.com/support',
    }));

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !/^https?:\/\/[^/]/i.test(text)) return false;
  return URL.canParse(text) && new URL(text).hostname !== '';
}
