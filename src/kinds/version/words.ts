import type { ThingWords } from '../../core/thing.ts';
import { isLiveVersion } from './states.ts';
import type { VersionTarget } from './target.ts';
import { plannedString } from './target.ts';

export function versionWords(target: VersionTarget): ThingWords {
  const versionString = plannedString(target);
  return { title: versionString === undefined ? 'version' : `version ${versionString}`, ...versionEffect(target) };
}

/**
 * When customers meet a change of something that belongs to the version: with its release, or at once where it is on sale (promotional
 * text and a phased release can be changed then).
 */
export function versionEffect(target: VersionTarget): Pick<ThingWords, 'effect' | 'shows'> {
  if (target.kind !== 'existing' || !isLiveVersion(target.version.state)) return { effect: 'with the version' };
  return { effect: 'at once', shows: `version ${target.version.versionString}` };
}
