import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AppSeed, Exchange, Simulator } from '../../../src/simulator/index.ts';
import { startTestSimulator } from '../simulator.ts';
import type { GitLabJob } from './gitlab-file.ts';
import { isIn, readGitLabFile } from './gitlab-file.ts';
import type { FakeGitLab, MergeRequest } from './gitlab.ts';
import { startGitLab } from './gitlab.ts';
import { STUBS } from './job-runner.ts';

export interface JobEnd {
  code: number;
  log: string;
  env: Record<string, string>;
}

/** The jobs of a pipeline that were run, by their names. */
export type Pipeline = Record<string, JobEnd>;

export interface GitLabWorld {
  gitlab: FakeGitLab;
  simulator: Simulator;
  appId: string;
  writes(): string[];
  open(
    branch: string,
    files: Record<string, string>,
    by?: { fork?: boolean },
  ): Promise<{ request: MergeRequest; pipeline: Pipeline }>;
  push(request: MergeRequest, files: Record<string, string>): Promise<Pipeline>;
  /** The pipeline of the merge commit, run when it is asked for; again, when it is asked for again. */
  merge(request: MergeRequest): () => Promise<Pipeline>;
  /** Somebody starts a pipeline of the main branch, or the clock does. */
  start(source: 'web' | 'schedule', variables: Record<string, string>): Promise<Pipeline>;
}

