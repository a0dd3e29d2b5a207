import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Simulator } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import type { Scene } from './scenes.ts';

/** The built command line. */
export const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

/** What a process took. */
export interface Run {
  ms: number;
  /** Of the process itself, in milliseconds. */
  cpuMs: number;
  /** At its largest, in MB. */
  memoryMb: number;
  /** What it wrote. */
  output: string;
}

/** A simulator on which a scene plays. */
export interface Stage {
  simulator: Simulator;
  /** Requests to the API so far, in the order of their answers; parts of files go elsewhere. */
  answers: readonly Answered[];
}

/** A request that was answered. */
interface Answered {
  method: string;
  /** In milliseconds, on the clock of this process. */
  at: number;
}

/** Has a process say what it took. */
const USAGE = new URL('usage.cjs', import.meta.url).pathname;

/** Starts a simulator with the app of a scene, and sets it down when the work is done. */
export async function onStage<T>(
  scene: Pick<Scene, 'seed'>,
  latencyMs: number,
  work: (stage: Stage) => Promise<T>,
): Promise<T> {
  const answers: Answered[] = [];
  const simulator = await startSimulator({
    latencyMs,
    requestsPerHour: 1e6,
    onExchange({ method }) {
      if (method !== 'PUT') answers.push({ method, at: performance.now() });
    },
  });
  simulator.addApp(scene.seed);
  try {
    return await work({ simulator, answers });
  } finally {
    await simulator.close();
  }
}

/** Runs Node as a process of its own, with a script and its arguments. @throws Error where it ends with anything but 0 */
export async function runNode(
  args: readonly string[],
  { env = {}, input = '' }: { env?: Readonly<Record<string, string>>; input?: string } = {},
): Promise<Run> {
  // Certificates of one's own cost Node as much as starting does, and say nothing about ascend.
  const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', USAGE, ...args], {
    env: { ...inherited, ...env, LC_ALL: 'C' },
    stdio: 'pipe',
  });
  child.stdin.end(input);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const ms = performance.now() - start;
  const [, usage = '[]'] = /\nusage (.+)$/.exec(stderr) ?? [];
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${stderr}`);
  const [cpuMs = Number.NaN, memoryMb = Number.NaN] = JSON.parse(usage) as number[];
  return { ms, cpuMs, memoryMb, output };
}

/** Runs the built command line on a scene. */
export function runAscend(command: string, scene: Scene, simulator: Simulator): Promise<Run> {
  const allow = scene.allow.flatMap((gate) => ['--allow', gate]);
  const options = command === 'apply' ? ['--yes', ...allow] : command === 'plan' ? allow : [];
  return runNode([CLI, command, scene.manifest, ...options], { env: simulator.env });
}
