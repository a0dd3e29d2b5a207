import { Buffer } from 'node:buffer';

/** Looks for texts in bytes that come one piece after the other. */
export interface TextSearch {
  /** What comes from here on has nothing to do with what came before. */
  begin(): void;
  add(piece: Buffer): void;
  /** The texts that were not found up to now. */
  missing(): string[];
}

/** The ways in which a program keeps a text of ASCII letters. */
const ENCODINGS = ['latin1', 'utf16le'] as const;

/** Begins a search, which holds little more than a piece at a time. @param texts of ASCII letters */
export function searchForTexts(texts: readonly string[]): TextSearch {
  let wanted = [...new Set(texts)].map((text) => ({ text, forms: encoded(text) }));
  let signs = signsOf(wanted);
  const overlap = Math.max(0, ...wanted.flatMap(({ forms }) => forms.map(({ length }) => length - 1)));
  let kept: Buffer = Buffer.alloc(0);
  return {
    begin() {
      kept = Buffer.alloc(0);
    },
    add(piece) {
      if (wanted.length === 0) return;
      const content = kept.length === 0 ? piece : Buffer.concat([kept, piece]);
      kept = content.subarray(Math.max(0, content.length - overlap));
      if (!signs.some((sign) => content.includes(sign))) return;
      wanted = wanted.filter(({ forms }) => !forms.some((form) => content.includes(form)));
      signs = signsOf(wanted);
    },
    missing: () => wanted.map(({ text }) => text),
  };
}

/** What all of them begin with: bytes without it, which is most of them, are looked at once and not once a text. */
function signsOf(wanted: readonly { text: string }[]): Buffer[] {
  const [first = '', ...others] = wanted.map(({ text }) => text);
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return encoded(first.slice(0, length));
}

function encoded(text: string): Buffer[] {
  return ENCODINGS.map((encoding) => Buffer.from(text, encoding));
}
