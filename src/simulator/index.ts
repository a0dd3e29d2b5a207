import type { ApiKey } from './protocol/auth.ts';
import { checkToken, createApiKey } from './protocol/auth.ts';
import type { Clock } from './clock.ts';
import { createClock } from './clock.ts';
import type { Control } from './control.ts';
import { CONTROL, controlAnswer } from './control-http.ts';
import { createControl } from './control.ts';
import { describeStore } from './describe.ts';
import type { BuildWanted, RecordWanted } from './ensure-record.ts';
import { ensureBuild, ensureRecord } from './ensure-record.ts';
import { fail } from './protocol/errors.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import type { Exchange, Handled } from './protocol/http.ts';
import { createHttpServer } from './protocol/http.ts';
import type { Quirks } from './quirks.ts';
import { DEFAULT_QUIRKS } from './quirks.ts';
import { isForThisMachine } from './protocol/same-machine.ts';
import { createRateLimit } from './protocol/rate-limit.ts';
import type { Context } from './protocol/resource.ts';
import { addCategories } from './resources/app-categories.ts';
import { resourceTypes } from './resources/index.ts';
import { addTerritories } from './resources/territories.ts';
import { route } from './requests/router.ts';
import type { AppSeed } from './seed.ts';
import { addApp } from './seed.ts';
import { loadSeed } from './seed-file/index.ts';
import type { SeedDocument } from './seed-file/read.ts';
import { loadState, saveState } from './state-file.ts';
import type { Doc } from './store.ts';
import { createStore, text } from './store.ts';
import { passTime } from './passing-time.ts';
import { createUploads, UPLOADS } from './rules/uploads.ts';
import { checkAgreements } from './rules/website-only.ts';

export type { Exchange } from './protocol/http.ts';
export type { Fault, FaultAction } from './faults.ts';
export type { Quirks } from './quirks.ts';
export type { AppSeed, InfoSeed, VersionSeed } from './seed.ts';
export type { SubscriptionGroupSeed, SubscriptionSeed } from './rules/subscription-seeds.ts';
export { isLocale, LOCALES } from './rules/locales.ts';
export { readQuirks } from './read-quirks.ts';
export { SeedError } from './seed-error.ts';
export { parseSeed, readSeed } from './seed-file/read.ts';
export { StateFileError } from './state-file.ts';

export interface SimulatorOptions {
  /** Default: any free port. */
  port?: number;
  /** Holds the whole store; read at the start if it exists, written after each change. */
  stateFile?: string;
  /** Start of the clock; default: the real time. */
  now?: Date;
  /** Added to each answer. */
  latencyMs?: number;
  /** Default 3600. */
  requestsPerHour?: number;
  quirks?: Partial<Quirks>;
  onExchange?: (exchange: Exchange) => void;
  /** Gets every request when it is over, also those that are not Apple's. */
  onRequest?: (request: Handled) => void;
}

export interface Simulator {
  url: string;
  key: ApiKey;
  /** What a client has to find in its environment to talk to this simulator. */
  env: Record<string, string>;
  /** Returns the app's id. */
  addApp(seed: AppSeed): string;
  /** Makes an app record as the website does, unless it is there. Returns what is not as it was asked for. @throws SeedError */
  ensureRecord(record: RecordWanted): string | undefined;
  /** Uploads a build, unless it is there. @throws SeedError */
  ensureBuild(build: BuildWanted): void;
  /** Adds what a seed holds, except for apps that are there. Returns what has to be said of it, a line each. @throws SeedError */
  loadSeed(seed: SeedDocument): string[];
  /** The bundle ids of all apps. */
  bundleIds(): string[];
  clock: Clock;
  faults: Faults;
  control: Control;
  /** The whole store by natural keys, without ids and without dates that depend on when: for comparing end states. */
  describe(): unknown;
  close(): Promise<void>;
}

/** Of what is no file, in bytes: a price schedule with a change in every territory takes a tenth of it. */
const LARGEST_BODY = 4_194_304;

/**
 * Starts a second App Store Connect on 127.0.0.1: own store, own rules, its answers in Apple's shapes and words.
 * @throws Error when the state file is broken or the port is taken
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, stateFile, now, latencyMs = 0, requestsPerHour = 3600, onExchange, onRequest } = options;
  const store = createStore();
  addCategories(store);
  addTerritories(store);
  if (stateFile !== undefined) loadState(stateFile, store);
  const clock = createClock(now);
  // Known once the server listens, before anybody can ask.
  let origin = '';
  const uploads = createUploads(() => origin, clock);
  const context: Context = { store, clock, quirks: { ...DEFAULT_QUIRKS, ...options.quirks }, uploads };
  for (const { type, find } of resourceTypes()) if (find) store.provide(type, (id) => find(context, id));
  const changed = (): void => {
    if (stateFile !== undefined) saveState(stateFile, store);
  };
  const { key, publicKey } = createApiKey();
  const rateLimit = createRateLimit(clock, requestsPerHour);
  const faults = createFaults();
  const control = createControl(context, changed);

  const server = createHttpServer({
    most: (url) => (url.startsWith(UPLOADS) ? uploads.sizeAt(new URL(url, origin)) : undefined) ?? LARGEST_BODY,
    respond({ method, url, headers, body }) {
      if (!url.startsWith(CONTROL) && !isForThisMachine(headers.host)) {
        throw fail(403, 'FORBIDDEN_ERROR', 'The simulator answers at 127.0.0.1 and localhost only.');
      }
      if (url.startsWith(UPLOADS)) {
        uploads.put({ method, url: new URL(url, origin), headers, body });
        return { status: 200 };
      }
      if (url.startsWith(CONTROL)) {
        return controlAnswer({ control, clock }, store, {
          method,
          url: new URL(url, origin),
          headers,
          body: body.toString('utf8'),
        });
      }
      checkToken(headers.authorization, key, publicKey);
      rateLimit.take();
      checkAgreements(store);
      const happened = passTime(context, method, url);
      const hidden = new Set<Doc>();
      if (!URL.canParse(url, origin)) throw fail(404, 'PATH_ERROR');
      const request = { method, url: new URL(url, origin), body: body.toString('utf8') };
      const answer = route({ ...context, origin, url, hidden }, request);
      for (const doc of hidden) doc.lag = (doc.lag ?? 0) - 1;
      if (method !== 'GET' || happened) changed();
      return answer;
    },
    strike: faults.strike,
    rateLimitHeader: rateLimit.header,
    latencyMs,
    ...(onRequest ? { onRequest } : {}),
    onExchange(exchange) {
      // Not Apple's, so nothing that anybody compares with Apple.
      if (!exchange.url.startsWith(CONTROL)) onExchange?.(exchange);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;

  function andSaved<T>(change: () => T): T {
    const result = change();
    changed();
    return result;
  }

  return {
    url: origin,
    key,
    env: {
      ASC_BASE_URL: origin,
      ASC_KEY_ID: key.keyId,
      ASC_ISSUER_ID: key.issuerId,
      ASC_PRIVATE_KEY: Buffer.from(key.privateKey).toString('base64'),
    },
    bundleIds: () => store.all('apps').map((app) => text(app, 'bundleId')),
    addApp: (seed) => andSaved(() => addApp(context, seed)),
    ensureRecord: (record) => andSaved(() => ensureRecord(context, record)),
    ensureBuild: (build) => andSaved(() => ensureBuild(context, build)),
    loadSeed: (seed) => andSaved(() => loadSeed(context, seed)),
    clock,
    faults,
    control,
    describe: () => describeStore(context),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
