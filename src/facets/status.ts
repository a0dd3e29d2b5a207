import type { Proposal, Snapshot } from '../core/facet.ts';
import type { ReleaseStatus, Standing } from '../core/status.ts';
import type { Manifest } from '../manifest/types.ts';
import type { BuildRow } from './build/build-choice.ts';
import { chooseBuild, isNumbered } from './build/build-choice.ts';
import { targetOf } from './target.ts';
import type { PhasedHave } from './version/phased-release.ts';
import type { Observed } from './submission/observed.ts';
import { requirements } from './submission/readiness.ts';
import { isApprovedVersion, isReleasedVersion, isUnderReview } from './states.ts';
import { isDraft, itemOf } from './submission/review-submissions.ts';
import type { SubmissionHave } from './submission/submission.ts';
import { BUSINESS_PAGE, privacyPage } from './website.ts';

/** Facets that change by themselves while Apple is at work. */
export const MOVING: readonly string[] = ['app', 'version', 'build', 'phasedRelease', 'submission'];

interface Words {
  words: string;
  underWay?: true;
  failed?: true;
}

/** Apple's states of a version, in words (API: appVersionState). */
const VERSION_STATES: Readonly<Record<string, Words>> = {
  PREPARE_FOR_SUBMISSION: { words: 'being prepared' },
  READY_FOR_REVIEW: { words: 'in a draft submission that has not been sent' },
  WAITING_FOR_REVIEW: { words: 'sent; App Review has not begun', underWay: true },
  IN_REVIEW: { words: 'App Review is looking at it', underWay: true },
  ACCEPTED: { words: 'accepted; something else in its submission was not', failed: true },
  PENDING_DEVELOPER_RELEASE: { words: 'approved; it waits for you to release it' },
  PENDING_APPLE_RELEASE: { words: 'approved; Apple releases it at the time that was set' },
  WAITING_FOR_EXPORT_COMPLIANCE: { words: 'Apple checks its export compliance', underWay: true },
  PROCESSING_FOR_DISTRIBUTION: { words: 'on its way to the App Store', underWay: true },
  READY_FOR_DISTRIBUTION: { words: 'on the App Store' },
  REPLACED_WITH_NEW_VERSION: { words: 'was on the App Store; a newer version has replaced it' },
  REJECTED: { words: 'App Review rejected it; the reason is at App Store Connect under App Review', failed: true },
  METADATA_REJECTED: { words: 'App Review rejected its texts or pictures, not the build', failed: true },
  INVALID_BINARY: { words: 'Apple could not use the build', failed: true },
  DEVELOPER_REJECTED: { words: 'taken back from review; being prepared' },
};

const SUBMISSION_STATES: Readonly<Record<string, Words>> = {
  READY_FOR_REVIEW: { words: 'a draft, not sent' },
  WAITING_FOR_REVIEW: { words: 'sent', underWay: true },
  IN_REVIEW: { words: 'App Review is looking at it', underWay: true },
  UNRESOLVED_ISSUES: { words: 'App Review rejected something in it', failed: true },
  CANCELING: { words: 'being cancelled', underWay: true },
  COMPLETING: { words: 'about to end', underWay: true },
};

const BUILD_STATES: Readonly<Record<string, Words>> = {
  PROCESSING: { words: 'Apple is processing it', underWay: true },
  VALID: { words: 'ready' },
  INVALID: { words: 'Apple found it invalid, and says why by e-mail', failed: true },
  FAILED: { words: 'Apple could not process it, and says why by e-mail', failed: true },
};

const PHASED_STATES: Readonly<Record<string, string>> = {
  INACTIVE: 'begins when the version is released',
  ACTIVE: 'under way',
  PAUSED: 'paused',
  COMPLETE: 'everybody gets the version',
};

const RELEASE_TYPES: Readonly<Record<string, string>> = {
  MANUAL: 'waits for you after the approval',
  AFTER_APPROVAL: 'goes on sale once approved',
};

/**
 * Says where a release stands. Pure.
 * @param snapshot of every facet. @param proposal what the manifest would change. @param now tells dates to come from those over.
 */
