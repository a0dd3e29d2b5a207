/** A piece of a pattern. */
export type Part =
  | { kind: 'letter'; fits: (letter: string) => boolean }
  /** Any letters of one name. */
  | { kind: 'star' }
  /** Any number of whole folders, with the slashes behind them. */
  | { kind: 'folders' }
  | { kind: 'either'; of: readonly (readonly Part[])[] };

/** What an entry of a list says as a pattern. */
export interface Pattern {
  parts: readonly Part[];
  /** The folders that it names outright, as they are called. */
  base: string;
  /** What follows them, where that is one name. */
  name?: string;
  /** Whether it goes through folders of any depth. */
  isDeep: boolean;
}

/** Characters: hardly a system opens a path of more. */
const LONGEST = 1000;

/**
 * Reads a pattern. Only `* ? ** [ ] { }` are special, and what a backslash stands before is not: names that Xcode's simulators give to
 * pictures have parentheses, `iPad Pro 13-inch (M5)-1.png`.
 * @returns `undefined` where nothing in it is special, `too long` where nobody would write that
 */
export function parsePattern(text: string): Pattern | 'too long' | undefined {
  if (text.length > LONGEST) return /[*?[{]/.test(text) ? 'too long' : undefined;
  const letters = [...text];
  const parts = partsIn(letters, { from: 0, to: letters.length, isNameStart: true });
  const first = firstSpecial(letters);
  if (first === undefined) return undefined;
  const slash = letters.slice(0, first).lastIndexOf('/');
  const name = letters.slice(slash + 1).join('');
  return {
    parts,
    base: letters.slice(0, Math.max(slash, 0)).join('').replaceAll(/\\(.)/gu, '$1'),
    ...(name.includes('/') ? {} : { name }),
    isDeep: hasFolders(parts),
  };
}

interface Span {
  from: number;
  to: number;
  /** Whether a name begins there: `**` is special only as a whole one. */
  isNameStart: boolean;
}

function partsIn(letters: readonly string[], { from, to, isNameStart }: Span): Part[] {
  const parts: Part[] = [];
  let at = from;
  while (at < to) {
    const isStart = at === from ? isNameStart : letters[at - 1] === '/';
    const special = specialAt(letters, { from: at, to, isNameStart: isStart });
    const escaped = letters[at] === '\\' && at + 1 < to ? 1 : 0;
    parts.push(...(special?.parts ?? [letter(letters[at + escaped] ?? '')]));
    at = special?.end ?? at + escaped + 1;
  }
  return parts;
}

function firstSpecial(letters: readonly string[]): number | undefined {
  for (let at = 0; at < letters.length; at += letters[at] === '\\' ? 2 : 1)
    if (specialAt(letters, { from: at, to: letters.length, isNameStart: true })) return at;
  return undefined;
}

/** What a pattern is made of, and where it ends. */
interface Special {
  parts: readonly Part[];
  end: number;
}

/** What is special at the beginning of a span. A bracket or a brace that nothing closes is not. */
function specialAt(letters: readonly string[], span: Span): Special | undefined {
  const { from } = span;
  if (letters[from] === '*') return starsAt(letters, span);
  if (letters[from] === '?') return { parts: [IN_NAME], end: from + 1 };
  if (letters[from] === '[') return setAt(letters, span);
  return letters[from] === '{' ? bracesAt(letters, span) : undefined;
}

const IN_NAME: Part = { kind: 'letter', fits: (one) => one !== '/' };
const STAR: Part = { kind: 'star' };
const FOLDERS: Part = { kind: 'folders' };

function letter(wanted: string): Part {
  return { kind: 'letter', fits: (one) => one === wanted };
}

function starsAt(letters: readonly string[], { from, to, isNameStart }: Span): Special {
  let end = from + 1;
  while (end < to && letters[end] === '*') end += 1;
  const isWhole = isNameStart && end - from === 2;
  if (isWhole && end === to) return { parts: [FOLDERS, IN_NAME, STAR], end };
  return isWhole && letters[end] === '/' ? { parts: [FOLDERS], end: end + 1 } : { parts: [STAR], end };
}

/** A set of letters: `[abc]`, `[0-9]`, and `[!a]` or `[^a]` for all others. One that begins with `]` has that in it. */
function setAt(letters: readonly string[], { from, to }: Span): Special | undefined {
  const isOther = letters[from + 1] === '!' || letters[from + 1] === '^';
  const ranges: Range[] = [];
  let at = from + (isOther ? 2 : 1);
  const next = () => {
    if (letters[at] === '\\') at += 1;
    at += 1;
    return letters[at - 1] ?? '';
  };
  const first = at;
  while (at < to && letters[at] !== '/' && (letters[at] !== ']' || at === first)) {
    const low = next();
    const isRange = letters[at] === '-' && at + 1 < to && letters[at + 1] !== ']';
    if (isRange) at += 1;
    ranges.push([low, isRange ? next() : low]);
  }
  if (at >= to || letters[at] !== ']') return undefined;
  return { parts: [among(ranges, isOther)], end: at + 1 };
}

type Range = [low: string, high: string];

function among(ranges: readonly Range[], isOther = false): Part {
  const isThere = (one: string) => ranges.some(([low, high]) => low <= one && one <= high);
  return { kind: 'letter', fits: (one) => one !== '/' && isThere(one) !== isOther };
}

/** Alternatives, `{png,jpg}`, also one within another; or the letters or digits from one to the other, `{1..3}`. */
function bracesAt(letters: readonly string[], { from, to, isNameStart }: Span): Special | undefined {
  const commas: number[] = [];
  let depth = 0;
  let end = from;
  for (; end < to; end += letters[end] === '\\' ? 2 : 1) {
    if (letters[end] === '{') depth += 1;
    if (letters[end] === '}') depth -= 1;
    if (depth === 0) break;
    if (letters[end] === ',' && depth === 1) commas.push(end);
  }
  if (end >= to) return undefined;
  const range = /^\{(\w)\.\.(\w)\}$/.exec(letters.slice(from, end + 1).join(''));
  if (range) return { parts: [among([[range[1] ?? '', range[2] ?? '']])], end: end + 1 };
  if (commas.length === 0) return undefined;
  const starts = [from, ...commas];
  const of = [...commas, end].map((till, index) =>
    partsIn(letters, { from: (starts[index] ?? from) + 1, to: till, isNameStart }),
  );
  return { parts: [{ kind: 'either', of }], end: end + 1 };
}

function hasFolders(parts: readonly Part[]): boolean {
  return parts.some((part) => part.kind === 'folders' || (part.kind === 'either' && part.of.some(hasFolders)));
}
