import { numberText } from '../../core/text/words.ts';

/** Fewer are no matter: an hour has thousands, and nobody has to plan for them. */
const MANY = 100;

/** That an apply takes many of the requests that its key has in an hour; nothing where they are few. */
export function requestsText(needed: number): string | undefined {
  if (needed <= MANY) return undefined;
  return `Needs up to ${numberText(needed)} of the requests that the key has in an hour.`;
}
