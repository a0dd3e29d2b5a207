import { expect, it } from 'vitest';
import type { Address } from '../../src/core/address.ts';
import { kind } from '../../src/core/kind.ts';
import type { Proposal } from '../../src/core/proposal.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import { propose } from '../../src/core/propose.ts';

/** A kind with one change to its thing, and who was asked for words. */
function changing(name: string, looksAt: (others: Proposal) => void = () => {}) {
  const spoken: Address[] = [];
  const made = kind({
    name,
    needs: {},
    want: (_manifest: object) => ({}),
    describe: (_have: object) => undefined,
    observe: () => Promise.resolve({}),
    addresses: () => [],
    propose(_want, _have, _observed, others) {
      looksAt(others);
      return { ...emptyProposal(), changes: [{ address: name, field: 'field', before: 'a', after: 'b' }] };
    },
    words(address) {
      spoken.push(address);
      return { title: address, effect: 'unseen' };
    },
  });
  return { made, spoken };
}

it('what nobody asked for is compared, for those after it that look at it, and nothing is said of it', () => {
  let before: Proposal | undefined;
  const first = changing('first');
  const second = changing('second', (others) => (before = structuredClone(others)));
  let looks = 0;
  const third = changing('third', () => (looks += 1));
  const wants = { first: {}, second: {}, third: {} };
  const snapshot = { have: { first: {}, second: {}, third: {} }, book: new Map<Address, string>() };
  const kinds = [first.made, second.made, third.made];
  const asked = propose(kinds, wants, snapshot, [], new Set(['second']));
  expect(asked.changes.map(({ address }) => address)).toEqual(['second']);
  expect(Object.keys(asked.things)).toEqual(['second']);
  expect(before?.changes.map(({ address }) => address)).toEqual(['first']);
  expect([first.spoken, second.spoken]).toEqual([[], ['second']]);
  expect(looks).toBe(0);
  expect(propose(kinds, wants, snapshot, []).changes.map(({ address }) => address)).toEqual(Object.keys(wants));
});
