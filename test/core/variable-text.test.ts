import { expect, it } from 'vitest';
import type { Operation } from '../../src/core/operation.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import { variableTexts, withoutVariableTexts } from '../../src/core/variable-text.ts';

const given = [
  { name: 'ASCEND_A', text: 'ja' },
  { name: 'ASCEND_B', text: 'a long text\n' },
];
const wants = { texts: { subtitle: 'ja', notes: 'a long text' } };
const texts = variableTexts(given, wants);

const operation: Operation = {
  kind: 'texts',
  action: 'create',
  address: 'ja',
  method: 'POST',
  path: ['/v1/ja'],
  body: {
    data: {
      type: 'ja',
      attributes: { subtitle: 'ja', notes: 'a long text', other: 'not a long text' },
      relationships: { owner: { data: { type: 'ja', id: { ref: 'ja' } } } },
    },
  },
};

it('stands for each text in the form in which it is wanted', () => {
  expect(texts.map(({ sent, shown }) => [sent, shown.variable])).toEqual([
    ['ja', 'ASCEND_A'],
    ['a long text', 'ASCEND_B'],
  ]);
});

it('has another fingerprint in another manifest, and the same one in an equal one', () => {
  const print = (all: typeof wants & { more?: string }) =>
    variableTexts(given, all).map(({ shown }) => shown.fingerprint);
  expect(print({ ...wants })).toEqual(texts.map(({ shown }) => shown.fingerprint));
  for (const one of print({ ...wants, more: 'x' })) expect(print(wants)).not.toContain(one);
});

it('takes the place of texts only: addresses, types and references stay', () => {
  const [short, long] = texts.map(({ shown }) => shown);
  const proposed = { ...emptyProposal(), operations: [operation], things: {} };
  expect(withoutVariableTexts(proposed, texts).operations).toEqual([
    {
      ...operation,
      body: {
        data: {
          type: 'ja',
          attributes: { subtitle: short, notes: long, other: 'not a long text' },
          relationships: { owner: { data: { type: 'ja', id: { ref: 'ja' } } } },
        },
      },
    },
  ]);
});

it('is named in sentences, and a short one is left in words', () => {
  const blocked = [{ address: 'x', reason: 'ja: Apple refuses "a long text"' }];
  const notes = [{ address: 'x', message: 'a long text is long' }];
  const proposed = { ...emptyProposal(), blocked, notes, things: {} };
  expect(withoutVariableTexts(proposed, texts)).toMatchObject({
    blocked: [{ reason: 'ja: Apple refuses "(from ASCEND_B)"' }],
    notes: [{ message: '(from ASCEND_B) is long' }],
  });
});
