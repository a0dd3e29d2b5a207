import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../cli.ts';

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  shell?: string;
  'working-directory'?: string;
  env?: Record<string, string>;
  with?: Record<string, string | number | boolean>;
}

interface Concurrency {
  group: string;
  'cancel-in-progress'?: boolean;
  queue?: string;
}

interface Job {
  'runs-on': string;
  environment?: string;
  concurrency?: Concurrency;
  permissions?: Permissions;
  env?: Record<string, string>;
  steps: Step[];
}

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

interface Filter {
  paths?: string[];
  branches?: string[];
}

export interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Permissions;
  concurrency?: Concurrency;
  jobs: Record<string, Job>;
}

export interface CompositeAction {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: 'composite'; steps: Step[] };
}

/** What the runner does of a workflow, a job, a step. A key that it would pass over is an error: it would be tested by nobody. */
const KEYS = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: ['runs-on', 'environment', 'concurrency', 'permissions', 'env', 'steps'],
  step: ['id', 'name', 'if', 'run', 'uses', 'shell', 'working-directory', 'env', 'with'],
};

/** Reads a workflow, which may have nothing but what the runner knows. */
export function parseWorkflow(text: string): Workflow {
  const workflow = parse(text) as Workflow;
  checkKeys(workflow, KEYS.workflow);
  for (const job of Object.values(workflow.jobs)) {
    checkKeys(job, KEYS.job);
    checkSteps(job.steps);
  }
  return workflow;
}

/** Reads the action of this repository. */
export function readAction(): CompositeAction {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as CompositeAction;
  checkSteps(action.runs.steps);
  for (const step of action.runs.steps.filter(({ run }) => run !== undefined)) {
    if (step.shell === undefined) throw new Error('a composite action names the shell of each step');
  }
  return action;
}

/** Whether an event starts a workflow. @param changed paths that differ */
export function isTriggered({ on }: Workflow, event: string, branch: string, changed: readonly string[]): boolean {
  if (!(event in on)) return false;
  const { paths, branches } = (on[event] ?? {}) as Filter;
  if (branches && !branches.includes(branch)) return false;
  return !paths || changed.some((path) => paths.some((pattern) => matches(pattern, path)));
}

function matches(pattern: string, path: string): boolean {
  const [folder, rest] = pattern.split('/**');
  if (/[*?[\]!]/.test(folder ?? '') || (rest !== undefined && rest !== ''))
    throw new Error(`${pattern} is not known here`);
  return rest === '' ? path.startsWith(`${folder}/`) : path === pattern;
}

function checkSteps(steps: readonly Step[]): void {
  for (const step of steps) checkKeys(step, KEYS.step);
}

function checkKeys(value: object, known: readonly string[]): void {
  const odd = Object.keys(value).filter((key) => !known.includes(key));
  if (odd.length > 0) throw new Error(`not known here: ${odd.join(', ')}`);
}
