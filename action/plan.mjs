import { runPlan } from './ascend-runs.mjs';
import { baseOfMerge } from './base-commit.mjs';
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
  const hasPage = process.env['INPUT_PAGE'] === 'true' && (mode === 'plan' || mode === 'apply');
  const base = mode === 'plan' ? baseOfMerge() : undefined;
  const { code, plans } = await runPlan(settings, { isDrift: mode === 'drift', hasPage, base });
  const standing = mode === 'follow' && plans ? await lookAtRelease(settings, plans) : 0;
  addState({ standing, planned: code, digests: digestsOf(plans ?? []) });
  setOutput('page-name', `ascend-page-${settings.set}`);
  setOutput('page', hasPage && plans ? fileOf('pages') : '');
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