/** A project with the file of `examples/gitlab`, on a forge and with a store of its own. */
export async function createGitLabWorld(seed: AppSeed, files: Record<string, string>): Promise<GitLabWorld> {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  const appId = simulator.addApp(seed);
  const gitlab = await startGitLab();
  const home = mkdtempSync(join(tmpdir(), 'ascend-gitlab-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const [origin, bin] = [join(home, 'origin'), join(home, 'bin')];
  for (const folder of [origin, bin]) mkdirSync(folder);
  for (const [tool, text] of Object.entries(STUBS)) {
    writeFileSync(join(bin, tool), text);
    chmodSync(join(bin, tool), 0o755);
  }
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      ...{ cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    }).trim();
  const put = (changed: Record<string, string>): void => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(origin, path)), { recursive: true });
      writeFileSync(join(origin, path), text);
    }
    git(origin, 'add', '-A');
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'A change');
  };
  git(origin, 'init', '-q', '-b', 'main');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  put({ 'package.json': '{"private": true}', 'package-lock.json': '{}', ...files });

  const file = readGitLabFile();
  const { ASC_KEY_ID = '', ASC_ISSUER_ID = '', ASC_PRIVATE_KEY = '', ...machine } = simulator.env;
  const key = { ASC_KEY_ID, ASC_ISSUER_ID, ASC_PRIVATE_KEY, ASCEND_DEMO_PASSWORD: 'correct horse battery' };

  /** What a job's own environment gets it: the key that writes, on the protected branch alone. */
  function secretsOf(
    { environment }: GitLabJob,
    { isFork, isMain }: { isFork: boolean; isMain: boolean },
  ): Record<string, string> {
    if (isFork) return {};
    const mayRead = environment?.name === 'app-store-read';
    const mayWrite = environment?.name === 'app-store' && isMain;
    return { GITLAB_TOKEN: gitlab.token, ...(mayRead || mayWrite ? key : {}) };
  }

  async function runPipeline(
    sha: string,
    given: Record<string, string>,
    changed: readonly string[],
    isFork = false,
  ): Promise<Pipeline> {
    const values = Object.entries(file.variables).map(([name, { value }]) => [name, value]);
    const variables = { CI: 'true', CI_DEFAULT_BRANCH: 'main', ...Object.fromEntries(values), ...given };
    if (!isIn(file.workflow.rules, variables, [])) throw new Error('no pipeline');
    const ended: Pipeline = {};
    for (const [name, job] of Object.entries(file.jobs)) {
      if (!isIn(job.rules, variables, changed)) continue;
      ended[name] = await runJob(name, job, sha, {
        ...variables,
        ...secretsOf(job, { isFork, isMain: given['CI_COMMIT_BRANCH'] === 'main' }),
      });
    }
    return ended;
  }

  async function runJob(name: string, job: GitLabJob, sha: string, variables: Record<string, string>): Promise<JobEnd> {
    const workspace = mkdtempSync(join(home, 'job-'));
    git(workspace, 'init', '-q');
    git(workspace, 'fetch', '-q', '--depth', '1', origin, sha);
    git(workspace, 'checkout', '-q', 'FETCH_HEAD');
    const id = gitlab.jobs.length + 100;
    const env: Record<string, string> = {
      ...machine,
      ...{
        PATH: [bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
        HOME: home,
        CI_PROJECT_DIR: workspace,
      },
      ...{ CI_API_V4_URL: `${gitlab.url}/api/v4`, CI_API_GRAPHQL_URL: `${gitlab.url}/api/graphql`, CI_PROJECT_ID: '1' },
      ...{ CI_PROJECT_PATH: 'team/app', CI_JOB_NAME: name, CI_JOB_URL: `https://gitlab.com/team/app/-/jobs/${id}` },
      ...{ CI_COMMIT_SHA: sha, CI_PIPELINE_ID: pipelineOf(sha), ...variables, ...job.variables },
    };
    const lines = ['set -eo pipefail', ...file.default.before_script, ...job.script];
    const pipeline = Number(env['CI_PIPELINE_ID']);
    const ref = variables['CI_COMMIT_BRANCH'] ?? 'refs/merge-requests/1/head';
    const stored: FakeGitLab['jobs'][number] = {
      id,
      name,
      ref,
      pipeline,
      tag: false,
      status: 'running',
      files: new Map(),
    };
    gitlab.jobs.push(stored);
    const child = spawn('bash', ['-c', lines.join('\n')], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    }
    const code = await new Promise<number>((done) => child.once('close', (ended) => done(ended ?? 130)));
    for (const path of (job.artifacts?.paths ?? []).filter((one) => existsSync(join(workspace, one)))) {
      const inside = statSync(join(workspace, path)).isDirectory() ? readdirSync(join(workspace, path)) : [''];
      for (const inner of inside) {
        const kept = join(path, inner);
        stored.files.set(kept, readFileSync(join(workspace, kept), 'utf8'));
      }
    }
    stored.status = code === 0 ? 'success' : 'failed';
    return { code, log, env };
  }

  /** Here a commit has one pipeline, whose jobs are retried. */
  const pipelines: string[] = [];
  function pipelineOf(sha: string): string {
    if (!pipelines.includes(sha)) pipelines.push(sha);
    gitlab.tip = git(origin, 'rev-parse', 'main');
    return String(pipelines.indexOf(sha) + 1);
  }

  const onMain = (sha: string, given: Record<string, string>, changed: readonly string[]) =>
    runPipeline(sha, { CI_COMMIT_BRANCH: 'main', ...given }, changed);
  const onRequest = ({ iid, sha }: MergeRequest, changed: readonly string[], isFork = false) =>
    runPipeline(sha, { CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_IID: String(iid) }, changed, isFork);

  return {
    ...{ gitlab, simulator, appId },
    writes: () => exchanges.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`),

    async open(branch, changed, { fork = false } = {}) {
      git(origin, 'checkout', '-q', '-b', branch, 'main');
      put(changed);
      const iid = gitlab.requests.size + 1;
      const sha = git(origin, 'rev-parse', 'HEAD');
      const none = { merge_commit_sha: null, squash_commit_sha: null };
      const request: MergeRequest = { iid, state: 'opened', source: branch, sha, target_branch: 'main', ...none };
      gitlab.requests.set(iid, request);
      return { request, pipeline: await onRequest(request, Object.keys(changed), fork) };
    },

    async push(request, changed) {
      git(origin, 'checkout', '-q', request.source);
      put(changed);
      request.sha = git(origin, 'rev-parse', 'HEAD');
      return onRequest(request, Object.keys(changed));
    },

    merge(request) {
      git(origin, 'checkout', '-q', 'main');
      git(origin, 'merge', '-q', '--no-ff', '-m', `Merge !${request.iid}`, request.sha);
      const sha = git(origin, 'rev-parse', 'HEAD');
      const changed = git(origin, 'diff', '--name-only', `${sha}^1`, sha).split('\n');
      Object.assign(request, { state: 'merged', merge_commit_sha: sha });
      return () => onMain(sha, { CI_PIPELINE_SOURCE: 'push' }, changed);
    },

    start: (source, variables) =>
      onMain(git(origin, 'rev-parse', 'main'), { CI_PIPELINE_SOURCE: source, ...variables }, []),
  };
}
