import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What one step of the action leaves to the next.
 * @typedef {object} RunState
 * @property {import('./mode.mjs').Mode} mode
 * @property {string} [told] why less is done than asked for
 * @property {number} [valid] how `ascend validate` ended
 * @property {import('./reviewed-plan.mjs').Reviewed} [reviewed]
 * @property {import('./verdict.mjs').Verdict} [verdict] what the plan is worth
 * @property {string[]} [digests] of the plan that was just made
 * @property {number} [planned] how `ascend plan` ended
 * @property {number} [standing] how `ascend status` ended
 * @property {number} [applied] how `ascend apply` ended
 */

/** The files of a run. On GitHub none of them lies in the checkout; on GitLab artifacts come from nowhere else. */
const folder = join(process.env['RUNNER_TEMP'] || process.env['CI_PROJECT_DIR'] || tmpdir(), 'ascend-action');

/** @param {string} name */
export function fileOf(name) {
  return join(folder, name);
}

/** @param {RunState} state */
export function beginState(state) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeState(state);
}

/** @returns {RunState} */
export function readState() {
  return JSON.parse(readFileSync(fileOf('state.json'), 'utf8'));
}

/** @param {Partial<RunState>} more */
export function addState(more) {
  writeState({ ...readState(), ...more });
}

/** @param {RunState} state */
function writeState(state) {
  writeFileSync(fileOf('state.json'), JSON.stringify(state));
}

/**
 * @param {string} name
 * @returns {string | undefined} `undefined` where no step wrote it
 */
export function textOf(name) {
  try {
    return readFileSync(fileOf(name), 'utf8');
  } catch {
    return undefined;
  }
}
