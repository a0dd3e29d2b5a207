import type { Change, Note } from '../../core/change.ts';
import { diffAttributes } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { GateNeed } from '../../core/gate.ts';
import type { JsonObject } from '../../core/json/json.ts';
import { isDayValue } from '../../core/value.ts';
import { pricingPage } from '../asc-pages.ts';
import { update } from '../requests.ts';
import { proposeFirstList } from './first-list.ts';
import type { TerritoryGoal, TerritoryGoals } from './goals.ts';
import { territoryGoals } from './goals.ts';
import type { TerritoriesHave, TerritoryRow } from './observe.ts';
import { addressOf, pointerOf } from './observe.ts';
import { preOrderAttributes, preOrderValue } from './pre-order.ts';
import type { TerritoriesWant } from './want.ts';

export function proposeTerritories(want: TerritoriesWant, have: TerritoriesHave, app: { id: string }): Proposal {
  const goals = territoryGoals(want, have);
  return have.record ? updateTerritories(want, have, have.record, goals, app) : proposeFirstList(want, goals);
}

/** One request for each territory that differs: Apple has no other way once there is a record. */
function updateTerritories(
  want: TerritoriesWant,
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
      from: pointerOf('availableInNewTerritories'),
      fix: pricingPage(app.id),
    });
  }
  proposal.notes.push(...holdNotes(goals));
  withoutRow(proposal, goals, rows);
  const released = goals.filter(isReleasedThere).map(({ territory }) => territory);
  if (released.length > 0) {
    const reason = `customers can get the app already in ${some(released)}, and a pre-order is for what is not released yet`;
    proposal.blocked.push({ address: 'territories', field: 'preOrder', reason, from: pointerOf('preOrder') });
  }
  for (const goal of goals) if (goal.row) updateOne(proposal, want, goal, goal.row);
  return proposal;
}

function updateOne(proposal: Proposal, want: TerritoriesWant, goal: TerritoryGoal, row: TerritoryRow): void {
  const { territory, available } = goal;
  const address = addressOf(territory);
  const fields = { available, preOrder: isReleasedThere(goal) ? undefined : preOrderValue(goal.preOrder) };
  const have = { available: row.available, preOrder: preOrderValue(row.preOrder) };
  // Where the app goes off sale its pre-order ends with it, whether the manifest speaks of pre-orders or not.
  const from = (field: string) => pointerOf(field === 'preOrder' && want.preOrder === undefined ? 'available' : field);
  const changes = diffAttributes({ address, from }, fields, have);
  if (changes.length === 0) return;
  const gate = gateOf(territory, changes);
  proposal.changes.push(...changes);
  // Under v1, although the record that it belongs to is under v2.
  const target = { kind: 'territories', address, type: 'territoryAvailabilities' } as const;
  proposal.operations.push(update(target, { attributes: attributesOf(changes) }, gate ? { gates: [gate] } : {}));
}

function attributesOf(changes: readonly Change[]): JsonObject {
  return Object.assign(
    {},
    ...changes.map(({ field, after = null }): JsonObject => {
      if (field !== 'preOrder') return { [field]: after };
      return preOrderAttributes(isDayValue(after) ? after.day : null);
    }),
  ) as JsonObject;
}

function gateOf(territory: string, changes: readonly Change[]): GateNeed | undefined {
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
function withoutRow(proposal: Proposal, goals: readonly TerritoryGoal[], rows: TerritoriesHave['rows']): void {
  if (Object.keys(rows).length === 0) {
    // The list may be empty for a while after the record was made (observed 2026-09).
    const reason = "Apple lists none of the app's territories yet, so nothing can be compared; plan again in a minute";
    proposal.blocked.push({ address: 'territories', reason, from: '/territories' });
    return;
  }
  const missing = goals.filter(({ row, available }) => !row && available);
  const meant = missing.filter(({ named }) => !named).map(({ territory }) => territory);
  for (const { territory } of missing.filter(({ named }) => named)) {
    const reason = `Apple shows nothing of this app in ${territory} yet, and only Apple can add it`;
    proposal.blocked.push({ address: addressOf(territory), field: 'available', reason, from: pointerOf('available') });
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
