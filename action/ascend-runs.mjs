import { mkdirSync, writeFileSync } from 'node:fs';
import { ascend } from './ascend.mjs';
import { plansIn } from './plan-document.mjs';
import { fileOf, textOf } from './run-state.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Compares with App Store Connect, and leaves the plan as Markdown, JSON and, where wanted, as a page.
 * @param {Settings} settings
 * @param {{ isDrift: boolean, hasPage: boolean, base?: string | undefined }} wanted `base`: a commit that is there, to tell what a branch adds
 * @returns {Promise<{ code: number, plans: import('./plan-document.mjs').PlanDocument[] | undefined }>}
 */
export async function runPlan(settings, { isDrift, hasPage, base }) {
  const formats = [`markdown=${fileOf('plan.md')}`, `json=${fileOf('plan.json')}`];
  if (hasPage) {
    // Of several manifests each has a page, whose name begins like this one.
    mkdirSync(fileOf('pages'), { recursive: true });
    formats.push(`html=${fileOf('pages/plan.html')}`);
  }
  const { code } = await ascend(settings, [
    ...['plan', ...settings.manifests],
    ...formats.flatMap((format) => ['--format', format]),
    ...(isDrift ? ['--detailed-exitcode'] : []),
    ...(base === undefined ? [] : ['--base', base]),
  ]);
  return { code, plans: plansIn(textOf('plan.json')) };
}

/**
 * Makes the changes of a plan that was approved, which ascend holds against its digest once more.
 * @param {Settings} settings
 * @param {{ file: string, expected: string[], timeout: string }} approved `timeout`: minutes to wait for Apple
 * @returns {Promise<number>} how it ended
 */
export async function runApply(settings, { file, expected, timeout }) {
  const { code, output } = await ascend(settings, [
    ...['apply', file],
    ...settings.manifests.flatMap((manifest) => ['--manifest', manifest]),
    ...expected.flatMap((digest) => ['--expect', digest]),
    ...['--timeout', timeout, '--report', fileOf('report.json')],
  ]);
  writeFileSync(fileOf('report.txt'), output);
  return code;
}
