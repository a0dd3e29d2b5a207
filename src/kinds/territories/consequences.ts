import type { Change } from '../../core/change.ts';
import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import { isDayValue } from '../../core/value.ts';
import { addressOf } from './observe.ts';

/** Where the app goes on or off sale, and what can be answered only once. */
export function territoryConsequences({ changes }: Proposal, known: number): Omit<Consequence, 'kind'>[] {
  const where = (field: string, holds: (after: Change['after']) => boolean): string[] =>
    changes
      .filter((change) => change.field === field && change.address !== 'territories' && holds(change.after))
      .map(({ address }) => address.slice(addressOf('').length));
  const texts = [
    ['off sale', where('available', (after) => after === false)],
    ['on sale', where('available', (after) => after === true)],
    ['pre-orders', where('preOrder', isDayValue)],
    ['no more pre-orders', where('preOrder', (after) => after === null)],
  ] as const;
  const once = changes.find(({ field }) => field === 'availableInNewTerritories');
  return [
    ...texts.flatMap(([what, codes]): Omit<Consequence, 'kind'>[] =>
      codes.length === 0 ? [] : [{ text: `${what} in ${named(codes, known)}`, atOnce: true }],
    ),
    ...(once ? [{ text: `availableInNewTerritories: ${JSON.stringify(once.after)} for good` }] : []),
  ];
}

const SHOWN = 5;

function named(codes: readonly string[], known: number): string {
  if (codes.length <= SHOWN) return codes.join(', ');
  return codes.length === known ? `all ${known} territories` : `${codes.length} territories`;
}
