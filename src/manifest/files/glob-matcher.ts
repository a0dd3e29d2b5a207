import type { Part } from './glob-pattern.ts';

/**
 * A pattern as a machine that reads a path letter by letter and is in several places at once: no letter is read twice, however the
 * pattern is written. Stars and alternatives cost places, and never turn back.
 */
export interface Matcher {
  /** Before the first letter. */
  start: Places;
  /** Where it is once it has read this, too. No places: nothing that begins so fits. */
  read(from: Places, text: string): Places;
  /** Whether what was read fits as it is. */
  isMatch(places: Places): boolean;
}

/** Indices of steps. */
type Places = readonly number[];

/** `fits` reads one letter; `to` reads none and goes on at each of its places. */
type Step = { fits: (letter: string) => boolean; to?: undefined } | { fits?: undefined; to: readonly number[] };

/** What may be done, in steps. */
export interface Budget {
  left: number;
}

/** @param budget pays for each place at each letter, and goes below zero when there are too many */
export function createMatcher(parts: readonly Part[], budget: Budget): Matcher {
  const steps: Step[] = [];
  compile(parts, steps);
  /** When each step was last reached: by the number of the letter. */
  const reached = new Float64Array(steps.length + 1);
  let turn = 0;
  const open: number[] = [];
  /** Adds a place, or those to which it goes on. */
  const enter = (first: number, places: number[]): void => {
    for (let place: number | undefined = first; place !== undefined; place = open.pop()) {
      budget.left -= 1;
      if (reached[place] === turn) continue;
      reached[place] = turn;
      const to = steps[place]?.to;
      if (to) for (const one of to) open.push(one);
      else places.push(place);
    }
  };
  const start: number[] = [];
  turn += 1;
  enter(0, start);
  return {
    start,
    read(from, text) {
      let places = from;
      for (const letter of text) {
        if (places.length === 0 || budget.left < 0) return [];
        const next: number[] = [];
        turn += 1;
        for (const place of places) if (steps[place]?.fits?.(letter)) enter(place + 1, next);
        places = next;
      }
      return places;
    },
    isMatch: (places) => places.includes(steps.length),
  };
}

/** The place behind the last step is the end. */
function compile(parts: readonly Part[], steps: Step[]): void {
  for (const part of parts) {
    const start = steps.length;
    if (part.kind === 'letter') steps.push({ fits: part.fits });
    else if (part.kind === 'star') steps.push({ to: [start + 1, start + 3] }, { fits: isInName }, { to: [start] });
    else if (part.kind === 'folders') {
      steps.push({ to: [start + 1, start + 5] }, { fits: isInName }, { to: [start + 1, start + 3] });
      steps.push({ fits: (letter) => letter === '/' }, { to: [start] });
    } else either(part.of, steps);
  }
}

function isInName(letter: string): boolean {
  return letter !== '/';
}

function either(alternatives: readonly (readonly Part[])[], steps: Step[]): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const fork = steps.push({ to: starts }) - 1;
  for (const parts of alternatives) {
    starts.push(steps.length);
    compile(parts, steps);
    ends.push(steps.push({ to: [] }) - 1);
  }
  steps[fork] = { to: starts };
  for (const end of ends) steps[end] = { to: [steps.length] };
}
