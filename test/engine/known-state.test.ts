import { expect, it } from 'vitest';
import type { Address } from '../../src/core/address.ts';
import { kind } from '../../src/core/kind.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import { createKnownState } from '../../src/engine/known-state.ts';

const PLAN: Plan = {
  format: 'ascend.plan',
  formatVersion: '2.1',
  target: { bundleId: '', platform: '', appId: '', name: '' },
  manifest: { path: '', digest: '' },
  allow: [],
  consequences: [],
  ...emptyProposal(),
  gates: [],
  things: {},
  milestones: [],
  digest: '',
};

it('what a run has made stays known though a list that lags shows it and then does not', async () => {
  let listed: [Address, string][] = [];
  const sets = kind({
    name: 'sets',
    needs: {},
    want: () => true,
    describe: (_have: typeof listed) => undefined,
    observe: () => Promise.resolve(listed),
    addresses: (have) => have,
    propose: () => emptyProposal(),
    words: () => ({ title: 'set', effect: 'unseen' }),
  });
  const api = { one: () => Promise.resolve(undefined), all: () => Promise.resolve({ data: [], included: [] }) };
  const context = {
    kinds: [sets],
    wants: { sets: true },
    variables: [],
    api,
    listener() {},
    lag: [],
    signal: new AbortController().signal,
    guard: { located() {}, proposed() {}, revealed() {} },
  };
  const known = createKnownState(PLAN, { have: { sets: [] }, book: new Map() }, context);
  const made: Operation = { action: 'create', kind: 'sets', address: 'set/ja', method: 'POST', path: ['/v1/sets'] };
  known.succeeded(made, '7');
  listed = [['set/ja', '7']];
  await known.isThere(made);
  listed = [];
  await known.isThere(made);
  expect(known.book().get('set/ja')).toBe('7');
});
