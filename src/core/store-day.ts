import type { Json } from './json/json.ts';
import { isJsonObject } from './json/json.ts';

/** Midnight of Cupertino begins a day in which a price counts: Apple's rows carry those moments in their ids (observed). */
export function storeDay(moment: Date): string {
  format ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/Los_Angeles',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return format.format(moment);
}

/** Made when it is first asked for: that takes longer than a whole command which needs no day. */
let format: Intl.DateTimeFormat | undefined;

/** The day after, both as `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * Stands in a plan for the day after the one on which it is applied, in the place of a first day: a plan that named one would be another
 * plan every midnight. Reads as it is.
 */
export const DAY_AFTER_APPLY = 'the day after apply';

/** The same in a body: the day is filled in when the request leaves. */
export const DAY_AFTER_SENDING = { storeDay: DAY_AFTER_APPLY };

export function isDayAfterSending(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.keys(value).length === 1 && value['storeDay'] === DAY_AFTER_APPLY;
}
