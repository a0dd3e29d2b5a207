import { beginningOf, digestsIn } from '../marker.mjs';

/**
 * @typedef {{ iid: number, description: string | null, author: { username: string } }} Issue
 */

/** By it the issue is found again, and people filter. */
const LABEL = 'app-store-drift';

/**
 * Keeps one open issue as long as there is drift, and closes it when it is gone.
 * @param {import('./gitlab.mjs').GitLab} gitlab
 * @param {string} set
 * @param {{ title: string, body: string, comment: string, isDrift: boolean }} found
 */
export async function keepIssue(gitlab, set, { title, body, comment, isDrift }) {
  /** @type {{ currentUser: { username: string } }} */
  const { currentUser } = await gitlab.query('query { currentUser { username } }', {});
  /** @type {Issue[]} */
  const open = await gitlab.all(`/issues?state=opened&labels=${LABEL}`);
  const beginning = beginningOf({ stage: 'drift', set });
  const own = open.find(
    ({ author, description }) => author.username === currentUser.username && description?.startsWith(beginning),
  );
  if (!isDrift) {
    if (!own) return;
    await gitlab.send('POST', `/issues/${own.iid}/notes`, { body: comment });
    await gitlab.send('PUT', `/issues/${own.iid}`, { state_event: 'close' });
  } else if (!own) {
    await gitlab.send('POST', '/issues', { title, description: body, labels: LABEL });
  } else if (digestsIn(own.description ?? '').join() !== digestsIn(body).join()) {
    // The same plan says the same: only its job is another one.
    await gitlab.send('PUT', `/issues/${own.iid}`, { title, description: body });
  }
}
