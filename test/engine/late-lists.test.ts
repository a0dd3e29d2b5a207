import { expect, it } from 'vitest';

import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

const ON_SALE = { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' };

it.each([0, 1, 3])('texts of a new version that shows after %i reads stay known to be its own', async (lagReads) => {
  const seed = { ...LIVE, versions: [{ ...ON_SALE, copyright: '2026 Example Inc.' }] };
  const { applied, writes } = await scene(seed, { quirks: { lagReads } });
  const wanted = manifestOf({
    version: { versionString: '1.1', copyright: '2027 Example Inc.' },
    metadata: { 'en-US': { whatsNew: 'New.' } },
  });
  await applied(wanted);
  expect(writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`)).toEqual([
    'POST appStoreVersions',
    'PATCH appStoreVersionLocalizations',
  ]);
});

it('texts of a new version are not compared with those of the one before while it shows in no list', async () => {
  const { engine } = await scene(LIVE, { quirks: { lagReads: 99 } });
  const wanted = manifestOf({ version: { versionString: '1.1' }, metadata: { 'en-US': { whatsNew: 'New.' } } });
  const { results, leftover } = await engine.apply(wanted, await engine.plan(wanted));
  expect(results.map(({ status }) => status)).toEqual(['done', 'done']);
  expect(leftover.map(({ address }) => address)).toEqual(['version']);
});

it('what belongs to a new version and shows late, too, is waited for, and not taken for locked', async () => {
  const { engine } = await scene(LIVE, { quirks: { lagReads: 99 } });
  const metadata = { 'en-US': { whatsNew: 'New.', subtitle: 'Newer' } };
  const wanted = manifestOf({ version: { versionString: '1.1' }, metadata });
  const { outcome, failure, results } = await engine.apply(wanted, await engine.plan(wanted));
  expect(outcome).toBe('waited');
  expect(failure?.message).toContain('does not show version yet');
  expect(results.map(({ status }) => status)).toEqual(['done', 'skipped', 'skipped']);
});

it.each([0, 1, 3])(
  'a language of the version that Apple makes along, and shows after %i reads, is filled',
  async (lagReads) => {
    const { applied, writes } = await scene(DRAFT, { quirks: { lagReads } });
    const wanted = manifestOf({
      version: { versionString: '1.0' },
      metadata: { ja: { name: '場面', description: '長い説明。' } },
    });
    await applied(wanted);
    expect(
      writes()
        .map(({ method, url }) => `${method} ${url.split('/')[2]}`)
        .at(-1),
    ).toBe('PATCH appStoreVersionLocalizations');
  },
);
