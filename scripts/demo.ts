/**
 * The main job on the embedded simulator: a first submission and then an update, from an empty draft to the App Store. Everything
 * shown is the real command line talking HTTP to the simulator; only what App Review does in between is scripted.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../src/simulator/index.ts';

const CLI = new URL('../dist/cli.js', import.meta.url).pathname;
const EXAMPLES = new URL('../examples', import.meta.url).pathname;
const BUNDLE_ID = 'com.example.kotenocr';

/** A copy, because going from `goal: submit` to `goal: release` is an edit. */
const folder = mkdtempSync(join(tmpdir(), 'ascend-demo-'));
cpSync(EXAMPLES, folder, { recursive: true });

const simulator = await startSimulator();
try {
  const app = simulator.addApp({
    bundleId: BUNDLE_ID,
    name: 'KotenOCR',
    primaryLocale: 'ja',
    builds: [
      { version: '4', versionString: '1.0' },
      { version: '5', versionString: '1.1.0', processingState: 'PROCESSING' },
    ],
  });

  say('A new app: its record exists, with an empty draft of version 1.0, and build 4 is uploaded.');
  await ascend(['plan', 'first-submission/release.yml']);
  await ascend(['apply', 'first-submission/release.yml', '--yes'], { tail: true });
  await ascend(['plan', 'first-submission/release.yml', '--detailed-exitcode']);

  simulator.control.approveReview(app, 'IOS');
  say('App Review approves version 1.0. It waits for its developer: goal becomes release.');
  release('first-submission/release.yml');
  await ascend(['apply', 'first-submission/release.yml', '--yes']);

  say('Now the update. Its build is still being processed, and apply waits for it.');
  await ascend(['plan', 'update/release.yml']);
  const processed = setTimeout(() => simulator.control.processBuild(app, 'IOS', '1.1.0', '5'), 4000);
  await ascend(['apply', 'update/release.yml', '--yes'], { tail: true });
  clearTimeout(processed);
  await ascend(['status', 'update/release.yml']);

  simulator.control.approveReview(app, 'IOS');
  say('App Review approves version 1.1.0, and it is released over seven days.');
  release('update/release.yml');
  await ascend(['apply', 'update/release.yml', '--yes']);
  await ascend(['plan', 'update/release.yml', '--detailed-exitcode']);
  await ascend(['status', 'update/release.yml']);
} finally {
  await simulator.close();
  rmSync(folder, { recursive: true });
}

function say(text: string): void {
  console.log(`\n${'─'.repeat(Math.min(process.stdout.columns ?? 80, 80))}\n${text}`);
}

/** What a person does in an editor, or a pull request. */
function release(path: string): void {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace('goal: submit', 'goal: release'));
}

/** Runs one command as a user would. A failure of it ends the demo with its exit code. `tail` leaves out the plan shown before. */
async function ascend(args: string[], { tail = false } = {}): Promise<void> {
  console.log(`\n$ ascend ${args.join(' ')}\n`);
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    // What comes through a pipe is broken into lines for the terminal all the same.
    env: { ...process.env, ...simulator.env, COLUMNS: String(process.stdout.columns ?? process.env['COLUMNS'] ?? 100) },
    stdio: ['ignore', tail ? 'pipe' : 'inherit', 'inherit'],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (tail) console.log(output.slice(output.indexOf('\nDigest ')).split('\n').slice(2).join('\n').trim());
  console.log(`\n(exit ${code})`);
  if (code !== 0) process.exit(code ?? 1);
}
