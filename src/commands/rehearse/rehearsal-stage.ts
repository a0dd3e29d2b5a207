import { resolve } from 'node:path';
import { meantTarget } from '../../core/build-plan.ts';
import { kinds } from '../../kinds/index.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { Simulator } from '../../simulator/index.ts';
import { parseSeed, readSeed, SeedError, startSimulator } from '../../simulator/index.ts';
import { connect } from '../connection.ts';
import { copyOfApp, seedText } from '../pull/copy-app.ts';
import { buildOf } from '../simulator/fill-simulator.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';
import { progressFor } from '../output/progress.ts';

/** With what the simulator begins. */
export interface StageOptions {
  /** A new app record, as the website makes one. */
  empty?: boolean;
  /** A file with what there is. */
  seed?: string;
  /** Builds of the new record, or in addition to what there is: `1.0=4`. */
  build: readonly string[];
}

/** A request that arrived. */
export interface Arrived {
  method: string;
  /** Path and query. */
  url: string;
}

export interface Stage {
  server: Simulator;
  /** What the simulator could not take over, a line each. */
  remarks: string[];
  /** Every request that arrived so far. */
  requests: Arrived[];
}

/**
 * An App Store Connect to rehearse on: a copy of the real one, made with GET requests alone, or what the caller names instead.
 * @throws UsageError where nothing can begin with that; FailureError where the real one can't be read
 */
export async function openStage(loaded: LoadedManifest, options: StageOptions, io: Io): Promise<Stage> {
  const requests: Arrived[] = [];
  const { bundleId = '', platform } = meantTarget(kinds, loaded.wants);
  const copy = options.empty || options.seed !== undefined ? undefined : await copyOf(loaded, io);
  const server = await startSimulator({
    now: io.now,
    onRequest: ({ method, url }) => void requests.push({ method, url }),
  });
  try {
    const remarks: string[] = [];
    if (copy) remarks.push(...server.loadSeed(parseSeed(seedText(copy), 'the copy')));
    if (options.seed !== undefined) {
      remarks.push(...server.loadSeed(readSeed(resolve(io.cwd, options.seed), options.seed)));
      // Who has no key would be sent to look for the mistake there.
      if (!server.bundleIds().includes(bundleId)) throw new UsageError(`${options.seed} has no app ${bundleId}`);
    }
    const platforms = platform === undefined ? [] : [platform];
    if (options.empty) server.ensureRecord({ bundleId, platforms });
    for (const build of options.build) {
      server.ensureBuild({ ...buildOf(build), bundleId, ...(platform === undefined ? {} : { platform }) });
    }
    return { server, remarks, requests };
  } catch (cause) {
    await server.close();
    throw cause instanceof SeedError ? new UsageError(cause.message) : cause;
  }
}

/** What App Store Connect has of the app, as it answers. */
async function copyOf({ wants }: LoadedManifest, io: Io) {
  const connection = await connect(io);
  const progress = await progressFor(io);
  const api = connection.reader(progress.listener);
  return copyOfApp([wants], { api, listener: progress.listener }).finally(() => progress.stop());
}
