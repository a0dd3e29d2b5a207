import { runApply } from './ascend-runs.mjs';
import { addState, fileOf, readState } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { expectedOf } from './verdict.mjs';
import { runStep } from './workflow.mjs';

// With the key: makes the changes of a plan that somebody approved.
await runStep(async () => {
  const { mode, verdict, reviewed, digests = [] } = readState();
  const file = verdict === 'resumed' ? fileOf('kept/plan.json') : fileOf('plan.json');
  const expected = expectedOf({ mode, verdict, reviewed: reviewed?.digests ?? [], digests });
  const timeout = process.env['INPUT_TIMEOUT'] ?? '';
  addState({ applied: await runApply(readSettings(process.env), { file, expected, timeout }) });
});
