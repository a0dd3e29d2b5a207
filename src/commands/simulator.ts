import { resolve } from 'node:path';
import { once } from 'node:events';
import { startSimulator } from '../simulator/index.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';

export interface SimulatorOptions {
  port?: string;
  state?: string;
  app: readonly string[];
  platform: string;
  primaryLocale: string;
}

/** Serves an App Store Connect on loopback until it is interrupted, and prints the environment that points to it. */
export async function simulator(options: SimulatorOptions, io: Io): Promise<Outcome> {
  const port = Number(options.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${options.port} is not a port`);
  const server = await startSimulator({
    port,
    ...(options.state === undefined ? {} : { stateFile: resolve(io.cwd, options.state) }),
  });
  try {
    for (const bundleId of options.app) {
      const { platform, primaryLocale } = options;
      if (!server.hasApp(bundleId)) server.addApp({ bundleId, name: bundleId, platform, primaryLocale });
    }
    const lines = Object.entries(server.env).map(([name, value]) => `export ${name}=${value}`);
    io.stdout.write(`${lines.join('\n')}\n`);
    io.stderr.write(`App Store Connect is simulated at ${server.url}. Press Ctrl-C to end it.\n`);
    const signal = io.graceful();
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await server.close();
  }
  return 'done';
}
