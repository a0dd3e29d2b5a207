import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { Operation } from '../../../src/core/operation.ts';
import type { Table } from '../../../src/core/plan-table.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { operation, plan } from '../samples.ts';

const LOOKS = { color: false, width: 100, unicode: true };

function act(address: string, kind = address): Operation {
  return { action: 'act', kind, address, method: 'PATCH', path: ['/v1/x/', { ref: address }] };
}

describe('many things to which the same happens', () => {
  const codes = ['DEU', 'FRA', 'GBR', 'ITA', 'JPN'];
  const changes: Change[] = codes.map((code) => ({
    address: `territories/${code}`,
    field: 'available',
    before: true,
    after: code !== 'JPN' ? false : null,
  }));
  const text = renderPlan(
    plan({ changes, operations: codes.map((code) => operation('update', `territories/${code}`)) }),
    LOOKS,
  );

  it('are one entry that names them all', () => {
    expect(text).toMatch(/~ availability \(4\) {2}DEU, FRA, GBR, ITA\n {4}~ available {2}true → false\n/);
    expect(text).not.toContain('territories/DEU');
  });

  it('leave out what differs', () => {
    expect(text).toContain('availability in JPN');
  });

  it('count as what they are', () => {
    expect(text).toContain('5 to change (5 operations)');
  });
});

describe('a table', () => {
  const table: Table = {
    address: 'pricing',
    title: 'Effect on each territory',
    columns: [{ name: 'territory' }, { name: 'new', align: 'right' }],
    rows: [
      { cells: ['TUR', '399.99 TRY'], outlier: true },
      ...Array.from({ length: 40 }, (_, at) => ({ cells: [`T${at}`, `${at} USD`] })),
    ],
  };

  it('is aligned, marks what must not be overlooked, and counts what it leaves out', () => {
    const text = renderPlan(plan({ tables: [table], operations: [operation('update', 'pricing')] }), LOOKS);
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line === 'Effect on each territory');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '    territory         new',
      '  ! TUR        399.99 TRY',
      '    T0              0 USD',
    ]);
    expect(text).toContain('… and 17 more');
  });

  it('puts rows together that say the same, but no outlier', () => {
    const rows = ['AFG', 'AGO', 'AIA', 'ALB', 'ARM', 'ATG'].map((code) => ({ cells: [code, '4.99 USD'] }));
    const text = renderPlan(
      plan({
        tables: [{ ...table, rows: [{ cells: ['ZWE', '4.99 USD'], outlier: true }, ...rows] }],
        operations: [operation('update', 'pricing')],
      }),
      LOOKS,
    );
    expect(text).toContain('! ZWE');
    expect(text).toMatch(/AFG, AGO, AIA and 3 more {2}4\.99 USD/);
  });

  it('writes money and percentages in words of its own', () => {
    const rows: Table['rows'] = [
      { cells: ['JPN', { amount: '700', currency: 'JPY' }] },
      { cells: ['USA', { percent: -20 }] },
    ];
    const text = renderPlan(
      plan({ tables: [{ ...table, rows }], operations: [operation('update', 'pricing')] }),
      LOOKS,
    );
    expect(text).toMatch(/ JPN {8}700 JPY\n/);
    expect(text).toMatch(/ USA {10}−20 %\n/);
  });

  it('shows every outlier, however many', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ cells: [`T${at}`, '1'], outlier: true as const }));
    const text = renderPlan(
      plan({ tables: [{ ...table, rows }], operations: [operation('update', 'pricing')] }),
      LOOKS,
    );
    expect(text).toContain('! T59');
  });

  it('never breaks a row', () => {
    const text = renderPlan(plan({ tables: [table], operations: [operation('update', 'pricing')] }), {
      ...LOOKS,
      width: 40,
    });
    expect(text).toContain('  ! TUR        399.99 TRY\n');
  });
});

