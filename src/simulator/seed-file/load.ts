import type { Context } from '../protocol/resource.ts';
import { addCategories } from '../resources/app-categories.ts';
import { resourceOf, resourceTypes } from '../resources/index.ts';
import { addTerritories } from '../resources/territories.ts';
import { SCHEDULED, SUBSCRIPTION_POINTS } from '../rules/priced-kinds.ts';
import type { Problems, Remarks } from '../seed-error.ts';
import { createProblems, createRemarks } from '../seed-error.ts';
import type { Doc, Store } from '../store.ts';
import { createStore, text } from '../store.ts';
import { storedAttributes } from './attributes.ts';
import { complete, completeTexts } from './complete.ts';
import { findContradictions } from './contradictions.ts';
import type { Linked } from './linkages.ts';
import { keyOf, linkAll } from './linkages.ts';
import { addSeedPrices } from './prices.ts';
import type { SeedDocument, SeedResource } from './read.ts';
import { addSubscriptionPrices } from './subscription-prices.ts';

/** Types whose resources follow from others: requests leave nothing, prices and their points are made from what they cost. */
const DERIVED = [
  'appStoreVersionReleaseRequests',
  'inAppPurchaseSubmissions',
  'subscriptionAvailabilities',
  'subscriptionPrices',
  SUBSCRIPTION_POINTS.points,
  ...SCHEDULED.flatMap(({ schedules, prices, points }) => [schedules, prices, points]),
];

/**
 * Puts the resources of a seed into the store: those of apps that are not there yet.
 * @returns what has to be said of it, a line each
 * @throws SeedError with everything in it that can't be, and then the store is as it was
 */
export function loadResources(context: Context, { name, resources }: SeedDocument): string[] {
  const problems = createProblems(name);
  const remarks = createRemarks(name);
  // A store of its own: what contradicts itself is found out before anybody sees it.
  const store = createStore();
  addCategories(store);
  addTerritories(store);
  const own: Context = { ...context, store };
  for (const { type, find } of resourceTypes()) if (find) store.provide(type, (id) => find(own, id));
  const linked = linkedFrom(resources, problems, remarks);
  linkAll(linked, store, problems, remarks);
  const places = new Map<Doc, string>();
  for (const item of linked) {
    const { given, resource, place, parent, links, lists } = item;
    const attributes = storedAttributes(own, item, problems, remarks);
    if (DERIVED.includes(given.type) || (resource.reference && store.get(given.type, given.id))) continue;
    const doc = store.add({
      type: given.type,
      id: given.id,
      ...(parent ? { parent: parent.id, parentType: parent.type } : {}),
      attributes,
      links,
      ...(Object.keys(lists).length > 0 ? { lists } : {}),
    });
    places.set(doc, place);
  }
  // What is not whole would only seem to contradict itself.
  problems.refuse();
  const names = new Map(linked.map(({ given }) => [given.id, text(given, 'name')]));
  const nameOf = (app: Doc): string => names.get(app.id) || text(app, 'bundleId');
  completeTexts(store, nameOf);
  addSubscriptionPrices(own, linked, places, problems, remarks);
  findContradictions(store, (doc) => places.get(doc) ?? name, problems);
  addSeedPrices(own, linked, problems, remarks);
  problems.refuse();
  complete(own, nameOf);
  const there = merge(store, context.store, problems);
  return [...remarks.lines(), ...there.map((bundleId) => `${name}: ${bundleId} is there already, and stays as it is`)];
}

function linkedFrom(resources: readonly SeedResource[], problems: Problems, remarks: Remarks): Linked[] {
  const before = new Map<string, string>();
  return resources.flatMap((given, index) => {
    const place = `resources[${index}]`;
    const resource = resourceOf(given.type);
    if (!resource) {
      remarks.leftOut(given.type);
      return [];
    }
    const key = keyOf(given.type, given.id);
    const other = before.get(key);
    if (other !== undefined) problems.add(place, `${key} is there already, at ${other}`);
    before.set(key, place);
    return [{ resource, given, place, links: {}, lists: {} }];
  });
}

/** Adds the apps that are not there, each with all that belongs to it. Returns the others. */
function merge(from: Store, to: Store, problems: Problems): string[] {
  const there = new Set(to.all('apps').map((app) => text(app, 'bundleId')));
  const documents = from.documents().filter((doc) => {
    const app = appOf(from, doc);
    return app ? !there.has(text(app, 'bundleId')) : to.get(doc.type, doc.id) === undefined;
  });
  for (const { type, id } of documents) {
    if (to.get(type, id)) problems.add(`${type} ${id}`, 'belongs to another app of the simulator already');
  }
  problems.refuse();
  for (const doc of documents) to.add(doc);
  return from
    .all('apps')
    .map((app) => text(app, 'bundleId'))
    .filter((bundleId) => there.has(bundleId));
}

/** @returns nothing for what belongs to no app */
function appOf(store: Store, doc: Doc): Doc | undefined {
  if (doc.type === 'apps') return doc;
  const parent = doc.parent === undefined ? undefined : store.get(doc.parentType ?? '', doc.parent);
  return parent && appOf(store, parent);
}
