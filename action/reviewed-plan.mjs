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
 * Finds the plan that was reviewed: the one that somebody names, or the one in the comment that this workflow wrote on the pull request
 * of the commit.
 * @param {object} asked
 * @param {import('./github.mjs').GitHub} asked.github
 * @param {string} asked.set
 * @param {string} asked.sha the commit
 * @param {string} asked.branch where it is
 * @param {string | undefined} asked.digests as somebody typed them, one a line
 * @returns {Promise<Reviewed>}
 */
export async function findReviewed({ github, set, sha, branch, digests }) {
  const named = linesOf(digests?.replaceAll(/[\s,]+/g, '\n')).map((text) => text.toLowerCase().replace('sha256:', ''));
  const odd = named.find((text) => !/^[0-9a-f]{8,64}$/.test(text));
  if (odd !== undefined) throw new Error('digest: 8 to 64 hexadecimal digits, as a plan prints them');
  const pull = await mergedPull(github, sha, branch);
  const where = pull === undefined ? {} : { pull };
  if (named.length > 0) return { ...where, digests: named };
  if (pull === undefined)
    return { digests: [], problem: `No merged pull request brought ${sha.slice(0, 7)} to ${branch}` };
  const comments = await ownComments(github, pull, beginningOf({ stage: 'plan', set }));
  return { pull, ...fromComments(comments, pull) };
}

/**
 * @param {import('./comments.mjs').Comment[]} comments
 * @param {number} pull
 * @returns {Pick<Reviewed, 'digests' | 'problem'>}
 */
function fromComments(comments, pull) {
  const [comment, ...others] = comments;
  const none = (/** @type {string} */ problem) => ({ digests: [], problem });
  if (!comment) return none(`Pull request #${pull} has no comment with a plan of these manifests`);
  // Another workflow of the repository may be made to write what somebody else wants.
  if (others.length > 0)
    return none(`Pull request #${pull} has ${comments.length} comments with a plan, and should have one`);
  if (comment.editor !== undefined) return none(`${comment.editor} has edited the comment with the plan on #${pull}`);
  const digests = digestsIn(comment.body);
  return digests.length > 0 ? { digests } : none(`The comment on #${pull} has no plan that may be applied`);
}

/**
 * @param {import('./github.mjs').GitHub} github
 * @param {string} sha
 * @param {string} branch
 * @returns {Promise<number | undefined>}
 */
async function mergedPull(github, sha, branch) {
  const path = `/repos/${github.repository}/commits/${sha}/pulls`;
  /** @type {Pull[]} */
  const pulls = await github.all(path);
  return pulls.find(
    ({ merged_at, merge_commit_sha, base }) => merged_at !== null && merge_commit_sha === sha && base.ref === branch,
  )?.number;
}
