import { execFileSync } from 'node:child_process';

/**
 * The commit that a pull request goes into: the first parent of the merge that GitHub checks out for it.
 * @returns {string | undefined} none where it is no merge, or the parent was not fetched
 */
export function baseOfMerge() {
  return commitAt('HEAD^2') === undefined ? undefined : commitAt('HEAD^1');
}

/**
 * @param {string} revision
 * @returns {string | undefined} its commit, where that is in this clone
 */
export function commitAt(revision) {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
