import { join } from 'node:path';
import { expect } from 'vitest';
import type { ReleaseStatus } from '../../src/core/status.ts';
import { load as loadManifest } from '../support/load.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed, Exchange, Simulator } from '../../src/simulator/index.ts';
import { startSimulator } from '../../src/simulator/index.ts';
import { ascend } from '../support/ascend.ts';
import { ROOT, runCli } from '../support/cli.ts';
import { conformance } from '../support/conformance.ts';
import type { Lab, Resource } from '../simulator/client.ts';
import { eyes, labOf } from '../simulator/client.ts';

/** What a writing request carries, as far as tests look at it. */
export interface Body {
  data: {
    type: string;
    id?: string;
    attributes?: Record<string, unknown>;
    relationships?: Record<string, { data: unknown }>;
  };
  included?: { id: string; attributes: Record<string, unknown>; relationships: Record<string, { data: unknown }> }[];
}

/** The app goes off sale in one territory. */
export const WITHOUT_CHINA: Partial<Manifest> = {
  territories: { available: { except: ['CHN'] } },
  allow: ['remove-territories'],
};

/** What a natural path below the app leads to: type, key, type, key … */
type Look = (...path: string[]) => unknown;

/** An example on its way from before the first plan to the App Store. */
export interface Journey {
  app: string;
  manifest: Manifest;
  /** Everything that planning and applying asked for, in order. */
  requests: Exchange[];
  /** Ids of what the example is about. */
  ids: Ids;
  /** What `ascend status` says before anything is done. */
  before: ReleaseStatus;
  /** The store while the version waits for App Review, and after its release. */
  submitted: Look;
  released: Look;
}

type Ids = Awaited<ReturnType<typeof idsOf>>;

/**
 * Applies an example, lets App Review approve it, and applies it with `goal: release`. For `beforeAll`: the simulator is gone when
 * this has ended. Fails where anything contradicts Apple's specification.
 * @param more of the manifest, that nobody should copy from the example
 */
export async function journey(
  { manifest: path, seed }: { manifest: string; seed: AppSeed },
  more: Partial<Manifest> = {},
): Promise<Journey> {
  const judge = conformance();
  const requests: Exchange[] = [];
  const simulator = await startSimulator({
    onExchange(exchange) {
      judge?.record(exchange);
      requests.push(exchange);
    },
  });
  try {
    const app = simulator.addApp(seed);
    const { loaded, issues } = await loadManifest(join(ROOT, path), { env: {}, now: new Date() });
    expect(issues).toEqual([]);
    if (!loaded) throw new Error(`${path} is not valid`);
    const { area, secrets } = loaded;
    const manifest = { ...loaded.manifest, ...more };
    const files = createFileReader(area, loaded.files);
    const engine = await ascend(simulator, [], { secrets, files });
    const apply = async (wanted: Manifest): Promise<void> => {
      const result = await engine.apply(wanted, await engine.plan(wanted));
      expect([result.outcome, result.failure]).toEqual(['applied', undefined]);
    };

    const { stdout } = await runCli(['status', path, '--format', 'json'], { env: simulator.env });
    const before = JSON.parse(stdout) as ReleaseStatus;
    requests.length = 0;
    await apply(manifest);
    const submitted = lookInto(simulator, seed.bundleId);
    const asked = requests.length;
    const ids = await idsOf(labOf(simulator), app, manifest);
    requests.length = asked;
    simulator.control.approveReview(app, manifest.app.platform);
    await apply({ ...manifest, release: { ...manifest.release, goal: 'release' } });
    expect(judge?.disagreements() ?? []).toEqual([]);
    return { app, manifest, requests, ids, before, submitted, released: lookInto(simulator, seed.bundleId) };
  } finally {
    await simulator.close();
  }
}

/** Ids while the version waits for App Review. */
async function idsOf(lab: Lab, app: string, { version }: Manifest) {
  const look = eyes(lab);
  const draft = await look.version(app, version?.versionString ?? '');
  const info = await look.info(app, 'WAITING_FOR_REVIEW');
  const [submission] = (await lab.get(`/v1/reviewSubmissions?filter[app]=${app}&filter[state]=WAITING_FOR_REVIEW`))
    .many;
  return {
    version: draft.id,
    texts: byLocale(await look.localizations(draft)),
    build: (await lab.get(`/v1/appStoreVersions/${draft.id}/build`)).one.id,
    info: info.id,
    infoTexts: byLocale(await look.localizations(info)),
    ageRating: (await lab.get(`/v1/appInfos/${info.id}/ageRatingDeclaration`)).one.id,
    submission: submission?.id ?? '',
  };
}

function byLocale(list: Resource[]): Record<string, string> {
  return Object.fromEntries(list.map(({ id, attributes }) => [String(attributes['locale']), id]));
}

interface Tree {
  [type: string]: Record<string, { children?: Tree }>;
}

function lookInto(simulator: Simulator, bundleId: string): Look {
  const apps = simulator.describe() as Tree;
  return (...path) => {
    let node = apps['apps']?.[bundleId];
    for (let at = 0; at < path.length; at += 2) node = node?.children?.[path[at] ?? '']?.[path[at + 1] ?? ''];
    return node;
  };
}

/** The requests that Apple took, by method and path. A text is the whole path without the query. */
export function sent({ requests }: Pick<Journey, 'requests'>, method: string, path: string | RegExp): Exchange[] {
  return requests.filter(
    (request) =>
      request.method === method &&
      request.status < 300 &&
      (typeof path === 'string' ? request.url.split('?')[0] === path : path.test(request.url)),
  );
}

/** The body of the one request of this kind: it was made once, and not again. */
export function bodyOf(made: Pick<Journey, 'requests'>, method: string, path: string | RegExp): Body {
  const found = sent(made, method, path);
  expect(found.map(({ url }) => url)).toHaveLength(1);
  return found[0]?.requestBody as Body;
}

/** What stands in the query of the first request of this kind, readable. */
export function queryOf(made: Pick<Journey, 'requests'>, path: string | RegExp): Record<string, string> {
  const [found] = sent(made, 'GET', path);
  expect(found).toBeDefined();
  return Object.fromEntries(new URL(found?.url ?? '', 'http://simulator').searchParams);
}
