import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Divergence } from '../../../src/core/divergence.ts';
import { divergences, divergencesOfPlans } from '../../../src/core/divergence.ts';
import type { FileEntry } from '../../../src/core/file-list.ts';
import { renderStale } from '../../../src/render/terminal/report.ts';
import { thingsOf, unpainted } from '../samples.ts';

const OPTIONS = { color: false, width: 80, unicode: true };
const THINGS = thingsOf(['version', 'version/localizations/ja', 'pricing'], 'version 1.1.0');

const table = (differences: Divergence[], options: Partial<typeof OPTIONS> = {}) =>
  renderStale({ reason: 'so', changes: [], differences, things: THINGS }, { ...OPTIONS, ...options })
    .split('\n')
    .slice(2, -2);

const copyright = (more: Partial<Divergence> = {}): Divergence => ({
  ...{ address: 'version', field: 'copyright' },
  planned: { before: '2025 A', after: '2026 A' },
  now: { before: '2025 B', after: '2026 A' },
  ...more,
});

const file = (fileName: string, md5: string | null, more: Partial<FileEntry> = {}): FileEntry => ({
  ...{ fileName, fileSize: 2048, md5, ...more },
});

describe('a stale plan', () => {
  it('shows what it was made from, what is there now and what it wanted', () => {
    const empty = { field: 'releaseType', planned: { before: null, after: 'MANUAL' } } as const;
    expect(table([copyright(), copyright({ ...empty, now: { after: 'MANUAL' } })])).toEqual([
      '                 planned from  now          planned to',
      '  version 1.1.0',
      '    copyright    "2025 A"      "2025 B"     "2026 A"',
      '    releaseType  (empty)       (not there)  MANUAL',
    ]);
  });

  it('has a column for what the manifest asks for now, where that is something else', () => {
    expect(
      table([copyright({ now: { before: '2025 A', after: '2027 A' } }), copyright({ now: undefined } as never)]),
    ).toEqual([
      '               planned from  now       planned to  wanted now',
      '  version 1.1.0',
      '    copyright  "2025 A"      "2025 A"  "2026 A"    "2027 A"',
      '    copyright  "2025 A"                "2026 A"    (nothing to do)',
    ]);
  });

  it('names the days of a value, and shows no secret', () => {
    const during = { start: '2026-12-24', end: '2027-01-02' };
    const price = (amount: string) => ({ amount, currency: 'USD' });
    const priced = { address: 'pricing', field: 'customerPrice', during };
    const planned = { before: price('4.99'), after: price('3.99') };
    const lines = table([
      { ...priced, planned, now: { before: price('5.99'), after: price('3.99') } },
      copyright({ field: 'password', secret: true, planned: { before: 'hash one' }, now: { before: 'hash two' } }),
    ]).join('\n');
    expect(lines).toMatch(/customerPrice, 2026-12-24 to 2027-01-02 +4\.99 USD +5\.99 USD +3\.99 USD/);
    expect(lines).toMatch(/password +\(secret\) +\(secret\)/);
    expect(lines).not.toContain('hash');
  });

  it('tells files apart by what they hold, and by their places where these are others', () => {
    const lists = (...all: FileEntry[][]) => all.map((files) => ({ files }));
    const [from, now, to] = lists(
      [file('a.png', '11111111aa'), file('b.png', '22222222aa')],
      [file('a.png', '33333333aa'), file('b.png', '22222222aa'), file('a.png', null, { state: 'FAILED' })],
      [file('a.png', '11111111aa')],
    );
    const files = { address: 'version', field: 'files' };
    if (!from || !now || !to) throw new Error('no lists');
    expect(table([{ ...files, planned: { before: from, after: to }, now: { before: now, after: to } }])).toEqual([
      '               planned from    now             planned to',
      '  version 1.1.0',
      '    a.png      11111111, 2 kB  33333333, 2 kB  11111111, 2 kB',
      '    a.png (2)  (not there)     FAILED, 2 kB    (not there)',
    ]);
    const turned = { files: from.files.toReversed() };
    expect(table([{ ...files, planned: { before: from, after: to }, now: { before: turned, after: to } }])).toEqual([
      '           planned from       now                planned to',
      '  version 1.1.0',
      '    a.png  1. 11111111, 2 kB  2. 11111111, 2 kB  1. 11111111, 2 kB',
      '    b.png  2. 22222222, 2 kB  1. 22222222, 2 kB  (not there)',
    ]);
  });

  it('counts what is too much to show', () => {
    const many = Array.from({ length: 60 }, (_, at) => copyright({ address: `thing ${at}` }));
    const lines = table(many);
    expect(lines.slice(-3)).toEqual(['  thing 23', expect.stringContaining('copyright'), '    … and 36 more']);
  });

  it('cuts long texts to the width, and says below how they differ', () => {
    const long = (word: string) => `Reads old books ${word} and prints them as plain text.\nIt is free.`;
    const lines = table([
      {
        ...{ address: 'version/localizations/ja', field: 'description' },
        planned: { before: long('slowly'), after: long('at once') },
        now: { before: long('fast'), after: long('at once') },
      },
    ]);
    expect(lines).toEqual([
      '                 planned from         now                  planned to',
      '  ja · version information',
      '    description  "…slowly and print…  "…fast and prints…   "…at once and…',
      '      from what it was planned from to now:',
      '    ~ description  1 of 2 lines changed',
      '        @@ line 1 @@',
      '        ~ Reads old books {-slowly-}{+fast+} and prints them as plain text.',
      '          It is free.',
    ]);
  });

  it.each([40, 80, 120])('is no wider than %i columns, and the same with colour', (width) => {
    const text = '文字認識 reads what nobody has read for three hundred years '.repeat(4);
    const differences = [
      copyright({ planned: { before: text, after: `${text}!` }, now: { before: `${text}?`, after: text } }),
    ];
    const plain = table(differences, { width });
    expect(plain.map((line) => [...line].length).filter((length) => length > width)).toEqual([]);
    expect(unpainted(table(differences, { width, color: true }).slice(0, 3).join('\n'))).toBe(
      plain.slice(0, 3).join('\n'),
    );
  });

  it('never prints a control character of a text, a name or a file', () => {
    const hostile = fc.constantFrom('\u001B[2J', '\u202E', 'a\nb', '\u009B31m', '\uD800', '::error::x');
    fc.assert(
      fc.property(hostile, hostile, fc.boolean(), (one, other, color) => {
        const files = (name: string) => ({ files: [file(name, name, { state: name })] });
        const ends = { before: one, after: other };
        const differences = [
          { address: one, field: other, planned: ends, now: { before: other, after: one } },
          { address: one, field: other, planned: { before: files(one) }, now: { before: files(other) } },
        ];
        const shown = renderStale({ reason: one, changes: [], differences }, { ...OPTIONS, color });
        expect(unpainted(shown)).not.toMatch(/[^\n\P{Cc}]|\p{Cs}|\p{Bidi_Control}/u);
      }),
    );
  });
});