describe('changes of several things in a table', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const price = (code: string, before: string, after: string): Change => ({
    ...{ address: `pricing/${code}`, field: 'price', before: usd(before), after: usd(after) },
  });
  const changes = [price('AFG', '4.99', '5.99'), price('ECU', '4.99', '59.90')];
  const own: Table = {
    address: 'pricing/AFG',
    title: 'prices by territory',
    columns: [{ name: 'territory' }, { name: 'then', align: 'right' }],
    rows: [
      { cells: ['ECU', usd('59.90')], outlier: true, says: { address: 'pricing/ECU', field: 'price' } },
      { cells: ['AFG', usd('5.99')], says: { address: 'pricing/AFG', field: 'price' } },
    ],
  };
  const replace: Operation = { action: 'replace', kind: 'pricing', address: 'pricing', method: 'POST', path: [] };
  const made = plan({ changes, tables: [own], operations: [replace] });

  it('are one entry with a row for each, and no entry besides', () => {
    expect(renderPlan(made, LOOKS).split('\n').slice(1, -1)).toEqual([
      '  ~ change',
      '',
      '~ prices by territory (2)',
      '    territory       then',
      '  ! ECU        59.90 USD',
      '    AFG         5.99 USD',
      '',
      'Plan: 2 to change (1 operation).',
    ]);
  });

  it('are no entries of their own where each has an operation', () => {
    const operations = changes.map(({ address }) => ({ ...replace, address }));
    const text = renderPlan({ ...made, operations }, LOOKS);
    expect(text).not.toContain('price in AFG');
    expect(text).toContain('Plan: 2 to change (2 operations).');
  });

  it('stand in few rows where they are many and move alike, and each by itself where all is asked for', () => {
    const codes = Array.from({ length: 20 }, (_, at) => `T${String.fromCharCode(65 + at)}`);
    const rows = codes.map((code) => ({
      cells: [code, 'from tomorrow', { amount: '5', currency: code }, { percent: 20 }],
    }));
    const columns = ['territory', 'when', 'then', 'change'].map((name) => ({ name }));
    const long = plan({ tables: [{ ...own, columns, rows }], operations: [operation('update', 'pricing')] });
    const lines = renderPlan(long, LOOKS).split('\n');
    const at = lines.indexOf('prices by territory');
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '    territory               when           then  change',
      '    TA, TB, TC and 17 more  from tomorrow        +20 %',
      '    … each by itself with plan --full',
      '',
    ]);
    expect(renderPlan(long, { ...LOOKS, full: true })).toContain('TT');
  });

  it('name the column of what is said once', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({
      cells: [
        `T${at}`,
        { amount: '5', currency: `C${at}` },
        { percent: at < 10 ? 20 : 30 },
        at < 10 ? 'a' : 'b',
        'pay',
      ],
    }));
    const columns = ['territory', 'then', 'change', 'sort', 'subscribers'].map((name) => ({ name }));
    const long = plan({ tables: [{ ...own, columns, rows }], operations: [operation('update', 'pricing')] });
    expect(renderPlan(long, LOOKS)).toContain('    all of them · subscribers: pay\n');
  });

  it('leave what the table does not tell', () => {
    const later: Change = { ...price('ECU', '4.99', '3.99'), during: { start: '2030-01-01' } };
    const text = renderPlan({ ...made, changes: [...changes, later] }, LOOKS);
    expect(text).toContain('~ price in ECU  pricing/ECU\n    ~ from 2030-01-01  4.99 USD → 3.99 USD\n');
    expect(text).toContain('Plan: 3 to change (1 operation).');
  });
});

describe('a secret', () => {
  const changes: Change[] = [
    { address: 'review', field: 'demoAccountPassword', before: 'scrypt:a', after: 'scrypt:b', secret: true },
  ];

  it('is shown as one, changed or new or cleared', () => {
    const shown = (change: Partial<Change>) =>
      renderPlan(
        plan({
          changes: [{ address: 'review', field: 'demoAccountPassword', secret: true, ...change }],
          operations: [operation('update', 'review')],
        }),
        LOOKS,
      );
    expect(shown({ before: 'scrypt:a', after: 'scrypt:b' })).toContain('demoAccountPassword  (secret) → (secret)');
    expect(shown({ before: null, after: 'scrypt:b' })).toContain('demoAccountPassword  (empty) → (secret)');
    expect(shown({ before: 'scrypt:a', after: null })).toContain('demoAccountPassword  (secret) → (empty)');
    expect(shown({ before: 'scrypt:a', after: 'scrypt:b' })).not.toContain('scrypt');
  });

  it('is no reason to make things alike', () => {
    expect(renderPlan(plan({ changes, operations: [operation('update', 'review')] }), LOOKS)).toContain(
      'review details',
    );
  });
});

describe('what Apple is asked to do', () => {
  it('is an action of its own, and so is a wait', () => {
    const wait: Operation = {
      action: 'wait',
      kind: 'build',
      address: 'version/build/processing',
      path: ['/v1/builds/', { ref: 'builds/4' }],
      until: { attribute: 'processingState', is: ['VALID'] },
      seconds: 60,
    };
    const changes: Change[] = [{ address: 'release', field: 'state', before: 'PENDING', after: 'READY' }];
    const text = renderPlan(plan({ changes, operations: [wait, act('release')] }), LOOKS);
    expect(text).toContain('» processing of the build, which apply waits for  version/build/processing');
    expect(text).toContain('» release\n    » state  PENDING → READY');
    expect(text).toContain('Plan: 2 actions (2 operations).');
    expect(renderPlan(plan({ changes, operations: [act('release')] }), { ...LOOKS, unicode: false })).toContain(
      '> release',
    );
  });
});

describe('what is blocked', () => {
  it('names the key or the page that mends it', () => {
    const text = renderPlan(
      plan({
        blocked: [
          { address: 'version', reason: 'a copyright is missing', fix: 'version.copyright' },
          {
            address: 'territories',
            reason: 'only there',
            fix: 'https://example.com/a/very/long/page/that/is/kept/whole',
          },
        ],
      }),
      { ...LOOKS, width: 60 },
    );
    expect(text).toContain('version.copyright');
    expect(text).toContain('https://example.com/a/very/long/page/that/is/kept/whole');
  });
});

describe('a gate with many reasons', () => {
  it('tells some and counts the rest', () => {
    const reasons = Array.from({ length: 30 }, (_, at) => ({ address: `territories/T${at}`, reason: 'goes off sale' }));
    const gates = [{ name: 'remove-territories' as const, open: false, reasons }];
    const text = renderPlan(plan({ gates, operations: [operation('update', 'territories/T0')] }), LOOKS);
    expect(text).toContain('availability in T7: goes off sale');
    expect(text).not.toContain('T8:');
    expect(text).toContain('and 22 more');
  });
});
