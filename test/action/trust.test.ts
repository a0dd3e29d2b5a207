import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/cli.ts';
import type { Account } from '../support/actions/forge-store.ts';
import { BOT } from '../support/actions/forge-store.ts';
import type { FakeGitHub } from '../support/actions/github.ts';
import { startGitHub } from '../support/actions/github.ts';
import { runScript, SHA } from '../support/actions/script.ts';

/** Of `release/release.yml` in the root, as every plan of it is marked. */
const SET = '498e04121596';
const DIGEST = 'a'.repeat(64);
const PLAN = `<!-- ascend:action stage=plan set=${SET} head=${SHA} digests=${DIGEST} -->\n### App Store plan\n`;
const EVE: Account = { login: 'eve', type: 'User' };

/** A merged pull request, number 1. */
async function merged(): Promise<FakeGitHub> {
  const github = await startGitHub();
  const merge = { base: 'main', merged_at: '2026-09-01T12:00:00Z', merge_commit_sha: SHA };
  github.pulls.set(1, { number: 1, head: 'one', headSha: 'f'.repeat(40), ...merge });
  return github;
}

const reviewed = async (github: FakeGitHub, more: Partial<Parameters<typeof runScript>[1]> = {}) =>
  (await runScript('find-reviewed.mjs', { github, state: { mode: 'apply' }, ...more })).state['reviewed'];

describe('the plan that was reviewed', () => {
  it('is the one in our own comment on the merged pull request', async () => {
    const github = await merged();
    github.addComment(1, BOT, PLAN);
    expect(await reviewed(github)).toEqual({ pull: 1, digests: [DIGEST] });
  });

  it('is in no comment of anybody else, whatever they are called', async () => {
    const github = await merged();
    for (const login of ['eve', 'github-actions', 'github-actions[bot]']) {
      github.addComment(1, { login, type: 'User' }, PLAN);
    }
    github.addComment(1, { login: 'other-app', type: 'Bot' }, PLAN);
    const problem = 'Pull request #1 has no comment with a plan of these manifests';
    expect(await reviewed(github)).toEqual({ pull: 1, digests: [], problem });
  });

  it('is in no comment that quotes it, that somebody edited, or of which there are two', async () => {
    const github = await merged();
    const quoting = github.addComment(1, BOT, `As eve says:\n${PLAN}`);
    expect(await reviewed(github)).toMatchObject({ digests: [], problem: expect.stringContaining('has no comment') });
    github.editComment(quoting, EVE, PLAN);
    expect(await reviewed(github)).toMatchObject({
      digests: [],
      problem: 'eve has edited the comment with the plan: Pull request #1',
    });
    github.editComment(quoting, BOT, PLAN);
    expect(await reviewed(github)).toEqual({ pull: 1, digests: [DIGEST] });
    github.addComment(1, BOT, PLAN);
    expect(await reviewed(github)).toMatchObject({ digests: [], problem: expect.stringContaining('has 2 comments') });
  });

  it('is that of the manifests that are applied, and that of the review', async () => {
    const github = await merged();
    github.addComment(1, BOT, PLAN.replace(SET, '000000000000'));
    github.addComment(1, BOT, PLAN.replace('stage=plan', 'stage=unreviewed'));
    expect(await reviewed(github)).toMatchObject({ digests: [] });
  });

  it('is that of the pull request that brought this very commit to this branch', async () => {
    const github = await merged();
    github.addComment(1, BOT, PLAN);
    const pull = github.pulls.get(1);
    if (!pull) throw new Error('there is none');
    for (const other of [{ base: 'old' }, { merged_at: null }, { merge_commit_sha: 'e'.repeat(40), headSha: SHA }]) {
      github.pulls.set(1, { ...pull, ...other });
      expect(await reviewed(github)).toEqual({
        digests: [],
        problem: 'No merged pull request brought 0123456 to main',
      });
    }
  });

  it('is found behind more than a hundred comments', async () => {
    const github = await merged();
    for (let n = 0; n < 120; n += 1) github.addComment(1, EVE, `Comment ${n}`);
    github.addComment(1, BOT, PLAN);
    expect(await reviewed(github)).toEqual({ pull: 1, digests: [DIGEST] });
  });

  it('is what somebody names, and nothing that is no digest', async () => {
    const github = await merged();
    const named = (digest: string) => reviewed(github, { env: { INPUT_DIGEST: digest } });
    expect(await named('SHA256:ABCDEF01')).toEqual({ pull: 1, digests: ['abcdef01'] });
    expect(await named(`${DIGEST}, ${'b'.repeat(64)}`)).toEqual({ pull: 1, digests: [DIGEST, 'b'.repeat(64)] });
    expect(await named('abcdef0')).toBeUndefined();
    expect(await named('--yes')).toBeUndefined();
  });

  it('is not taken by a run that is run again once the branch has moved on: it may have been taken back', async () => {
    const github = await merged();
    github.addComment(1, BOT, PLAN);
    github.tips.set('main', SHA);
    const again = { github, state: { mode: 'apply' }, env: { GITHUB_RUN_ATTEMPT: '2' } };
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    expect((await runScript('find-reviewed.mjs', { ...again, permissions })).state['reviewed']).toMatchObject({
      digests: [DIGEST],
    });
    github.tips.set('main', 'e'.repeat(40));
    const refused = await runScript('find-reviewed.mjs', { ...again, permissions });
    expect(refused).toMatchObject({
      code: 1,
      log: expect.stringContaining(`main has moved on since 0123456: start the workflow`),
    });
    expect(refused.log).toContain(DIGEST);
    const named = { ...again, permissions, env: { ...again.env, INPUT_DIGEST: DIGEST } };
    expect((await runScript('find-reviewed.mjs', named)).code).toBe(0);
  });

  it('is not found without the permission, which is said', async () => {
    const github = await merged();
    const run = await runScript('find-reviewed.mjs', {
      github,
      state: { mode: 'apply' },
      permissions: { contents: 'read' },
    });
    expect(run).toMatchObject({ code: 1, log: expect.stringContaining('403 Resource not accessible by integration') });
  });
});

