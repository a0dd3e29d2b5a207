import { connectGitHub } from './github.mjs';
import { findReviewed } from './reviewed-plan.mjs';
import { addState } from './run-state.mjs';
import { readSettings } from './settings.mjs';
import { runStep } from './workflow.mjs';

// Before an apply: which plan was reviewed.
await runStep(async () => {
  const { env } = process;
  const reviewed = await findReviewed({
    github: connectGitHub(env),
    set: readSettings(env).set,
    sha: env['GITHUB_SHA'] ?? '',
    branch: env['GITHUB_REF_NAME'] ?? '',
    digests: env['INPUT_DIGEST'],
    isAgain: Number(env['GITHUB_RUN_ATTEMPT']) > 1,
  });
  addState({ reviewed });
});
