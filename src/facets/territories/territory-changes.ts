import { ref } from '../../core/address.ts';
import type { Blocked, Change, Note } from '../../core/change.ts';
import { createAttributes, diffAttributes } from '../../core/diff.ts';
import type { Proposal } from '../../core/facet.ts';
import { emptyProposal } from '../../core/facet.ts';
import type { GateName } from '../../core/gate.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Territories } from '../../manifest/types.ts';
import type { TerritoriesHave, TerritoryGoal, TerritoryGoals, TerritoryRow } from './territory-goals.ts';

const FACET = 'territories';
const TYPE = 'territoryAvailabilities';

/** The first record names every territory of the App Store: Apple refuses it otherwise (observed 2026-09). */
export function createRecord(want: Territories, { goals, problems }: TerritoryGoals): Proposal {
  const proposal = { ...emptyProposal(), blocked: [...problems] };
  const { available, availableInNewTerritories } = want;
  // Without a record there is no pre-order to end.
  if (problems.length > 0 || (available === undefined && availableInNewTerritories === undefined && !want.preOrder)) {
    return proposal;
  }
  if (available === undefined) {
    proposal.blocked.push(lacking('available', 'Apple wants the first list of territories whole'));
  }
  if (availableInNewTerritories === undefined) {
    const reason = 'Apple asks this once, with the first list of territories, and lets no API change it later';
    proposal.blocked.push(lacking('availableInNewTerritories', reason));
  }
  if (available === undefined || availableInNewTerritories === undefined) return proposal;
  const shown = { availableInNewTerritories };
  proposal.changes = createAttributes({ address: 'territories', from: pointer }, shown);
  for (const { territory, preOrder } of goals.filter((goal) => goal.available)) {
    const fields = { available: true, preOrder };
    proposal.changes.push(...createAttributes({ address: addressOf(territory), from: pointer }, fields));
  }
  proposal.operations.push({
    action: 'create',
    kind: FACET,
    address: 'territories',
    method: 'POST',
    path: ['/v2/appAvailabilities'],
    body: recordBody(availableInNewTerritories, goals),
  });
  return proposal;
}

function lacking(field: string, reason: string): Blocked {
  const message = `the app is on sale nowhere yet, and ${field} is not set: ${reason}`;
  return { address: 'territories', field, reason: message, from: '/territories', fix: `territories.${field}` };
}

function recordBody(availableInNewTerritories: boolean, goals: readonly TerritoryGoal[]): JsonObject {
  const local = (territory: string) => `\${${territory}}`;
  return {
    data: {
      type: 'appAvailabilities',
      attributes: { availableInNewTerritories },
      relationships: {
        app: { data: { type: 'apps', id: ref('app') } },
        territoryAvailabilities: { data: goals.map(({ territory }) => ({ type: TYPE, id: local(territory) })) },
      },
    },
    included: goals.map(({ territory, available = false, preOrder }) => ({
      type: TYPE,
      id: local(territory),
      attributes: { available, ...(typeof preOrder === 'string' ? preOrderAttributes(preOrder) : {}) },
      relationships: { territory: { data: { type: 'territories', id: territory } } },
    })),
  };
}

/** One request for each territory that differs: Apple has no other way once there is a record. */
export function updateTerritories(
  want: Territories,
  { rows }: TerritoriesHave,
  record: NonNullable<TerritoriesHave['record']>,
  { goals, problems }: TerritoryGoals,
  app: { id: string },
): Proposal {
  const proposal = { ...emptyProposal(), blocked: [...problems] };
  const { availableInNewTerritories } = want;
  if (availableInNewTerritories !== undefined && availableInNewTerritories !== record.availableInNewTerritories) {
    proposal.blocked.push({
      address: 'territories',
      field: 'availableInNewTerritories',
      reason: `it is ${record.availableInNewTerritories} at Apple, and no API can change it once the app has territories; change it on the website or write ${record.availableInNewTerritories} here`,
      from: pointer('availableInNewTerritories'),
      fix: `https://appstoreconnect.apple.com/apps/${app.id}/distribution/pricing`,
    });
  }
  proposal.notes.push(...holdNotes(goals));
  withoutRecord(proposal, goals, rows);
  const released = goals.filter(isReleasedThere).map(({ territory }) => territory);
  if (released.length > 0) {
    const reason = `customers can get the app already in ${some(released)}, and a pre-order is for what is not released yet`;
    proposal.blocked.push({ address: 'territories', field: 'preOrder', reason, from: pointer('preOrder') });
  }
  for (const goal of goals) if (goal.row) updateOne(proposal, want, goal, goal.row);
  return proposal;
}

