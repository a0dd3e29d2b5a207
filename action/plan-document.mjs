/**
 * What these scripts read of a plan, as `ascend schema plan` describes it.
 * @typedef {object} PlanDocument
 * @property {string} digest
 * @property {{ platform?: string }} target
 * @property {{ path: string }} manifest from the root of the repository
 * @property {{ kind: string }[]} operations
 */

/**
 * The plans of a document that `ascend plan --format json` wrote, of one manifest or of several.
 * @param {string | undefined} text
 * @returns {PlanDocument[] | undefined} `undefined` where there is none
 */
export function plansIn(text) {
  if (text === undefined) return undefined;
  const document = JSON.parse(text);
  if (document.format === 'ascend.plan') return [document];
  if (document.format === 'ascend.plans') return document.plans;
  throw new Error(`a plan in the format ${document.format} is not known here`);
}

/**
 * The digests of plans that have something to do.
 * @param {readonly PlanDocument[]} plans
 * @returns {string[]} 64 hexadecimal digits each
 */
export function digestsOf(plans) {
  return plans.filter(hasWork).map(({ digest }) => digest.replace(/^sha256:/, ''));
}

/** @param {readonly PlanDocument[]} plans */
export function isEmpty(plans) {
  return !plans.some(hasWork);
}

/**
 * Whether nothing is left but to put on sale what App Review has approved.
 * @param {readonly PlanDocument[]} plans
 */
export function isReleaseOnly(plans) {
  return plans.flatMap(({ operations }) => operations).every(({ kind }) => kind === 'release');
}

/**
 * Whether all that would be done was approved. What several manifests ask for is approved together.
 * @param {readonly PlanDocument[]} plans
 * @param {readonly string[]} expected how digests may begin
 */
export function isExpected(plans, expected) {
  return digestsOf(plans).every((digest) => expected.some((beginning) => digest.startsWith(beginning)));
}

/** @param {PlanDocument} plan */
function hasWork({ operations }) {
  return operations.length > 0;
}
