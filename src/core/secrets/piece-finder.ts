/** Finds whichever of many pieces of one length stands in a text. */
export interface PieceFinder {
  /** Where the first one begins, at `from` or later. */
  firstIn(text: string, from: number): number | undefined;
  /** Where each begins, none of which overlaps the one before. */
  everyIn(text: string): number[];
}

/** How many characters decide whether it is worth looking a piece up. */
const HEAD = 4;

/**
 * Not a regular expression: the engine reads one of a hundred pieces slowly until it has compiled it, which takes longer than most
 * texts, and every run knows other pieces.
 * @param length of each piece, in UTF-16 units; at least 4
 */
export function createPieceFinder(pieces: readonly string[], length: number): PieceFinder {
  const whole = new Set(pieces);
  const heads = new Uint8Array(0x10000);
  for (const piece of pieces) heads[headOf(piece, 0)] = 1;

  const firstIn = (text: string, from: number): number | undefined => {
    for (let at = from; whole.size > 0 && at + length <= text.length; at += 1)
      if (heads[headOf(text, at)] === 1 && whole.has(text.slice(at, at + length))) return at;
    return undefined;
  };
  return {
    firstIn,
    everyIn(text) {
      const found: number[] = [];
      for (let at = firstIn(text, 0); at !== undefined; at = firstIn(text, at + length)) found.push(at);
      return found;
    },
  };
}

/** A number of 16 bits for the first characters of a piece: others may have the same. */
function headOf(text: string, at: number): number {
  let head = 0;
  for (let index = at; index < at + HEAD; index += 1) head = (head * 31 + text.charCodeAt(index)) & 0xffff;
  return head;
}
