import { isEmpty, isExpected, isReleaseOnly } from './plan-document.mjs';

/**
 * What a plan of the merged commit is worth.
 * - `stopped`: it ended with an error, a closed gate, or something that blocks it
 * - `nothing`: App Store Connect is as the manifest says
 * - `approved`: it is the one that was reviewed
 * - `resumed`: it is not, but a reviewed plan was begun before and is taken up; ascend judges whether it still may
 * - `release`: App Review approved what was submitted, and the manifest asks to release it
 * - `unreviewed`: anything else
 * @typedef {'stopped' | 'nothing' | 'approved' | 'resumed' | 'release' | 'unreviewed'} Verdict
 *
 * @typedef {import('./plan-document.mjs').PlanDocument} PlanDocument
 */

/** Where a person is needed, or may be: a plan that was begun says better whether that is so. */
const OBSTACLES = [6, 8];

/**
 * @param {object} found
 * @param {number} found.code how `ascend plan` ended
 * @param {PlanDocument[] | undefined} found.plans the plan of now
 * @param {PlanDocument[] | undefined} found.kept the one that an earlier run began
 * @param {string[]} found.expected digests that were reviewed
 * @returns {Verdict}
 */
export function judgeForApply({ code, plans, kept, expected }) {
  if (!plans || (code !== 0 && !OBSTACLES.includes(code))) return 'stopped';
  if (code === 0 && isEmpty(plans)) return 'nothing';
  if (code === 0 && isExpected(plans, expected)) return 'approved';
  if (kept && !isEmpty(kept) && isExpected(kept, expected)) return 'resumed';
  return code === 0 ? 'unreviewed' : 'stopped';
}

/**
 * The same for a run that the clock starts, and that nobody approves.
 * @param {object} found
 * @param {number} found.code
 * @param {PlanDocument[] | undefined} found.plans
 * @param {PlanDocument[] | undefined} found.kept
 * @param {number} found.standing how `ascend status` ended: where Apple said no, a person goes on
 * @returns {Verdict}
 */
export function judgeForFollow({ code, plans, kept, standing }) {
  if (standing !== 0 || !plans || (code !== 0 && !OBSTACLES.includes(code))) return 'stopped';
  if (code === 0 && isEmpty(plans)) return 'nothing';
  if (code === 0 && isReleaseOnly(plans)) return 'release';
  if (kept) return 'resumed';
  return code === 0 ? 'unreviewed' : 'stopped';
}

/**
 * What ascend has to find the plan's digest to be.
 * @param {{ mode: string, verdict: Verdict | undefined, reviewed: string[], digests: string[] }} found `digests`: of the plan of now
 * @returns {string[]} none where a kept plan is its own approval
 */
export function expectedOf({ mode, verdict, reviewed, digests }) {
  if (verdict === 'release') return digests;
  if (mode === 'follow' && verdict === 'resumed') return [];
  if (reviewed.length === 0) throw new Error('nothing was approved');
  return reviewed;
}
