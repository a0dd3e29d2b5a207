import { resolve } from 'node:path';
import { once } from 'node:events';
import { visible } from '../core/text/visible.ts';
import type { Simulator } from '../simulator/index.ts';
import { SeedError, startSimulator, StateFileError } from '../simulator/index.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import { fillSimulator } from './simulator/fill-simulator.ts';
import type { SimulatorOptions } from './simulator/simulator-options.ts';
import { startOptions } from './simulator/simulator-options.ts';

/** Serves an App Store Connect on loopback until it is interrupted, and prints the environment that points to it. */
export async function simulator(options: SimulatorOptions, io: Io): Promise<Outcome> {
  try {
    await serve(options, io);
    return 'done';
  } catch (cause) {
    // What was given can't be used: that is the caller's to fix.
    throw cause instanceof SeedError || cause instanceof StateFileError ? new UsageError(cause.message) : cause;
  }
}

async function serve(options: SimulatorOptions, io: Io): Promise<void> {
  const server = await start(options, io);
  try {
    for (const line of fillSimulator(server, options, (file) => resolve(io.cwd, file)))
      io.stderr.write(`${visible(line)}\n`);
    const lines = Object.entries(server.env).map(([name, value]) => `export ${name}=${value}`);
    io.stdout.write(`${lines.join('\n')}\n`);
    io.stderr.write(
      `App Store Connect is simulated at ${server.url}. Ctrl-C ends it.\n` +
        `To play App Review, use  curl -X POST ${server.url}/simulator/approve\n`,
    );
    if (server.bundleIds().length === 0)
      io.stderr.write('It has no app: begin with  --app BUNDLE_ID,  or  --seed FILE  for what a file holds.\n');
    const signal = io.graceful();
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await server.close();
  }
}

async function start(options: SimulatorOptions, io: Io): Promise<Simulator> {
  const { port, ...others } = startOptions(options, io);
  return startSimulator({ port, ...others }).catch((cause: unknown) => {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw isTaken ? new UsageError(`port ${port} is in use`) : cause;
  });
}
