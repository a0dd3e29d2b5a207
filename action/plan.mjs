import { existsSync } from 'node:fs';
import { runPlan } from './ascend-runs.mjs';
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
  const hasPage = process.env['INPUT_PAGE'] === 'true' && (mode === 'plan' || mode === 'apply');
  const { code, plans } = await runPlan(settings, { isDrift: mode === 'drift', hasPage });
  addState({ standing, planned: code, digests: digestsOf(plans ?? []) });
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