describe('a plan that was begun', () => {
  const RUN = { id: 5, repository_id: 1, head_repository_id: 1, head_branch: 'main' };

  /** @param runs of which each has kept one, the oldest first */
  async function found(runs: readonly (typeof RUN)[], event = 'push'): Promise<string> {
    const github = await startGitHub();
    runs.forEach((run, index) => {
      github.runs.set(run.id, { id: run.id, event, head_branch: run.head_branch });
      const at = `2026-09-01T12:0${index}:00Z`;
      const kept = { name: `ascend-plan-${SET}`, expired: false, created_at: at, files: new Map<string, string>() };
      github.artifacts.push({ id: 50 + index, ...kept, workflow_run: run });
    });
    const { outputs } = await runScript('find-kept.mjs', { github, state: { mode: 'apply' } });
    return /^artifact=(.*)$/m.exec(outputs)?.[1] ?? 'none';
  }

  it('is the newest of the branch that is applied', async () => {
    expect(await found([RUN, { ...RUN, id: 6 }])).toBe('51');
    expect(await found([RUN], 'workflow_dispatch')).toBe('50');
  });

  it('is none of another branch, of a fork that calls its branch the same, or of a pull request', async () => {
    expect(await found([RUN, { ...RUN, id: 6, head_branch: 'evil' }])).toBe('50');
    expect(await found([RUN, { ...RUN, id: 6, head_repository_id: 2 }])).toBe('50');
    expect(await found([RUN], 'pull_request')).toBe('');
    expect(await found([RUN], 'pull_request_target')).toBe('');
  });

  it('is not looked for without the permission: an apply says so, and following fails', async () => {
    const github = await startGitHub();
    const without = { github, permissions: { contents: 'read' } } as const;
    const apply = await runScript('find-kept.mjs', { ...without, state: { mode: 'apply' } });
    expect(apply).toMatchObject({ code: 0, log: expect.stringContaining('permissions: actions: read') });
    expect((await runScript('find-kept.mjs', { ...without, state: { mode: 'follow' } })).code).toBe(1);
  });
});

