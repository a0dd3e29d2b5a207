import { decideMode } from './mode.mjs';
import { beginState } from './run-state.mjs';
import { annotate, eventPayload, runStep, setOutput } from './workflow.mjs';

// The first step: what is done here at all.
await runStep(() => {
  const { env } = process;
  const payload = eventPayload();
  const { mode, told } = decideMode({
    asked: env['INPUT_MODE'] ?? '',
    event: env['GITHUB_EVENT_NAME'] ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    branch: env['INPUT_BRANCH'] || payload.repository.default_branch,
    actor: env['GITHUB_ACTOR'] ?? '',
    hasKey: env['HAS_KEY'] === 'true',
    payload,
  });
  beginState({ mode, ...(told === undefined ? {} : { told }) });
  if (told !== undefined)
    annotate('notice', `${told}: the manifest is validated, and not compared with App Store Connect.`);
  setOutput('mode', mode);
});
