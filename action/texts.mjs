import { markerLine } from './marker.mjs';
import { block } from './markdown.mjs';

/**
 * What the texts are about.
 * @typedef {object} Subject
 * @property {import('./marker.mjs').Marker} marker
 * @property {string} [plan] as Markdown, where one could be made
 * @property {import('./outcome.mjs').Outcome} outcome
 * @property {string} run the page of the run
 */

/** GitHub takes no longer comment, issue or description. */
const LONGEST = 65_536;

/** The runner takes 1 MiB a step; the report is the last of several parts. */
const LONGEST_REPORT = 100_000;

/** @param {Subject} subject @returns {string} */
function planOf({ plan, marker, outcome, run }) {
  return (
    plan ??
    `### App Store plan: none\n\nThe plan of \`${marker.head.slice(0, 7)}\` could not be made: ${outcome.words}. [The run](${run}) says why. What an earlier commit planned no longer counts.\n`
  );
}

/**
 * Whole, or without the plan: what is cut in the middle of a table says something wrong.
 * @param {Subject} subject
 * @param {(plan: string) => string} bodyWith
 */
function fitted(subject, bodyWith) {
  const whole = markerLine(subject.marker) + bodyWith(planOf(subject));
  if (whole.length <= LONGEST) return whole;
  const short = `### App Store plan\n\nIt is too long to stand here: [the page of the run](${subject.run}) has it.\n`;
  return markerLine(subject.marker) + bodyWith(short);
}

/**
 * The comment on an open pull request.
 * @param {Subject} subject
 */
export function planComment(subject) {
  const { marker, run } = subject;
  const promise = marker.digests.length > 0 ? ' · merging applies exactly this plan, or nothing' : '';
  return fitted(
    subject,
    (plan) => `${plan}\n<sub>Planned at ${marker.head.slice(0, 7)}, [run](${run})${promise}</sub>\n`,
  );
}

/**
 * The comment on a merged pull request whose plan is another one by now.
 * @param {Subject & { reason: string, command: string }} subject
 */
export function unreviewedComment(subject) {
  const { marker, run, reason, command, outcome } = subject;
  const next =
    marker.digests.length > 0
      ? `To approve this plan, whoever may run workflows starts one with its digest:\n\n\`\`\`sh\n${command}\n\`\`\`\n`
      : `${capital(outcome.words)}. Mend that, and run the workflow again.\n`;
  return fitted(
    subject,
    (plan) =>
      `**Not applied.** ${reason}. Nothing was written to App Store Connect. [The run](${run}) stopped before it; below is what it would have done.\n\n${next}\n${plan}`,
  );
}

/** @param {Subject} subject the same comment, once there is nothing left to approve */
export function settledComment({ marker, run, outcome }) {
  return `${markerLine({ ...marker, digests: [] })}**Applied** by [a later run](${run}): ${outcome.words}.\n`;
}

/** @param {Subject & { branch: string }} subject */
export function driftIssue(subject) {
  const { branch, run } = subject;
  const intro = `App Store Connect is not as \`${branch}\` says: somebody changed it on the website, or something was merged and not applied. Below is what applying \`${branch}\` would do; [the run](${run}) looked last.\n\n- **To undo the change**, start the workflow that applies with the digest of the plan below.\n- **To keep it**, write it into the manifest.\n\nThis issue closes itself when both agree.\n`;
  return fitted(subject, (plan) => `${intro}\n${plan}`);
}

/**
 * The page of the run.
 * @param {Record<'told' | 'reason' | 'standing' | 'plan' | 'report' | 'command', string | undefined> & Pick<Subject, 'outcome'>} subject
 */
export function summary({ told, reason, standing, plan, report, outcome, command }) {
  const parts = [
    `**App Store: ${outcome.words}.**`,
    ...(told === undefined ? [] : [`${told}: the manifest was validated, and not compared with App Store Connect.`]),
    ...(reason === undefined ? [] : [`${reason}.`]),
    ...(command === undefined ? [] : [`To approve the plan below: \`${command}\``]),
    ...[standing, plan].filter((text) => text !== undefined),
    ...(report === undefined ? [] : [block(report, LONGEST_REPORT)]),
  ];
  return parts.join('\n\n');
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
