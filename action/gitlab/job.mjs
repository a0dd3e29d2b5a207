import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ascend } from '../ascend.mjs';
import { runApply, runPlan } from '../ascend-runs.mjs';
import { commitAt } from '../base-commit.mjs';
import { outcomeOf, reasonOf } from '../outcome.mjs';
import { digestsOf, plansIn } from '../plan-document.mjs';
import { digestsNamed } from '../reviewed-plan.mjs';
import { addState, beginState, fileOf, readState, textOf } from '../run-state.mjs';
import { readSettings } from '../settings.mjs';
import { lookAtRelease } from '../standing.mjs';
import { messageOf } from '../workflow.mjs';
import { expectedOf, judgeForApply, judgeForFollow } from '../verdict.mjs';
import { connectGitLab } from './gitlab.mjs';
import { findKept, findReviewed } from './history.mjs';
import { tell } from './tell.mjs';

/** @typedef {import('../mode.mjs').Mode} Mode */

/** The job that applies is called so: what it kept, the others find by it. */
const APPLIES = 'apply';
const KEPT = 'ascend-action/kept/plan.json';

/**
 * @param {Mode} mode
 * @param {string} manifests
 * @returns {Promise<number>} the exit code of the job
 */
async function run(mode, manifests) {
  const { env } = process;
  if (mode === 'plan' && !env['ASC_KEY_ID']) {
    process.stdout.write(
      'No key reaches this pipeline (a fork, or a protected variable): validated alone, not planned.\n',
    );
    return 0;
  }
  const command = env['ASCEND'] || 'npx --no -- ascend';
  const settings = readSettings({ INPUT_MANIFEST: manifests, INPUT_ASCEND: command });
  beginState({ mode });
  const { code: valid } = await ascend(settings, ['validate', ...settings.manifests]);
  addState({ valid });
  if (valid === 0) await planAndApply(settings, mode, env['ASCEND_TIMEOUT'] || '10');
  const state = readState();
  const outcome = outcomeOf(state, { keeps: true });
  const unreviewed = mode === 'apply' && state.verdict === 'unreviewed';
  const reason = unreviewed ? reasonOf(state.reviewed) : undefined;
  const approve = unreviewed ? approveCommand(state.digests ?? []) : undefined;
  process.stdout.write(`\nApp Store: ${[outcome.words, reason, approve].filter(Boolean).join('. ')}\n`);
  try {
    await tell(state, {
      set: settings.set,
      outcome,
      plan: textOf('plan.md'),
      reason,
      command: approve,
      manifests: settings.manifests,
    });
  } catch (error) {
    process.stderr.write(`What happened could not be told on GitLab: ${messageOf(error)}\n`);
  }
  return outcome.code;
}

/**
 * @param {import('../settings.mjs').Settings} settings
 * @param {Mode} mode
 * @param {string} timeout
 */
async function planAndApply(settings, mode, timeout) {
  const { CI_COMMIT_SHA: sha = '', CI_COMMIT_BRANCH: branch = '', DIGEST } = process.env;
  const applies = mode === 'apply' || mode === 'follow';
  if (applies && branch !== process.env['CI_DEFAULT_BRANCH']) throw new Error('only the default branch is applied');
  const pipeline = process.env['CI_PIPELINE_ID'] ?? '';
  const asked = { set: settings.set, sha, branch, named: digestsNamed(DIGEST), pipeline, job: APPLIES };
  const gitlab = applies ? connectGitLab(process.env) : undefined;
  const reviewed = gitlab && mode === 'apply' ? await findReviewed(gitlab, asked) : { digests: [] };
  const kept = gitlab && (await findKept(gitlab, { branch, job: APPLIES, path: KEPT }));
  const target = process.env['CI_MERGE_REQUEST_DIFF_BASE_SHA'];
  const base = mode === 'plan' && target ? commitAt(target) : undefined;
  const { code, plans } = await runPlan(settings, { isDrift: mode === 'drift', hasPage: mode === 'plan', base });
  const standing = mode === 'follow' && plans ? await lookAtRelease(settings, plans) : 0;
  const digests = digestsOf(plans ?? []);
  addState({ standing, planned: code, digests, reviewed });
  if (!applies) return;
  const found = { code, plans, kept: plansIn(kept) };
  const verdict =
    mode === 'apply' ? judgeForApply({ ...found, expected: reviewed.digests }) : judgeForFollow({ ...found, standing });
  addState({ verdict });
  const file = keepBegun(verdict, kept);
  if (file === undefined) return;
  const expected = expectedOf({ mode, verdict, reviewed: reviewed.digests, digests });
  addState({ applied: await runApply(settings, { file, expected, timeout }) });
}

/**
 * The plan to apply; what is begun lies where the job's artifacts are taken from, and nothing else does.
 * @param {import('../verdict.mjs').Verdict} verdict
 * @param {string | undefined} kept
 * @returns {string | undefined}
 */
function keepBegun(verdict, kept) {
  const place = fileOf('kept/plan.json');
  rmSync(place, { force: true });
  if (verdict === 'release') return fileOf('plan.json');
  if (verdict !== 'approved' && verdict !== 'resumed') return undefined;
  mkdirSync(dirname(place), { recursive: true });
  if (verdict === 'approved') copyFileSync(fileOf('plan.json'), place);
  else writeFileSync(place, kept ?? '');
  return place;
}

/** @param {string[]} digests */
function approveCommand(digests) {
  return `glab ci run --branch ${process.env['CI_COMMIT_BRANCH']} --variables-env DIGEST:${digests.join(',')}`;
}

// One job of GitLab:  node …/job.mjs plan|apply|follow|drift MANIFEST…
try {
  const [mode, ...manifests] = process.argv.slice(2);
  if (mode !== 'plan' && mode !== 'apply' && mode !== 'follow' && mode !== 'drift') {
    throw new Error('usage: job.mjs plan|apply|follow|drift MANIFEST…');
  }
  process.exitCode = await run(mode, manifests.join('\n'));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
