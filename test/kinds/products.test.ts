import { describe, expect, it } from 'vitest';
import { inAppPurchasePricing } from '../../src/kinds/in-app-purchase-pricing/kind.ts';
import type { AvailabilityHave } from '../../src/kinds/products/availability.ts';
import { describeAvailability } from '../../src/kinds/products/availability.ts';
import type { ProductVersion } from '../../src/kinds/products/version-choice.ts';
import { filledProductVersion, productVersion } from '../../src/kinds/products/version-choice.ts';
import { LIVE, scene } from '../support/scene.ts';

/** Versions in these states, numbered from 1. */
const rows = (states: readonly string[]) =>
  states.map((state, index) => ({ id: `v${index + 1}`, number: index + 1, state }));

describe('the version of a product that takes changes', () => {
  it.each<[string, string[], ProductVersion['kind'], number | undefined]>([
    ['the one in preparation', ['PREPARE_FOR_SUBMISSION'], 'editable', 1],
    ['one that was rejected', ['APPROVED', 'REJECTED'], 'editable', 2],
    ['one that was taken back', ['APPROVED', 'DEVELOPER_REJECTED'], 'editable', 2],
    ['none while App Review has it', ['APPROVED', 'IN_REVIEW'], 'locked', 2],
    ['none in a draft submission', ['READY_FOR_REVIEW'], 'locked', 1],
    ['none in a state that nobody knows yet', ['APPROVED', 'SOMETHING_NEW'], 'locked', 2],
    ['the next one, from what customers have', ['REPLACED_WITH_NEW_VERSION', 'APPROVED'], 'next', 2],
    ['the first one, where Apple shows none', [], 'next', undefined],
  ])('%s', (_name, states, kind, filled) => {
    const have = productVersion(rows(states));
    expect(have.target.kind).toBe(kind);
    expect(filledProductVersion(have)?.number).toBe(filled);
  });

  it('comes with a product that is not there yet', () => {
    expect(productVersion(undefined)).toEqual({ target: { kind: 'arriving' } });
  });
});

describe('where a product is sold, as a manifest says it', () => {
  const offered = ['CHN', 'DEU', 'JPN', 'USA'];
  const record = { id: '1', availableInNewTerritories: true };
  it.each<[string[], unknown]>([
    [offered, 'all'],
    [['DEU', 'JPN', 'USA'], { except: ['CHN'] }],
    [['JPN'], ['JPN']],
    [[], []],
  ])('%j', (available, written) => {
    const have: AvailabilityHave = { record, available, offered };
    expect(describeAvailability(have)).toEqual({ available: written, availableInNewTerritories: true });
  });

  it('is nothing before it was said', () => {
    expect(describeAvailability({ available: [], offered })).toBeUndefined();
  });
});

it('of products of which one is looked at again, the others stay as they were', async () => {
  const inAppPurchases = ['a', 'b'].map((productId) => ({ productId }));
  const { engine, app } = await scene({ ...LIVE, inAppPurchases });
  const list = await engine.reader.all(`/v1/apps/${app}/inAppPurchasesV2`);
  const known = list.data.map(({ id, attributes }) => [
    attributes?.['productId'],
    { record: { id }, incomplete: false },
  ]);
  const observed = { app: { id: app }, inAppPurchases: Object.fromEntries(known), inAppPurchaseVersions: {} } as never;
  const all = await inAppPurchasePricing.observe(engine.reader, { want: undefined, whole: true }, observed);
  const address = 'products/b/pricing';
  const again = { want: { b: {} }, whole: false, again: { address, have: all } };
  expect(Object.keys(await inAppPurchasePricing.observe(engine.reader, again, observed)).sort()).toEqual(['a', 'b']);
});