describe('what a plan says beside what is so now', () => {
  const change = { address: 'version', field: 'copyright', before: '2025 A', after: '2026 A' };
  const saved = { changes: [change], expects: [{ address: 'version', field: 'notes', value: 'Old' }] };

  it('is found by address, field and days; what was to come by itself counts as planned', () => {
    const during = { start: '2027-01-01' };
    expect(
      divergences(saved, [
        { ...change, before: '2025 B' },
        { ...change, during, before: 'x' },
        { address: 'version', field: 'notes', before: null, after: 'Old' },
      ]),
    ).toEqual([
      copyright(),
      { address: 'version', field: 'copyright', during, now: { before: 'x', after: '2026 A' } },
      {
        ...{ address: 'version', field: 'notes' },
        planned: { before: 'Old', after: 'Old' },
        now: { before: null, after: 'Old' },
      },
    ]);
  });

  it('is what two plans don’t share, where the manifest is another one', () => {
    const other = { address: 'version', field: 'earliest', before: null, after: 1 };
    expect(divergencesOfPlans(saved, [change])).toEqual([]);
    expect(divergencesOfPlans(saved, [other])).toEqual([
      { address: 'version', field: 'earliest', now: { before: null, after: 1 } },
      { address: 'version', field: 'copyright', planned: { before: '2025 A', after: '2026 A' } },
    ]);
  });
});
