import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import type { WriteGuard } from '../../src/asc/write-guard.ts';
import type { Kind } from '../../src/core/kind.ts';
import { inOrder } from '../../src/core/in-order.ts';
import type { Operation } from '../../src/core/operation.ts';
import { operationId } from '../../src/core/operation.ts';
import { applyPlan } from '../../src/engine/apply-plan.ts';
import { createPlanGuard } from '../../src/engine/guard/plan-guard.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { explained } from '../../src/kinds/apple-errors.ts';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import type { LoadedManifest } from '../../src/manifest/load.ts';
import type { Exchange } from '../../src/simulator/index.ts';
import { ROOT } from '../support/cli.ts';
import { EXAMPLES } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { EFFORT, SEED, TIMEOUT } from './effort.ts';
import { APPLIED, contentOf, endOf, NOTHING } from './outcomes.ts';

/** Order comes from what operations say of themselves, and from nothing else: neither from lists nor from how a plan is written. */

const RUNS = Math.ceil(10 * EFFORT);

type Example = (typeof EXAMPLES)[number];

const loadings = new Map<string, Promise<LoadedManifest>>();

/** Reading the pictures of an example takes longer than applying it. */
function loading(path: string): Promise<LoadedManifest> {
  const reading =
    loadings.get(path) ??
    loadManifest(join(ROOT, path), { env: {}, now: new Date() }, kinds).then(({ loaded }) => {
      if (!loaded) throw new Error(`${path} is not valid`);
      return loaded;
    });
  loadings.set(path, reading);
  return reading;
}

/** An example on a simulator of its own, with an engine that does one thing at a time. */
async function rehearsal({ manifest: path, seed }: Example, registry: readonly Kind[] = kinds) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({
    requestsPerHour: 1e9,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  simulator.addApp(seed);
  const loaded = await loading(path);
  const { wants, allow, digest, secrets, variables } = loaded;
  const files = createFileReader(loaded.area, loaded.files);
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  const client = (writable: WriteGuard | false) =>
    createClient({ baseUrl: simulator.url, credentials, writable, listener() {}, files });
  const plan = () =>
    makePlan({
      kinds: registry,
      wants,
      variables,
      api: client(false),
      listener() {},
      source: { path, digest },
      allow: new Set(allow),
    });
  const carryOut = ({ plan: made, snapshot }: Awaited<ReturnType<typeof plan>>) => {
    const guard = createPlanGuard(made, { book: snapshot.book, secrets, variables });
    const writer = client(guard);
    return applyPlan(made, snapshot, {
      kinds: registry,
      wants,
      variables,
      api: writer,
      writer,
      send: writer.upload,
      guard,
      listener() {},
      concurrency: 1,
      lag: [1, 2, 5],
      polling: { firstMs: 1, maxMs: 10 },
      secrets,
      explain: (failure, known) => explained(failure, registry, known),
      signal: new AbortController().signal,
    });
  };
  return { simulator, exchanges, plan, carryOut };
}

const ends = new Map<Example, ReturnType<typeof carriedOut>>();

/** How an example ends that is carried out as it is written: it is once. */
function straight(example: Example): ReturnType<typeof carriedOut> {
  const ending = ends.get(example) ?? carriedOut(example);
  ends.set(example, ending);
  return ending;
}

async function carriedOut(example: Example) {
  const { simulator, plan, carryOut } = await rehearsal(example);
  const made = await plan();
  expect(endOf(await carryOut(made))).toEqual(APPLIED);
  const end = simulator.describe();
  await simulator.close();
  return { operations: made.plan.operations, end };
}

/** Answers that say no; that something is not there is an answer like any other. */
function refusals(exchanges: readonly Exchange[]): Exchange[] {
  return exchanges.filter(({ method, status }) => status >= 400 && !(method === 'GET' && status === 404));
}

describe.each(EXAMPLES)('the operations of $manifest', { timeout: TIMEOUT }, (example) => {
  it('come into an order in which every need is met, however they were shuffled', async () => {
    const { operations } = await straight(example);
    expect(operations.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(shuffled(operations), (mixed) => {
        const ordered = inOrder(mixed);
        expect(ordered.map(operationId).toSorted()).toEqual(operations.map(operationId).toSorted());
        expect(tooEarly(ordered)).toEqual([]);
      }),
      { numRuns: RUNS * 4, ...SEED },
    );
  });

  it('end in the same state and are never refused, however they were shuffled', async () => {
    const { operations, end } = await straight(example);
    await fc.assert(
      fc.asyncProperty(shuffled(operations), async (mixed) => {
        const { simulator, exchanges, plan, carryOut } = await rehearsal(example);
        const { plan: made, snapshot } = await plan();
        expect(made.operations).toEqual(operations);
        expect(endOf(await carryOut({ plan: { ...made, operations: mixed }, snapshot }))).toEqual(APPLIED);
        expect(refusals(exchanges)).toEqual([]);
        expect(simulator.describe()).toEqual(end);
        await simulator.close();
      }),
      { numRuns: RUNS, ...SEED },
    );
  });

  it('end in the same state, in whatever order the kinds are listed', async () => {
    const { end } = await straight(example);
    await fc.assert(
      fc.asyncProperty(shuffled(kinds.map(({ name }) => name)), async (names) => {
        const { simulator, exchanges, plan, carryOut } = await rehearsal(example, listed(names));
        expect(endOf(await carryOut(await plan()))).toEqual(APPLIED);
        expect(refusals(exchanges)).toEqual([]);
        expect(simulator.describe()).toEqual(end);
        expect(contentOf((await plan()).plan)).toEqual(NOTHING);
        await simulator.close();
      }),
      { numRuns: RUNS, ...SEED },
    );
  });
});

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

/** These look at what all the others propose, and stay last. */
const LAST = ['submission', 'release'];

/** The kinds in this order, as far as each comes after those that it reads. */
function listed(names: readonly string[]): Kind[] {
  const listing: Kind[] = [];
  const place = (name: string): void => {
    const kind = kinds.find((one) => one.name === name);
    if (!kind || listing.includes(kind)) return;
    Object.values(kind.needs).forEach((need) => place(need.name));
    listing.push(kind);
  };
  names.filter((name) => !LAST.includes(name)).forEach(place);
  LAST.forEach(place);
  return listing;
}

/** Pairs of which the first stands after what it needs: worked out from the plain data, by other means than the engine's. */
function tooEarly(ordered: readonly Operation[]): string[] {
  return ordered.flatMap((operation, place) => {
    const spoken = JSON.stringify({ path: operation.path, body: 'body' in operation ? operation.body : null });
    return ordered.slice(place + 1).flatMap((later) => {
      const reason = needs(operation, spoken, later);
      return reason === undefined ? [] : [`${operationId(operation)} before ${operationId(later)}: ${reason}`];
    });
  });
}

/** @param spoken what the operation sends, and where */
function needs(operation: Operation, spoken: string, other: Operation): string | undefined {
  const makes = other.action === 'create' || other.action === 'upload';
  const { kind } = operation;
  if (makes && spoken.includes(JSON.stringify({ ref: other.address }))) return 'it speaks of it';
  if (operation.after?.includes(other.address)) return 'it comes after it';
  if (operation.final && !other.final) return 'it is final';
  if (other.unlocks?.includes(kind)) return 'it is locked until then';
  if (other.kind !== kind && other.reveals?.includes(kind)) return 'it is not known until then';
  return undefined;
}
