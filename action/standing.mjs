import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ascend } from './ascend.mjs';
import { code } from './markdown.mjs';
import { fileOf } from './run-state.mjs';

/**
 * @typedef {{ part: string, state: string, words: string, failed?: true }} Standing
 */

/**
 * Where the releases are that these plans are for, for the page of the run.
 * @param {import('./settings.mjs').Settings} settings
 * @param {readonly import('./plan-document.mjs').PlanDocument[]} plans
 * @returns {Promise<number>} 8 where Apple said no to something. What is only missing as yet is no news: the plan says it
 */
export async function lookAtRelease(settings, plans) {
  const root = repositoryAbove(process.cwd());
  /** @type {Standing[]} */
  const all = [];
  // Without a platform a manifest has what all versions share, and no version.
  for (const { manifest } of plans.filter(({ target }) => target.platform !== undefined)) {
    const { code: ended, output } = await ascend(settings, ['status', join(root, manifest.path), '--format', 'json']);
    if (ended !== 0 && ended !== 8) return ended;
    all.push(...JSON.parse(output).standings);
  }
  const rows = all.map(({ part, state, words }) => `| ${code(part)} | ${code(state)} | ${code(words)} |\n`);
  writeFileSync(fileOf('standing.md'), `|  | Apple says |  |\n| --- | --- | --- |\n${rows.join('')}`);
  return all.some(({ failed }) => failed) ? 8 : 0;
}

/**
 * Where paths of manifests in plans count from: the nearest repository above, or this folder where there is none.
 * @param {string} folder
 * @returns {string}
 */
function repositoryAbove(folder) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
