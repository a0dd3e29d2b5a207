import type { Notice } from '../../core/notice.ts';
import type { VersionHave } from './observe.ts';
import { isReleasedVersion } from './states.ts';
import type { VersionWant } from './want.ts';
import { instantOf } from './want.ts';

/** The names of what `releaseDateNotices` finds. */
export const RELEASE_DATE_NOTICES = ['past-release-date'];

/** A date of the release that is over. Nobody needs to know once the version is out, or where Apple has had that date all along. */
export function releaseDateNotices(
  { want, have }: { want: VersionWant | undefined; have: VersionHave },
  now: Date,
): Notice[] {
  const { target } = have;
  const date = want?.earliestReleaseDate?.instant;
  if (date === undefined || Date.parse(date) > now.getTime()) return [];
  if (target.kind !== 'new' && target.kind !== 'existing') return [];
  if (target.kind === 'existing') {
    const { state, earliestReleaseDate } = target.version;
    if (isReleasedVersion(state) || instantOf(earliestReleaseDate)?.instant === date) return [];
  }
  const message = 'The release.earliestReleaseDate is over: Apple releases the version right after the approval.';
  return [{ name: 'past-release-date', message, date: date.slice(0, 10) }];
}
