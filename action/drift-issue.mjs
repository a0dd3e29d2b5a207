import { beginningOf, digestsIn } from './marker.mjs';

/**
 * @typedef {{ number: number, body: string | null, user: { login: string } | null, pull_request?: object }} Issue
 */

/** By it the issue is found again, and people filter. */
const LABEL = 'app-store-drift';

/**
 * Keeps one open issue as long as there is drift, and closes it when it is gone.
 * @param {import('./github.mjs').GitHub} github
 * @param {string} set
 * @param {{ title: string, body: string, comment: string, isDrift: boolean }} found
 */
export async function keepIssue(github, set, { title, body, comment, isDrift }) {
  const issues = `/repos/${github.repository}/issues`;
  const own = await ownIssue(github, issues, beginningOf({ stage: 'drift', set }));
  if (!isDrift) {
    if (!own) return;
    await github.send('POST', `${issues}/${own.number}/comments`, { body: comment });
    await github.send('PATCH', `${issues}/${own.number}`, { state: 'closed', state_reason: 'completed' });
    return;
  }
  if (!own) {
    await github.send('POST', issues, { title, body, labels: [LABEL] });
    return;
  }
  // The same plan says the same: only its run is another one.
  if (digestsIn(own.body ?? '').join() === digestsIn(body).join()) return;
  await github.send('PATCH', `${issues}/${own.number}`, { title, body });
}

/**
 * @param {import('./github.mjs').GitHub} github
 * @param {string} issues
 * @param {string} beginning
 * @returns {Promise<Issue | undefined>} the open issue that this token's own account opened
 */
async function ownIssue(github, issues, beginning) {
  /** @type {{ viewer: { login: string } }} */
  const { viewer } = await github.query('query { viewer { login } }', {});
  /** @type {Issue[]} */
  const open = await github.all(`${issues}?state=open&labels=${LABEL}`);
  return open.find(
    ({ user, body, pull_request }) => !pull_request && user?.login === viewer.login && body?.startsWith(beginning),
  );
}
