import { setTimeout as sleep } from 'node:timers/promises';
import { FailureError } from '../core/failure.ts';
import type { Kind } from '../core/kind.ts';
import type { Reader } from '../core/resource.ts';
import { noticesOf } from '../core/collect-notices.ts';
import { printableJson } from '../core/json/printable-json.ts';
import { meantTarget, targetOf } from '../core/build-plan.ts';
import { propose } from '../core/propose.ts';
import type { ReleaseStatus, Standing } from '../core/status.ts';
import { observe } from '../engine/state/observe.ts';
import { failureOf, MISSES } from '../engine/wait.ts';
import { app } from '../kinds/app/kind.ts';
import { kinds } from '../kinds/index.ts';
import { movingKinds, movingStandings, releaseStatus } from '../kinds/release-status.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { renderStandings, renderStatus } from '../render/terminal/status.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import { noticeRequest } from './notice-request.ts';
import { manifestPath } from './manifest/manifest-paths.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { progressFor } from './output/progress.ts';
import { looksOf } from './output/terminal.ts';
import type { ManifestOptions } from './manifest/manifest-options.ts';

export interface StatusOptions extends ManifestOptions {
  format: 'text' | 'json';
  wait?: boolean;
  /** Minutes that `wait` may take. */
  timeout: number;
  /** Seconds between two looks. */
  interval: number;
}

/** Shows where the release stands and what App Review still asks for. Sends GET requests only. */
export async function status(given: string, options: StatusOptions, io: Io): Promise<Outcome> {
  const path = await manifestPath(given, io);
  const loaded = await readManifest(path, options, io);
  if (!loaded) return 'invalid';
  if (meantTarget(kinds, loaded.wants).platform === undefined) {
    throw new UsageError(
      `a release is one of a platform, and ${path} names none (app.platform);  ascend plan ${path}  shows what it would change`,
    );
  }
  const progress = await progressFor(io);
  const api = (await connect(io)).reader(progress.listener);
  try {
    const wait = options.wait ? await follow(loaded, api, options, io) : 'over';
    const { wants, variables } = loaded;
    const snapshot = await observe(kinds, { wants, api, listener: progress.listener, spares });
    progress.stop();
    const proposal = propose(kinds, wants, snapshot, variables);
    const target = targetOf(kinds, wants, snapshot);
    const standing = releaseStatus(kinds, { wants, snapshot, proposal, target, now: new Date() });
    const notices = noticesOf(kinds, { wants, snapshot }, target.platform, noticeRequest(loaded, io));
    const found = { ...standing, ...(notices.length > 0 ? { notices } : {}) };
    const text = options.format === 'json' ? printableJson(found) : `${renderStatus(found, looksOf(io.stdout, io))}\n`;
    io.stdout.write(text);
    return outcomeOf(found, wait);
  } finally {
    progress.stop();
  }
}

/** Looks again until nothing is under way any more, or the time is over. A line for each step that Apple makes. */
async function follow(
  { wants }: LoadedManifest,
  api: Reader,
  options: StatusOptions,
  io: Io,
): Promise<'over' | 'late'> {
  const moving = movingKinds(kinds, wants);
  const until = performance.now() + options.timeout * 60_000;
  const look = async (): Promise<Standing[]> => {
    const snapshot = await observe(moving, { wants, api, listener() {}, spares });
    return movingStandings(moving, { wants, snapshot, now: new Date() }).filter(isOpen);
  };
  let last = '';
  let missed = 0;
  for (;;) {
    const open = await look().catch(failureOf);
    const left = until - performance.now();
    if (open instanceof FailureError) {
      // Apple is busy, or asks to wait: what is waited for goes on all the same.
      missed += 1;
      if (last === '' || missed >= MISSES || left <= 0 || !isPassing(open)) throw open;
    } else {
      missed = 0;
      if (open.length === 0) return 'over';
      if (left <= 0) return 'late';
      const line = renderStandings(open);
      if (line !== last) io.stderr.write(`Waiting: ${line}\n`);
      last = line;
    }
    await sleep(Math.min(options.interval * 1000, left));
  }
}

function isPassing({ failure: { kind, status: answered } }: FailureError): boolean {
  return kind === 'network' || answered === 429;
}

/** Without the app there is nothing to tell. */
function spares({ name }: Kind): boolean {
  return name !== app.name;
}

function isOpen({ underWay }: Standing): boolean {
  return underWay === true;
}

/** What is missing, went wrong, or did not come about in time is for a person, or for the next step of a pipeline, to see. */
function outcomeOf({ standings, requirements, unverified }: ReleaseStatus, wait: 'over' | 'late'): Outcome {
  if (unverified.length > 0) return 'credentials';
  if (standings.some(({ failed }) => failed)) return 'blocked';
  if (requirements.some(({ state }) => state === 'missing')) return 'blocked';
  return wait === 'late' ? 'waited' : 'done';
}
