import { existsSync } from 'node:fs';
import { ascend } from './ascend.mjs';
import { digestsOf, plansIn } from './plan-document.mjs';
import { addState, fileOf, readState, textOf } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { lookAtRelease } from './standing.mjs';
import { judgeForApply, judgeForFollow } from './verdict.mjs';
import { runStep, setOutput } from './workflow.mjs';

// With the key: compares, and says what the plan is worth.
await runStep(async () => {
  const settings = readSettings(process.env);
  const { mode, reviewed } = readState();
  const standing = mode === 'follow' ? await lookAtRelease(settings) : 0;
  addState({ standing });
  const formats = [`markdown=${fileOf('plan.md')}`, `json=${fileOf('plan.json')}`];
  const hasPage = process.env['INPUT_PAGE'] === 'true' && (mode === 'plan' || mode === 'apply');
  if (hasPage) formats.push(`html=${fileOf('plan.html')}`);
  const { code } = await ascend(settings, [
    ...['plan', ...settings.manifests],
    ...formats.flatMap((format) => ['--format', format]),
    ...(mode === 'drift' ? ['--detailed-exitcode'] : []),
  ]);
  const plans = plansIn(textOf('plan.json'));
  addState({ planned: code, digests: digestsOf(plans ?? []) });
  setOutput('page-name', `ascend-page-${settings.set}`);
  setOutput('page', existsSync(fileOf('plan.html')) ? fileOf('plan.html') : '');
  if (mode !== 'apply' && mode !== 'follow') return;

  const found = { code, plans, kept: plansIn(textOf('kept/plan.json')) };
  const verdict =
    mode === 'apply'
      ? judgeForApply({ ...found, expected: reviewed?.digests ?? [] })
      : judgeForFollow({ ...found, standing });
  addState({ verdict });
  setOutput('verdict', verdict);
  setOutput('plan', fileOf('plan.json'));
});
