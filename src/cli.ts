#!/usr/bin/env node
import { homedir } from 'node:os';
import type { Io, Outcome } from './commands/io.ts';
import { EXIT_CODES } from './commands/exit-codes.ts';
import { asksForVersion, packageVersion } from './commands/version.ts';

/** One signal ends the process until a command asks for a graceful end; then the first one only asks it to stop. */
function signals(): () => AbortSignal {
  const controller = new AbortController();
  let graceful = false;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
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

async function start(args: readonly string[]): Promise<Outcome> {
  // A reader that goes away early (`ascend plan | head`) is no error of ours, and no reason to stop in the middle of an apply.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (asksForVersion(args)) {
    process.stdout.write(`${packageVersion()}\n`);
    return 'done';
  }
  const io: Io = {
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    now: new Date(),
    // Opened when it is asked for: few commands ask anything, and the stream takes a while to load.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    graceful: signals(),
  };
  const { run } = await import('./commands/program.ts');
  return run(args, io);
}

process.exitCode = EXIT_CODES[await start(process.argv.slice(2))];
