import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../cli.ts';
import type { Contexts } from './expression.ts';
import { fill, holds } from './expression.ts';
import { knownAction } from './known-actions.ts';
import type { CompositeAction, Step } from './workflow.ts';
import { readAction } from './workflow.ts';

/** A step as it was run. */
interface StepRun {
  /** Its id, what it runs or what it uses; of a step of the action, `ascend/id`. */
  name: string;
  /** All of its environment. */
  env: Record<string, string>;
  log: string;
  code: number;
}

/** Where a job runs: one folder for its checkout, one for what is not of it. */
export interface Machine {
  workspace: string;
  temporary: string;
  /** Of every step: what the runner gives, and this machine has. */
  env: Record<string, string>;
}

export interface JobRun {
  code: number;
  steps: StepRun[];
  outputs: Record<string, string>;
  summary: string;
  /** Everything that the job printed. */
  log: string;
}

/** Where this package lies once it is installed. */
const OWN_ACTION = './node_modules/ascend-release';

/** Runs the steps of a job one after the other, each with the environment that GitHub's runner would give it. */
export async function runSteps(steps: readonly Step[], contexts: Contexts, machine: Machine): Promise<JobRun> {
  const summaryFile = join(machine.temporary, 'summary.md');
  writeFileSync(summaryFile, '');
  const env = { ...machine.env, GITHUB_STEP_SUMMARY: summaryFile };
  const done: StepRun[] = [];
  const { code, outputs } = await runAll(steps, contexts, { ...machine, env }, '', done);
  const log = done.map((step) => step.log).join('');
  return { code, steps: done, outputs, summary: readFileSync(summaryFile, 'utf8'), log };
}

type Outputs = Record<string, Record<string, string>>;

async function runAll(
  steps: readonly Step[],
  contexts: Contexts,
  machine: Machine,
  prefix: string,
  done: StepRun[],
): Promise<{ code: number; outputs: Record<string, string> }> {
  const found: Outputs = {};
  let last: Record<string, string> = {};
  for (const step of steps) {
    const steps_ = Object.fromEntries(Object.entries(found).map(([id, outputs]) => [id, { outputs }]));
    const known: Contexts = { ...contexts, steps: steps_ };
    if (!holds(step.if, known)) continue;
    const { code, outputs } =
      step.uses === undefined
        ? await runCommand(step, known, machine, prefix, done)
        : await use(step, step.uses, known, machine, prefix, done);
    if (step.id !== undefined) found[step.id] = outputs;
    last = outputs;
    if (code !== 0) return { code, outputs: last };
  }
  return { code: 0, outputs: last };
}

async function use(
  step: Step,
  uses: string,
  contexts: Contexts,
  machine: Machine,
  prefix: string,
  done: StepRun[],
): Promise<{ code: number; outputs: Record<string, string> }> {
  const given = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(String(value), contexts)]),
  );
  if (uses !== OWN_ACTION) {
    knownAction(uses)(given, machine);
    done.push({ name: `${prefix}${uses.split('@')[0]}`, env: machine.env, log: '', code: 0 });
    return { code: 0, outputs: {} };
  }
  // A local action is there when its step begins, or not at all.
  const path = join(machine.workspace, uses);
  if (!existsSync(join(path, 'action.yml'))) throw new Error(`${uses} is not installed`);
  const action = readAction();
  const inner: Contexts = { github: contexts['github'], inputs: inputsOf(action, given, contexts) };
  const env = { ...machine.env, GITHUB_ACTION_PATH: path };
  const { code } = await runAll(action.runs.steps, inner, { ...machine, env }, 'ascend/', done);
  return { code, outputs: {} };
}

function inputsOf({ inputs }: CompositeAction, given: Record<string, string>, contexts: Contexts): object {
  const odd = Object.keys(given).filter((name) => !(name in inputs));
  if (odd.length > 0) throw new Error(`the action has no input ${odd.join(', ')}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, given[name] ?? fill(input.default, contexts)]),
  );
}

async function runCommand(
  step: Step,
  contexts: Contexts,
  machine: Machine,
  prefix: string,
  done: StepRun[],
): Promise<{ code: number; outputs: Record<string, string> }> {
  const place = join(machine.temporary, `step-${done.length}`);
  mkdirSync(place);
  const output = join(place, 'output');
  writeFileSync(output, '');
  const script = join(place, 'script.sh');
  writeFileSync(script, fill(step.run ?? '', contexts));
  const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, contexts)] as const);
  const env = { ...machine.env, ...Object.fromEntries(own), GITHUB_OUTPUT: output };
  const cwd = resolve(machine.workspace, fill(step['working-directory'] ?? '.', contexts));
  const { code, log } = await bash(script, cwd, env);
  done.push({ name: `${prefix}${step.id ?? step.run}`, env, log, code });
  return { code, outputs: outputsIn(readFileSync(output, 'utf8')) };
}

/** As the runner calls it for `shell: bash`. */
async function bash(script: string, cwd: string, env: Record<string, string>): Promise<{ code: number; log: string }> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    ...{ cwd, env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const code = await new Promise<number>((done) => child.once('close', (ended) => done(ended ?? 130)));
  return { code, log };
}

function outputsIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** What the tests' machines have for `npm ci`: this package, as if the registry had sent it. */
export const STUBS = {
  npm: `#!/bin/sh
[ "$*" = "ci --ignore-scripts" ] || { echo "npm $*: not known here" >&2; exit 1; }
[ -f package.json ] && [ -f package-lock.json ] || { echo "npm ci needs a lockfile" >&2; exit 1; }
mkdir -p node_modules/.bin
ln -sfn '${ROOT.replace(/\/$/, '')}' node_modules/ascend-release
ln -sfn ../ascend-release/dist/cli.js node_modules/.bin/ascend
`,
  // npm takes most of a second to find the same; one test asks it.
  npx: `#!/bin/sh
[ "$1 $2 $3" = "--no -- ascend" ] || { echo "npx $*: not known here" >&2; exit 1; }
shift 3
dir=$PWD
while [ ! -x "$dir/node_modules/.bin/ascend" ]; do [ "$dir" != / ] || exit 127; dir=$(dirname "$dir"); done
exec "$dir/node_modules/.bin/ascend" "$@"
`,
};
