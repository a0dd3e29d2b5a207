import { writeFileSync } from 'node:fs';
import { ascend } from './ascend.mjs';
import { code } from './markdown.mjs';
import { fileOf } from './run-state.mjs';

/**
 * @typedef {{ part: string, state: string, words: string, failed?: true }} Standing
 */

/**
 * Where the release of each manifest is, for the page of the run.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<number>} 8 where Apple said no to something. What is only missing as yet is no news: the plan says it
 */
export async function lookAtRelease(settings) {
  /** @type {Standing[]} */
  const all = [];
  // A pattern is a plan's to follow.
  for (const manifest of settings.manifests.filter((path) => !/[*?[{]/.test(path))) {
    const { code: ended, output } = await ascend(settings, ['status', manifest, '--format', 'json']);
    if (ended !== 0 && ended !== 8) return ended;
    all.push(...JSON.parse(output).standings);
  }
  const rows = all.map(({ part, state, words }) => `| ${code(part)} | ${code(state)} | ${code(words)} |\n`);
  writeFileSync(fileOf('standing.md'), `|  | Apple says |  |\n| --- | --- | --- |\n${rows.join('')}`);
  return all.some(({ failed }) => failed) ? 8 : 0;
}
