import { ownComments } from './comments.mjs';
import { beginningOf, digestsIn } from './marker.mjs';
import { linesOf } from './settings.mjs';

/**
 * What was reviewed of the commit that is applied.
 * @typedef {object} Reviewed
 * @property {number} [pull] the pull request that brought it
 * @property {string[]} digests none where nothing was reviewed
 * @property {string} [problem] why there is none. A sentence without its end
 *
 * @typedef {{ number: number, merged_at: string | null, merge_commit_sha: string | null, base: { ref: string } }} Pull
 */

/**
 * The digests that somebody typed.
 * @param {string | undefined} text
 * @returns {string[]}
 */
export function digestsNamed(text) {
  const named = linesOf(text?.replaceAll(/[\s,]+/g, '\n')).map((word) => word.toLowerCase().replace('sha256:', ''));
  if (named.every((word) => /^[0-9a-f]{8,64}$/.test(word))) return named;
  throw new Error('digest: 8 to 64 hexadecimal digits, as a plan prints them');
}

/**
 * The plan in the one comment that this workflow wrote.
 * @param {readonly { body: string, editor?: string }[]} comments our own ones
 * @param {string} name of the request, such as `Pull request #1`
 * @returns {Pick<Reviewed, 'digests' | 'problem'>}
 */
export function reviewedIn(comments, name) {
  const [comment, ...others] = comments;
  const none = (/** @type {string} */ problem) => ({ digests: [], problem });
  if (!comment) return none(`${name} has no comment with a plan of these manifests`);
  // Another workflow of the repository may be made to write what somebody else wants.
  if (others.length > 0) return none(`${name} has ${comments.length} comments with a plan, and should have one`);
  if (comment.editor !== undefined) return none(`${comment.editor} has edited the comment with the plan: ${name}`);
  const digests = digestsIn(comment.body);
  return digests.length > 0 ? { digests } : none(`The comment has no plan that may be applied: ${name}`);
}

/**
 * Finds the plan that was reviewed: the one that somebody names, or the one in the comment on the pull request of the commit.
 * @param {object} asked
 * @param {import('./github.mjs').GitHub} asked.github
 * @param {string} asked.set
 * @param {string} asked.sha the commit
 * @param {string} asked.branch where it is
 * @param {string | undefined} asked.digests as somebody typed them
 * @param {boolean} asked.isAgain somebody runs an earlier run again
 * @returns {Promise<Reviewed>}
 */
export async function findReviewed({ github, set, sha, branch, digests, isAgain }) {
  const named = digestsNamed(digests);
  const pull = await mergedPull(github, sha, branch);
  if (named.length > 0) return { ...(pull === undefined ? {} : { pull }), digests: named };
  if (pull === undefined)
    return { digests: [], problem: `No merged pull request brought ${sha.slice(0, 7)} to ${branch}` };
  const comments = await ownComments(github, pull, beginningOf({ stage: 'plan', set }));
  const reviewed = { pull, ...reviewedIn(comments, `Pull request #${pull}`) };
  if (isAgain && reviewed.digests.length > 0) {
    /** @type {{ sha: string }} */
    const tip = await github.send('GET', `/repos/${github.repository}/commits/${branch}`);
    if (tip.sha !== sha) throw new Error(overtaken(branch, sha, reviewed.digests));
  }
  return reviewed;
}

/**
 * Why an old run is not run again: where its changes were taken back since, the reviewed plan would make them once more.
 * @param {string} branch
 * @param {string} sha
 * @param {readonly string[]} digests
 */
export function overtaken(branch, sha, digests) {
  return `${branch} has moved on since ${sha.slice(0, 7)}: start the workflow on its newest commit, with the digest ${digests.join(',')}`;
}

/**
 * @param {import('./github.mjs').GitHub} github
 * @param {string} sha
 * @param {string} branch
 * @returns {Promise<number | undefined>}
 */
async function mergedPull(github, sha, branch) {
  /** @type {Pull[]} */
  const pulls = await github.all(`/repos/${github.repository}/commits/${sha}/pulls`);
  return pulls.find(
    ({ merged_at, merge_commit_sha, base }) => merged_at !== null && merge_commit_sha === sha && base.ref === branch,
  )?.number;
}
