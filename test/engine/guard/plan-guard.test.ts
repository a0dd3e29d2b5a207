import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Permit, Reply } from '../../../src/asc/write-guard.ts';
import type { UploadPart } from '../../../src/asc/upload-parts.ts';
import type { Change } from '../../../src/core/change.ts';
import type { JsonObject } from '../../../src/core/json/json.ts';
import type { Operation, RequestOperation, UploadOperation } from '../../../src/core/operation.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { Things } from '../../../src/core/thing.ts';
import { DAY_AFTER_SENDING } from '../../../src/core/store-day.ts';
import { createPlanGuard } from '../../../src/engine/guard/plan-guard.ts';
import { filledIn } from '../../../src/engine/send-request.ts';

const PLAN: Plan = {
  format: 'ascend.plan',
  formatVersion: '2.1',
  target: { bundleId: 'com.example.guard', platform: 'IOS', appId: '1', name: 'Guard' },
  manifest: { path: 'release.yml', digest: '' },
  ...{ allow: [], consequences: [], changes: [], operations: [], expects: [], blocked: [], notes: [], tables: [] },
  ...{ gates: [], things: {}, milestones: [], digest: '' },
};

const CREATE: RequestOperation = {
  ...{ action: 'create', kind: 'texts', address: 'text/ja', method: 'POST', path: ['/v1/things'] },
  body: { data: { type: 'things', attributes: { locale: 'ja' } } },
};

const UPDATE: RequestOperation = {
  ...{
    action: 'update',
    kind: 'texts',
    address: 'text/de',
    method: 'PATCH',
    path: ['/v1/things/', { ref: 'text/de' }],
  },
  body: { data: { type: 'things', id: { ref: 'text/de' }, attributes: { words: 'Worte' } } },
};

const upload = (path: string, more: Partial<UploadOperation> = {}): UploadOperation => ({
  ...{ action: 'upload', kind: 'files', address: `files/${path}`, method: 'POST', path: ['/v1/appScreenshots'] },
  body: { data: { type: 'appScreenshots', attributes: { fileName: 'a.png', fileSize: 10 } } },
  file: { path, bytes: 10, md5: `md5 of ${path}` },
  siblings: ['/v1/sets/1/pictures'],
  seconds: 60,
  ...more,
});

const picture = (id: string, state = 'AWAITING_UPLOAD', isFull = true): JsonObject => ({
  ...{ type: 'appScreenshots', id },
  attributes: {
    ...{ fileName: 'a.png', fileSize: 10, assetDeliveryState: { state } },
    ...(isFull
      ? {
          uploadOperations: [
            { method: 'PUT', url: `https://s.apple.com/${id}`, offset: 0, length: 10, requestHeaders: [] },
          ],
        }
      : {}),
  },
});

const part = (id: string): UploadPart => ({
  ...{ method: 'PUT', url: new URL(`https://s.apple.com/${id}`), offset: 0, length: 10, headers: [] },
});

const DONE: Reply = { answer: { status: 204, body: undefined, bytes: 0 } };
const answered = (data: unknown): Reply => ({ answer: { status: 200, body: { data }, bytes: 1 } });

interface Setting {
  operations: Operation[];
  book?: Record<string, string>;
  plan?: Partial<Plan>;
  secrets?: ReadonlyMap<string, string>;
}

function setting({ operations, book = { 'text/de': '7' }, plan = {}, secrets = new Map() }: Setting) {
  let time = 0;
  const bindings = { book: new Map(Object.entries(book)), secrets, variables: [] };
  const guard = createPlanGuard({ ...PLAN, operations, ...plan }, bindings, () => time);
  const ask = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: JsonObject) =>
    guard.permit({ method, path, body });
  const look = (...found: unknown[]) =>
    guard.permit({ method: 'GET', path: '/v1/any', body: undefined })?.(answered(found));
  return {
    guard,
    look,
    ask,
    post: () => ask('POST', '/v1/things', CREATE.body),
    patch: (words = 'Worte', id = '7') =>
      ask('PATCH', `/v1/things/${id}`, { data: { type: 'things', id, attributes: { words } } }),
    reserve: () => ask('POST', '/v1/appScreenshots', upload('a.png').body),
    commit: (id: string, file = 'a.png') =>
      ask('PATCH', `/v1/appScreenshots/${id}`, {
        data: { type: 'appScreenshots', id, attributes: { uploaded: true, sourceFileChecksum: `md5 of ${file}` } },
      }),
    wait: (seconds: number) => (time += seconds * 1000),
  };
}

/** Sends it, and has it come back so. @returns whether it was let out */
function end(permit: Permit | undefined, reply: Reply): boolean {
  permit?.(reply);
  return permit !== undefined;
}

