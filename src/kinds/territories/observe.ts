import type { Address } from '../../core/address.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, linkedId, textAttribute, unreadable } from '../../core/resource.ts';
import { fields, include } from '../requests.ts';

/** The app in one territory. */
export interface TerritoryRow {
  id: string;
  available: boolean;
  /**
   * Day of the release while customers can order beforehand, or '' where Apple shows none; `null` without a pre-order, whatever day
   * Apple has noted since.
   */
  preOrder: string | null;
  /** Apple's words for what customers there can do, and for what keeps them from it. */
  statuses: readonly string[];
}

export interface TerritoriesHave {
  /** Absent until the app's territories are named for the first time: then it is on sale nowhere, approved or not. */
  record?: { id: string; availableInNewTerritories: boolean };
  rows: Readonly<Record<string, TerritoryRow>>;
  /** Every territory of the App Store. */
  offered: readonly string[];
}

/** Every territory that Apple or the app knows, in alphabetical order. */
export function knownTerritories({ rows, offered }: TerritoriesHave): string[] {
  return [...new Set([...offered, ...Object.keys(rows)])].sort();
}

/** Of the app in a territory. */
export function addressOf(territory: string): Address {
  return `territories/${territory}`;
}

/** JSON pointer of a key of the manifest's part. */
export function pointerOf(key: string): string {
  return `/territories/${key}`;
}

export async function observeTerritories(api: Reader, app: { id: string }): Promise<TerritoriesHave> {
  const [found, all] = await Promise.all([
    api.one(`/v1/apps/${app.id}/appAvailabilityV2`, fields('appAvailabilities', ['availableInNewTerritories'])),
    api.all('/v1/territories'),
  ]);
  const offered = all.data.map(({ id }) => id).sort();
  if (!found) return { rows: {}, offered };
  const { id } = found.data;
  // An include shows 50 at most, and which territory a row is for only where it is included.
  const list = await api.all(`/v2/appAvailabilities/${id}/territoryAvailabilities`, {
    ...fields('territoryAvailabilities', [
      'available',
      'releaseDate',
      'preOrderEnabled',
      'contentStatuses',
      'territory',
    ]),
    ...include('territoryAvailabilities', ['territory']),
  });
  const availableInNewTerritories = attribute(found.data, 'availableInNewTerritories') === true;
  return { record: { id, availableInNewTerritories }, rows: rowsOf(list.data), offered };
}

function rowsOf(list: readonly Resource[]): Record<string, TerritoryRow> {
  const rows: Record<string, TerritoryRow> = {};
  for (const resource of list) {
    const territory = linkedId(resource, 'territory');
    if (typeof territory !== 'string') throw unreadable(resource, 'territory');
    const available = attribute(resource, 'available');
    if (typeof available !== 'boolean') throw unreadable(resource, 'available');
    const ordered = attribute(resource, 'preOrderEnabled') === true;
    const statuses = attribute(resource, 'contentStatuses');
    rows[territory] = {
      id: resource.id,
      available,
      preOrder: ordered ? (textAttribute(resource, 'releaseDate') ?? '') : null,
      statuses: Array.isArray(statuses) ? statuses.filter((status) => typeof status === 'string') : [],
    };
  }
  return rows;
}
