import { ascend } from './ascend.mjs';
import { addState, readState } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { runStep, setOutput } from './workflow.mjs';

// Offline and without a key, in every mode: problems stand at their lines.
await runStep(async () => {
  const settings = readSettings(process.env);
  // Where there are no secrets, what they would be is not looked at.
  if (readState().told !== undefined) settings.variables = filled(settings.variables);
  const { code } = await ascend(settings, ['validate', ...settings.manifests, '--format', 'github']);
  addState({ valid: code });
  setOutput('code', String(code));
});

/** @param {Record<string, string>} variables */
function filled(variables) {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value || 'unknown here']));
}