describe('what may be repeated', () => {
  it('a POST that has taken effect may not', () => {
    const { post } = setting({ operations: [CREATE] });
    expect(end(post(), answered({ type: 'things', id: '8' }))).toBe(true);
    expect(post()).toBeUndefined();
  });

  it('nor one that is under way', () => {
    const { post } = setting({ operations: [CREATE] });
    expect([post() !== undefined, post() !== undefined]).toEqual([true, false]);
  });

  it.each<[string, Reply]>([
    ['refused', { refused: 409 }],
    ['never sent', 'unsent'],
  ])('one that was %s may', (_how, reply) => {
    const { post } = setting({ operations: [CREATE] });
    end(post(), reply);
    expect(post()).toBeDefined();
  });

  it.each<[string, Reply]>([
    ['no answer', 'lost'],
    ['an answer that can’t be used', answered({ type: 'others', id: '8' })],
  ])('one that came back with %s may once, when somebody has looked since', (_how, reply) => {
    const { post, look, guard } = setting({ operations: [CREATE] });
    const early = guard.permit({ method: 'GET', path: '/v1/any', body: undefined });
    end(post(), reply);
    expect(post()).toBeUndefined();
    // That look had begun before.
    early?.(answered([]));
    expect(post()).toBeUndefined();
    look();
    expect(end(post(), reply)).toBe(true);
    look();
    expect(post()).toBeUndefined();
  });

  it('what sets a value may until it has taken effect', () => {
    const { patch } = setting({ operations: [UPDATE] });
    for (const reply of ['lost', 'unsent', { refused: 404 }, DONE] satisfies Reply[])
      expect(end(patch(), reply)).toBe(true);
    expect(patch()).toBeUndefined();
  });

  it('what is gone need not be deleted again', () => {
    const remove: RequestOperation = { ...UPDATE, action: 'delete', method: 'DELETE' };
    delete remove.body;
    const { ask } = setting({ operations: [remove] });
    expect(end(ask('DELETE', '/v1/things/7'), { refused: 404 })).toBe(true);
    expect(ask('DELETE', '/v1/things/7')).toBeUndefined();
  });
});

describe('ids', () => {
  const after: RequestOperation = { ...UPDATE, address: 'text/ja', path: ['/v1/things/', { ref: 'text/ja' }] };
  after.body = { data: { type: 'things', id: { ref: 'text/ja' }, attributes: { words: 'Worte' } } };

  it('are those of the snapshot, and of what was made', () => {
    const { post, patch } = setting({ operations: [CREATE, after] });
    expect(patch('Worte', '8')).toBeUndefined();
    end(post(), answered({ type: 'things', id: '8' }));
    expect(patch('Worte', '7')).toBeUndefined();
    expect(patch('Worte', '8')).toBeDefined();
  });

  it('that were looked up count once an answer has named them', () => {
    const { guard, patch, look } = setting({ operations: [after] });
    guard.located(new Map([['text/ja', '9']]));
    expect(patch('Worte', '9')).toBeUndefined();
    look({ type: 'sets', id: '1', relationships: { things: { data: [{ type: 'things', id: '9' }] } } });
    guard.located(new Map([['text/ja', '9']]));
    expect(patch('Worte', '9')).toBeDefined();
  });

  it('of what was made stay, whatever a list that lags says', () => {
    const { post, patch, guard } = setting({ operations: [CREATE, after] });
    end(post(), answered({ type: 'things', id: '8' }));
    guard.located(new Map([['text/ja', '7']]));
    expect(patch('Worte', '8')).toBeDefined();
  });
});

it('a secret is compared where it stands, and kept nowhere', () => {
  const secrets = new Map([['/review/password', 'open sesame']]);
  const body = {
    data: { type: 'things', id: { ref: 'text/de' }, attributes: { words: { secret: '/review/password' } } },
  };
  const { patch } = setting({ operations: [{ ...UPDATE, body }], secrets });
  expect(patch('open barley')).toBeUndefined();
  expect(patch('open sesame')).toBeDefined();
  secrets.clear();
  expect(patch('open sesame')).toBeUndefined();
});

