import { entry, refuseIfAny, relationshipError } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context, Included } from '../protocol/resource.ts';
import type { Attributes, Doc } from '../store.ts';
import { TERRITORIES } from '../rules/storefronts.ts';
import { availabilityErrors } from './territory-availabilities.ts';

export const appAvailabilities = defineResource('appAvailabilities', {
  parent: 'app',
  // Those have no relation to this one.
  relationships: { territoryAvailabilities: { from: 'children' } },
  key: () => '',
  inline: ['territoryAvailabilities'],
  create(context, { attributes, links, lists, included }) {
    const { store, quirks } = context;
    const appId = links['app'] ?? '';
    if (store.children(appId, 'appAvailabilities').length > 0) {
      const detail = `An 'appAvailabilities' with a relationship to 'apps' with the id '${appId}' already exists`;
      throw relationshipError('INVALID', 'app', detail);
    }
    checkTerritories(lists['territoryAvailabilities'] ?? [], included);
    refuseIfAny(
      included.flatMap((item, index) => availabilityErrors(context, undefined, item.attributes, `/included/${index}`)),
    );
    const made = addAvailability(context, appId, attributes);
    for (const { attributes: given, links: to } of included) {
      const territory = addTerritory(context, made, to['territory'] ?? '', given);
      // The list may be empty right after the creation (observed 2026-09).
      if (quirks.lagReads > 0) territory.lag = quirks.lagReads;
    }
    return made;
  },
});

/** The first record has to name every territory of the App Store once, those without the app too (observed 2026-09). */
function checkTerritories(linked: readonly string[], included: readonly Included[]): void {
  const existing = linked.find((id) => !included.some((item) => item.id === id));
  if (existing !== undefined) {
    throw relationshipError('INVALID', 'territoryAvailabilities', `'${existing}' belongs to another record`);
  }
  const named = included.map(({ links }) => links['territory']);
  const missing = [...TERRITORIES.keys()].find((id) => !named.includes(id));
  if (missing !== undefined) {
    const detail = `The territory '${missing}' is missing in the relationship 'territoryAvailabilities'`;
    throw relationshipError('INVALID', 'territoryAvailabilities', detail);
  }
  refuseIfAny(
    named.flatMap((id, index) => {
      if (named.indexOf(id) === index) return [];
      const pointer = `/included/${index}/relationships/territory`;
      return [entry(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID', `The territory '${id}' is given twice`, { pointer })];
    }),
  );
}

/** The record has the app's own id (observed). */
function addAvailability({ store }: Context, appId: string, attributes: Attributes): Doc {
  return store.add({ type: 'appAvailabilities', id: appId, parent: appId, parentType: 'apps', attributes });
}

function addTerritory({ store }: Context, availability: Doc, territory: string, given: Attributes): Doc {
  return store.add({
    type: 'territoryAvailabilities',
    id: Buffer.from(JSON.stringify({ s: availability.id, t: territory })).toString('base64url'),
    parent: availability.id,
    parentType: 'appAvailabilities',
    attributes: { available: given['available'] ?? false, preOrderEnabled: false, ...given },
    links: { territory },
  });
}

/** Where an app is on sale to begin with. */
export interface TerritoriesSeed {
  available: 'all' | string[];
  /** Default true. */
  availableInNewTerritories?: boolean;
  preOrder?: { releaseDate: string; territories: string[] };
  /** Territories that the App Store has opened since and that the app's record lacks. */
  missing?: string[];
  /** What Apple says of a territory besides the usual, e.g. `CHN: ['ICP_NUMBER_MISSING']`. */
  statuses?: Record<string, string[]>;
}

export function seedTerritories(context: Context, app: Doc, seed: TerritoriesSeed): void {
  const { available, availableInNewTerritories = true, preOrder, missing = [], statuses = {} } = seed;
  const record = addAvailability(context, app.id, { availableInNewTerritories });
  for (const id of TERRITORIES.keys()) {
    if (missing.includes(id)) continue;
    const ordered = preOrder?.territories.includes(id) === true;
    addTerritory(context, record, id, {
      available: available === 'all' || available.includes(id),
      preOrderEnabled: ordered,
      ...(ordered ? { releaseDate: preOrder.releaseDate } : {}),
      ...(statuses[id] ? { contentStatuses: statuses[id] } : {}),
    });
  }
}
