/**
 * The main job on the embedded simulator: a first submission, then an update, each planned, applied and planned again.
 * Everything shown is the real command line talking HTTP to the simulator; only the review between the two is scripted.
 */
import { spawn } from 'node:child_process';
import { startSimulator } from '../src/simulator/index.ts';

const CLI = new URL('../dist/cli.js', import.meta.url).pathname;
const FIRST = 'examples/first-submission/release.yml';
const UPDATE = 'examples/update/release.yml';

const simulator = await startSimulator();
try {
  const bundleId = 'com.example.kotenocr';
  const app = simulator.addApp({ bundleId, name: 'KotenOCR', primaryLocale: 'ja' });

  say('A new app: its record exists, with an empty draft of version 1.0.');
  await ascend(['plan', FIRST]);
  await ascend(['apply', FIRST, '--yes'], { tail: true });
  await ascend(['plan', FIRST, '--detailed-exitcode']);

  simulator.control.releaseVersion(app, 'IOS', '1.0');
  say('App Review approves version 1.0, and it is released. Now the update.');
  await ascend(['plan', UPDATE]);
  await ascend(['apply', UPDATE, '--yes'], { tail: true });
  await ascend(['plan', UPDATE, '--detailed-exitcode']);
} finally {
  await simulator.close();
}

function say(text: string): void {
  console.log(`\n${'─'.repeat(Math.min(process.stdout.columns ?? 80, 80))}\n${text}`);
}

/** Runs one command as a user would. A failure of it ends the demo with its exit code. `tail` leaves out the plan shown before. */
async function ascend(args: string[], { tail = false } = {}): Promise<void> {
  console.log(`\n$ ascend ${args.join(' ')}\n`);
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...simulator.env },
    stdio: ['ignore', tail ? 'pipe' : 'inherit', 'inherit'],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (tail) console.log(output.slice(output.indexOf('\nDigest ')).split('\n').slice(2).join('\n').trim());
  console.log(`\n(exit ${code})`);
  if (code !== 0) process.exit(code ?? 1);
}