describe('the day after sending', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const at = (moment: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
  const body = { data: { type: 'things', id: { ref: 'text/de' }, attributes: { words: DAY_AFTER_SENDING } } };
  const filled = () => filledIn({ words: DAY_AFTER_SENDING }, { secrets: new Map(), variables: [] })['words'];

  it('is filled in and compared when the request leaves, by the calendar of Cupertino', () => {
    const { patch } = setting({ operations: [{ ...UPDATE, body }] });
    at('2027-03-02T07:59:00Z');
    expect(filled()).toBe('2027-03-02');
    expect(patch('2027-03-03')).toBeUndefined();
    expect(patch('2027-03-02')).toBeDefined();
  });

  it('may have been filled in right before midnight', () => {
    const { patch } = setting({ operations: [{ ...UPDATE, body }] });
    at('2027-03-02T08:00:10Z');
    expect(filled()).toBe('2027-03-03');
    expect(patch('2027-03-02')).toBeDefined();
  });

  it('is no day of yesterday', () => {
    const { patch } = setting({ operations: [{ ...UPDATE, body }] });
    at('2027-03-02T09:00:00Z');
    expect(patch('2027-03-02')).toBeUndefined();
  });
});

describe('a file', () => {
  it('goes in parts to where its reservation says, each until it has arrived, and is committed then', () => {
    const { reserve, commit, guard } = setting({ operations: [upload('a.png')] });
    expect(guard.permitPart(part('1'), 'a.png')).toBeUndefined();
    end(reserve(), answered(picture('1')));
    expect(reserve()).toBeUndefined();
    expect(commit('1')).toBeUndefined();
    expect(guard.permitPart(part('2'), 'a.png')).toBeUndefined();
    expect(guard.permitPart({ ...part('1'), length: 9 }, 'a.png')).toBeUndefined();
    expect(guard.permitPart(part('1'), 'b.png')).toBeUndefined();
    expect(end(guard.permitPart(part('1'), 'a.png'), 'lost')).toBe(true);
    expect(commit('1')).toBeUndefined();
    expect(end(guard.permitPart(part('1'), 'a.png'), DONE)).toBe(true);
    expect(guard.permitPart(part('1'), 'a.png')).toBeUndefined();
    expect(commit('1', 'b.png')).toBeUndefined();
    expect(commit('2')).toBeUndefined();
    expect(end(commit('1'), 'lost')).toBe(true);
    expect(end(commit('1'), DONE)).toBe(true);
    expect(commit('1')).toBeUndefined();
  });

  it('that Apple does not get done with in time is removed and sent once more, and only that one', () => {
    const { reserve, commit, guard, ask, look, wait } = setting({ operations: [upload('a.png')] });
    const remove = (id: string) => ask('DELETE', `/v1/appScreenshots/${id}`);
    const send = (id: string) => {
      expect(end(reserve(), answered(picture(id)))).toBe(true);
      end(guard.permitPart(part(id), 'a.png'), DONE);
      expect(remove(id)).toBeUndefined();
      end(commit(id), DONE);
    };
    send('1');
    look(picture('1', 'PROCESSING'), picture('5', 'PROCESSING'));
    expect(remove('1')).toBeUndefined();
    wait(60);
    expect(remove('5')).toBeUndefined();
    look(picture('1', 'COMPLETE'));
    expect(remove('1')).toBeUndefined();
    look(picture('1', 'PROCESSING'));
    expect(end(remove('1'), DONE)).toBe(true);
    expect(remove('1')).toBeUndefined();
    send('2');
  });

  it('that was sent before is waited for, and may be removed and sent once more', () => {
    const book = { 'files/there': '4' };
    const { reserve, ask, look, wait } = setting({
      operations: [upload('a.png', { resume: { ref: 'files/there' } })],
      book,
    });
    look(picture('4', 'UPLOAD_COMPLETE', false));
    expect(reserve()).toBeUndefined();
    wait(60);
    expect(end(ask('DELETE', '/v1/appScreenshots/4'), DONE)).toBe(true);
    expect(reserve()).toBeDefined();
  });

  it('whose reservation was lost is the new one that a look finds, and is not reserved again', () => {
    const { reserve, guard, look } = setting({ operations: [upload('a.png')] });
    look(picture('0', 'AWAITING_UPLOAD'));
    end(reserve(), 'lost');
    look(picture('0'), { ...picture('1'), type: 'others' }, picture('2', 'PROCESSING'), picture('3'));
    expect(reserve()).toBeUndefined();
    for (const id of ['0', '1', '2']) expect(guard.permitPart(part(id), 'a.png')).toBeUndefined();
    expect(guard.permitPart(part('3'), 'a.png')).toBeDefined();
  });

  it('whose reservation was lost is the last of several that it may be: somebody else may have reserved the same', () => {
    const { reserve, guard, look } = setting({ operations: [upload('a.png')] });
    end(reserve(), 'lost');
    look(picture('1'), picture('2'));
    expect(guard.permitPart(part('1'), 'a.png')).toBeUndefined();
    expect(guard.permitPart(part('2'), 'a.png')).toBeDefined();
  });

  it('and another of its name and size are told apart by what is sent, whichever comes first', () => {
    const { reserve, commit, guard } = setting({ operations: [upload('x/a.png'), upload('y/a.png')] });
    end(reserve(), answered(picture('1')));
    expect(end(guard.permitPart(part('1'), 'y/a.png'), DONE)).toBe(true);
    expect(commit('1', 'x/a.png')).toBeUndefined();
    expect(end(commit('1', 'y/a.png'), DONE)).toBe(true);
    end(reserve(), answered(picture('2')));
    expect(guard.permitPart(part('2'), 'y/a.png')).toBeUndefined();
    expect(end(guard.permitPart(part('2'), 'x/a.png'), DONE)).toBe(true);
    expect(end(commit('2', 'x/a.png'), DONE)).toBe(true);
    expect(reserve()).toBeUndefined();
  });
});

