/**
 * What these scripts read of a plan, as `ascend schema plan` describes it.
 * @typedef {object} PlanDocument
 * @property {'ascend.plan'} format
 * @property {string} digest
 * @property {{ kind: string }[]} operations
 */

/**
 * The plans of a document that `ascend plan --format json` wrote.
 * @param {string | undefined} text
 * @returns {PlanDocument[] | undefined} `undefined` where there is none
 */
export function plansIn(text) {
  if (text === undefined) return undefined;
  const document = JSON.parse(text);
  if (document.format !== 'ascend.plan') throw new Error(`a plan in the format ${document.format} is not known here`);
  return [document];
}

/**
 * @param {readonly PlanDocument[]} plans
 * @returns {string[]} 64 hexadecimal digits each
 */
export function digestsOf(plans) {
  return plans.map(({ digest }) => digest.replace(/^sha256:/, ''));
}

/** @param {readonly PlanDocument[]} plans */
export function isEmpty(plans) {
  return plans.every(({ operations }) => operations.length === 0);
}

/**
 * Whether nothing is left but to put on sale what App Review has approved.
 * @param {readonly PlanDocument[]} plans
 */
export function isReleaseOnly(plans) {
  return plans.flatMap(({ operations }) => operations).every(({ kind }) => kind === 'release');
}

/**
 * @param {readonly string[]} digests
 * @param {readonly string[]} expected how they may begin
 */
export function isExpected(digests, expected) {
  return (
    digests.length > 0 &&
    digests.length === expected.length &&
    digests.every((digest) => expected.some((beginning) => digest.startsWith(beginning)))
  );
}
