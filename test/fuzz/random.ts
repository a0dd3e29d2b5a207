/** Chance that comes again with its seed. */
export interface Random {
  /** A whole number from 0 to less than this. */
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** Whether something happens that happens once in so many times. */
  once(times: number): boolean;
}

/** The generator of Tommy Ettinger that is known as Mulberry32. @param seeds of all of which it depends */
export function createRandom(...seeds: number[]): Random {
  let state = seeds.reduce((sum, seed) => Math.imul(sum ^ seed, 0x9e3779b1) + 1, 0x5eed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    once: (times) => below(times) === 0,
  };
}
