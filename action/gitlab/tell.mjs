import { beginningOf } from '../marker.mjs';
import { driftIssue, planComment, settledComment, unreviewedComment } from '../texts.mjs';
import { keepIssue } from './drift-issue.mjs';
import { connectGitLab } from './gitlab.mjs';
import { writeNote } from './notes.mjs';

/**
 * @typedef {import('../run-state.mjs').RunState} RunState
 * @typedef {import('../tell.mjs').News & { manifests: string[] }} News
 */

/**
 * Tells those who don't look at the job: on the merge request that is open or merged, or in the issue on drift.
 * @param {RunState} state
 * @param {News} news
 */
export async function tell(state, news) {
  const { mode, planned, verdict, reviewed, digests = [] } = state;
  const { env } = process;
  if (mode === 'plan') {
    // Merging approves what can be applied as it is.
    const about = subjectOf(news, 'plan', planned === 0 ? digests : []);
    const iid = Number(env['CI_MERGE_REQUEST_IID']);
    await writeNote(connectGitLab(env), iid, beginningOf(about.marker), planComment(about));
  }
  if (mode === 'apply') {
    const needsSomebody = verdict === 'unreviewed' || verdict === 'stopped';
    if (reviewed?.pull === undefined || (!needsSomebody && news.outcome.code !== 0)) return;
    const about = subjectOf(news, 'unreviewed', verdict === 'unreviewed' ? digests : []);
    const { reason = 'This plan can’t be applied', command = '' } = news;
    const body = needsSomebody ? unreviewedComment({ ...about, reason, command }) : settledComment(about);
    const onlyUpdate = !needsSomebody;
    await writeNote(connectGitLab(env), reviewed.pull, beginningOf(about.marker), body, { onlyUpdate });
  }
  if (mode === 'drift' && news.outcome.code === 0) {
    const about = subjectOf(news, 'drift', digests);
    await keepIssue(connectGitLab(env), news.set, {
      title: `App Store Connect differs from ${news.manifests.join(', ')}`.slice(0, 200),
      body: driftIssue({ ...about, branch: env['CI_COMMIT_BRANCH'] ?? '' }),
      comment: `App Store Connect is as the manifest says again: [job](${about.run}).`,
      isDrift: planned !== 0,
    });
  }
}

/**
 * @param {News} news
 * @param {import('../marker.mjs').Marker['stage']} stage
 * @param {string[]} digests
 * @returns {import('../texts.mjs').Subject}
 */
function subjectOf({ set, outcome, plan }, stage, digests) {
  const { CI_COMMIT_SHA = '', CI_JOB_URL = '' } = process.env;
  const about = { marker: { stage, set, head: CI_COMMIT_SHA, digests }, outcome, run: CI_JOB_URL };
  return plan === undefined ? about : { ...about, plan };
}
