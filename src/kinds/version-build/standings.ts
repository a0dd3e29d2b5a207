import type { Standing } from '../../core/status.ts';
import type { StateWords } from '../state-words.ts';
import { standing } from '../state-words.ts';
import type { BuildRow } from './choice.ts';
import { chooseBuild, isNumbered } from './choice.ts';
import type { FoundBuilds } from './decide.ts';

const STATES: StateWords = {
  PROCESSING: { words: 'Apple is processing it', underWay: true },
  VALID: { words: 'ready' },
  INVALID: { words: 'Apple found it invalid, and says why by e-mail', failed: true },
  FAILED: { words: 'Apple could not process it, and says why by e-mail', failed: true },
};

/** How the attached build stands, and the one that is wanted. @param wanted a build number or `latest` */
export function buildStandings(
  wanted: string | null | undefined,
  { linked, builds, elsewhere }: FoundBuilds,
): Standing[] {
  const attached = linked ? [buildStanding(linked)] : [];
  if (typeof wanted !== 'string') {
    return linked ? attached : [{ part: 'build', state: 'none', words: 'no build is attached' }];
  }
  const choice = chooseBuild(wanted, builds);
  if (choice.kind !== 'missing') {
    return choice.build.id === linked?.id ? attached : [...attached, buildStanding(choice.build, 'not attached')];
  }
  if (linked && isNumbered(linked, wanted)) return attached;
  const [other] = wanted === 'latest' ? elsewhere : [];
  if (other) {
    const words = `there is none of this version, but one of ${other.versionString}, another spelling of it`;
    return [...attached, { part: 'build', state: 'absent', words, failed: true }];
  }
  const absent: Standing =
    wanted === 'latest'
      ? { part: 'build', state: 'absent', words: 'no build of this version has arrived yet', underWay: true }
      : { part: `build ${wanted}`, state: 'absent', words: 'it has not arrived yet', underWay: true };
  return [...attached, absent];
}

function buildStanding({ number, processingState, expired }: BuildRow, remark?: string): Standing {
  const part = `build ${number}`;
  if (expired)
    return { part, state: 'expired', words: 'App Review no longer accepts it; upload another', failed: true };
  const known = standing(part, processingState, STATES);
  return remark === undefined ? known : { ...known, words: `${known.words}, ${remark}` };
}
