import { describe, expect, it, vi } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import { kind } from '../../../src/core/kind.ts';
import type { Operation, RequestOperation } from '../../../src/core/operation.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { Reader } from '../../../src/core/resource.ts';
import { emptyProposal } from '../../../src/core/proposal.ts';
import type { Value } from '../../../src/core/value.ts';
import { createKnownState } from '../../../src/engine/state/known-state.ts';

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

const api = { one: () => Promise.resolve(undefined), all: () => Promise.resolve({ data: [], included: [] }) };

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
  known.succeeded(made, { id: '7' });
  listed = [['set/ja', '7']];
  await known.isThere(made);
  listed = [];
  await known.isThere(made);
  expect(known.book().get('set/ja')).toBe('7');
});

describe('fields that were read too long ago', () => {
  const update = (address: string, more: Partial<RequestOperation> = {}): RequestOperation => ({
    ...{ action: 'update', kind: 'texts', address, method: 'PATCH', path: ['/v1/texts/', address] },
    ...more,
  });
  const operations = [update('a'), update('b'), update('c', { recheck: ['texts'] })];

  /** Three texts are to be new; eleven seconds after they were read somebody has changed two of them. */
  function scene() {
    const change = (address: string, before: string) => ({ address, field: 'text', before, after: 'New' });
    const texts = kind({
      name: 'texts',
      needs: {},
      want: () => true,
      describe: (_have: Record<string, string>) => undefined,
      observe: () => Promise.resolve({ a: 'Old', b: 'Theirs', c: 'Theirs' }),
      addresses: () => [],
      propose: (_want, have) => ({
        ...emptyProposal(),
        operations,
        changes: Object.entries(have).map(([address, text]) => change(address, text)),
      }),
      words: () => ({ title: 'text', effect: 'unseen' }),
    });
    let time = 0;
    const changes = ['a', 'b', 'c'].map((address) => change(address, 'Old'));
    const known = createKnownState(
      { ...PLAN, changes, operations },
      { have: { texts: { a: 'Old', b: 'Old', c: 'Old' } }, book: new Map(), observedAt: 0 },
      {
        ...{ kinds: [texts], wants: { texts: true }, variables: [], api, lag: [], now: () => time },
        listener() {},
        signal: new AbortController().signal,
        guard: { located() {}, proposed() {}, revealed() {} },
      },
    );
    time = 11_000;
    return known;
  }

  it('are judged together with what is sent by the same look', async () => {
    const verdicts = await scene().confirmFields(operations.slice(0, 1), operations);
    expect(operations.map((one) => verdicts.get(one)?.status)).toEqual(['right', 'changed', 'changed']);
  });

  it('are looked at although one of them was, before it was sent once more', async () => {
    const known = scene();
    const [a, b] = operations;
    expect(a && (await known.confirm(a)).status).toBe('right');
    expect(b && (await known.confirmFields([b], [b])).get(b)?.status).toBe('changed');
  });
});

