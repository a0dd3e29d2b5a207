import type { Kind, Snapshot, Wants } from './kind.ts';
import { kindStates } from './kind-states.ts';
import type { Announcement, Notice } from './notice.ts';

/** What decides on notices, besides the release. */
export interface NoticeRequest {
  /** The day on which the release is looked at. */
  now: Date;
  announced: readonly Announcement[];
  /** Names of notices that nobody wants to see. */
  silenced: readonly string[];
}

/** Days for which a requirement is still news: by then Apple itself has said so of the last version. */
const DAYS_AFTER = 90;

const DAY = 86_400_000;

/** What is coming up for a release, by its day. Pure. @param platform that the release is for; absent: what all platforms share */
export function noticesOf(
  kinds: readonly Kind[],
  read: { wants: Wants; snapshot: Snapshot },
  platform: string | undefined,
  { now, announced, silenced }: NoticeRequest,
): Notice[] {
  const states = kindStates(kinds, read);
  const own = states.flatMap(({ kind, state }) => kind.notices?.find(state, now) ?? []);
  const holds = (condition: string): boolean =>
    states.some(({ kind, state }) => kind.conditions?.[condition]?.holds(state) === true);
  const current = announced
    .filter(
      (one) => isDue(one, now) && (platform === undefined || one.platforms.includes(platform)) && one.when.every(holds),
    )
    .map(({ name, message, date, source }): Notice => ({ name, message, date, source }));
  return [...own, ...current]
    .filter(({ name }) => !silenced.includes(name))
    .toSorted((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.name, b.name));
}

/** The names of all notices that there may be, and of warnings that are silenced in the same way. */
export function noticeNames(kinds: readonly Kind[], announced: readonly Announcement[]): string[] {
  const own = kinds.flatMap(({ notices, manifest }) => [...(notices?.names ?? []), ...(manifest?.warnings ?? [])]);
  return [...new Set([...own, ...announced.map(({ name }) => name)])].sort();
}

function isDue({ date, daysBefore }: Announcement, now: Date): boolean {
  const days = (Date.parse(date) - now.getTime()) / DAY;
  return days <= daysBefore && days > -DAYS_AFTER;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
