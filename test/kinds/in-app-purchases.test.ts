import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';
import { png } from '../support/pictures.ts';
import { shelf } from '../support/shelf.ts';

const TIP = 'com.example.scene.tip';

const ids = ({ operations }: Plan) => operations.map(operationId);

type Purchase = NonNullable<NonNullable<Parameters<typeof manifestOf>[0]['products']>['inAppPurchases']>[string];

const WHOLE: Purchase = {
  inAppPurchaseType: 'CONSUMABLE',
  name: 'Tip',
  reviewNote: 'Menu, Support us.',
  localizations: { 'en-US': { name: 'Tip', description: 'Buys us a coffee' }, ja: { name: 'チップ' } },
  pricing: { baseTerritory: 'USA', price: '0.99' },
  territories: { available: 'all' },
};

/** A scene, with pictures beside the manifest. */
async function shop(seed: AppSeed, options: Parameters<typeof scene>[1] = {}) {
  const beside = shelf();
  const stage = await scene(seed, { files: beside.files, ...options });
  const files = [
    beside.put('tip.png', png(1290, 2796)),
    beside.put('other.png', png(1290, 2796, { text: 'other' })),
    beside.put('image.png', png(1024, 1024)),
    beside.put('image2.png', png(1024, 1024, { text: '2' })),
  ];
  const wanting = (purchase: Purchase, allow: Parameters<typeof manifestOf>[0]['allow'] = []) =>
    manifestOf({ products: { inAppPurchases: { [TIP]: purchase } }, files, allow });
  return { ...stage, files, wanting };
}

describe('an in-app purchase', () => {
  it('comes into being with all that belongs to it', async () => {
    const { applied, wanting, exchanges } = await shop(DRAFT);
    const { plan } = await applied(wanting({ ...WHOLE, reviewScreenshot: 'tip.png', image: 'image.png' }));
    expect(ids(plan)).toEqual([]);
    expect(exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  });
});
void LIVE;
