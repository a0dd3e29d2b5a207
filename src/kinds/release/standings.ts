import type { Standing } from '../../core/status.ts';
import type { StateWords } from '../state-words.ts';
import { standing } from '../state-words.ts';
import { isReleasedVersion } from '../version/states.ts';
import type { VersionTarget } from '../version/target.ts';

const RELEASE_TYPES: StateWords = {
  MANUAL: { words: 'waits for you after the approval' },
  AFTER_APPROVAL: { words: 'goes on sale once approved' },
};

/** What happens after the approval, as App Store Connect has it now. @param now tells dates to come from those over */
export function releaseStandings(target: VersionTarget, now: Date): Standing[] {
  if (target.kind !== 'existing' || isReleasedVersion(target.version.state)) return [];
  const { releaseType, earliestReleaseDate } = target.version;
  if (releaseType === null) return [];
  if (releaseType !== 'SCHEDULED') return [standing('release', releaseType, RELEASE_TYPES)];
  return [{ part: 'release', state: releaseType, words: scheduledWords(earliestReleaseDate, now) }];
}

function scheduledWords(date: string | null, now: Date): string {
  if (date === null) return 'goes on sale on a date that is not set yet';
  if (Date.parse(date) <= now.getTime()) return 'on sale right after the approval: the date is over';
  return `on sale from ${date.slice(0, 10)} ${date.slice(11, 16)} UTC`;
}
