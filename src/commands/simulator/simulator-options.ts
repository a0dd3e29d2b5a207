import { resolve } from 'node:path';
import type { SimulatorOptions as StartOptions } from '../../simulator/index.ts';
import { readQuirks } from '../../simulator/index.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';

export interface SimulatorOptions {
  port?: string;
  state?: string;
  /** Files. */
  seed: readonly string[];
  app: readonly string[];
  /** Each `1.0=4`: version string and build number. */
  build: readonly string[];
  platform: readonly string[];
  primaryLocale?: string;
  /** Each `name=value`. */
  quirk: readonly string[];
  /** Milliseconds. */
  latency?: string;
  log?: true;
}

/** A minute: no client waits longer for an answer. */
const LONGEST_LATENCY = 60_000;

/** What a simulator is started with. @throws UsageError for what can't be, SeedError for a quirk that there is not */
export function startOptions(
  options: SimulatorOptions,
  io: Pick<Io, 'cwd' | 'stderr'>,
): StartOptions & { port: number } {
  const { port = '0', state, quirk, latency = '0', log } = options;
  return {
    port: numberIn(port, 65_535, `${port} is not a port`),
    latencyMs: numberIn(
      latency,
      LONGEST_LATENCY,
      `${latency} is no latency: write milliseconds, ${LONGEST_LATENCY} at most`,
    ),
    quirks: readQuirks(quirk),
    ...(state === undefined ? {} : { stateFile: resolve(io.cwd, state) }),
    ...(log
      ? {
          onRequest: ({ method, url, status }) => {
            io.stderr.write(`${method} ${url} ${status === 0 ? 'no answer' : status}\n`);
          },
        }
      : {}),
  };
}

function numberIn(text: string, most: number, otherwise: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  if (number > most) throw new UsageError(otherwise);
  return number;
}
