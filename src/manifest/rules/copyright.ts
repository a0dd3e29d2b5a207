import type { Rule } from './rule.ts';
import { section } from './rule.ts';

/** Apple puts the sign before the text by itself, so it would stand there twice. */
export const copyright: Rule = ({ manifest }) => {
  const { copyright: text } = section(manifest, 'version');
  if (typeof text !== 'string' || !/^\s*(?:©|\(c\))/i.test(text)) return [];
  const message = 'Apple puts the © before the copyright by itself';
  return [{ pointer: '/version/copyright', severity: 'warning', message, hint: 'leave it out: 2026 Example Inc.' }];
};
