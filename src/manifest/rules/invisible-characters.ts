import type { Problem } from '../../core/issue.ts';
import { codePoint, INVISIBLE } from '../quote.ts';
import type { Rule } from './rule.ts';
import { plainTextsOf, textsOf } from './rule.ts';

/** Invisible characters that belong into texts: line ends, tabs, and the joiners of emoji and of several scripts. */
const HARMLESS = new Set(['\n', '\t', '\r', '\u200C', '\u200D', '\u200E', '\u200F']);

/** Escapes, control and bidi characters in a text are nearly always an accident of copying. */
export const invisibleCharacters: Rule = ({ manifest }) =>
  [...textsOf(manifest), ...plainTextsOf(manifest)].flatMap(({ pointer, value }): Problem[] => {
    const found = [value].flat().flatMap((text) => (typeof text === 'string' ? (text.match(INVISIBLE) ?? []) : []));
    const odd = [...new Set(found)].filter((character) => !HARMLESS.has(character));
    if (odd.length === 0) return [];
    const message = `this text holds characters that nobody sees: ${odd.slice(0, 5).map(codePoint).join(' ')}`;
    return [{ pointer, severity: 'warning', message, hint: 'remove them unless they are meant' }];
  });
