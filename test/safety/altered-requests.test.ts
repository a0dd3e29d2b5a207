import { join } from 'node:path';
import { createServer } from 'node:http';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import type { WriteGuard } from '../../src/asc/write-guard.ts';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import { FailureError } from '../../src/core/failure.ts';
import { isJsonObject } from '../../src/core/json/json.ts';
import type { Listener } from '../../src/core/event.ts';
import { applyPlan } from '../../src/engine/apply-plan.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { createPlanGuard } from '../../src/engine/guard/plan-guard.ts';
import type { Writer } from '../../src/engine/send-request.ts';
import type { SendParts } from '../../src/asc/uploader.ts';
import { explained } from '../../src/kinds/apple-errors.ts';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import { APPLIED, endOf } from '../laws/outcomes.ts';
import { folderWith, ROOT } from '../support/cli.ts';
import { BEFORE_UPDATE, EXAMPLES } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Draw, Sent, Surroundings } from './alterations.ts';
import { altered, alteredPart, DRAWS, turned, WAYS } from './alterations.ts';

/** Alterations of each request before it is sent, and after. */
const BEFORE = 36;
const AFTER = 6;
const LEAST = 10_000;

/** Prices, which are replaced whole, of an app that has some. */
const PRICES = `app: { bundleId: com.example.kotenocr, platform: IOS }
pricing: { baseTerritory: USA, price: '4.99', territories: { JPN: '600', DEU: '5.99', GBR: '4.99' } }
territories: { available: [USA, JPN, DEU, GBR], availableInNewTerritories: true }
allow: [price-change, remove-prices, base-territory, remove-territories]
`;

/** A server that must never hear of anything. */
async function somewhereElse(): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, requests };
}

/** Applies a manifest, and sends alterations of every request through the same client. */
async function applyAltered(path: string, seed: (typeof EXAMPLES)[number]['seed'], draws: () => Draw) {
  const reached: string[] = [];
  const simulator = await startTestSimulator({
    requestsPerHour: 1e9,
    quirks: { uploadPartBytes: 100_000 },
    onExchange: ({ method, url }) => (method === 'GET' ? 0 : reached.push(`${method} ${url}`)),
  });
  simulator.addApp(seed);
  const elsewhere = await somewhereElse();
  const { loaded } = await loadManifest(path, { env: {}, now: new Date('2026-09-01') }, kinds);
  if (!loaded) throw new Error(`${path} is not valid`);
  const { wants, allow, digest, secrets, variables } = loaded;
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  const files = createFileReader(loaded.area, loaded.files);
  const listener: Listener = () => undefined;
  const client = (writable: WriteGuard | false) =>
    createClient({ baseUrl: simulator.url, credentials, writable, listener, files });
  const common = { kinds, wants, variables, listener };
  const source = { path: 'release.yml', digest };
  const made = await makePlan({ ...common, api: client(false), source, allow: new Set(allow) });
  expect([made.plan.blocked, made.plan.gates.filter(({ open }) => !open)]).toEqual([[], []]);
  const guard = createPlanGuard(made.plan, { book: made.snapshot.book, secrets, variables });
  const guarded = client(guard);

  const passed: Sent[] = [];
  const expected: string[] = [];
  const refused: Record<string, number> = {};
  const around = (): Surroundings => ({
    others: passed,
    ids: ['1', '6440000000', 'de-DE', '${new}', simulator.key.keyId],
    elsewhere: elsewhere.url,
  });
  const refuse = async (name: string, sending: () => Promise<unknown>): Promise<void> => {
    const before = reached.length;
    const error = await sending().catch((reason: unknown) => reason);
    const failure = error instanceof FailureError ? error.failure : undefined;
    // Nobody asks in vain for what is not on this server; whatever else it says, it says that nothing was sent.
    expect([name, failure?.kind, failure?.ambiguous]).toEqual([name, 'internal', false]);
    expect([name, ...reached.slice(before)]).toEqual([name]);
    refused[name] = (refused[name] ?? 0) + 1;
  };
  const attack = async (sent: Sent, times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) {
      const { name, sent: other } = altered(sent, draws(), around());
      await refuse(name, () => guarded.write(other.method, other.path, other.body));
    }
  };
  const repeat = async (sent: Sent): Promise<void> => {
    await refuse('a repetition', () => guarded.write(sent.method, sent.path, sent.body));
  };
  const writer: Writer = {
    async write(method, to, body, maySend) {
      const sent: Sent = { method, path: to, body };
      await attack(sent, BEFORE);
      const same = body === undefined ? undefined : turned(body);
      expected.push(`${method} ${to}`);
      const sending = guarded.write(method, to, isJsonObject(same) ? same : undefined, maySend);
      await repeat(sent);
      const answer = await sending;
      await repeat(sent);
      passed.push(sent);
      await attack(sent, AFTER);
      return answer;
    },
  };
  const send: SendParts = async (parts, file, watch) => {
    for (const part of parts) {
      for (let at = 0; at < 10; at += 1) {
        const other = alteredPart(part, draws(), around());
        await refuse('a part', () => guarded.upload([other], file));
      }
      await refuse("a part as another file's", () => guarded.upload([part], 'another.png'));
      expected.push(`${part.method} ${part.url.pathname}${part.url.search}`);
    }
    await guarded.upload(parts, file, watch);
    for (const part of parts) await refuse('a part again', () => guarded.upload([part], file));
  };
  const result = await applyPlan(made.plan, made.snapshot, {
    ...common,
    api: guarded,
    writer,
    send,
    guard,
    secrets,
    concurrency: 1,
    lag: [1, 2, 5],
    polling: { firstMs: 1, maxMs: 10 },
    explain: (failure, known) => explained(failure, kinds, known),
    signal: new AbortController().signal,
  });
  expect(endOf(result)).toEqual(APPLIED);
  expect(reached.toSorted()).toEqual(expected.toSorted());
  expect(elsewhere.requests).toEqual([]);
  return refused;
}

it(
  'none of 10,000 altered requests leaves the process, and every unaltered one does',
  { timeout: 240_000 },
  async () => {
    const all = fc.sample(DRAWS, { numRuns: 40_000, seed: 13 });
    let next = 0;
    const draws = (): Draw => all[next++ % all.length] ?? { way: 0, at: 0, from: 0, text: 'x' };
    const prices = join(await folderWith({ 'release.yml': PRICES }), 'release.yml');
    const refused: Record<string, number> = {};
    for (const { path, seed } of [
      ...EXAMPLES.map((example) => ({ path: join(ROOT, example.manifest), seed: example.seed })),
      { path: prices, seed: { ...BEFORE_UPDATE, price: '2.99' } },
    ]) {
      for (const [name, times] of Object.entries(await applyAltered(path, seed, draws)))
        refused[name] = (refused[name] ?? 0) + times;
    }
    const sum = Object.values(refused).reduce((total, times) => total + times, 0);
    expect(sum).toBeGreaterThanOrEqual(LEAST);
    expect(Object.keys(refused)).toEqual(expect.arrayContaining(Object.keys(WAYS)));
  },
);
