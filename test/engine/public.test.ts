import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE, LIVE, manifestOf, scene } from '../support/scene.ts';

const ON_SALE: AppSeed = { ...LIVE, price: '4.99', territories: { available: 'all' } };

const WANTED = manifestOf({
  version: { versionString: '1.1' },
  metadata: { 'en-US': { description: 'Import is faster.' } },
  pricing: { price: '5.99' },
  territories: { available: { except: ['CHN'] } },
  allow: ['remove-territories'],
});

const publicOf = ({ operations }: Plan) => operations.flatMap(({ address, public: is }) => (is ? address : []));

describe('what customers see at once', () => {
  it('comes after everything that can still fail unseen', async () => {
    const { plan } = await scene(ON_SALE);
    const made = await plan(WANTED);
    expect(publicOf(made)).toEqual(['pricing', 'territories/CHN']);
    expect(made.operations.map(({ address }) => address)).toEqual([
      'version',
      'version/localizations/en-US',
      'pricing',
      'territories/CHN',
    ]);
  });

  it('is not written when a text is refused: nobody pays another price for a release that fails', async () => {
    const { engine, simulator, writes } = await scene(ON_SALE);
    const made = await engine.plan(WANTED);
    const refused = { type: 'status', status: 409 } as const;
    simulator.faults.add({ method: 'PATCH', path: /appStoreVersionLocalizations/, times: 9, action: refused });
    const { outcome, results } = await engine.apply(WANTED, made);
    expect(outcome).toBe('partial');
    const skipped = results.filter(({ status }) => status === 'skipped');
    expect(skipped.map(({ operation }) => operation.address)).toEqual(['pricing', 'territories/CHN']);
    expect(skipped[0]?.reason).toBe('needs version/localizations/en-US, which failed');
    expect(writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`)).toEqual([
      'POST appStoreVersions',
      'PATCH appStoreVersionLocalizations',
    ]);
  });

  it('is nothing yet on an app that was never on sale, and still comes before the submission', async () => {
    const { plan } = await scene({ ...READY, price: '4.99' });
    const made = await plan(
      manifestOf({
        app: { bundleId: READY.bundleId },
        version: { versionString: '1.0' },
        pricing: { price: '5.99' },
        release: { goal: 'submit' },
      }),
    );
    expect(publicOf(made)).toEqual([]);
    const addresses = made.operations.map(({ address }) => address);
    expect(addresses.indexOf('pricing')).toBeLessThan(addresses.indexOf('submission'));
  });

  it('is told even where the manifest has nothing but prices', async () => {
    const { plan } = await scene(ON_SALE);
    expect(publicOf(await plan(manifestOf({ pricing: { price: '5.99' } })))).toEqual(['pricing']);
  });

  it.each([
    [
      'a promotional text on the version that is on sale',
      { metadata: { 'en-US': { promotionalText: 'Now!' } } },
      ['version/localizations/en-US'],
    ],
    ['a licence agreement', { app: { eula: { text: 'Be nice.', territories: 'all' as const } } }, ['eula']],
    ['the primary language', { app: { primaryLocale: 'en-US' } }, ['app']],
  ])('is %s', async (_what, parts, addresses) => {
    const { plan } = await scene({
      ...ON_SALE,
      primaryLocale: 'ja',
      versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', localizations: { ja: {}, 'en-US': {} } }],
    });
    expect(publicOf(await plan(manifestOf({ ...parts, version: { versionString: '1.0' } })))).toEqual(addresses);
  });

  it('is a phased release that runs', async () => {
    const { plan } = await scene({
      bundleId: BUNDLE,
      name: 'Scene',
      versions: [
        { versionString: '1.0', state: 'REPLACED_WITH_NEW_VERSION' },
        { versionString: '1.1', state: 'READY_FOR_DISTRIBUTION', phasedRelease: { phasedReleaseState: 'ACTIVE' } },
      ],
    });
    expect(publicOf(await plan(manifestOf({ release: { phasedRelease: 'PAUSED' } })))).toEqual([
      'version/phasedRelease',
    ]);
  });

  it('is the publication of what the app supports of accessibility, and not the draft of it', async () => {
    const { plan } = await scene(LIVE);
    const made = await plan(manifestOf({ accessibility: { IPHONE: { supportsVoiceover: true, publish: true } } }));
    expect(made.operations.map(({ action, public: is }) => [action, is])).toEqual([
      ['create', undefined],
      ['update', undefined],
      ['act', true],
    ]);
  });
});
