import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AppSeed, Exchange, Simulator } from '../../../src/simulator/index.ts';
import { ROOT } from '../cli.ts';
import { startTestSimulator } from '../simulator.ts';
import type { FakeGitHub } from './github.ts';
import { startGitHub } from './github.ts';
import type { Pull } from './forge-store.ts';
import { BOT } from './forge-store.ts';
import type { JobRun } from './job-runner.ts';
import { runSteps, STUBS } from './job-runner.ts';
import { backstages } from './known-actions.ts';
import type { Workflow } from './workflow.ts';
import { isTriggered, parseWorkflow } from './workflow.ts';

const WORKFLOWS = '.github/workflows';

/** What happens to a repository, and to its workflows. */
interface Happening {
  event: string;
  sha: string;
  ref: string;
  /** The branch that the run belongs to. */
  branch: string;
  payload: object;
  inputs?: Record<string, string>;
  actor?: string;
  fork?: boolean;
  attempt?: number;
  runId?: number;
}

/** A run that GitHub has queued. */
interface QueuedRun {
  workflow: string;
  start(): Promise<JobRun>;
  /** "Re-run failed jobs": the same commit and event. */
  again(): Promise<JobRun>;
}

/** A repository with the workflows of `examples/github-actions`, on a forge and with a store of its own. */
export interface World {
  github: FakeGitHub;
  simulator: Simulator;
  appId: string;
  /** Every writing request to App Store Connect so far. */
  writes(): string[];
  /** Secrets of the repository, and those that an environment has instead. */
  secrets: Record<string, string>;
  environments: Record<string, Record<string, string>>;
  /** Opens a pull request with these files, from this repository or a fork. */
  open(branch: string, files: Record<string, string>, by?: By): Promise<Opened>;
  /** Commits to an open pull request. */
  push(pull: Pull, files: Record<string, string>): Promise<JobRun>;
  /** Both give the run of the apply that they queue. */
  merge(pull: Pull): QueuedRun;
  commit(files: Record<string, string>): QueuedRun;
  dispatch(workflow: string, inputs?: Record<string, string>): Promise<JobRun>;
  tick(workflow: string): Promise<JobRun>;
}

/** Who opens a pull request, and which of the workflows that it starts are run. */
interface By {
  fork?: boolean;
  actor?: string;
  workflow?: string;
}

interface Opened {
  pull: Pull;
  run: JobRun;
}

