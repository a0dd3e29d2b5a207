import { expect, test } from 'vitest';
import { firstOfItsType, groupAlone } from '../../src/simulator/rules/first-products.ts';
import { GROUPS, SUBSCRIPTIONS } from '../../src/simulator/rules/product-kinds.ts';
import { addVersion, moveVersion } from '../../src/simulator/rules/product-versions.ts';
import { createStore } from '../../src/simulator/store.ts';

function shop() {
  const store = createStore();
  const app = store.add({ type: 'apps' });
  const group = store.add({ type: 'subscriptionGroups', parent: app.id });
  const subscription = store.add({ type: 'subscriptions', parent: group.id });
  const groupVersion = addVersion(store, GROUPS, group);
  return { store, groupVersion, version: addVersion(store, SUBSCRIPTIONS, subscription) };
}

test('a new group goes with at least one of its subscriptions', () => {
  const { store, groupVersion, version } = shop();
  expect(groupAlone(store, groupVersion, [groupVersion])?.code).toBe('STATE_ERROR.ENTITY_STATE_INVALID');
  expect(groupAlone(store, groupVersion, [groupVersion, shop().version])?.code).toBeDefined();
  expect(groupAlone(store, groupVersion, [version, groupVersion])).toBeUndefined();
  expect(groupAlone(store, version, [version])).toBeUndefined();
  moveVersion(store, version, 'APPROVED');
  expect(groupAlone(store, groupVersion, [groupVersion])).toBeUndefined();
});

test('the first subscription of an app has a code of its own; a group is never the first', () => {
  const { store, groupVersion, version } = shop();
  expect(firstOfItsType(store, version)?.code).toBe('STATE_ERROR.FIRST_SUBSCRIPTION_MUST_BE_SUBMITTED_ON_VERSION');
  expect(firstOfItsType(store, groupVersion)).toBeUndefined();
  moveVersion(store, version, 'APPROVED');
  expect(firstOfItsType(store, version)).toBeUndefined();
});
