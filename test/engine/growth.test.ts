import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { priceLadder } from '../../src/simulator/rules/price-ladder.ts';
import { TERRITORIES } from '../../src/simulator/rules/storefronts.ts';
import { ascend } from '../support/ascend.ts';
import { folderWith } from '../support/cli.ts';
import { png } from '../support/pictures.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { countBytesRead, countCalls } from '../support/work-counts.ts';

/** What a release costs grows with what it holds and no faster, in counts: time would depend on the machine. */

const BUNDLE = 'com.example.growth';
/** Long enough that few looks more or less depend on how fast the machine is. */
const POLLING = { firstMs: 200, maxMs: 200 };
const TEXTS = { description: 'Words', keywords: 'a,b', supportUrl: 'https://example.com' };
const DISPLAYS: Readonly<Record<string, readonly [number, number]>> = {
  APP_WATCH_ULTRA: [410, 502],
  APP_WATCH_SERIES_7: [396, 484],
  APP_WATCH_SERIES_4: [368, 448],
};
/** Sizes at which pictures are counted. */
const PICTURES = process.env['MATRIX'] ? ([10, 590, 1170] as const) : ([10, 90, 170] as const);

afterEach(() => void vi.restoreAllMocks());

interface Cost {
  calls: number;
  requests: number;
  bytesSent: number;
  bytesRead: number;
}

/** What reading a manifest, a plan and an apply take together. */
async function costOf(seed: Partial<AppSeed>, manifest: object, pictures: readonly string[] = []): Promise<Cost> {
  vi.restoreAllMocks();
  const folder = await folderWith({ 'release.yml': JSON.stringify(manifest) });
  for (const path of pictures) {
    const [width, height] = DISPLAYS[path.split('/')[1] ?? ''] ?? [1, 1];
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), png(width, height, { text: path.padEnd(2000) }));
  }
  let [requests, bytesSent] = [0, 0];
  const simulator = await startTestSimulator({
    requestsPerHour: 1e6,
    onExchange: ({ requestBody }) => {
      requests += 1;
      bytesSent += JSON.stringify(requestBody ?? '').length;
    },
  });
  simulator.addApp({ bundleId: BUNDLE, name: 'Growth', primaryLocale: 'en-US', ...seed });
  const bytesRead = countBytesRead();
  const calls = await countCalls(async () => {
    const { loaded, issues } = await loadManifest(join(folder, 'release.yml'), { env: {}, now: new Date() }, kinds);
    if (!loaded) throw new Error(JSON.stringify(issues));
    const files = createFileReader(loaded.area, loaded.files);
    const engine = await ascend(simulator, [], { files, concurrency: 8, clock: () => 0, polling: POLLING });
    const { outcome, leftover } = await engine.apply(loaded, await engine.plan(loaded));
    expect({ outcome, leftover }).toEqual({ outcome: 'applied', leftover: [] });
  });
  return { calls, requests, bytesSent, bytesRead: bytesRead() };
}

/** Calls vary a little with what arrives first; what grows with the square has three times as many on the second half of the way. */
const MOST = { calls: 1.3, requests: 1.3, bytesSent: 1.3, bytesRead: 1.3 } as const;

/** The second half of the way may cost about as much as the first. */
async function excessOf(sizes: readonly [number, number, number], cost: (size: number) => Promise<Cost>) {
  // What is done once, such as filling a cache, is no growth.
  await cost(sizes[0]);
  const [first, middle, last] = [await cost(sizes[0]), await cost(sizes[1]), await cost(sizes[2])];
  const excess: string[] = [];
  const scale = (sizes[2] - sizes[1]) / (sizes[1] - sizes[0]);
  for (const name of ['calls', 'requests', 'bytesSent', 'bytesRead'] as const) {
    const early = (middle[name] - first[name]) * scale;
    const late = last[name] - middle[name];
    if (late > MOST[name] * early + 50) excess.push(`${name}: ${first[name]}, ${middle[name]}, ${last[name]}`);
  }
  return excess;
}

const app = { bundleId: BUNDLE, platform: 'IOS' };
const draft: AppSeed['versions'] = [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION' }];

describe('work grows in step with', () => {
  it('languages', async () => {
    const excess = await excessOf([2, 26, 50], (count) => {
      const metadata = Object.fromEntries(
        LOCALES.slice(0, count).map((locale) => [locale, { name: `Growth ${locale}`, ...TEXTS }]),
      );
      return costOf({ versions: draft }, { app, version: { versionString: '1.0' }, metadata });
    });
    expect(excess).toEqual([]);
  });

  it('pictures', async () => {
    const excess = await excessOf(PICTURES, (count) => {
      const galleries = Array.from({ length: count / 10 }, (_, at) => {
        // Language by language: a look at the sets of one takes all of its displays.
        const [locale = '', display = ''] = [LOCALES[Math.floor(at / 3)], Object.keys(DISPLAYS)[at % 3]];
        return [locale, display] as const;
      });
      const pictures = galleries.flatMap(([locale, display]) =>
        Array.from({ length: 10 }, (_, at) => `${locale}/${display}/${at}.png`),
      );
      const screenshots: Record<string, Record<string, string[]>> = {};
      for (const [locale, display] of galleries) (screenshots[locale] ??= {})[display] = [`${locale}/${display}/*.png`];
      const localizations = Object.fromEntries(LOCALES.slice(0, 39).map((locale) => [locale, {}]));
      const versions: AppSeed['versions'] = [
        { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: false, localizations },
      ];
      return costOf({ versions }, { app, version: { versionString: '1.0' }, screenshots }, pictures);
    });
    expect(excess).toEqual([]);
  }, 600_000);

  const codes = [...TERRITORIES.keys()];

  it('territories', async () => {
    const excess = await excessOf([1, 88, 175], (count) =>
      costOf(
        { versions: draft },
        { app, territories: { available: codes.slice(0, count) }, version: { versionString: '1.0' } },
      ),
    );
    expect(excess).toEqual([]);
  });

  it('prices', async () => {
    const excess = await excessOf(process.env['MATRIX'] ? [0, 87, 174] : [0, 20, 40], (count) => {
      const own = codes.filter((code) => code !== 'USA').slice(0, count);
      const territories = Object.fromEntries(
        own.map((code) => [code, String(priceLadder(TERRITORIES.get(code) ?? '')[20])]),
      );
      return costOf({ versions: draft }, { app, pricing: { baseTerritory: 'USA', price: '4.99', territories } });
    });
    expect(excess).toEqual([]);
  }, 120_000);
});
