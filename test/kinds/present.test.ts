import { describe, expect, it } from 'vitest';
import { thingAt } from '../../src/render/view/things.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { gallery, PHONE } from '../support/gallery.ts';
import { BUNDLE, manifestOf, scene } from '../support/scene.ts';

const TEXTS = { description: 'Reads.', keywords: 'read', supportUrl: 'https://example.com' };

/** On sale in two languages, with a price. */
const ON_SALE: AppSeed = {
  bundleId: BUNDLE,
  name: 'Reader',
  price: '4.99',
  versions: [
    {
      versionString: '1.0',
      state: 'READY_FOR_DISTRIBUTION',
      localizations: { 'en-US': TEXTS, ja: { ...TEXTS, description: '読みます。' } },
    },
  ],
  appInfos: [
    {
      state: 'READY_FOR_DISTRIBUTION',
      localizations: { 'en-US': { name: 'Reader', subtitle: 'Old books' }, ja: { name: '読む' } },
    },
  ],
};

describe('what customers meet now goes with a plan', () => {
  it('texts of every language and the price, but not what has a change', async () => {
    const { plan } = await scene(ON_SALE);
    const made = await plan(
      manifestOf({
        version: { versionString: '1.1' },
        metadata: { 'en-US': { description: 'Reads faster.' } },
        pricing: { price: '4.99' },
      }),
    );
    const values = (made.present?.values ?? []).map(({ address, field, value }) => {
      const thing = thingAt(made.present?.things ?? {}, address);
      return [thing?.locale ?? thing?.title, field, value] as const;
    });
    expect(values).toContainEqual(['ja', 'description', '読みます。']);
    expect(values).toContainEqual(['en-US', 'subtitle', 'Old books']);
    expect(values).toContainEqual(['en-US', 'keywords', { words: ['read'] }]);
    expect(values).toContainEqual(['price', 'price', { amount: '4.99', currency: 'USD' }]);
    expect(values.filter(([locale, field]) => locale === 'en-US' && field === 'description')).toEqual([]);
    // Search results have one line for these.
    expect(made.present?.values.find(({ field }) => field === 'subtitle')?.room).toBe(29);
  });

  it('pictures in their order, where Apple shows them, and which file of the manifest each one is', async () => {
    const { applied, engine, wanted } = await gallery();
    await applied(wanted('ab'));
    const { plan } = await engine.plan(wanted('ab'));
    expect(plan.changes).toEqual([]);
    const [list] = plan.present?.lists ?? [];
    expect(list?.address).toBe(`screenshots/en-US/${PHONE}`);
    expect(list?.files).toMatchObject([
      { fileName: 'a.png', path: 'a.png', image: { width: 1290, height: 2796 } },
      { fileName: 'b.png', path: 'b.png' },
    ]);
    expect(list?.files[0]?.image?.templateUrl).toContain('{w}x{h}');
  });
});
