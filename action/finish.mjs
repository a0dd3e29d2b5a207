import { outcomeOf, reasonOf } from './outcome.mjs';
import { readState, textOf } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { tell } from './tell.mjs';
import { summary } from './texts.mjs';
import { annotate, messageOf, runStep, setOutput, summarize } from './workflow.mjs';

// The last step: tells the run's page and the pull request or the issue, and ends with ascend's exit code.
await runStep(async () => {
  const { env } = process;
  const state = readState();
  const outcome = outcomeOf(state, { keeps: env['INPUT_KEEP_PLAN'] === 'true' });
  const plan = textOf('plan.md');
  const unreviewed = state.mode === 'apply' && state.verdict === 'unreviewed';
  const reason = unreviewed ? reasonOf(state.reviewed) : undefined;
  const command = unreviewed ? approveCommand(state.digests ?? []) : undefined;
  const told = state.told;
  const [standing, report] = [textOf('standing.md'), textOf('report.txt')];
  // What was applied begins with its plan.
  summarize(summary({ outcome, told, reason, command, standing, plan: report ? undefined : plan, report }));
  if (env['INPUT_COMMENT'] === 'true') {
    try {
      await tell(state, { set: readSettings(env).set, outcome, plan, reason, command });
    } catch (error) {
      // What was planned or applied stands in the run, whoever can be told of it.
      annotate('warning', `What happened could not be told on GitHub: ${messageOf(error)}`);
    }
  }
  setOutput('exit-code', String(outcome.code));
  if (outcome.code !== 0) {
    const parts = [outcome.words, reason, command].filter((text) => text !== undefined);
    annotate('error', `App Store: ${parts.join('. ')}`);
  }
  process.exitCode = outcome.code;
});

/** @param {string[]} digests */
function approveCommand(digests) {
  const { GITHUB_WORKFLOW_REF = '', GITHUB_REF_NAME } = process.env;
  const file = GITHUB_WORKFLOW_REF.split('@')[0]?.split('/').at(-1);
  return `gh workflow run ${file} --ref ${GITHUB_REF_NAME} -f digest=${digests.join(',')}`;
}