describe('what is told', () => {
  const pull_request = { number: 1, head: { sha: SHA, repo: { full_name: 'team/app' } } };
  const planned = { mode: 'plan', valid: 0, planned: 0, digests: [DIGEST] };

  it('is whole or not there: no plan is cut', async () => {
    const github = await merged();
    const row = '| a | b |\n';
    const files = { 'plan.md': row.repeat(6550) };
    const { code } = await runScript('finish.mjs', { github, state: planned, files, payload: { pull_request } });
    expect(code).toBe(0);
    expect(github.commentsOn(1)).toHaveLength(1);
    expect(github.commentsOn(1)[0]?.body.split('\n').slice(0, 4)).toEqual([
      PLAN.split('\n')[0],
      '### App Store plan',
      '',
      'It is too long to stand here: [the page of the run](https://github.com/team/app/actions/runs/7) has it.',
    ]);
  });

  it('goes over no comment of anybody else', async () => {
    const github = await merged();
    const theirs = github.addComment(1, EVE, PLAN);
    await runScript('finish.mjs', { github, state: planned, files: { 'plan.md': 'New\n' }, payload: { pull_request } });
    expect(theirs).toMatchObject({ body: PLAN });
    expect(theirs.editor).toBeUndefined();
    expect(github.commentsOn(1)).toHaveLength(2);
  });

  it('fails nothing where it can’t be told: the plan stands on the page of the run', async () => {
    const github = await merged();
    const run = await runScript('finish.mjs', {
      ...{ github, state: planned, files: { 'plan.md': '### App Store plan\n' }, payload: { pull_request } },
      permissions: { 'pull-requests': 'read' },
    });
    expect(run).toMatchObject({ code: 0, log: expect.stringContaining('could not be told on GitHub: POST') });
    expect(run.summary).toContain('### App Store plan');
  });
});

describe('what ascend gets', () => {
  /** Stands for ascend, and prints how it was called. */
  const ECHO = 'console.log(JSON.stringify({ args: process.argv.slice(2), env: process.env }))';

  async function called(env: Record<string, string>) {
    const folder = await folderWith({ 'echo.mjs': ECHO });
    const github = await startGitHub();
    const command = `${process.execPath} ${folder}/echo.mjs`;
    const given = {
      INPUT_ASCEND: command,
      GITLAB_TOKEN: 'glpat',
      CI_JOB_TOKEN: 'job',
      ACTIONS_RUNTIME_TOKEN: 'run',
      ...env,
    };
    const { log, code } = await runScript('validate.mjs', { github, state: { mode: 'plan' }, env: given });
    const [line = ''] = log.split('\n');
    return code === 0 ? (JSON.parse(line) as { args: string[]; env: Record<string, string> }) : log;
  }

  it('is the variables, with the option for those that need one, and no input and no token', async () => {
    const run = await called({ INPUT_VARIABLES: '  ASCEND_ONE=1 \nBUILD_NUMBER==7\n' });
    if (typeof run === 'string') throw new Error(run);
    expect(run.env).toMatchObject({ ASCEND_ONE: '1 ', BUILD_NUMBER: '=7' });
    expect(run.args).toEqual(['validate', 'release/release.yml', '--format', 'github', '--env', 'BUILD_NUMBER']);
    expect(Object.keys(run.env).filter((name) => /^INPUT_|TOKEN/.test(name))).toEqual([]);
  });

  it('is no variable of ascend’s own, no line that is none, and no option in place of a manifest', async () => {
    expect(await called({ INPUT_VARIABLES: 'ASC_KEY_ID=a' })).toContain('ASC_KEY_ID is ascend');
    const secret = await called({ INPUT_VARIABLES: 'ASCEND_ONE=1\nthe second line of a secret' });
    expect(secret).toContain('each line has to be NAME=value');
    expect(secret).not.toContain('second line');
    expect(await called({ INPUT_MANIFEST: '--allow' })).toContain('no path begins with a hyphen');
  });
});
