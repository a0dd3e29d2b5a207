import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/credentials.ts';
import type { FileReader } from '../../src/core/local-file.ts';
import type { Event } from '../../src/core/event.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { ApplyResult } from '../../src/core/result.ts';
import type { Snapshot } from '../../src/core/facet.ts';
import { apply } from '../../src/engine/apply.ts';
import { makePlan } from '../../src/engine/plan.ts';
import { advise } from '../../src/facets/advice.ts';
import { facets } from '../../src/facets/index.ts';
import { targetOf } from '../../src/facets/target.ts';
import { digest } from '../../src/core/digest.ts';
import type { Manifest } from '../../src/manifest/types.ts';
import type { Simulator } from '../../src/simulator/index.ts';

const RETRY = { limit: 3, baseDelayMs: 1, maxDelayMs: 20 };

export interface AscendOptions {
  secrets?: ReadonlyMap<string, string>;
  files?: FileReader;
  waitLimitMs?: number;
}

/** The engine on a simulator, without the command line: real HTTP, no processes, short pauses. */
export async function ascend(
  simulator: Simulator,
  events: Event[] = [],
  { secrets = new Map(), files, waitLimitMs }: AscendOptions = {},
) {
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  const listener = (event: Event): void => void events.push(event);
  const client = (writable: boolean) =>
    createClient({
      baseUrl: simulator.url,
      credentials,
      writable,
      listener,
      retry: RETRY,
      ...(files ? { files } : {}),
    });
  const reader = client(false);

  async function plan(manifest: Manifest): Promise<{ plan: Plan; snapshot: Snapshot }> {
    return makePlan({
      manifest,
      facets,
      targetOf,
      api: reader,
      listener,
      source: { path: 'release.yml', digest: digest(manifest) },
      allow: new Set(manifest.allow),
    });
  }

  async function applyPlan(
    manifest: Manifest,
    made: { plan: Plan; snapshot: Snapshot },
    signal = new AbortController().signal,
  ): Promise<ApplyResult> {
    const writer = client(true);
    return apply(made.plan, made.snapshot, {
      manifest,
      facets,
      api: writer,
      writer,
      send: writer.upload,
      listener,
      concurrency: 4,
      lag: [1, 2, 5],
      polling: { firstMs: 1, maxMs: 10 },
      secrets,
      advise,
      ...(waitLimitMs === undefined ? {} : { waitLimitMs }),
      signal,
    });
  }

  return { plan, apply: applyPlan, reader };
}