export function releaseStatus(manifest: Manifest, snapshot: Snapshot, proposal: Proposal, now: Date): ReleaseStatus {
  const seen = snapshot.have as unknown as Observed;
  const { target } = seen.version;
  const state = target.kind === 'existing' ? target.version.state : 'new';
  const done =
    (isApprovedVersion(state) || isUnderReview(state)) &&
    proposal.operations.every(({ kind }) => kind !== 'submission');
  const asked =
    done || target.kind === 'none' || target.kind === 'refused'
      ? []
      : requirements(seen, proposal, manifest.app.platform);
  return {
    target: targetOf(manifest, snapshot),
    standings: standingsOf(manifest, snapshot, now),
    requirements: asked,
    unseen: asked.length === 0 ? [] : unseen(seen.app.id),
  };
}

/** How the parts stand that change by themselves; needs an observation of the facets in `MOVING` only. */
export function standingsOf(manifest: Manifest, { have }: Snapshot, now: Date): Standing[] {
  const { version, build } = have as unknown as Observed;
  const { open } = have['submission'] as SubmissionHave;
  const phased = have['phasedRelease'] as PhasedHave;
  return [
    versionStanding(version),
    ...buildStandings(manifest, build),
    ...reviewStandings(version, open),
    ...releaseStandings(version, now),
    ...phasedStandings(phased),
  ];
}

function versionStanding({ target }: Observed['version']): Standing {
  const part = 'version';
  if (target.kind === 'existing') return standing(part, target.version.state, VERSION_STATES);
  if (target.kind === 'new') return { part, state: 'new', words: `${target.versionString} does not exist yet` };
  return target.kind === 'refused'
    ? { part, state: 'refused', words: target.reason, failed: true }
    : { part, state: 'none', words: 'the platform has no version' };
}

function buildStandings({ version }: Manifest, { linked, builds }: Observed['build']): Standing[] {
  const wanted = version?.build;
  const attached = linked ? [buildStanding(linked)] : [];
  if (typeof wanted !== 'string') {
    return linked ? attached : [{ part: 'build', state: 'none', words: 'no build is attached' }];
  }
  const choice = chooseBuild(wanted, builds);
  if (choice.kind !== 'missing') {
    return choice.build.id === linked?.id ? attached : [...attached, buildStanding(choice.build, 'not attached')];
  }
  if (linked && isNumbered(linked, wanted)) return attached;
  const words = wanted === 'latest' ? 'no build of this version has arrived yet' : 'it has not arrived yet';
  return [
    ...attached,
    { part: wanted === 'latest' ? 'build' : `build ${wanted}`, state: 'absent', words, underWay: true },
  ];
}

function buildStanding({ number, processingState, expired }: BuildRow, remark?: string): Standing {
  const part = `build ${number}`;
  if (expired) return { part, state: 'expired', words: 'App Review takes it no more; upload another', failed: true };
  const known = standing(part, processingState, BUILD_STATES);
  return remark === undefined ? known : { ...known, words: `${known.words}, ${remark}` };
}

function reviewStandings({ target }: Observed['version'], open: SubmissionHave['open']): Standing[] {
  const id = target.kind === 'existing' ? target.version.id : '';
  return open
    .filter((row) => itemOf(row, id) ?? isDraft(row))
    .map((row) => standing('review', row.state, SUBMISSION_STATES));
}

/** What happens after the approval, as App Store Connect has it now. */
function releaseStandings({ target }: Observed['version'], now: Date): Standing[] {
  if (target.kind !== 'existing' || isReleasedVersion(target.version.state)) return [];
  const { releaseType: state, earliestReleaseDate: date } = target.version;
  if (state === null) return [];
  const words = state === 'SCHEDULED' ? scheduledWords(date, now) : (RELEASE_TYPES[state] ?? '');
  return [{ part: 'release', state, words }];
}

function scheduledWords(date: string | null, now: Date): string {
  if (date === null) return 'goes on sale on a date that is not set yet';
  if (Date.parse(date) <= now.getTime()) return 'on sale right after the approval: the date is over';
  return `on sale from ${date.slice(0, 10)} ${date.slice(11, 16)} UTC`;
}

function phasedStandings(phased: PhasedHave): Standing[] {
  if (!phased) return [];
  return [{ part: 'phased release', state: phased.state, words: PHASED_STATES[phased.state] ?? '' }];
}

function standing(part: string, state: string, words: Readonly<Record<string, Words>>): Standing {
  return { part, state, ...(words[state] ?? { words: '' }) };
}

function unseen(appId: string): ReleaseStatus['unseen'] {
  return [
    { what: 'App Privacy answers are published', page: privacyPage(appId) },
    { what: 'agreements are signed, and the trader status for the EU is given', page: BUSINESS_PAGE },
  ];
}
