import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { Operation } from '../../../src/core/operation.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { Entry } from '../../../src/render/view/entries.ts';
import { planView } from '../../../src/render/view/plan.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { filesChange, SET, there, wanted } from '../file-samples.ts';
import { operation, plan, UPDATE } from '../samples.ts';

function entries(changes: Change[], operations: Operation[] = [], parts: Partial<Plan> = {}): Entry[] {
  return planView(plan({ changes, operations, ...parts })).entries;
}

const titles = (all: readonly Entry[]) => all.map(({ action, title }) => `${action} ${title}`);

describe('the view of a plan', () => {
  const view = planView(UPDATE);

  it('says what it is for and what happens in it', () => {
    expect(view.header).toEqual({
      bundleId: 'com.example.kotenocr',
      name: '古典OCR',
      platform: 'iOS',
      versions: ['1.1.0'],
      state: 'new version',
    });
    expect(view.legend.map(({ word }) => word)).toEqual(['create', 'change', 'delete']);
    expect(view.summary).toBe('Plan: 1 to create, 3 to change, 1 to delete (5 operations).');
  });

  it('names the version that a draft becomes', () => {
    const version = { versionString: '1.0.1', state: 'PREPARE_FOR_SUBMISSION', becomes: '1.1.0' };
    expect(planView(plan({ target: { ...plan().target, version } })).header.versions).toEqual(['1.0.1', '1.1.0']);
  });

  it('holds texts with what was kept, added and removed, and lengths with their limits', () => {
    const fields = view.entries.flatMap(({ content }) => (content.form === 'fields' ? content.fields : []));
    expect(fields.find(({ name }) => name === 'subtitle')).toEqual({
      name: 'subtitle',
      action: 'update',
      content: {
        form: 'words',
        isSpaceOnly: false,
        after: '古文書をカメラで読むアプリ',
        pieces: [
          { kind: 'same', text: '古文書を' },
          { kind: 'added', text: 'カメラで' },
          { kind: 'same', text: '読むアプリ' },
        ],
      },
      length: { now: 13, limit: 30 },
    });
  });

  it('says first what can’t be undone or is seen at once, then what keeps apply from starting', () => {
    const consequences: Plan['consequences'] = [
      { kind: 'submission', text: 'submits 1.1.0 for review' },
      { kind: 'pricing', text: '4.99 → 5.99 USD in 174 territories', atOnce: true },
      { kind: 'appInfoLocalizations', text: 'removes fr-FR with its texts' },
      { kind: 'versionLocalizations', text: 'removes fr-FR with its texts' },
    ];
    const gates = ['price-change', 'delete-locale'].map((name) => ({ name, open: false, reasons: [] }));
    const blocked = [{ address: 'version', reason: 'locked' }];
    expect(planView(plan({ consequences, gates, blocked })).headline).toEqual([
      'Submits 1.1.0 for review',
      '4.99 → 5.99 USD in 174 territories at once',
      'removes fr-FR with its texts',
      '1 item blocked',
      '2 gates closed',
    ]);
  });

  it('leaves the case of a product id at its beginning alone', () => {
    const consequences = [{ kind: 'x', text: 'com.example.pro: an introductory offer in 1 territory' }];
    expect(planView(plan({ consequences })).headline).toEqual([consequences[0]?.text]);
  });

  it('has money and territories first, then what customers read and see, then the rest', () => {
    const at = (address: string): Change => ({ address, field: 'x', before: 1, after: 2 });
    const changes = ['version', 'version/localizations/ja', 'pricing/JPN'].map(at);
    expect(entries(changes).map(({ title }) => title)).toEqual([
      'price in JPN',
      'ja · version information',
      'version 1.1.0',
    ]);
  });

  it('marks as an action what ends in one', () => {
    const made = operation('create', 'submission');
    const sent: Operation = { action: 'act', kind: 'submission', address: 'submission', method: 'PATCH', path: [] };
    const change: Change = { address: 'submission', field: 'state', before: null, after: 'WAITING_FOR_REVIEW' };
    const acting = planView(plan({ changes: [change], operations: [made, sent] }));
    expect(titles(acting.entries)).toEqual([expect.stringMatching(/^act /)]);
    expect(acting.legend).toEqual([{ action: 'act', word: 'action' }]);
  });

  it('says all, and does not list them, where something happens to all', () => {
    const codes = ['CHN', 'DEU', 'JPN', 'USA'];
    const changes = codes.map((code): Change => ({ address: `territories/${code}`, field: 'available', after: true }));
    const made = plan({ changes });
    const all = { count: codes.length, title: 'all 4 territories' };
    const things = Object.fromEntries(
      Object.entries(made.things).map(([address, thing]) => [
        address,
        thing.family ? { ...thing, family: { ...thing.family, all } } : thing,
      ]),
    );
    const text = (some: Partial<Plan>) =>
      renderPlan({ ...made, things, ...some }, { color: false, width: 80, unicode: true });
    expect(text({})).toContain('+ availability  all 4 territories\n');
    expect(text({})).not.toContain('JPN');
    expect(text({ changes: changes.slice(1) })).not.toContain('all 4');
  });

  it('holds no escape sequence, no indentation and no symbol of a format', () => {
    const texts = JSON.stringify({ ...view, digest: '' });
    expect(texts).not.toMatch(/\\u001b|│|@@|\{[-+]|→|"text":" {2,}/);
  });
});

describe('entries', () => {
  it('leave out a field that only repeats which one of its family a thing is', () => {
    const address = 'version/localizations/ja';
    const made = (field: string, after: string): Change => ({ address, field, after });
    const [entry] = entries([made('locale', 'ja'), made('description', 'Text')]);
    expect(entry?.content).toMatchObject({ form: 'fields', fields: [{ name: 'description' }] });
    const [other] = entries([made('locale', 'en-US')]);
    expect(other?.content).toMatchObject({ form: 'fields', fields: [{ name: 'locale' }] });
  });

  it('name the thing by its address where nobody has said what it is', () => {
    expect(titles(entries([{ address: 'a/b', field: 'x', before: 1, after: 2 }]))).toEqual(['update a/b']);
    expect(titles(entries([{ address: 'constructor', field: 'x', after: 2 }]))).toEqual(['create constructor']);
  });

  it('say what one request writes by the entries of its kind', () => {
    const replace: Operation = { ...operation('update', 'pricing'), action: 'replace', kind: 'pricing' } as Operation;
    const change: Change = {
      address: 'pricing/JPN',
      field: 'price',
      during: { start: '2026-12-24', end: '2027-01-02' },
      before: { amount: '600', currency: 'JPY' },
      after: { amount: '450', currency: 'JPY' },
    };
    const all = entries([change], [replace]);
    expect(titles(all)).toEqual(['update price in JPN']);
    expect(all[0]?.content).toMatchObject({
      fields: [{ name: '2026-12-24 to 2027-01-02', content: { form: 'replaced', after: { text: '450 JPY' } } }],
    });
    expect(titles(entries([], [replace]))).toEqual(['update price']);
  });

  it('are one for four or more of a family, and only for things of one', () => {
    const off = (address: string): Change => ({ address, field: 'available', before: true, after: false });
    const codes = ['DEU', 'FRA', 'GBR', 'ITA'];
    const four = codes.map((code) => off(`territories/${code}`));
    expect(entries(four)).toMatchObject([{ title: 'availability', members: codes }]);
    expect(entries(four.slice(1))).toHaveLength(3);
    expect(entries(codes.map((code) => off(`unknown/${code}`)))).toHaveLength(4);
    const secret = (change: Change): Change => ({ ...change, during: { start: change.address } });
    expect(entries(four.map(secret))).toHaveLength(4);
  });
});

describe('files', () => {
  it('are rows with their places, names and sizes', () => {
    const change = filesChange(
      [there('a.png'), there('b.png'), there('c.png')],
      [wanted('a.png'), wanted('x.png', 20)],
    );
    const [entry] = entries([change]);
    expect(entry).toMatchObject({ detail: '6.9-inch iPhone', action: 'update' });
    expect(entry?.address).toBeUndefined();
    expect(entry?.content).toEqual({
      form: 'files',
      files: {
        noun: 'screenshot',
        lists: 1,
        failed: [],
        content: {
          form: 'changed',
          kept: 1,
          rows: [
            { what: 'replaced', place: 2, name: 'x.png', bytes: 20_000, instead: { name: 'b.png' } },
            { what: 'removed', place: 3, name: 'c.png' },
          ],
        },
      },
    });
  });

  it('that go with their list are named', () => {
    const [entry] = entries([filesChange([there('a.png'), there('b.png', 1, { state: 'FAILED' })], undefined)]);
    expect(entry?.content).toMatchObject({
      files: { content: { form: 'gone', each: 1, names: ['a.png'] }, failed: [{ name: 'b.png', state: 'FAILED' }] },
    });
  });

  it('are known by what the plan says of them, whatever their address and field', () => {
    const things = { x: { kind: 'k', title: 'videos', effect: 'unseen' as const, file: 'video' } };
    const change = { ...filesChange([], [wanted('a.mov')], 'x'), field: 'y' };
    const expects = [{ address: 'x', field: 'y', value: { files: [wanted('a.mov'), wanted('b.mov')] } }];
    const view = planView(plan({ changes: [change], expects, things }));
    expect(view.entries[0]?.content.form).toBe('files');
    expect(view.carriedOver).toEqual(['2 videos in 1 set']);
  });

  it('are moved in the legend as well', () => {
    const files = ['a', 'b', 'c'].map((name) => wanted(name));
    const change = filesChange(files, [...files.slice(1), ...files.slice(0, 1)], SET);
    expect(planView(plan({ changes: [change] })).legend).toEqual([
      { action: 'update', word: 'change' },
      { action: 'move', word: 'move' },
    ]);
  });
});

it('a table keeps its amounts', () => {
  const row = (code: string, amount: string) => ({ cells: [code, { amount, currency: 'USD' }, { percent: -50 }] });
  const columns = [{ name: 'territory' }, { name: 'then' }, { name: 'change' }];
  const table = {
    address: 'pricing',
    title: 'Effect',
    columns,
    rows: [row('AFG', '1'), row('AGO', '1'), row('AIA', '2')],
  };
  const made = plan({ tables: [table] });
  expect(planView(made).tables[0]?.rows).toEqual([
    { names: ['AFG', 'AGO'], cells: [{ amount: '1', currency: 'USD' }, { percent: -50 }] },
    { names: ['AIA'], cells: [{ amount: '2', currency: 'USD' }, { percent: -50 }] },
  ]);
  expect(renderPlan(made, { color: false, width: 80, unicode: true })).toContain('    AFG, AGO   1 USD  −50 %\n');
});

it('what opens a gate is there to be copied', () => {
  const gates: Plan['gates'] = [{ name: 'price-change', open: false, reasons: [] }];
  const { toOpen = [] } = planView(plan({ gates }));
  expect(toOpen.filter(({ copy }) => copy).map(({ text }) => text)).toEqual([
    'allow: [price-change]',
    '--allow price-change',
  ]);
  expect(toOpen.map(({ text }) => text).join('')).toBe(
    'to open it, add allow: [price-change] to release.yml, or run with --allow price-change',
  );
});
