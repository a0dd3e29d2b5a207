import { rmSync, writeFileSync } from 'node:fs';
import { ascend } from './ascend.mjs';
import { addState, fileOf, readState } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { runStep } from './workflow.mjs';

// With the key: makes the changes of a plan that somebody approved. ascend holds it against the digest once more.
await runStep(async () => {
  const settings = readSettings(process.env);
  const { verdict, reviewed, digests = [], mode } = readState();
  const file = verdict === 'resumed' ? fileOf('kept/plan.json') : fileOf('plan.json');
  // What the clock goes on with, a run of the branch kept because it was approved.
  const expected = verdict === 'release' ? digests : (reviewed?.digests ?? []);
  if (mode === 'apply' && expected.length === 0) throw new Error('nothing was approved');
  rmSync(fileOf('report.txt'), { force: true });
  const { code, output } = await ascend(settings, [
    ...['apply', file],
    ...settings.manifests.flatMap((manifest) => ['--manifest', manifest]),
    ...expected.flatMap((digest) => ['--expect', digest]),
    ...['--timeout', process.env['INPUT_TIMEOUT'] ?? '', '--report', fileOf('report.json')],
  ]);
  writeFileSync(fileOf('report.txt'), output);
  addState({ applied: code });
});
