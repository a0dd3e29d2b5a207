/** The one of Apple's words (in capitals) that `found` is most likely a slip of; `undefined` where none is near. */
export function nearest(found: string, candidates: readonly string[]): string | undefined {
  const wanted = found.toUpperCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: slips(wanted, candidate), begin: begin(wanted, candidate) }))
    .sort((a, b) => a.slips - b.slips || b.begin - a.begin);
  const [best] = ranked;
  return best && best.slips <= Math.max(1, Math.floor(found.length / 3)) ? best.candidate : undefined;
}

/** How many letters are the same at the beginning: of short words equally near, US is rather USA than AUS. */
function begin(a: string, b: string): number {
  const other = [...a].findIndex((letter, index) => letter !== b[index]);
  return other < 0 ? a.length : other;
}

/** How many letters have to be put in, taken out or replaced. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
