import type { Plan } from '../core/plan.ts';
import { createCommandBreaker } from '../core/github/runner-commands.ts';
import { visible } from '../core/text/visible.ts';
import { renderPlan } from '../render/terminal/plan.ts';
import { renderRehearsal } from '../render/terminal/rehearsal.ts';
import { renderReport } from '../render/terminal/report.ts';
import { carryOut, outcomeOf } from './apply/carry-out.ts';
import type { Connection } from './connection.ts';
import { connect } from './connection.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import type { ManifestOptions } from './manifest/manifest-options.ts';
import { checkOutputFile, writeOutputFile } from './output/output-file.ts';
import type { MadePlan } from './plan/plan-manifest.ts';
import { planManifest } from './plan/plan-manifest.ts';
import { manifestPath } from './manifest/manifest-paths.ts';
import { readManifest } from './manifest/read-manifest.ts';
import type { Stage, StageOptions } from './rehearse/rehearsal-stage.ts';
import { openStage } from './rehearse/rehearsal-stage.ts';
import type { SentRequest } from './rehearse/sent-requests.ts';
import { idsIn, sentRequests } from './rehearse/sent-requests.ts';
import type { ApplyOptions } from './manifest/suggest.ts';
import { looksOf } from './output/terminal.ts';

export interface RehearseOptions extends ManifestOptions, StageOptions {
  allow: readonly string[];
  /** A file that gets the list of requests. */
  record?: string;
}

/** Nothing is far away here, and nothing takes Apple's time. Milliseconds. */
const PAUSES = {
  retry: { baseDelayMs: 10, maxDelayMs: 200 },
  lag: [10, 20, 50, 100, 200],
  polling: { firstMs: 5, maxMs: 100 },
  // What Apple takes hours for ends nothing here: a build that is being processed stays so.
  rehearsalMs: 6000,
} as const;

/** How the list of requests begins. */
const RECORD = '# Requests of a rehearsal\n';

/** Makes the changes of a plan on a copy of App Store Connect. The real one is only read, or not at all. */
export async function rehearse(given: string, options: RehearseOptions, io: Io): Promise<Outcome> {
  if (options.empty && options.seed !== undefined) {
    throw new UsageError('--empty and --seed say different things of what there is: use one of them');
  }
  const { record } = options;
  if (record !== undefined) checkOutputFile(record, (text) => text.startsWith(RECORD), io, 'list of requests');
  const path = await manifestPath(given, io);
  const loaded = await readManifest(path, options, io);
  if (!loaded) return 'invalid';
  const stage = await openStage(loaded, options, io);
  try {
    for (const remark of stage.remarks) io.stderr.write(`${visible(remark)}\n`);
    const own = onStage(stage, io);
    const connection = await connect(own);
    const made = await planManifest(loaded, { connection, allow: options.allow, io: own });
    const looks = { ...looksOf(io.stdout, io), locate: loaded.locate };
    print(`${renderPlan(made.plan, looks)}\n`, io);
    const ended = beforeAnything(made);
    if (ended) return (await keepRecord([], options, io)) ? ended : 'unwritten';
    const known = new Set([...made.snapshot.book.values(), ...idsIn(stage.requests)]);
    const { rehearsalMs } = own.pauses ?? PAUSES;
    const applying: ApplyOptions = { allow: options.allow, env: options.env, timeout: rehearsalMs / 60_000 };
    const result = await carryOut(made, loaded, connection, applying, own, () => undefined);
    const requests = sentRequests(stage.requests, known);
    const outcome = outcomeOf(result);
    // Where all is done, it would only say that App Store Connect has changed, which it has not.
    if (outcome !== 'done') {
      print(
        `\nOn the copy, the apply ended like this:\n\n${renderReport(result, made.plan, { ...looks, isRehearsal: true })}\n`,
        io,
      );
    }
    const isEmpty = outcome === 'done' && (await planAgain(loaded, connection, options, own)).operations.length === 0;
    const rehearsal = {
      requests,
      plan: made.plan,
      outcome: outcome === 'done' && !isEmpty ? 'differs' : result.outcome,
    };
    print(`\n${renderRehearsal(rehearsal, looks)}\n`, io);
    if (!(await keepRecord(requests, options, io))) return 'unwritten';
    return outcome === 'done' && !isEmpty ? 'differs' : outcome;
  } finally {
    await stage.server.close();
  }
}

/** An earlier list would be taken for this one: it is written where nothing was sent, too. @returns whether the disk took it */
async function keepRecord(
  requests: readonly SentRequest[],
  { record }: Pick<RehearseOptions, 'record'>,
  io: Io,
): Promise<boolean> {
  if (record === undefined) return true;
  const text = `${RECORD}${requests.map(({ method, path }) => `${method} ${path}\n`).join('')}`;
  if ((await writeOutputFile(record, text, io, 'list of requests')) === 'unwritten') return false;
  io.stderr.write(`Written to ${record}.\n`);
  return true;
}

function print(text: string, { stdout }: Io): void {
  stdout.write(createCommandBreaker()(text));
}

/** The same process, with the simulator in the place of App Store Connect, and no proxy between the two. */
function onStage({ server }: Stage, io: Io): Io {
  const { ASC_PRIVATE_KEY_PATH: _path, ASC_UPLOAD_HOSTS: _hosts, ...env } = io.env;
  return { ...io, env: { ...env, ...server.env, no_proxy: '*' }, pauses: io.pauses ?? PAUSES };
}

function beforeAnything({ plan, isWhole }: MadePlan): Outcome | undefined {
  if (plan.blocked.length > 0) return isWhole ? 'blocked' : 'credentials';
  if (plan.gates.some(({ open }) => !open)) return 'gated';
  return plan.operations.length === 0 ? 'done' : undefined;
}

async function planAgain(
  loaded: Parameters<typeof planManifest>[0],
  connection: Connection,
  { allow }: RehearseOptions,
  io: Io,
): Promise<Plan> {
  return (await planManifest(loaded, { connection, allow, io })).plan;
}
