import { writeComment } from './comments.mjs';
import { keepIssue } from './drift-issue.mjs';
import { connectGitHub } from './github.mjs';
import { beginningOf } from './marker.mjs';
import { linesOf } from './settings.mjs';
import { driftIssue, planComment, settledComment, unreviewedComment } from './texts.mjs';
import { eventPayload, runAddress } from './workflow.mjs';

/**
 * What there is to tell.
 * @typedef {object} News
 * @property {string} set
 * @property {import('./outcome.mjs').Outcome} outcome
 * @property {string | undefined} plan
 * @property {string | undefined} reason why it was not applied
 * @property {string | undefined} command that approves it
 *
 * @typedef {import('./run-state.mjs').RunState} RunState
 */

/**
 * Tells those who don't look at the run: on the pull request that is open or merged, or in the issue on drift.
 * @param {RunState} state
 * @param {News} news
 */
export async function tell(state, news) {
  if (state.mode === 'plan') await tellOpenPull(state, news);
  if (state.mode === 'apply') await tellMergedPull(state, news);
  if (state.mode === 'drift' && news.outcome.code === 0) await tellDrift(state, news);
}

/** @param {RunState} state @param {News} news */
async function tellOpenPull({ planned, digests = [] }, news) {
  const { pull_request } = eventPayload();
  if (!pull_request) return;
  // Merging approves what can be applied as it is.
  const about = subjectOf(news, 'plan', planned === 0 ? digests : [], pull_request.head.sha);
  await writeComment(connectGitHub(process.env), pull_request.number, beginningOf(about.marker), planComment(about));
}

/** @param {RunState} state @param {News} news */
async function tellMergedPull({ verdict, reviewed, digests = [] }, news) {
  const { outcome, reason = 'This plan can’t be applied', command = '' } = news;
  const needsSomebody = verdict === 'unreviewed' || verdict === 'stopped';
  if (reviewed?.pull === undefined || (!needsSomebody && outcome.code !== 0)) return;
  const about = subjectOf(news, 'unreviewed', verdict === 'unreviewed' ? digests : []);
  const body = needsSomebody ? unreviewedComment({ ...about, reason, command }) : settledComment(about);
  const onlyUpdate = !needsSomebody;
  await writeComment(connectGitHub(process.env), reviewed.pull, beginningOf(about.marker), body, { onlyUpdate });
}

/** @param {RunState} state @param {News} news */
async function tellDrift({ planned, digests = [] }, news) {
  const { INPUT_MANIFEST, GITHUB_REF_NAME: branch = '' } = process.env;
  const about = subjectOf(news, 'drift', digests);
  await keepIssue(connectGitHub(process.env), news.set, {
    title: `App Store Connect differs from ${linesOf(INPUT_MANIFEST).join(', ')}`.slice(0, 200),
    body: driftIssue({ ...about, branch }),
    comment: `App Store Connect is as the manifest says again: [run](${about.run}).`,
    isDrift: planned !== 0,
  });
}

/**
 * @param {News} news
 * @param {import('./marker.mjs').Marker['stage']} stage
 * @param {string[]} digests
 * @param {string} [head]
 * @returns {import('./texts.mjs').Subject}
 */
function subjectOf({ set, outcome, plan }, stage, digests, head = process.env['GITHUB_SHA'] ?? '') {
  const about = { marker: { stage, set, head, digests }, outcome, run: runAddress() };
  return plan === undefined ? about : { ...about, plan };
}