describe('what is sent with the last step, long after it was written', () => {
  const write: RequestOperation = {
    ...{ action: 'update', kind: 'texts', address: 'a', method: 'PATCH', path: ['/v1/texts/a'] },
    body: { data: { type: 'texts', id: 'a', attributes: { text: 'https://a.com' } } },
  };
  const send: RequestOperation = {
    ...{ action: 'act', kind: 'review', address: 'review', method: 'PATCH', path: ['/v1/review'] },
    ...{ final: true, recheck: ['review'] },
  };

  /** A text was written, and what is there eleven seconds later is another. */
  async function verdict(answered: string, there: Value, more: Partial<RequestOperation> = {}) {
    const texts = kind({
      name: 'texts',
      needs: {},
      want: () => true,
      describe: (_have: Value) => undefined,
      observe: () => Promise.resolve(there),
      addresses: () => [],
      propose: (_want, have) => ({
        ...emptyProposal(),
        changes: [{ address: 'a', field: 'text', before: have, after: 'https://a.com' }],
      }),
      words: () => ({ title: 'text', effect: 'unseen' }),
    });
    const operation = { ...send, ...more };
    const review = kind({
      name: 'review',
      needs: {},
      sends: () => [{ kind: texts }],
      want: () => true,
      describe: (_have: object) => undefined,
      observe: () => Promise.resolve({}),
      addresses: () => [],
      propose: () => ({ ...emptyProposal(), operations: [operation] }),
      words: () => ({ title: 'review', effect: 'unseen' }),
    });
    let time = 0;
    const known = createKnownState(
      { ...PLAN, operations: [write, operation] },
      { have: { texts: 'Old', review: {} }, book: new Map(), observedAt: 0 },
      {
        ...{ kinds: [texts, review], wants: { texts: true, review: true }, variables: [], api, lag: [] },
        now: () => time,
        listener() {},
        signal: new AbortController().signal,
        guard: { located() {}, proposed() {}, revealed() {} },
      },
    );
    known.succeeded(write, { id: 'a', attributes: { text: answered } });
    time = 11_000;
    return (await known.confirm(operation)).status;
  }

  it('does not go where somebody has changed it', async () => {
    expect(await verdict('https://a.com', 'Theirs')).toBe('changed');
  });

  it.each<[string, string, Value]>([
    ['an address', 'https://a.com/', 'https://a.com/'],
    ['a text', 'One.\r\nTwo.\n', 'One.\nTwo.'],
    ['words', 'tea, milk', { words: ['tea', 'milk'] }],
    ['a moment', '2026-12-01T02:00:00-08:00', { instant: '2026-12-01T10:00:00Z' }],
    ['nothing', '', null],
  ])(
    'goes where Apple had changed it itself when it was written, %s: reading back tells that',
    async (_what, ...shown) => {
      expect(await verdict(...shown)).toBe('right');
    },
  );

  it.each<[string, string, Value]>([
    ['words', 'tea, milk', { words: ['tea', 'apple'] }],
    ['a moment', '2026-12-01T02:00:00-08:00', { instant: '2026-12-01T02:00:00Z' }],
  ])('does not go where somebody has changed it after that: %s', async (_what, ...shown) => {
    expect(await verdict(...shown)).toBe('changed');
  });

  it('goes where it has nothing to do with it', async () => {
    expect(await verdict('https://a.com', 'Theirs', { apart: ['a'] })).toBe('right');
  });
});

it('what looks at two lists beside each other have found is all known, whichever ends last, and each is judged by itself', async () => {
  const spoken: Address[] = [];
  const lists = kind({
    name: 'lists',
    needs: {},
    want: () => true,
    describe: (_have: Record<string, string>) => undefined,
    // As of the pictures of a language: all the others stay as they were.
    async observe(reader, { again }) {
      const address = again?.address ?? '';
      const { data } = await reader.all(`/v1/${address}`);
      return { ...again?.have, [address]: data[0]?.id ?? '' };
    },
    addresses: (have) => Object.entries(have),
    propose: (_want, have) => ({
      ...emptyProposal(),
      changes: Object.keys(have).map((address) => ({ address, field: 'files' })),
    }),
    words(address) {
      spoken.push(address);
      return { title: 'list', effect: 'unseen' };
    },
  });
  const answers = new Map<string, () => void>();
  const asked: string[] = [];
  const reader: Reader = {
    one: () => Promise.resolve(undefined),
    async all(path) {
      asked.push(path);
      await new Promise<void>((resolve) => answers.set(path, resolve));
      return { data: [{ type: 'lists', id: `new ${path}` }], included: [] };
    },
  };
  const known = createKnownState(
    PLAN,
    { have: { lists: { a: 'old', b: 'old' } }, book: new Map(), observedAt: 0 },
    {
      ...{ kinds: [lists], wants: { lists: true }, variables: [], api: reader, lag: [], listener() {} },
      signal: new AbortController().signal,
      guard: { located() {}, proposed() {}, revealed() {} },
    },
  );
  const order = (address: string): Operation => ({
    ...{ action: 'reorder', kind: 'lists', address, method: 'PATCH', path: ['/v1/', address], recheck: ['lists'] },
  });
  const looks = [known.confirm(order('a')), known.confirm(order('b'))];
  await vi.waitFor(() => expect(answers.size).toBe(2));
  answers.get('/v1/b')?.();
  await looks[1];
  answers.get('/v1/a')?.();
  await looks[0];
  expect(Object.fromEntries(known.book())).toEqual({ a: 'new /v1/a', b: 'new /v1/b' });
  expect(asked).toEqual(['/v1/a', '/v1/b']);
  expect(spoken).toEqual(['b', 'a']);
});
