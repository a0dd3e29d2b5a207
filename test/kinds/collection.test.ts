import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import { propose, wantsOf } from '../../src/core/propose.ts';
import { app } from '../../src/kinds/app/kind.ts';
import type { Instances } from '../../src/kinds/collection.ts';
import { collection } from '../../src/kinds/collection.ts';
import { create, to, update } from '../../src/kinds/requests.ts';

interface Part {
  products?: Record<string, { name?: string; texts?: Record<string, string> }>;
}

const beside = { files: () => [], fingerprint: () => undefined };

/** The products of an app, as a collection would have them: what stands under each key of a map. */
const products = collection({
  name: 'products',
  needs: { app },
  parents: {},
  gates: { 'delete-product': { opens: 'removes a product for good' } },
  members: (part: Part) => part.products,
  part: (members: Record<string, { name?: string }>): Part => ({ products: members }),
  want: ({ name }) => (name === undefined ? undefined : { name }),
  describe: (have: { id: string; name: string }) => ({ name: have.name }),
  observe: async () => ({}),
  addresses: (have, key) => [[`products/${key}`, have.id]],
  propose(want, have, { key }) {
    const target = { kind: 'products', address: `products/${key}`, type: 'inAppPurchases' } as const;
    if (have?.name === want.name) return emptyProposal();
    const change = {
      address: target.address,
      field: 'name',
      before: have?.name ?? null,
      after: want.name,
      from: `/products/${key}/name`,
    };
    const operation = have
      ? update(target, { attributes: { name: want.name } })
      : create(target, { attributes: { name: want.name }, relationships: { app: to('apps', 'app') } });
    return { ...emptyProposal(), changes: [change], operations: [operation] };
  },
  keyOf: (address) => address.split('/')[1] ?? '',
  words: (_address, { key, want, have }) => ({ title: `${key}: ${have?.name ?? want?.name}`, effect: 'at once' }),
});

/** What hangs below each of them. */
const productTexts = collection({
  name: 'productTexts',
  needs: {},
  parents: { products },
  arrivesWith: [products],
  members: (part: Part) => part.products,
  part: (members: Record<string, { texts?: Record<string, string> }>): Part => ({ products: members }),
  want: ({ texts }) => texts,
  describe: (have: Record<string, string>) => ({ texts: have }),
  observe: async (): Promise<Instances<Record<string, string>>> => ({}),
  addresses: () => [],
  propose(want, have, { key, above }) {
    const blocked = {
      address: `products/${key}/texts`,
      field: 'ja',
      reason: `${above.products?.id} ${have?.['ja']} ${want['ja']}`,
    };
    return { ...emptyProposal(), blocked: [blocked] };
  },
  keyOf: (address) => address.split('/')[1] ?? '',
  words: (_address, { key, observed }) => ({
    title: `texts of ${observed.products[key]?.name ?? 'a new product'}`,
    effect: 'at once',
  }),
});

const kinds = [app, products, productTexts];
const manifest = { products: { silver: { name: 'Silver' }, gold: { name: 'Gold', texts: { ja: '金' } }, iron: {} } };
const have = {
  app: {},
  products: { gold: { id: '7', name: 'Golden' }, iron: { id: '8', name: 'Iron' } },
  productTexts: { gold: { ja: '黄金' } },
};
const wants = { ...wantsOf([products, productTexts], manifest, beside) };
const plan = propose(kinds, wants, { have, book: new Map() }, []);

describe('a collection', () => {
  it('wants what the manifest has under each key, where it asks for something', () => {
    expect(wants).toEqual({
      products: { silver: { name: 'Silver' }, gold: { name: 'Gold' } },
      productTexts: { gold: { ja: '金' } },
    });
    expect(wantsOf([products], {}, beside)).toEqual({});
  });

  it('compares each instance with the one of the same key, in the order of the keys', () => {
    expect(plan.operations.map(operationId)).toEqual(['update products/gold', 'create products/silver']);
    expect(plan.changes).toMatchObject([
      { before: 'Golden', after: 'Gold' },
      { before: null, after: 'Silver' },
    ]);
    expect(plan.things['products/gold']).toMatchObject({ kind: 'products', title: 'gold: Golden' });
    expect(plan.things['products/silver']).toMatchObject({ title: 'silver: Silver' });
  });

  it('has others below it: they see the instance above them, and are looked at again when one is created', () => {
    expect(plan.blocked).toMatchObject([{ address: 'products/gold/texts', reason: '7 黄金 金' }]);
    expect(plan.things['products/gold/texts']).toMatchObject({ title: 'texts of Golden' });
    expect(plan.operations[1]).toMatchObject({ reveals: ['productTexts'] });
  });

  it('says what is there as the manifest would', () => {
    const observed = { app: {} } as never;
    expect(products.describe(have.products, observed)).toEqual({
      products: { gold: { name: 'Golden' }, iron: { name: 'Iron' } },
    });
    expect(products.describe({}, observed)).toBeUndefined();
    expect([...products.addresses(have.products)]).toEqual([
      ['products/gold', '7'],
      ['products/iron', '8'],
    ]);
  });

  it('has gates like any kind', () => {
    expect(Object.keys(products.gates ?? {})).toEqual(['delete-product']);
  });
});
