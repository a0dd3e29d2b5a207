/** The candidate that `found` is most likely a slip of, or `undefined` where none is near. */
export function nearest(found: string, candidates: readonly string[]): string | undefined {
  const wanted = found.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = candidates
    // The distance is at least the difference in length, which costs nothing to look at.
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= limit)
    .map((candidate) => ({ candidate, ...compared(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || b.begin - a.begin);
  const best = ranked[0];
  return best && best.distance <= limit ? best.candidate : undefined;
}

/** Of words equally near, the longer common beginning wins: US is rather USA than AUS. */
function compared(a: string, b: string): { distance: number; begin: number } {
  const other = [...a].findIndex((letter, index) => letter !== b[index]);
  return { distance: distance(a, b), begin: other < 0 ? a.length : other };
}

/** Levenshtein distance: insertions, removals and replacements. Long texts are no slips, and are not measured. */
function distance(a: string, b: string): number {
  if (a.length > 64 || b.length > 64) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
