import { spawn } from 'node:child_process';
import { variableOptions } from './settings.mjs';

/**
 * How ascend ended, as the README lists it.
 * @typedef {{ code: number, output: string }} Ended
 */

/** What a step holds for these scripts and not for ascend. */
const OURS = /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GITLAB_TOKEN$|CI_JOB_TOKEN$)/;

/**
 * Runs ascend, with its output in the log.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string[]} args
 * @returns {Promise<Ended>} with what it printed as its result
 */
export async function ascend(settings, args) {
  const [file = '', ...first] = settings.command;
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const child = spawn(file, [...first, ...args, ...variableOptions(settings)], {
    env: { ...Object.fromEntries(inherited), ...settings.variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    output += text;
    process.stdout.write(text);
  });
  // A cancelled job asks this process to stop: ascend ends what it has begun, and says how it ended.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${settings.command.join(' ')} can't be run: ${error.message}`)));
    child.once('close', (ended) => resolve(ended ?? 130));
  });
  return { code, output };
}
