import type { FileEntry, FileMove } from '../../core/file-list.ts';

/** Positions in the list before and in the one after, from 0, of one file or of two that take turns. */
interface Pair {
  from: number;
  to: number;
}

/**
 * What happens to each file of a list, as a reader would say it: by the place afterwards, then what goes, by its place before. Of a file
 * to which nothing happens, even if it moves up for another, there is nothing.
 * @param stays by the entry afterwards: the one that the file has now
 */
export function fileMoves(
  before: readonly FileEntry[],
  after: readonly FileEntry[],
  stays: ReadonlyMap<FileEntry, FileEntry>,
): FileMove[] {
  // Places count only what customers can see.
  const olds = before.filter(({ state }) => state === undefined);
  const kept = after.flatMap((entry, to): Pair[] => {
    const old = stays.get(entry);
    return old ? [{ from: olds.indexOf(old), to }] : [];
  });
  const still = new Set(longestInOrder(kept));
  const replaced = replacements(olds, after, { kept, still: [...still] });
  const moves: FileMove[] = [];
  for (const [to, entry] of after.entries()) {
    const place = to + 1;
    const own = kept.find((pair) => pair.to === to);
    const old = olds[(own ?? replaced.find((pair) => pair.to === to))?.from ?? -1];
    if (!old) moves.push({ what: 'added', place, entry });
    else if (!own) moves.push({ what: 'replaced', place, entry, old });
    else {
      const change = { ...(still.has(own) ? {} : { was: own.from + 1 }), ...frameChange(old, entry) };
      if (Object.keys(change).length > 0) moves.push({ what: 'moved', place, entry, ...change });
    }
  }
  const known = new Set([...kept, ...replaced].map(({ from }) => from));
  for (const [from, entry] of olds.entries())
    if (!known.has(from)) moves.push({ what: 'removed', place: from + 1, entry });
  return moves;
}

function frameChange(old: FileEntry, { previewFrameTimeCode: after }: FileEntry) {
  const before = old.previewFrameTimeCode ?? null;
  return typeof after === 'string' && after !== before ? { frame: { before, after } } : {};
}

/** The longest run of files, not necessarily next to each other, that have the same order in both lists: these don't move. */
function longestInOrder(kept: readonly Pair[]): Pair[] {
  const lengths = new Map<Pair, number>();
  for (const pair of kept.toReversed()) {
    const next = kept.filter(({ from, to }) => from > pair.from && to > pair.to).map((one) => lengths.get(one) ?? 0);
    lengths.set(pair, 1 + Math.max(0, ...next));
  }
  const run: Pair[] = [];
  const longest = Math.max(0, ...lengths.values());
  for (const pair of kept) {
    const last = run.at(-1)?.from ?? -1;
    if (lengths.get(pair) === longest - run.length && pair.from > last) run.push(pair);
  }
  return run;
}

/**
 * What goes and what comes between the same neighbours: one takes the place of the other, above all where both have one name. So it
 * does where only their number in the list is the same.
 */
function replacements(
  olds: readonly FileEntry[],
  after: readonly FileEntry[],
  { kept, still }: { kept: readonly Pair[]; still: readonly Pair[] },
): Pair[] {
  const pairs: Pair[] = [];
  const take = (gone: Set<number>, come: Set<number>, fits: (from: number, to: number) => boolean): void => {
    for (const to of come) {
      const from = [...gone].find((one) => fits(one, to));
      if (from === undefined) continue;
      pairs.push({ from, to });
      gone.delete(from);
      come.delete(to);
    }
  };
  const left = { gone: new Set<number>(), come: new Set<number>() };
  let start = { from: 0, to: 0 };
  for (const end of [...still, { from: olds.length, to: after.length }]) {
    const gone = new Set(range(start.from, end.from).filter((from) => kept.every((pair) => pair.from !== from)));
    const come = new Set(range(start.to, end.to).filter((to) => kept.every((pair) => pair.to !== to)));
    take(gone, come, (from, to) => olds[from]?.fileName === after[to]?.fileName);
    take(gone, come, () => true);
    for (const from of gone) left.gone.add(from);
    for (const to of come) left.come.add(to);
    start = { from: end.from + 1, to: end.to + 1 };
  }
  take(left.gone, left.come, (from, to) => from === to);
  return pairs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
