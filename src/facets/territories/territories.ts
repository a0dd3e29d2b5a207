import type { Resource } from '../../core/document.ts';
import { attribute, textAttribute, unreadable } from '../../core/document.ts';
import { defineFacet } from '../../core/facet.ts';
import type { Manifest, Territories } from '../../manifest/types.ts';
import type { AppHave } from '../app/app.ts';
import { createRecord, updateTerritories } from './territory-changes.ts';
import type { TerritoriesHave, TerritoryRow } from './territory-goals.ts';
import { territoryGoals } from './territory-goals.ts';

/** Where the app is on sale, and where it can be ordered before its release. */
export const territories = defineFacet<Manifest, Territories, TerritoriesHave, { app: AppHave }>({
  name: 'territories',
  needs: ['app'],

  want(manifest) {
    return manifest.territories;
  },

  async observe(api, _manifest, { app }) {
    const [found, all] = await Promise.all([
      api.one(`/v1/apps/${app.id}/appAvailabilityV2`, { 'fields[appAvailabilities]': ['availableInNewTerritories'] }),
      api.all('/v1/territories'),
    ]);
    const offered = all.data.map(({ id }) => id).sort();
    if (!found) return { rows: {}, offered };
    const { id } = found.data;
    // An include shows 50 at most, and which territory a row is for only where it is included.
    const list = await api.all(`/v2/appAvailabilities/${id}/territoryAvailabilities`, {
      'fields[territoryAvailabilities]': [
        'available',
        'releaseDate',
        'preOrderEnabled',
        'contentStatuses',
        'territory',
      ],
      include: ['territory'],
    });
    const availableInNewTerritories = attribute(found.data, 'availableInNewTerritories') === true;
    return { record: { id, availableInNewTerritories }, rows: rowsOf(list.data), offered };
  },

  *addresses({ record, rows }) {
    if (record) yield ['territories', record.id];
    for (const [territory, { id }] of Object.entries(rows)) yield [`territories/${territory}`, id];
  },

  propose(want, have, { app }) {
    const goals = territoryGoals(want, have);
    return have.record ? updateTerritories(want, have, have.record, goals, app) : createRecord(want, goals);
  },
});

function rowsOf(list: readonly Resource[]): Record<string, TerritoryRow> {
  const rows: Record<string, TerritoryRow> = {};
  for (const resource of list) {
    const linkage = resource.relationships?.['territory']?.data;
    if (!linkage || Array.isArray(linkage) || typeof linkage.id !== 'string') throw unreadable(resource, 'territory');
    const available = attribute(resource, 'available');
    if (typeof available !== 'boolean') throw unreadable(resource, 'available');
    const ordered = attribute(resource, 'preOrderEnabled') === true;
    const statuses = attribute(resource, 'contentStatuses');
    rows[linkage.id] = {
      id: resource.id,
      available,
      preOrder: ordered ? (textAttribute(resource, 'releaseDate') ?? '') : null,
      statuses: Array.isArray(statuses) ? statuses.filter((status) => typeof status === 'string') : [],
    };
  }
  return rows;
}
