/**
 * A comment that this token's own account wrote.
 * @typedef {{ id: number, body: string, editor?: string }} Comment `editor`: who else changed it last
 *
 * @typedef {{ login: string, __typename: string } | null} Actor
 * @typedef {{ databaseId: number, body: string, author: Actor, editor: Actor }} Node
 * @typedef {{ nodes: Node[], pageInfo: { hasNextPage: boolean, endCursor: string | null } }} Page
 * @typedef {{ viewer: { login: string }, repository: { pullRequest: { comments: Page } } }} Answer
 */

/**
 * Only GraphQL says who edited a comment: whoever may write to the repository may edit those of others. And only it says whose token this
 * is: `GET /user` refuses the tokens of Actions.
 */
const QUERY = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId body author { login __typename } editor { login __typename } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/**
 * The comments of a pull request that begin so and are our own, the oldest first. One by anybody else is none of ours, whatever it says.
 * @param {import('./github.mjs').GitHub} github
 * @param {number} number of the pull request
 * @param {string} beginning
 * @returns {Promise<Comment[]>}
 */
export async function ownComments(github, number, beginning) {
  const [owner, name] = github.repository.split('/');
  /** @type {Comment[]} */
  const found = [];
  /** @type {string | null} */
  let after = null;
  do {
    /** @type {Answer} */
    const answer = await github.query(QUERY, { owner, name, number, after });
    const { nodes, pageInfo } = answer.repository.pullRequest.comments;
    const { viewer } = answer;
    for (const { databaseId, body, author, editor } of nodes) {
      if (!body.startsWith(beginning) || !isSame(author, viewer.login)) continue;
      const other = editor === null || isSame(editor, viewer.login) ? {} : { editor: editor.login };
      found.push({ id: databaseId, body, ...other });
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/**
 * A bot is `github-actions[bot]` to itself and `github-actions`, of type Bot, to others: people may be called that.
 * @param {Actor} actor
 * @param {string} viewer
 */
function isSame(actor, viewer) {
  const name = viewer.replace(/\[bot\]$/, '');
  return actor !== null && actor.login === name && actor.__typename === (name === viewer ? 'User' : 'Bot');
}

/**
 * Writes the one comment that begins so: over the one that is there, or a new one.
 * @param {import('./github.mjs').GitHub} github
 * @param {number} number
 * @param {string} beginning
 * @param {string} body
 * @param {{ onlyUpdate?: boolean }} [options] where none is there, none is made
 */
export async function writeComment(github, number, beginning, body, { onlyUpdate = false } = {}) {
  const { repository } = github;
  const [first] = await ownComments(github, number, beginning);
  if (first) return github.send('PATCH', `/repos/${repository}/issues/comments/${first.id}`, { body });
  return onlyUpdate ? undefined : github.send('POST', `/repos/${repository}/issues/${number}/comments`, { body });
}
