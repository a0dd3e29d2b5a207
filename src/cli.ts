#!/usr/bin/env node
import { homedir } from 'node:os';
import type { Io, Outcome } from './commands/io.ts';

/** The exit codes: a contract with every script that calls ascend. */
const EXIT: Record<Outcome, number> = {
  done: 0,
  error: 1,
  changes: 2,
  invalid: 3,
  credentials: 4,
  stale: 5,
  gated: 6,
  partial: 7,
  blocked: 8,
  differs: 9,
  usage: 64,
  interrupted: 130,
};

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
      if (!graceful || controller.signal.aborted) process.exit(EXIT.interrupted);
      process.stderr.write('\nStopping: what is under way will be finished. Once more ends it at once.\n');
      controller.abort();
    });
  }
  return () => {
    graceful = true;
    return controller.signal;
  };
}

const io: Io = {
  env: process.env,
  cwd: process.cwd(),
  home: homedir(),
  now: new Date(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  graceful: signals(),
};

// A reader that goes away early (`ascend plan | head`) is no error of ours, and no reason to stop in the middle of an apply.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const { run } = await import('./commands/program.ts');
process.exitCode = EXIT[await run(process.argv.slice(2), io)];
