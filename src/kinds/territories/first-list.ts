import type { Blocked } from '../../core/change.ts';
import { createAttributes } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { Operation } from '../../core/operation.ts';
import { create, inline, to, toId, toIds } from '../requests.ts';
import type { TerritoryGoal, TerritoryGoals } from './goals.ts';
import { addressOf, pointerOf } from './observe.ts';
import { preOrderAttributes, preOrderValue } from './pre-order.ts';
import type { TerritoriesWant } from './want.ts';

/** The first record names every territory of the App Store: Apple refuses it otherwise (observed 2026-09). */
export function proposeFirstList(want: TerritoriesWant, { goals, problems }: TerritoryGoals): Proposal {
  const proposal = { ...emptyProposal(), blocked: [...problems] };
  const { available, availableInNewTerritories } = want;
  // Without a record there is no pre-order to end.
  if (problems.length > 0 || (available === undefined && availableInNewTerritories === undefined && !want.preOrder)) {
    return proposal;
  }
  if (available === undefined) {
    proposal.blocked.push(lacking('available', 'Apple wants the first list of territories to be complete'));
  }
  if (availableInNewTerritories === undefined) {
    const reason = 'Apple asks this once, with the first list of territories, and no API can change it later';
    proposal.blocked.push(lacking('availableInNewTerritories', reason));
  }
  if (available === undefined || availableInNewTerritories === undefined) return proposal;
  proposal.changes = createAttributes({ address: 'territories', from: pointerOf }, { availableInNewTerritories });
  for (const { territory, preOrder } of goals.filter((goal) => goal.available)) {
    const fields = { available: true, preOrder: preOrderValue(preOrder) };
    proposal.changes.push(...createAttributes({ address: addressOf(territory), from: pointerOf }, fields));
  }
  proposal.operations.push(firstList(availableInNewTerritories, goals));
  return proposal;
}

function lacking(field: string, reason: string): Blocked {
  const message = `the app is not on sale anywhere yet, and ${field} is not set: ${reason}`;
  return { address: 'territories', field, reason: message, from: '/territories', fix: `territories.${field}` };
}

function firstList(availableInNewTerritories: boolean, goals: readonly TerritoryGoal[]): Operation {
  const local = (territory: string) => `\${${territory}}`;
  return create(
    { kind: 'territories', address: 'territories', type: 'appAvailabilities', api: 'v2' },
    {
      attributes: { availableInNewTerritories },
      relationships: {
        app: to('apps', 'app'),
        territoryAvailabilities: toIds(
          'territoryAvailabilities',
          goals.map(({ territory }) => local(territory)),
        ),
      },
      included: goals.map(({ territory, available = false, preOrder }) =>
        inline('territoryAvailabilities', local(territory), {
          attributes: { available, ...(typeof preOrder === 'string' ? preOrderAttributes(preOrder) : {}) },
          relationships: { territory: toId('territories', territory) },
        }),
      ),
    },
  );
}
