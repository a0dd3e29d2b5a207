/**
 * A comment on a merge request that this token's own account wrote.
 * @typedef {{ id: string, body: string, editor?: string }} Note `editor`: who else changed it last
 *
 * @typedef {{ username: string } | null} User
 * @typedef {{ id: string, body: string, author: User, lastEditedBy: User }} Node
 * @typedef {{ nodes: Node[], pageInfo: { hasNextPage: boolean, endCursor: string | null } }} Page
 * @typedef {{ currentUser: { username: string }, project: { mergeRequest: { notes: Page } } }} Answer
 */

/** Only GraphQL says who edited a note: maintainers may edit those of others. */
const QUERY = `query ($path: ID!, $iid: String!, $after: String) {
  currentUser { username }
  project(fullPath: $path) {
    mergeRequest(iid: $iid) {
      notes(first: 100, after: $after) {
        nodes { id body author { username } lastEditedBy { username } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/**
 * The notes of a merge request that begin so and are our own, the oldest first.
 * @param {import('./gitlab.mjs').GitLab} gitlab
 * @param {number} iid
 * @param {string} beginning
 * @returns {Promise<Note[]>}
 */
export async function ownNotes(gitlab, iid, beginning) {
  /** @type {Note[]} */
  const found = [];
  /** @type {string | null} */
  let after = null;
  do {
    /** @type {Answer} */
    const { currentUser, project } = await gitlab.query(QUERY, { path: gitlab.project, iid: String(iid), after });
    const own = currentUser.username;
    for (const { id, body, author, lastEditedBy } of project.mergeRequest.notes.nodes) {
      if (!body.startsWith(beginning) || author?.username !== own) continue;
      const isOther = lastEditedBy !== null && lastEditedBy.username !== own;
      // `gid://gitlab/Note/12`: the other API knows the number.
      found.push({ id: id.split('/').at(-1) ?? '', body, ...(isOther ? { editor: lastEditedBy.username } : {}) });
    }
    after = project.mergeRequest.notes.pageInfo.hasNextPage ? project.mergeRequest.notes.pageInfo.endCursor : null;
  } while (after !== null);
  return found.sort((a, b) => Number(a.id) - Number(b.id));
}

/**
 * Writes the one note that begins so: over the one that is there, or a new one.
 * @param {import('./gitlab.mjs').GitLab} gitlab
 * @param {number} iid
 * @param {string} beginning
 * @param {string} body
 * @param {{ onlyUpdate?: boolean }} [options] where none is there, none is made
 */
export async function writeNote(gitlab, iid, beginning, body, { onlyUpdate = false } = {}) {
  const notes = `/merge_requests/${iid}/notes`;
  const [first] = await ownNotes(gitlab, iid, beginning);
  if (first) return gitlab.send('PUT', `${notes}/${first.id}`, { body });
  return onlyUpdate ? undefined : gitlab.send('POST', notes, { body });
}
