import { describe, expect, it } from 'vitest';
import { renderPlanJson } from '../../src/render/json.ts';
import { planView } from '../../src/render/view/plan.ts';
import { renderPlan } from '../../src/render/terminal/plan.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { manifestOf, BUNDLE, scene } from '../support/scene.ts';

const texts = { description: 'Words.', keywords: 'words', supportUrl: 'https://example.com/support' };
const NAMED = { name: 'Scene', privacyPolicyUrl: 'https://example.com/privacy' };

const pictures = (...names: string[]) => names.map((fileName) => ({ fileName, fileSize: 1000 }));

/** A draft in three languages; ja has three screenshots for two displays, and a preview. */
function draft(version: Partial<VersionSeed> = {}, locales = ['en-US', 'ja', 'de-DE']): AppSeed {
  const localized = <Texts>(own: Texts) => Object.fromEntries(locales.map((locale) => [locale, own]));
  return {
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [
      {
        versionString: '1.0',
        state: 'PREPARE_FOR_SUBMISSION',
        localizations: localized(texts),
        media: {
          'en-US': { APP_IPHONE_67: pictures('1.png') },
          ja: {
            APP_IPHONE_67: pictures('a.png', 'b.png'),
            APP_IPAD_PRO_3GEN_129: pictures('c.png'),
            APP_IPHONE_65: [],
          },
        },
        previews: { ja: { IPHONE_67: pictures('a.mp4') } },
        ...version,
      },
    ],
    appInfos: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: localized(NAMED) }],
  };
}

const without = (...locales: string[]) =>
  manifestOf({
    version: { versionString: '1.0' },
    metadata: Object.fromEntries(locales.map((locale) => [locale, null])),
    allow: ['delete-locale'],
  });

describe('a language that is removed', () => {
  it('is listed with all that goes with it, in the plan, the gate and the JSON', async () => {
    const { plan } = await scene(draft());
    const made = await plan(without('ja'));
    const view = planView(made);
    const loss = 'its texts, 3 screenshots and 1 preview';
    expect(view.headline).toEqual([`Removes ja with ${loss}`]);
    expect(view.gates[0]?.reasons).toEqual([
      { title: 'ja · version information', reason: `ja is removed with ${loss}` },
    ]);
    const text = renderPlan(made, { color: false, unicode: true, width: 100 });
    expect(text).toContain(
      '- ja · screenshots for APP_IPHONE_67, 6.9-inch iPhone\n    goes with it: 2 files (a.png, b.png)',
    );
    expect(text).toContain('goes with it: 1 file (c.png)');
    expect(text).toContain('- ja · previews for IPHONE_67, 6.9-inch iPhone\n    goes with it: 1 file (a.mp4)');
    expect(text).toContain('Plan: 5 to delete; 3 screenshots removed; 1 preview removed (2 operations).');
    const { changes } = JSON.parse(renderPlanJson(made)) as typeof made;
    expect(changes.filter(({ field }) => field === 'files')).toMatchObject([
      {
        address: 'version/localizations/ja/screenshots/APP_IPAD_PRO_3GEN_129',
        before: { files: [{ fileName: 'c.png' }] },
      },
      {
        address: 'version/localizations/ja/screenshots/APP_IPHONE_67',
        before: { files: [{ fileName: 'a.png' }, { fileName: 'b.png', fileSize: 1000 }] },
        moves: [{ what: 'removed' }, { what: 'removed' }],
        from: '/metadata/ja',
      },
      { address: 'version/localizations/ja/previews/IPHONE_67', before: { files: [{ fileName: 'a.mp4' }] } },
    ]);
  });

  it('is said once where it has no pictures, and in one number where there are many', async () => {
    const { plan } = await scene(draft());
    const view = planView(await plan(without('de-DE')));
    expect(view.headline).toEqual(['Removes de-DE with its texts']);
    expect(view.gates[0]?.reasons).toHaveLength(1);
    const many = await scene(draft({}, ['en-US', 'ja', 'de-DE', 'it', 'ko']));
    const all = planView(await many.plan(without('ja', 'de-DE', 'it', 'ko')));
    expect(all.headline).toEqual(['Removes 4 languages with their texts, 3 screenshots and 1 preview']);
    expect(all.gates[0]?.reasons).toHaveLength(4);
  });

  it('counts no upload that did not succeed', async () => {
    const media = {
      ja: { APP_IPHONE_67: [...pictures('a.png'), { fileName: 'b.png', fileSize: 1, state: 'FAILED' as const }] },
    };
    const { plan } = await scene(draft({ media, previews: {} }));
    expect(planView(await plan(without('ja'))).headline).toEqual(['Removes ja with its texts and 1 screenshot']);
  });

  it('goes with one request a side, and nothing is read of pictures where none is removed', async () => {
    const { applied, writes, exchanges, plan } = await scene(draft());
    const reads = () => exchanges.filter(({ method, url }) => method === 'GET' && /Sets\?/.test(url)).length;
    await plan(manifestOf({ version: { versionString: '1.0' }, metadata: { ja: { description: 'Other words.' } } }));
    expect(reads()).toBe(0);
    await plan(without('ja'));
    expect(reads()).toBe(2);
    await applied(without('ja'));
    expect(writes().map(({ method, url }) => `${method} ${url.split('/')[2] ?? ''}`)).toEqual([
      'DELETE appInfoLocalizations',
      'DELETE appStoreVersionLocalizations',
    ]);
  });

  it('shows what a new version would bring along of it', async () => {
    const live = draft({ state: 'READY_FOR_DISTRIBUTION' });
    const seed = {
      ...live,
      appInfos: [{ state: 'READY_FOR_DISTRIBUTION', localizations: { 'en-US': NAMED, ja: NAMED, 'de-DE': NAMED } }],
    };
    const { plan } = await scene(seed);
    const made = await plan({ ...without('ja'), version: { versionString: '1.1' } });
    expect(planView(made).headline).toEqual(['Removes ja with its texts, 3 screenshots and 1 preview']);
  });
});
