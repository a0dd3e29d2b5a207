import { own } from '../core/json/own.ts';
import type { Standing } from '../core/status.ts';

/** What a state of Apple's means, by the state. Apple adds states without notice: an unknown one has no words. */
export type StateWords = Readonly<Record<string, Omit<Standing, 'part' | 'state'>>>;

/** How a part of the release stands whose state Apple gives. */
export function standing(part: string, state: string, words: StateWords): Standing {
  return { part, state, ...(own(words, state) ?? { words: '' }) };
}