describe('what is proposed when App Store Connect is looked at again', () => {
  const things: Things = { 'text/de': { kind: 'texts', title: 'German', effect: 'unseen' } };
  const change: Change = { address: 'text/de', field: 'words', before: 'Text', after: 'Worte' };
  const VERSION: RequestOperation = { ...CREATE, kind: 'versions', address: 'version', reveals: ['texts'] };
  const again = (more: Partial<Change> = {}) => ({ operations: [UPDATE], changes: [{ ...change, ...more }], things });
  const EXPECTS = [{ address: 'text/de', field: 'words', value: 'Worte' }];

  it('counts where the plan reveals it and what it changes was reviewed', () => {
    const { guard, patch } = setting({ operations: [VERSION], plan: { expects: EXPECTS } });
    expect(patch()).toBeUndefined();
    guard.proposed(again());
    expect(patch()).toBeUndefined();
    guard.revealed(again(), new Set(['texts']));
    expect(patch()).toBeDefined();
  });

  it.each<[string, Operation[], Partial<Plan>, Partial<Operation>]>([
    ['reveals nothing of its kind, reviewed or not', [{ ...VERSION, reveals: ['prices'] }], { changes: [change] }, {}],
    ['reveals nothing of its kind', [{ ...VERSION, reveals: ['prices'] }], { expects: EXPECTS }, {}],
    [
      'has reviewed no such outcome',
      [VERSION],
      { expects: [{ address: 'text/de', field: 'words', value: 'Wort' }] },
      {},
    ],
    [
      'was to make it, and somebody else has',
      [VERSION],
      { changes: [{ address: 'text/de', field: 'words', after: 'Worte' }] },
      {},
    ],
    ['has its gate closed', [VERSION], { expects: EXPECTS }, { gates: [{ name: 'remove', reason: 'it goes' }] }],
  ])('and nowhere else: the plan %s', (_why, operations, plan, more) => {
    const { guard, patch } = setting({ operations, plan });
    guard.revealed({ ...again(), operations: [{ ...UPDATE, ...more } as Operation] }, new Set(['texts']));
    expect(patch()).toBeUndefined();
  });

  it('takes the place of what was planned of those kinds', () => {
    const other: RequestOperation = { ...UPDATE, address: 'text/fr', path: ['/v1/things/', { ref: 'text/fr' }] };
    delete other.body;
    const book = { 'text/de': '7', 'text/fr': '6' };
    const { guard, ask } = setting({ operations: [VERSION, other], book, plan: { expects: EXPECTS } });
    guard.revealed(again(), new Set(['texts']));
    expect(ask('PATCH', '/v1/things/6')).toBeUndefined();
  });

  it('is the form in which alone something goes that is looked at again before it is sent', () => {
    const whole = (words: string): RequestOperation => ({
      ...UPDATE,
      ...{ action: 'replace', recheck: ['texts'] },
      body: { data: { type: 'things', id: { ref: 'text/de' }, attributes: { words } } },
    });
    const { guard, patch } = setting({ operations: [whole('Worte')], plan: { changes: [change] } });
    guard.proposed({ ...again({ before: 'Anderes' }), operations: [whole('Unreviewed')] });
    expect(patch('Unreviewed')).toBeUndefined();
    guard.proposed({ ...again(), operations: [whole('Worte und mehr')] });
    expect(patch('Worte')).toBeUndefined();
    expect(patch('Worte und mehr')).toBeDefined();
  });

  it('has what was done done again where a list lags, but not for ever, and nothing is made twice', () => {
    const { guard, patch, post } = setting({ operations: [VERSION, UPDATE], plan: { changes: [change] } });
    end(post(), answered({ type: 'things', id: '8' }));
    for (const isAllowed of [true, true, true, false]) {
      expect(end(patch(), DONE)).toBe(isAllowed);
      expect(patch()).toBeUndefined();
      guard.revealed({ ...again(), operations: [UPDATE, VERSION] }, new Set(['texts']));
      expect(post()).toBeUndefined();
    }
  });
});
