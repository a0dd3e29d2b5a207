import type { Problem } from '../core/issue.ts';
import type { Wrong } from '../core/kind.ts';
import { quote } from '../manifest/quote.ts';

/** Whether the text is a day of the calendar as YYYY-MM-DD. `Date.parse` takes 30 February for 2 March. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A well-formed text that is no day of the calendar; what is no such text breaks the schema. */
export function noSuchDay(text: unknown, pointer: string): Problem[] {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text) || isDay(text)) return [];
  return [{ pointer, message: `${quote(text)} does not exist in the calendar`, hint: DAY_HINT }];
}

/** What to say of a value that is written in another way than a day. @param shown the value, quoted */
export function notADay(shown: string): Wrong {
  return { message: `${shown} is not a day`, hint: DAY_HINT };
}

const DAY_HINT = 'write it as 2026-12-24';

/** The day it is in UTC. Apple changes prices at midnight in California, so a day reported as past is past there or soon will be. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
