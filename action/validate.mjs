import { ascend } from './ascend.mjs';
import { addState } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { runStep, setOutput } from './workflow.mjs';

// Offline and without a key, in every mode: problems stand at their lines.
await runStep(async () => {
  const settings = readSettings(process.env);
  const { code } = await ascend(settings, ['validate', ...settings.manifests, '--format', 'github']);
  addState({ valid: code });
  setOutput('code', String(code));
});
