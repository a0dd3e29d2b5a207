import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MOST_AT_ONCE } from '../../src/asc/limits/adaptive-limit.ts';
import { LOCALES } from '../../src/kinds/localizations/locales.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { startLockstep } from '../support/lockstep.ts';
import { png } from '../support/pictures.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { isMatrix, TIMEOUT } from './effort.ts';

/** As many as an app can have: 39 languages, three sizes, ten of each. */
const [LANGUAGES, SIZES] = isMatrix
  ? [39, ['APP_IPHONE_35', 'APP_WATCH_SERIES_4', 'APP_WATCH_ULTRA']]
  : [20, ['APP_IPHONE_35']];
const PIXELS: Record<string, [number, number]> = {
  APP_IPHONE_35: [320, 480],
  APP_WATCH_SERIES_4: [368, 448],
  APP_WATCH_ULTRA: [410, 502],
};
const NAMES = Array.from({ length: 10 }, (_, index) => `${index}.png`);

const PAUSES = {
  // While files are sent, Apple's side of them is looked at as rarely as it is in earnest.
  polling: { firstMs: 300, maxMs: 30_000 },
  // How busy this machine is says nothing of a host.
  time: { now: () => 0, pass: () => Promise.resolve() },
};

/** An app without pictures, and a manifest that has a full set of them. */
async function exhibition(languages: number) {
  const simulator = await startTestSimulator({ requestsPerHour: 10_000 });
  const locales = LOCALES.slice(0, languages);
  const localizations = Object.fromEntries(locales.map((locale) => [locale, {}]));
  const version = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations, media: false } as const;
  simulator.addApp({ bundleId: BUNDLE, name: 'Exhibition', versions: [version] });
  const lockstep = await startLockstep(simulator.url);
  onTestFinished(() => lockstep.close());
  const pictures = SIZES.flatMap((size) =>
    NAMES.map((name) => [`${size}-${name}`, png(...(PIXELS[size] ?? [1, 1]), { text: `${size} ${name}` })] as const),
  );
  const sets = Object.fromEntries(SIZES.map((size) => [size, NAMES.map((name) => `${size}-${name}`)]));
  const manifest = {
    app: { bundleId: BUNDLE, platform: 'IOS' },
    version: { versionString: '1.0' },
    screenshots: Object.fromEntries(locales.map((locale) => [locale, sets])),
  };
  const cwd = await folderWith({ 'release.yml': JSON.stringify(manifest), ...Object.fromEntries(pictures) });
  const env = { ...simulator.env, ASC_BASE_URL: lockstep.url, COLUMNS: '300' };
  const apply = async () => {
    const run = await runCli(['apply', '--yes', '--events', 'events.jsonl'], { cwd, env, pauses: PAUSES });
    const lines = (await readFile(join(cwd, 'events.jsonl'), 'utf8')).trim().split('\n');
    return { ...run, events: lines.map((line) => JSON.parse(line) as { type: string }) };
  };
  return { simulator, lockstep, apply, count: locales.length * pictures.length };
}

/** How many requests each host had at once, from the first reservation to the last confirmation. */
function atOnce(rounds: readonly (readonly string[])[]): { api: number; storage: number }[] {
  const isUpload = (round: readonly string[]): boolean =>
    round.some((one) => /^(POST|PATCH) \/v1\/appScreenshots\b|^PUT /.test(one));
  const during = rounds.slice(rounds.findIndex(isUpload), rounds.findLastIndex(isUpload) + 1);
  return during.map((round) => {
    const storage = round.filter((one) => one.startsWith('PUT ')).length;
    return { api: round.length - storage, storage };
  });
}

/** How many of the requests were sent while one of the hosts had as many as it may have. */
function fullShare(rounds: readonly { api: number; storage: number }[]): number {
  const requests = (some: typeof rounds): number => some.reduce((sum, { api, storage }) => sum + api + storage, 0);
  return requests(rounds.filter(({ api, storage }) => Math.max(api, storage) === MOST_AT_ONCE)) / requests(rounds);
}

describe('a full set of pictures', () => {
  it('keeps the hosts at their limit, and never above it', { timeout: TIMEOUT }, async () => {
    const { lockstep, apply, count } = await exhibition(LANGUAGES);
    const { code, stdout } = await apply();
    expect(stdout).toContain(`uploaded ${count} screenshots`);
    expect(code).toBe(0);
    const rounds = atOnce(lockstep.rounds());
    expect(Math.max(...rounds.flatMap(({ api, storage }) => [api, storage]))).toBe(MOST_AT_ONCE);
    expect(fullShare(rounds)).toBeGreaterThan(0.9);
  });

  it.each([
    ['a reservation', 'POST', /^\/v1\/appScreenshots$/],
    ['a confirmation', 'PATCH', /^\/v1\/appScreenshots\//],
  ])('of which %s is refused for a while costs the pause that was asked for, and no failure', async (...refused) => {
    const { simulator, lockstep, apply, count } = await exhibition(4);
    const [, method, path] = refused;
    const action = { type: 'status', status: 429, headers: { 'retry-after': '0.01' } } as const;
    simulator.faults.add({ method, path, nth: count / 2, action });
    const { code, stdout, events } = await apply();
    expect(stdout).toContain(`uploaded ${count} screenshots`);
    expect(code).toBe(0);
    const pauses = events.filter(({ type }) => type === 'retrying');
    expect(pauses).toMatchObject([{ method, delayMs: 10, asked: true }]);
    const most = atOnce(lockstep.rounds()).map(({ api }) => api);
    expect(Math.max(...most)).toBeLessThanOrEqual(MOST_AT_ONCE);
    // Neither is everything sent anew, nor does anything stand still besides.
    expect(
      lockstep
        .rounds()
        .flat()
        .filter((one) => one.startsWith('PUT ')),
    ).toHaveLength(count);
  });
});
