import { latin1Of } from '../text/latin1.ts';
import type { PieceFinder } from './piece-finder.ts';
import { createPieceFinder } from './piece-finder.ts';
import { readingsOf, squeezed, squeezedWithPlaces } from './squeezed-text.ts';

/**
 * Finds private keys, and the credentials that it knows, in texts: as they are, in base64 once more, broken into lines in any way, in
 * JSON or in an address.
 */
export interface KeyGuard {
  /** Makes one more credential known: a key in any of its forms, or a token. */
  know(credential: string): void;
  /** Whether one stands in the text, or a private key that nobody made known. */
  finds(text: string): boolean;
  /** The text without them. */
  redact(text: string): string;
}

/** A longer text is none, whatever it is called. */
const LONGEST = 65_536;

const INSTEAD = '(removed: a credential)';

/** So many characters in a row are no accident. Whatever repeats twice as many of a credential holds one of its parts whole. */
const PART = 20;

/** What every private key in PKCS#8 holds in DER: version 0, the algorithm, and the octet string with the key. No public key has it. */
const PKCS8 = [
  // ecPublicKey with prime256v1, which Apple gives out.
  [2, 1, 0, 48, 19, 6, 7, 42, 134, 72, 206, 61, 2, 1, 6, 8, 42, 134, 72, 206, 61, 3, 1, 7, 4],
  // rsaEncryption
  [2, 1, 0, 48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0, 4],
].map((bytes) => String.fromCharCode(...bytes));

const HEADER = String.raw`\+{5}BEGIN[A-Z0-9]{0,20}PRIVATEKEY\+{5}`;

/** What shows that there is a private key: the first line of PEM, as it is and in base64, or DER in base64. */
const MARK = [HEADER, ...['PRIVATE KEY-----', ...PKCS8].flatMap(inBase64).map(escaped)].join('|');
const MARKS = new RegExp(MARK);
const EVERY_MARK = new RegExp(MARK, 'g');

/** Whether a private key stands in a text, whoever's it is. */
export function holdsPrivateKey(text: string): boolean {
  return text.length > PART && readingsOf(text).some((reading) => MARKS.test(squeezed(text, reading)));
}

/** @param credentials known from the start */
export function createKeyGuard(credentials: Iterable<string> = []): KeyGuard {
  /** In squeezed form. */
  const known = new Set<string>();
  let parts: PieceFinder = createPieceFinder([], PART);

  function know(credential: string): void {
    if (credential.length > LONGEST) return;
    const before = known.size;
    for (const form of formsOf(credential)) if (form.length >= PART) known.add(form);
    if (known.size > before) parts = createPieceFinder([...known].flatMap(partsOf), PART);
  }

  function finds(text: string): boolean {
    return (
      text.length >= PART &&
      readingsOf(text).some((reading) => {
        const squeezing = squeezed(text, reading);
        return MARKS.test(squeezing) || parts.firstIn(squeezing, 0) !== undefined;
      })
    );
  }

  /** Where they stand in the text itself. */
  function rangesIn(text: string): Range[] {
    return readingsOf(text).flatMap((reading) => {
      const places = squeezedWithPlaces(text, reading);
      const found = [
        ...blocksIn(places.text),
        ...parts
          .everyIn(places.text)
          .map((index) => around(places.text, places.text.slice(index, index + PART), index)),
      ];
      return found.map(({ start, end }) => ({
        start: places.starts[start] ?? 0,
        end: places.ends[end - 1] ?? text.length,
      }));
    });
  }

  for (const credential of credentials) know(credential);
  return {
    know,
    finds,
    redact(text) {
      if (!finds(text)) return text;
      const clean = without(text, rangesIn(text));
      // However it is spelled, what is found is not given away.
      return finds(clean) ? INSTEAD : clean;
    },
  };

  /** As far as the text goes on like a credential. */
  function around(text: string, part: string, index: number): Range {
    const range = { start: index, end: index + part.length };
    for (const form of known) {
      const at = form.indexOf(part);
      if (at < 0) continue;
      let [before, after] = [0, part.length];
      while (before < at && form[at - before - 1] === text[index - before - 1]) before += 1;
      while (at + after < form.length && form[at + after] === text[index + after]) after += 1;
      range.start = Math.min(range.start, index - before);
      range.end = Math.max(range.end, index + after);
    }
    return range;
  }
}

