import { connectGitHub } from './github.mjs';
import { findKept, keptName } from './kept-plan.mjs';
import { fileOf, readState } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { annotate, messageOf, runStep, setOutput } from './workflow.mjs';

// Before an apply: whether an earlier run began one. What this step says goes to the steps that download and upload.
await runStep(async () => {
  const { env } = process;
  const { set } = readSettings(env);
  setOutput('name', keptName(set));
  setOutput('folder', fileOf('kept'));
  try {
    const found = await findKept(connectGitHub(env), set, env['GITHUB_REF_NAME'] ?? '');
    setOutput('run', found ? String(found.run) : '');
    setOutput('artifact', found ? String(found.artifact) : '');
  } catch (error) {
    // Following without it would do nothing; an apply only loses what a broken run had begun.
    if (readState().mode === 'follow') throw error;
    annotate('warning', `Plans of earlier runs can't be looked for (permissions: actions: read): ${messageOf(error)}`);
  }
});
