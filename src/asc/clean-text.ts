import { stripVTControlCharacters } from 'node:util';

const LONGEST = 2000;

/** A JSON Web Token, or the start of one: a server or a proxy may repeat the header that it was sent. */
const TOKEN = /\beyJ[\w-]{10,}(?:\.[\w-]*){0,2}/g;

/**
 * Text from outside as one line that is safe to print and to keep: no terminal escapes, no controls, no bidi overrides,
 * no token, and not endless: at most 2,000 UTF-16 units.
 */
export function cleanText(text: string): string {
  const line = stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(TOKEN, '[token]')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…` : line;
}
