/**
 * How the whole ends: ascend's code where a person is needed, and why, in a sentence for the run's page.
 * @typedef {{ code: number, words: string }} Outcome
 */

/** @type {Readonly<Record<number, string>>} */
const WORDS = {
  0: 'done',
  1: 'it failed, and nothing was written',
  3: 'the manifest is invalid',
  4: 'the key, its role or an agreement is not enough',
  5: 'what would be done is not what was reviewed: nothing was written',
  6: 'a gate is closed: nothing was written',
  7: 'applied in part: the report says what is left',
  8: 'blocked by Apple’s state: a person is needed',
  9: 'applied, but something reads back differently',
  10: 'Apple is still at work',
  64: 'ascend was called in a wrong way',
  130: 'interrupted',
};

/**
 * @param {import('./run-state.mjs').RunState} state
 * @param {{ keeps: boolean }} options whether a plan that was begun is kept, for a run that goes on with it
 * @returns {Outcome}
 */
export function outcomeOf({ mode, valid, planned, standing, verdict, applied }, { keeps }) {
  if (valid !== 0) return said(valid ?? 1);
  if (mode === 'validate') return { code: 0, words: 'the manifest is valid' };
  if (mode === 'plan') return planned === 0 ? { code: 0, words: 'planned' } : said(planned ?? 1);
  // Drift is what the issue says, not a failure.
  if (mode === 'drift')
    return [0, 2, 6, 8].includes(planned ?? 1) ? { code: 0, words: 'compared' } : said(planned ?? 1);
  if (standing !== undefined && standing !== 0) return said(standing);
  if (verdict === 'nothing') return { code: 0, words: 'App Store Connect is as the manifest says' };
  if (verdict === 'unreviewed') {
    return mode === 'apply'
      ? said(5)
      : { code: 0, words: 'nothing that was approved is left to do; what differs was not' };
  }
  if (verdict === 'stopped') return said(planned || 1);
  if (applied === 10 && (mode === 'follow' || keeps)) {
    return { code: 0, words: 'Apple is still at work: the workflow that follows goes on' };
  }
  // A kept plan that no longer fits has been overtaken: an apply of the newer commit says what is to be done.
  if (mode === 'follow' && applied === 5)
    return { code: 0, words: 'the plan that was begun no longer fits: nothing was written' };
  return said(applied ?? 1);
}

/** @param {number} code @returns {Outcome} */
function said(code) {
  return { code, words: `${WORDS[code] ?? 'it failed'}${code === 0 ? '' : ` (${code})`}` };
}

/**
 * Why a plan was not applied that could be. A sentence without its end.
 * @param {import('./reviewed-plan.mjs').Reviewed | undefined} reviewed
 */
export function reasonOf(reviewed) {
  if (reviewed?.problem !== undefined) return reviewed.problem;
  return 'This is not the plan that was reviewed: the manifest, a file, a gate or App Store Connect has changed since';
}
