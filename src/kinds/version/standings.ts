import type { Standing } from '../../core/status.ts';
import type { StateWords } from '../state-words.ts';
import { standing } from '../state-words.ts';
import type { VersionTarget } from './target.ts';

/** Apple's states of a version, in words (API: appVersionState). */
const STATES: StateWords = {
  PREPARE_FOR_SUBMISSION: { words: 'being prepared' },
  READY_FOR_REVIEW: { words: 'in a draft submission that has not been sent' },
  WAITING_FOR_REVIEW: { words: 'submitted; review has not started', underWay: true },
  IN_REVIEW: { words: 'App Review is looking at it', underWay: true },
  ACCEPTED: { words: 'accepted; something else in its submission was not', failed: true },
  PENDING_DEVELOPER_RELEASE: { words: 'approved; it waits for you, and release.goal: release puts it on sale' },
  PENDING_APPLE_RELEASE: { words: 'approved; Apple releases it at the time that was set' },
  WAITING_FOR_EXPORT_COMPLIANCE: { words: 'Apple checks its export compliance', underWay: true },
  PROCESSING_FOR_DISTRIBUTION: { words: 'on its way to the App Store', underWay: true },
  READY_FOR_DISTRIBUTION: { words: 'on the App Store' },
  REPLACED_WITH_NEW_VERSION: { words: 'was on the App Store; a newer version has replaced it' },
  REJECTED: { words: 'App Review rejected it; the reason is at App Store Connect under App Review', failed: true },
  METADATA_REJECTED: { words: 'App Review rejected its texts or pictures, not the build', failed: true },
  INVALID_BINARY: { words: 'Apple could not use the build', failed: true },
  DEVELOPER_REJECTED: { words: 'withdrawn from review; being prepared' },
};

/** How the version stands. */
export function versionStanding(target: VersionTarget): Standing {
  const part = 'version';
  if (target.kind === 'existing') return standing(part, target.version.state, STATES);
  if (target.kind === 'new') return { part, state: 'new', words: `${target.versionString} does not exist yet` };
  return target.kind === 'refused'
    ? { part, state: 'refused', words: target.reason, failed: true }
    : { part, state: 'none', words: 'the platform has no version' };
}
