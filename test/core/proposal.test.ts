import { expect, it } from 'vitest';
import type { Operation } from '../../src/core/operation.ts';
import { emptyProposal, partAbout } from '../../src/core/proposal.ts';

const ADDRESSES = ['shots', 'shots/de', 'shots/de/phone', 'shots/de/phone/1.png', 'shots/de/phones', 'shots/fr/phone'];

it('of a list there is what changes it, above and below, and what is done to it or below', () => {
  const operation = (address: string): Operation => ({
    ...{ kind: 'shots', action: 'delete', address, method: 'DELETE', path: [`/v1/${address}`] },
  });
  const part = partAbout('shots/de/phone', {
    ...emptyProposal(),
    changes: ADDRESSES.map((address) => ({ address, field: 'files' })),
    operations: ADDRESSES.map(operation),
    blocked: [{ address: 'shots/fr/phone', reason: 'the version is locked' }],
  });
  const addresses = (items: readonly { address: string }[]) => items.map(({ address }) => address);
  expect(addresses(part.changes)).toEqual(['shots', 'shots/de', 'shots/de/phone', 'shots/de/phone/1.png']);
  // Whether what goes with all it holds was reviewed is not seen here.
  expect(addresses(part.operations)).toEqual(['shots/de/phone', 'shots/de/phone/1.png']);
  expect(addresses(part.blocked)).toEqual(['shots/fr/phone']);
});
