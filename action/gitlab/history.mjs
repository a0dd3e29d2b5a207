import { overtaken, reviewedIn } from '../reviewed-plan.mjs';
import { beginningOf } from '../marker.mjs';
import { ownNotes } from './notes.mjs';

/**
 * @typedef {object} MergeRequest
 * @property {number} iid
 * @property {string} state
 * @property {string} target_branch
 * @property {string} sha last commit of its branch, which is the merged one after a fast-forward
 * @property {string | null} merge_commit_sha
 * @property {string | null} squash_commit_sha
 *
 * @typedef {{ id: number, name: string, ref: string, tag: boolean }} Job
 */

/**
 * The plan that was reviewed: in the note on the merge request that brought the commit.
 * @param {import('./gitlab.mjs').GitLab} gitlab
 * @param {{ set: string, sha: string, branch: string, named: string[], pipeline: string, job: string }} asked `named`: digests that somebody
 * typed
 * @returns {Promise<import('../reviewed-plan.mjs').Reviewed>} `pull`: the number of the merge request
 */
export async function findReviewed(gitlab, { set, sha, branch, named, pipeline, job }) {
  /** @type {MergeRequest[]} */
  const all = await gitlab.all(`/repository/commits/${sha}/merge_requests`);
  const merged = all.find(({ state, target_branch, ...requests }) => {
    const commits = [requests.merge_commit_sha, requests.squash_commit_sha, requests.sha];
    return state === 'merged' && target_branch === branch && commits.includes(sha);
  });
  const where = merged ? { pull: merged.iid } : {};
  if (named.length > 0) return { ...where, digests: named };
  if (!merged) return { digests: [], problem: `No merged merge request brought ${sha.slice(0, 7)} to ${branch}` };
  const notes = await ownNotes(gitlab, merged.iid, beginningOf({ stage: 'plan', set }));
  const reviewed = { ...where, ...reviewedIn(notes, `Merge request !${merged.iid}`) };
  if (reviewed.digests.length > 0 && (await isRetried(gitlab, pipeline, job))) {
    /** @type {{ id: string }} */
    const tip = await gitlab.send('GET', `/repository/commits/${branch}`);
    if (tip.id !== sha) throw new Error(overtaken(branch, sha, reviewed.digests));
  }
  return reviewed;
}

/**
 * @param {import('./gitlab.mjs').GitLab} gitlab
 * @param {string} pipeline
 * @param {string} job
 */
async function isRetried(gitlab, pipeline, job) {
  /** @type {Job[]} */
  const all = await gitlab.all(`/pipelines/${pipeline}/jobs?include_retried=true`);
  return all.filter(({ name }) => name === job).length > 1;
}

/** Older jobs than these have long been overtaken. */
const MOST_JOBS = 20;

/**
 * The newest plan that a job of the branch kept. In a pipeline of a merge request, of another branch, or of a tag that is
 * called like the branch, the jobs are anybody's.
 * @param {import('./gitlab.mjs').GitLab} gitlab
 * @param {{ branch: string, job: string, path: string }} asked `job`: its name; `path`: of the plan among its artifacts
 * @returns {Promise<string | undefined>} the plan
 */
export async function findKept(gitlab, { branch, job, path }) {
  /** @type {Job[]} */
  const all = await gitlab.send('GET', '/jobs?scope[]=success&scope[]=failed&scope[]=canceled&per_page=100');
  const ours = all.filter(({ name, ref, tag }) => name === job && ref === branch && !tag);
  for (const { id } of ours.slice(0, MOST_JOBS)) {
    try {
      return await gitlab.text(`/jobs/${id}/artifacts/${path}`);
    } catch (error) {
      // It kept none, or not for so long.
      if (!(error instanceof Error && / 404 /.test(`${error.message} `))) throw error;
    }
  }
  return undefined;
}