/** @param edit changes a workflow before it is committed @param files of the main branch */
export async function createWorld({
  seed,
  files,
  edit = (text) => text,
}: {
  seed: AppSeed;
  files: Record<string, string>;
  edit?: (text: string, name: string) => string;
}): Promise<World> {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  const appId = simulator.addApp(seed);
  const github = await startGitHub();
  const home = mkdtempSync(join(tmpdir(), 'ascend-world-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const origin = join(home, 'origin');
  mkdirSync(origin);
  const bin = join(home, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries(STUBS)) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      ...{ cwd: origin, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    }).trim();
  const put = (changed: Record<string, string>): void => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(origin, path)), { recursive: true });
      writeFileSync(join(origin, path), text);
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'A change');
  };

  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const examples = join(ROOT, 'examples/github-actions');
  cpSync(examples, join(origin, WORKFLOWS), { recursive: true });
  for (const name of readdirSync(examples)) {
    const path = join(origin, WORKFLOWS, name);
    writeFileSync(path, edit(readFileSync(path, 'utf8'), name));
  }
  put({ 'package.json': '{"private": true}', 'package-lock.json': '{}', '.gitignore': 'node_modules\n', ...files });

  const { ASC_KEY_ID, ASC_ISSUER_ID, ASC_PRIVATE_KEY, ...others } = simulator.env;
  const key = {
    ASC_KEY_ID: ASC_KEY_ID ?? '',
    ASC_ISSUER_ID: ASC_ISSUER_ID ?? '',
    ASC_PRIVATE_KEY: ASC_PRIVATE_KEY ?? '',
  };
  const world: World = {
    github,
    simulator,
    appId,
    writes: () => exchanges.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`),
    secrets: { ...key, ASCEND_DEMO_PASSWORD: 'correct horse battery' },
    environments: { 'app-store': { ...key, ASCEND_DEMO_PASSWORD: 'correct horse battery' } },

    async open(branch, changed, { fork = false, actor = 'ada', workflow = 'plan.yml' } = {}) {
      git('checkout', '-q', '-b', branch, 'main');
      put(changed);
      const pull: Pull = {
        ...{ number: github.nextNumber(), head: fork ? `eve:${branch}` : branch, headSha: git('rev-parse', 'HEAD') },
        ...{ base: 'main', merged_at: null, merge_commit_sha: null },
      };
      github.pulls.set(pull.number, pull);
      return { pull, run: await named(workflow, pullRuns(pull, Object.keys(changed), { fork, actor })).start() };
    },

    async push(pull, changed) {
      git('checkout', '-q', pull.head);
      put(changed);
      pull.headSha = git('rev-parse', 'HEAD');
      return named('plan.yml', pullRuns(pull, Object.keys(changed), {})).start();
    },

    merge(pull) {
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-ff', '-m', `Merge #${pull.number}`, pull.headSha);
      const sha = git('rev-parse', 'HEAD');
      Object.assign(pull, { merged_at: new Date().toISOString(), merge_commit_sha: sha });
      return named('apply.yml', pushRuns(sha));
    },

    commit(changed) {
      git('checkout', '-q', 'main');
      put(changed);
      return named('apply.yml', pushRuns(git('rev-parse', 'HEAD')));
    },

    dispatch: (workflow, inputs = {}) => onMain('workflow_dispatch', workflow, inputs),
    tick: (workflow) => onMain('schedule', workflow),
  };

  function named(workflow: string, runs: readonly QueuedRun[]): QueuedRun {
    const found = runs.find((queued) => queued.workflow === workflow);
    if (!found) throw new Error(`${workflow} was not started`);
    return found;
  }

  function pullRuns(pull: Pull, changed: string[], { fork = false, actor = 'ada' }): QueuedRun[] {
    // What GitHub checks out: the pull request as it would be merged.
    git('checkout', '-q', '--detach', 'main');
    git('merge', '-q', '--no-ff', '-m', 'Merge', pull.headSha);
    const sha = git('rev-parse', 'HEAD');
    git('update-ref', `refs/pull/${pull.number}/merge`, sha);
    git('checkout', '-q', 'main');
    const head = { sha: pull.headSha, ref: pull.head, repo: { full_name: fork ? 'eve/app' : 'team/app' } };
    return queue(changed, {
      ...{
        event: 'pull_request',
        sha,
        ref: `refs/pull/${pull.number}/merge`,
        branch: pull.head.split(':').at(-1) ?? '',
      },
      ...{ payload: { pull_request: { number: pull.number, head } }, fork, actor },
    });
  }

  function pushRuns(sha: string): QueuedRun[] {
    const changed = git('diff', '--name-only', `${sha}^1`, sha).split('\n');
    return queue(changed, { event: 'push', sha, ref: 'refs/heads/main', branch: 'main', payload: {} });
  }

  async function onMain(event: string, workflow: string, inputs?: Record<string, string>): Promise<JobRun> {
    const sha = git('rev-parse', 'main');
    const at: Happening = {
      event,
      sha,
      ref: 'refs/heads/main',
      branch: 'main',
      payload: {},
      ...(inputs ? { inputs } : {}),
    };
    const parsed = parseWorkflow(git('show', `${sha}:${WORKFLOWS}/${workflow}`));
    if (!isTriggered(parsed, event, 'main', [])) throw new Error(`${workflow} is not started by ${event}`);
    return run(workflow, parsed, at);
  }

  function queue(changed: readonly string[], at: Happening): QueuedRun[] {
    const names = git('ls-tree', '--name-only', at.sha, `${WORKFLOWS}/`).split('\n');
    return names.flatMap((path) => {
      const parsed = parseWorkflow(git('show', `${at.sha}:${path}`));
      if (!isTriggered(parsed, at.event, 'main', changed)) return [];
      const workflow = path.slice(WORKFLOWS.length + 1);
      const runId = github.nextNumber() + 9000;
      const start = () => run(workflow, parsed, { ...at, runId });
      return [{ workflow, start, again: () => run(workflow, parsed, { ...at, runId, attempt: 2 }) }];
    });
  }

  async function run(workflow: string, parsed: Workflow, at: Happening): Promise<JobRun> {
    const jobs = Object.entries(parsed.jobs);
    const [name, job] = jobs[0] ?? [];
    if (!name || !job || jobs.length > 1) throw new Error(`${workflow}: one job is known here`);
    const place = mkdtempSync(join(home, 'job-'));
    const [workspace, temporary] = [join(place, 'work'), join(place, 'temp')];
    for (const folder of [workspace, temporary]) mkdirSync(folder);
    const runId = at.runId ?? github.nextNumber() + 9000;
    github.tips.set('main', git('rev-parse', 'main'));
    github.runs.set(runId, { id: runId, event: at.event, head_branch: at.branch });
    backstages.set(workspace, { origin, store: github, run: { id: runId, branch: at.branch, fork: at.fork === true } });
    const token = `ghs_${String(runId).padStart(8, '0')}${place.slice(-6)}`;
    const asked = job.permissions ?? parsed.permissions;
    // A fork's token reads, whatever the workflow asks for.
    const permissions = at.fork ? Object.fromEntries(Object.keys(asked).map((key_) => [key_, 'read' as const])) : asked;
    github.tokens.set(token, { account: BOT, permissions });
    const environment = job.environment === undefined ? {} : (world.environments[job.environment] ?? {});
    if (job.environment !== undefined && at.ref !== 'refs/heads/main')
      throw new Error('the environment is for main alone');
    const isWithout = at.fork === true || at.actor === 'dependabot[bot]';
    const secrets = isWithout ? {} : { ...world.secrets, ...environment };
    const payload = {
      ...at.payload,
      repository: { default_branch: 'main' },
      ...(at.inputs ? { inputs: at.inputs } : {}),
    };
    writeFileSync(join(place, 'event.json'), JSON.stringify(payload));
    const env: Record<string, string> = {
      ...others,
      ...{ PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter), HOME: home, CI: 'true' },
      ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary },
      ...{
        GITHUB_SHA: at.sha,
        GITHUB_REF: at.ref,
        GITHUB_REF_NAME: at.ref.replace('refs/heads/', '').replace('refs/', ''),
      },
      ...{ GITHUB_EVENT_NAME: at.event, GITHUB_EVENT_PATH: join(place, 'event.json'), GITHUB_ACTOR: at.actor ?? 'ada' },
      ...{ GITHUB_REPOSITORY: 'team/app', GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: github.url },
      ...{ GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_RUN_ID: String(runId), GITHUB_JOB: name },
      ...{ GITHUB_WORKFLOW: parsed.name, GITHUB_WORKFLOW_REF: `team/app/${WORKFLOWS}/${workflow}@${at.ref}` },
      GITHUB_RUN_ATTEMPT: String(at.attempt ?? 1),
    };
    const contexts = { github: { token, event: payload, ref: at.ref, sha: at.sha }, inputs: at.inputs ?? {}, secrets };
    return runSteps(job.steps, contexts, { workspace, temporary, env });
  }

  return world;
}
