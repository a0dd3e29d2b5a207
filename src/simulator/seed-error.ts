/** So many problems are listed; a file of another kind has one for every line. */
const MOST = 20;

/** What the simulator is to begin with can't be: the message says what and where, a line each. */
export class SeedError extends Error {}

/** Everything that is wrong with a seed, each with its place in it. */
export interface Problems {
  add(place: string, what: string): void;
  /** @throws SeedError when anything was added */
  refuse(): void;
}

/** @param name of the file */
export function createProblems(name: string): Problems {
  const lines: string[] = [];
  return {
    add: (place, what) => void lines.push(`${name}: ${place}: ${what}`),
    refuse() {
      if (lines.length === 0) return;
      const more = lines.length > MOST ? [`and ${lines.length - MOST} more`] : [];
      throw new SeedError([...lines.slice(0, MOST), ...more].join('\n'));
    },
  };
}

/** What is not wrong with a seed, and yet has to be said: once for each word, however often it occurs. */
export interface Remarks {
  /** It is not known here: of a newer App Store Connect, or of one that is not simulated. */
  leftOut(what: string): void;
  /** No word that is known, and yet taken. */
  kept(what: string): void;
  /** Something else stands in its place. */
  replaced(what: string): void;
  lines(): string[];
}

/** @param name of the file */
export function createRemarks(name: string): Remarks {
  const found = { leftOut: new Set<string>(), kept: new Set<string>(), replaced: new Set<string>() };
  const words = {
    leftOut: 'not simulated, and left out',
    kept: 'not known, and taken all the same',
    replaced: 'not had here, and replaced',
  };
  return {
    leftOut: (what) => void found.leftOut.add(what),
    kept: (what) => void found.kept.add(what),
    replaced: (what) => void found.replaced.add(what),
    lines: () =>
      (['leftOut', 'kept', 'replaced'] as const)
        .filter((kind) => found[kind].size > 0)
        .map((kind) => `${name}: ${words[kind]}: ${[...found[kind]].join(', ')}`),
  };
}
