import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith, ROOT } from '../cli.ts';
import type { FakeGitHub } from './github.ts';
import { BOT } from './forge-store.ts';
import type { Permissions } from './workflow.ts';

export interface ScriptRun {
  code: number;
  log: string;
  outputs: string;
  summary: string;
  state: Record<string, unknown>;
}

/** The commit that scripts work on. */
export const SHA = '0123456789abcdef0123456789abcdef01234567';

/** Runs one script of the action alone, after what the steps before it left. @param files that they wrote */
export async function runScript(
  name: string,
  {
    github,
    permissions = { 'pull-requests': 'write', actions: 'read', issues: 'write' },
    state,
    files = {},
    env = {},
    payload = {},
  }: {
    github: FakeGitHub;
    permissions?: Permissions;
    state: Record<string, unknown>;
    files?: Record<string, string>;
    env?: Record<string, string>;
    payload?: object;
  },
): Promise<ScriptRun> {
  const event = JSON.stringify({ repository: { default_branch: 'main' }, ...payload });
  const temporary = await folderWith({ output: '', summary: '', event });
  const at = (file: string) => join(temporary, 'ascend-action', file);
  for (const [file, text] of Object.entries({ ...files, 'state.json': JSON.stringify(state) })) {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
  github.tokens.set('token', { account: BOT, permissions });
  const child = spawn(process.execPath, [join(ROOT, 'action', name)], {
    env: {
      ...{ PATH: process.env['PATH'] ?? '', RUNNER_TEMP: temporary, GITHUB_OUTPUT: join(temporary, 'output') },
      ...{ GITHUB_STEP_SUMMARY: join(temporary, 'summary'), GITHUB_EVENT_PATH: join(temporary, 'event') },
      ...{ GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` },
      ...{
        GITHUB_REPOSITORY: 'team/app',
        GITHUB_REF_NAME: 'main',
        GITHUB_SHA: SHA,
        GITHUB_SERVER_URL: 'https://github.com',
      },
      ...{ GITHUB_RUN_ID: '7', GITHUB_WORKFLOW_REF: 'team/app/.github/workflows/apply.yml@refs/heads/main' },
      ...{ INPUT_MANIFEST: 'release/release.yml', INPUT_WORKING_DIRECTORY: '.', INPUT_COMMENT: 'true', ...env },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const code = await new Promise<number>((done) => child.once('close', (ended) => done(ended ?? 130)));
  const [outputs, summary] = ['output', 'summary'].map((file) => readFileSync(join(temporary, file), 'utf8'));
  const left = JSON.parse(readFileSync(at('state.json'), 'utf8')) as Record<string, unknown>;
  return { code, log, outputs: outputs ?? '', summary: summary ?? '', state: left };
}
