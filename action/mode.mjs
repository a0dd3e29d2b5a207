/**
 * @typedef {'validate' | 'plan' | 'apply' | 'follow' | 'drift'} Mode
 *
 * What is known of the run.
 * @typedef {object} Occasion
 * @property {string} asked `auto`, or a mode
 * @property {string} event GitHub's name of it
 * @property {string} repository
 * @property {string} ref
 * @property {string} branch the one that may be applied
 * @property {string} actor
 * @property {boolean} hasKey
 * @property {{ pull_request?: { head: { repo: { full_name: string } | null } } }} payload
 */

/** @type {readonly string[]} */
const MODES = ['validate', 'plan', 'apply', 'follow', 'drift'];

/**
 * What is done in a run, and why it is less than what was asked for, where that is so.
 * @param {Occasion} occasion
 * @returns {{ mode: Mode, told?: string }}
 */
export function decideMode(occasion) {
  const { event, hasKey, ref, branch } = occasion;
  // With secrets, and code of whoever opened the pull request.
  if (event === 'pull_request_target') throw new Error('pull_request_target runs with secrets: use pull_request');
  const mode = isMode(occasion.asked) ? occasion.asked : modeFor(occasion);
  if (mode === 'validate') return { mode };
  const isPull = event === 'pull_request';
  if (mode !== 'plan' && isPull) throw new Error(`mode ${mode}: not on a pull request, which nobody has merged`);
  if ((mode === 'apply' || mode === 'follow') && ref !== `refs/heads/${branch}`) {
    throw new Error(`mode ${mode}: only the branch ${branch} is applied, and this is ${ref}`);
  }
  const told = isPull && !hasKey ? withoutKey(occasion) : undefined;
  if (told !== undefined) return { mode: 'validate', told };
  if (!hasKey)
    throw new Error(`mode ${mode} needs a key: give key-id and private-key, and issuer-id with a team's key`);
  return { mode };
}

/**
 * @param {string} text
 * @returns {text is Mode}
 */
function isMode(text) {
  return MODES.includes(text);
}

/**
 * @param {Occasion} occasion
 * @returns {Mode}
 */
function modeFor({ asked, event }) {
  if (asked !== 'auto') throw new Error(`mode: one of auto, ${MODES.join(', ')}, and not ${asked}`);
  if (event === 'pull_request') return 'plan';
  if (event === 'push' || event === 'workflow_dispatch') return 'apply';
  if (event === 'merge_group') return 'validate';
  throw new Error(`mode: say which one, for the event ${event} has none of its own`);
}

/**
 * Runs that GitHub gives no secrets.
 * @param {Occasion} occasion
 * @returns {string | undefined}
 */
function withoutKey({ payload, repository, actor }) {
  const { repo } = payload.pull_request?.head ?? { repo: null };
  if (repo?.full_name !== repository) return 'This pull request comes from a fork, which gets no secrets';
  return actor === 'dependabot[bot]' ? 'Dependabot opened this pull request, and gets no secrets' : undefined;
}
