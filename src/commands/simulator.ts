import { resolve } from 'node:path';
import { once } from 'node:events';
import type { Simulator } from '../simulator/index.ts';
import { startSimulator, StateFileError } from '../simulator/index.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';

export interface SimulatorOptions {
  port?: string;
  state?: string;
  app: readonly string[];
  /** Each `1.0=4`: version string and build number. */
  build: readonly string[];
  platform: string;
  primaryLocale: string;
}

/** Serves an App Store Connect on loopback until it is interrupted, and prints the environment that points to it. */
export async function simulator(options: SimulatorOptions, io: Io): Promise<Outcome> {
  const port = Number(options.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${options.port} is not a port`);
  const builds = options.build.map(buildOf);
  if (builds.length > 0 && options.app.length === 0) {
    throw new UsageError(`--build ${options.build.join(' ')} needs an app: add  --app com.example.app`);
  }
  const server = await startSimulator({
    port,
    ...(options.state === undefined ? {} : { stateFile: resolve(io.cwd, options.state) }),
  }).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
      throw new UsageError(`port ${port} is in use`);
    }
    throw usage(cause);
  });
  try {
    addApps(server, options, builds);
    const lines = Object.entries(server.env).map(([name, value]) => `export ${name}=${value}`);
    io.stdout.write(`${lines.join('\n')}\n`);
    io.stderr.write(
      `App Store Connect is simulated at ${server.url}. Press Ctrl-C to end it.\n` +
        `To play App Review, use  curl -X POST ${server.url}/simulator/approve\n`,
    );
    const signal = io.graceful();
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await server.close();
  }
  return 'done';
}

function addApps(server: Simulator, { app, platform, primaryLocale }: SimulatorOptions, builds: Build[]): void {
  try {
    for (const bundleId of app) {
      if (!server.hasApp(bundleId)) server.addApp({ bundleId, name: bundleId, platform, primaryLocale, builds });
    }
  } catch (cause) {
    throw usage(cause);
  }
}

/** A state file that can't be used is the caller's to mend. */
function usage(cause: unknown): unknown {
  return cause instanceof StateFileError ? new UsageError(cause.message) : cause;
}

interface Build {
  versionString: string;
  version: string;
}

function buildOf(text: string): Build {
  const [, versionString, version] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (versionString === undefined || version === undefined) {
    throw new UsageError(`${text} is not a build: write the version and the build number as  1.0=4`);
  }
  return { versionString, version };
}
