/**
 * A plan that was begun is kept as an artifact of its run, for whoever has to go on with it.
 * @typedef {object} Artifact
 * @property {number} id
 * @property {boolean} expired
 * @property {string} created_at
 * @property {{ id: number, repository_id: number, head_repository_id: number, head_branch: string } | null} workflow_run
 */

/** @param {string} set */
export function keptName(set) {
  return `ascend-plan-${set}`;
}

/** What may run nothing but the branch's own workflows. A pull request from the branch into another one runs that one's, too. */
const EVENTS = ['push', 'workflow_dispatch'];

/**
 * The newest plan that a run of the branch kept. Runs of other branches, of forks that call theirs the same, and of pull requests have kept
 * none: their workflows are anybody's.
 * @param {import('./github.mjs').GitHub} github
 * @param {string} set
 * @param {string} branch
 * @returns {Promise<{ artifact: number, run: number } | undefined>}
 */
export async function findKept(github, set, branch) {
  const path = `/repos/${github.repository}/actions/artifacts?name=${keptName(set)}`;
  /** @type {Artifact[]} */
  const artifacts = await github.all(path, 'artifacts');
  const ours = artifacts
    .flatMap(({ id, expired, created_at, workflow_run: run }) => {
      const isOurs = run !== null && run.head_branch === branch && run.head_repository_id === run.repository_id;
      return isOurs && !expired ? [{ artifact: id, run: run.id, at: created_at }] : [];
    })
    .sort((a, b) => b.at.localeCompare(a.at) || b.artifact - a.artifact);
  for (const { artifact, run } of ours) {
    /** @type {{ event: string }} */
    const { event } = await github.send('GET', `/repos/${github.repository}/actions/runs/${run}`);
    if (EVENTS.includes(event)) return { artifact, run };
  }
  return undefined;
}