function updateOne(proposal: Proposal, want: Territories, goal: TerritoryGoal, row: TerritoryRow): void {
  const { territory, available, preOrder } = goal;
  const address = addressOf(territory);
  const fields = { available, preOrder: isReleasedThere(goal) ? undefined : preOrder };
  const have = { available: row.available, preOrder: row.preOrder };
  // Where the app goes off sale its pre-order ends with it, whether the manifest speaks of pre-orders or not.
  const from = (field: string) => pointer(field === 'preOrder' && want.preOrder === undefined ? 'available' : field);
  const changes = diffAttributes({ address, from }, fields, have);
  if (changes.length === 0) return;
  const gate = gateOf(territory, changes);
  proposal.changes.push(...changes);
  proposal.operations.push({
    action: 'update',
    kind: FACET,
    address,
    method: 'PATCH',
    // Under v1, although the record that it belongs to is under v2.
    path: [`/v1/${TYPE}/`, ref(address)],
    body: { data: { type: TYPE, id: ref(address), attributes: attributesOf(changes) } },
    ...(gate ? { gates: [gate] } : {}),
  });
}

function attributesOf(changes: readonly Change[]): JsonObject {
  return Object.assign(
    {},
    ...changes.map(({ field, after = null }): JsonObject => {
      if (field !== 'preOrder') return { [field]: after };
      return preOrderAttributes(typeof after === 'string' ? after : null);
    }),
  ) as JsonObject;
}

/** Apple takes a date only together with the pre-order, and the end of the pre-order only together with that of the date. */
function preOrderAttributes(releaseDate: string | null): JsonObject {
  return { preOrderEnabled: releaseDate !== null, releaseDate };
}

function gateOf(territory: string, changes: readonly Change[]): { name: GateName; reason: string } | undefined {
  const sets = (field: string, value: false | null) =>
    changes.some((change) => change.field === field && change.after === value);
  const preOrders = sets('preOrder', null) ? ', and its pre-orders end' : '';
  if (sets('available', false)) {
    return { name: 'remove-territories', reason: `the app goes off sale in ${territory}${preOrders}` };
  }
  return preOrders === '' ? undefined : { name: 'end-preorder', reason: `the pre-order ends in ${territory}` };
}

/** Apple says AVAILABLE only of what customers can get; before the first release it has other words. */
function isReleasedThere({ row, preOrder }: TerritoryGoal): boolean {
  return typeof preOrder === 'string' && row?.preOrder === null && row.statuses.includes('AVAILABLE');
}

/** Territories that Apple opened after the app's record was made, and has not added to it. */
function withoutRecord(proposal: Proposal, goals: readonly TerritoryGoal[], rows: TerritoriesHave['rows']): void {
  if (Object.keys(rows).length === 0) {
    // The list may be empty for a while after the record was made (observed 2026-09).
    const reason = "Apple lists none of the app's territories yet, so nothing can be compared; plan again in a minute";
    proposal.blocked.push({ address: 'territories', reason, from: '/territories' });
    return;
  }
  const unseen = goals.filter(({ row, available }) => !row && available);
  const meant = unseen.filter(({ named }) => !named).map(({ territory }) => territory);
  for (const { territory } of unseen.filter(({ named }) => named)) {
    const reason = `Apple shows nothing of this app in ${territory} yet, and only Apple can add it`;
    proposal.blocked.push({ address: addressOf(territory), field: 'available', reason, from: pointer('available') });
  }
  if (meant.length === 0) return;
  const message = `Apple shows nothing of this app in ${some(meant)} yet, and only Apple can add it`;
  proposal.notes.push({ address: 'territories', message });
}

/** What no API can settle: licences and registrations that some countries want. */
const HOLD = /^(?:BRAZIL_|ICP_|MISSING_GRN|TRADER_STATUS_|UNVERIFIED_GRN)/;

function holdNotes(goals: readonly TerritoryGoal[]): Note[] {
  const held = new Map<string, string[]>();
  for (const { territory, available, row } of goals) {
    if (!(available ?? row?.available)) continue;
    for (const status of row?.statuses ?? []) {
      if (HOLD.test(status)) held.set(status, [...(held.get(status) ?? []), territory]);
    }
  }
  return [...held.keys()].sort().map((status) => {
    const message = `customers in ${some(held.get(status) ?? [])} can't get the app until ${status} is settled on the website`;
    return { address: 'territories', message };
  });
}

const SHOWN = 5;

/** A list that stays readable. */
function some(list: readonly string[]): string {
  if (list.length <= SHOWN) return list.join(', ');
  return `${list.slice(0, SHOWN).join(', ')} and ${list.length - SHOWN} more`;
}

function addressOf(territory: string): string {
  return `territories/${territory}`;
}

function pointer(field: string): string {
  return `/territories/${field}`;
}
