import { stripVTControlCharacters } from 'node:util';

const LONGEST = 500;

/** More is not even looked at: a body of megabytes may hold a single text. */
const MOST_READ = 8 * LONGEST;

/** A JSON Web Token, or the start of one: a server or a proxy may repeat the header that it was sent. */
const TOKEN = /\beyJ[\w-]{10,}(?:\.[\w-]*){0,2}/g;

/** What may hold an address: these characters stand in none. */
const WORD = /[^\s"<>]+/g;

/**
 * Text from outside as one line that is safe to print and to keep: no terminal escapes, no controls, no bidi overrides,
 * no token, no signed address, and not endless: at most 500 UTF-16 units.
 */
export function cleanText(text: string): string {
  const line = stripVTControlCharacters(text.slice(0, MOST_READ))
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(TOKEN, '[token]')
    .replace(WORD, withoutQuery)
    .trim();
  const isLong = line.length > LONGEST || text.length > MOST_READ;
  return isLong ? `${line.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…` : line;
}

/** An address without its query, where the signature stands that opens one of Apple's storage to whoever has it. */
function withoutQuery(word: string): string {
  const scheme = word.indexOf('://');
  const cut = scheme < 0 ? word.search(/\?[^?=]+=/) : scheme + word.slice(scheme).search(/[?#]|$/);
  return cut < 0 || cut === word.length ? word : `${word.slice(0, cut)}?…`;
}