interface Range {
  start: number;
  end: number;
}

/** Private keys in squeezed text: up to the last line of PEM, or as far as base64 goes. In linear time, whatever the text. */
function blocksIn(text: string): Range[] {
  const blocks: Range[] = [];
  /** Of the base64 that was looked through last. */
  let runEnd = 0;
  for (const { 0: mark, index } of text.matchAll(EVERY_MARK)) {
    const before = blocks.at(-1)?.end ?? 0;
    if (index < before) continue;
    if (runEnd < index + mark.length) {
      runEnd = index + mark.length;
      while (isBase64(text[runEnd])) runEnd += 1;
    }
    let start = index;
    // PEM begins with its first line, and anything else somewhere before what shows it.
    if (!mark.startsWith('+')) while (start > before && isBase64(text[start - 1])) start -= 1;
    const footer = mark.startsWith('+') ? footerAfter(text, index, runEnd) : undefined;
    blocks.push({ start, end: footer ?? runEnd });
  }
  return blocks;
}

/** Where the last line of PEM ends, if it stands before `end`. */
function footerAfter(text: string, from: number, end: number): number | undefined {
  const footer = /\+{5}END[A-Z0-9]{0,20}PRIVATEKEY\+{5}/.exec(text.slice(from, end));
  return footer ? from + footer.index + footer[0].length : undefined;
}

function isBase64(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9+/=]/.test(character);
}

/** A credential as it is, without the first and last line of PEM, and each of them in base64; where it is base64, what is in it as well. */
function formsOf(credential: string): string[] {
  const plain = credential.trim();
  const body = plain.replaceAll(/-----(?:BEGIN|END)[A-Z0-9 ]*-----/g, '').replaceAll(/\s|(?<!\\)\\+[nr]/g, '');
  const inner = fromBase64(body);
  return [
    ...[...new Set([plain, body])].flatMap((text) => [squeezed(text).replace(/=+$/, ''), ...inBase64(latin1Of(text))]),
    ...(inner !== undefined && holdsPrivateKey(inner) ? formsOf(inner) : []),
  ];
}

/** The text in base64, or `undefined` where it is none. */
function fromBase64(text: string): string | undefined {
  return /^[\w+/-]+=*$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1
    ? atob(squeezed(text).replace(/=+$/, ''))
    : undefined;
}

/** What of a token matters is its signature: anybody may know the rest. */
function partsOf(form: string): string[] {
  const from = form.startsWith('eyJ') ? form.lastIndexOf('.') + 1 : 0;
  const count = Math.floor((form.length - from) / PART);
  return Array.from({ length: count }, (_, index) => form.slice(from + index * PART, from + (index + 1) * PART));
}

/** How a text looks within base64, whatever stands before and after it: there are three ways. */
function inBase64(latin1: string): string[] {
  return [0, 1, 2].map((offset) => {
    const whole = btoa('\0'.repeat(offset) + latin1);
    // Characters that hold bits of what stands before, or of what comes after, differ.
    const lost = (offset + latin1.length) % 3 === 0 ? 0 : whole.endsWith('==') ? 3 : 2;
    return squeezed(whole.slice(Math.ceil((offset * 8) / 6), whole.length - lost));
  });
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

function without(text: string, ranges: readonly Range[]): string {
  let clean = '';
  let from = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    if (start >= from) clean += text.slice(from, start) + INSTEAD;
    from = end;
  }
  return clean + text.slice(from);
}
