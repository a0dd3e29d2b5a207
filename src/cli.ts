import { setMaxListeners } from 'node:events';
import { homedir } from 'node:os';
import type { Io, Outcome } from './commands/io.ts';
import { EXIT_CODES } from './commands/exit-codes.ts';
import { guardOutput } from './commands/output/guard-output.ts';
import { keepResult } from './commands/output/result-output.ts';
import { asksForVersion, PACKAGE_VERSION } from './commands/version.ts';

/** One signal ends the process until a command asks for a graceful end; then the first one only asks it to stop. */
function signals(): () => AbortSignal {
  const controller = new AbortController();
  // As many wait at once as there are languages whose pictures Apple looks at; Node takes more than ten for a leak, and says so.
  setMaxListeners(0, controller.signal);
  let graceful = false;
  // A terminal that is closed, or a connection that is lost, hangs up.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (graceful && controller.signal.aborted) {
        const advice = 'run the same command again: it looks first at what App Store Connect has';
        process.stderr.write(`\nEnded at once. Some steps may have taken effect; ${advice}.\n`);
      }
      if (!graceful || controller.signal.aborted) process.exit(EXIT_CODES.interrupted);
      process.stderr.write('\nStopping: what has begun will be finished. Press Ctrl-C again to stop at once.\n');
      controller.abort();
    });
  }
  return () => {
    graceful = true;
    return controller.signal;
  };
}

/** Where it was started; nowhere, where that folder is gone by now. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function start(args: readonly string[], stdout: Io['stdout']): Promise<Outcome> {
  if (asksForVersion(args)) {
    stdout.write(`${PACKAGE_VERSION}\n`);
    return 'done';
  }
  const cwd = currentFolder();
  if (cwd === undefined) {
    process.stderr.write('the current folder is gone: change to one that exists, and run it again\n');
    return 'usage';
  }
  const io: Io = {
    env: process.env,
    cwd,
    home: homedir(),
    now: new Date(),
    // Opened when it is asked for: few commands ask anything, and the stream takes a while to load.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr: process.stderr,
    graceful: signals(),
  };
  const { run } = await import('./commands/program.ts');
  return run(args, io);
}

/** What a full disk did not take goes to stderr: an apply whose report nobody gets must not look like one that went well. */
async function main(args: readonly string[]): Promise<Outcome> {
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
  guardOutput(process.stderr);
  const { output, lost } = keepResult(process.stdout);
  const outcome = await start(args, output);
  const missing = await lost();
  if (!missing) return outcome;
  process.stderr.write(`${missing.text}\nThis could not be written to standard output (${missing.code}).\n`);
  return 'unwritten';
}

const outcome = await main(process.argv.slice(2));
// Somebody waits for the end: what is still being asked for would be tried for minutes, and what it shows is of no use any more.
if (outcome !== 'done') {
  await new Promise<void>((resolve) => process.stderr.write('', () => resolve()));
  process.exit(EXIT_CODES[outcome]);
}
