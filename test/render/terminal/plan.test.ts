import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import type { Plan } from '../../../src/core/plan.ts';
import { cells } from '../../../src/render/view/cell-width.ts';
import { renderPlan } from '../../../src/render/terminal/plan.ts';
import { DESCRIPTION_EN, FIRST, operation, plan, planOf, unpainted, UPDATE } from '../samples.ts';

const PLAIN = { color: false, width: 80, unicode: true };

/** The line of a one-field plan that shows the field, and the lines below it. */
function field(change: Omit<Change, 'address'>, width = 120): string {
  const rows = renderPlan(planOf(change), { ...PLAIN, width }).split('\n');
  const end = rows.findIndex((row) => row.startsWith('Plan:'));
  return rows.slice(4, end - 1).join('\n');
}

describe('a plan', () => {
  it('for a first release, 80 columns', () => {
    expect(renderPlan(FIRST, PLAIN)).toMatchInlineSnapshot(`
      "com.example.kotenocr (古典OCR) · iOS 1.0 · PREPARE_FOR_SUBMISSION
        + create  ~ change

      + en-US · app information  appInfo/localizations/en-US
          + name  KotenOCR   8/30

      ~ ja · version information  version/localizations/ja
          ~ description  (empty) → new text   101/4000
              │ 古い日本語の文書を読み取り、現代の文字に変換するアプリです。
              │
              │ ■ 主な機能
              │ ・くずし字の認識
              │ ・縦書きレイアウトの解析
              │ ・オフラインで動作
              … 3 more lines
          ~ keywords     (empty) → OCR, 古典, くずし字   11/100

      + en-US · version information  version/localizations/en-US
          + description  262/4000
              │ KotenOCR reads classical Japanese documents and turns them into text
              │ that you can search, copy and share. It works without a network
              │ connection.
              │
              │ Features
              │
              │ • Recognises kuzushiji
              … 2 more lines
          + keywords     ocr, kanji, kuzushiji, classical, manuscript, handwriting,
                         edo, samurai, scroll   71/100
          + supportUrl   https://example.com/support   27/255

      ~ version 1.0
          ~ copyright    (empty) → "2026 Example Inc."
          ~ releaseType  MANUAL → AFTER_APPROVAL

      Notes
        · version information: Apple refuses whatsNew for a first version

      Plan: 2 to create, 2 to change (4 operations).
      Digest 4be190ac"
    `);
  });

  it('for an update, 80 columns', () => {
    expect(renderPlan(UPDATE, PLAIN)).toMatchInlineSnapshot(`
      "com.example.kotenocr (古典OCR) · iOS 1.1.0 · new version
        + create  ~ change  - delete

      Gates
        ✓ open    delete-locale  fr-FR · version information: fr-FR is removed with
                                 its texts

      ~ ja · app information  appInfo/localizations/ja
          ~ subtitle  古文書を{+カメラで+}読むアプリ   13/30

      ~ en-US · version information  version/localizations/en-US
          ~ whatsNew         1 of 4 lines changed, 2 added, 1 removed   109/4000
              @@ line 1 @@
              - Bug fixes and improvements.
              + Handwriting is here.

              ~ • Sync is {-up to 2×-}{+three times+} faster on {-Wi-Fi-}{+any
                network+}
                • Dark mode
              + • New: lock a note with Face ID
          ~ keywords         + checklist, handwriting  - todo, reminder  (3 unchanged)
                             35/100
          ~ description      2 of 5 paragraphs changed   287/4000
              @@ paragraph 1 @@
              ~ … turns them into text that you can search, copy and share{+ with
                others+}. It works without a network connection.
              @@ paragraph 5 @@
              ~ The models were {-made-}{+trained+} by {+people of +}the National Diet
                Library.
          ~ promotionalText  "Summer sale" → (empty)   0/170

      ~ ja · version information  version/localizations/ja
          ~ whatsNew     (empty) → new text   25/4000
              │ 手書き入力に対応しました。
              │ ・同期が速くなりました
          ~ description  1 of 8 lines changed   105/4000
              @@ line 6 @@
                ・縦書きレイアウトの解析
              ~ ・オフライン{-で-}{+でも高速に+}動作

      - fr-FR · version information  version/localizations/fr-FR
          goes with it: description (262 characters), keywords ocr,kanji

      + version 1.1.0
          + versionString  1.1.0

      Carried over by Apple and already as wanted: 2 fields

      Plan: 1 to create, 3 to change, 1 to delete (5 operations).
      Digest 4be190ac"
    `);
  });

  it('for an update, 120 columns', () => {
    expect(renderPlan(UPDATE, { ...PLAIN, width: 120 })).toMatchInlineSnapshot(`
      "com.example.kotenocr (古典OCR) · iOS 1.1.0 · new version
        + create  ~ change  - delete

      Gates
        ✓ open    delete-locale  fr-FR · version information: fr-FR is removed with its texts

      ~ ja · app information  appInfo/localizations/ja
          ~ subtitle  古文書を{+カメラで+}読むアプリ   13/30

      ~ en-US · version information  version/localizations/en-US
          ~ whatsNew         1 of 4 lines changed, 2 added, 1 removed   109/4000
              @@ line 1 @@
              - Bug fixes and improvements.
              + Handwriting is here.

              ~ • Sync is {-up to 2×-}{+three times+} faster on {-Wi-Fi-}{+any network+}
                • Dark mode
              + • New: lock a note with Face ID
          ~ keywords         + checklist, handwriting  - todo, reminder  (3 unchanged)   35/100
          ~ description      2 of 5 paragraphs changed   287/4000
              @@ paragraph 1 @@
              ~ … turns them into text that you can search, copy and share{+ with others+}. It works without a network
                connection.
              @@ paragraph 5 @@
              ~ The models were {-made-}{+trained+} by {+people of +}the National Diet Library.
          ~ promotionalText  "Summer sale" → (empty)   0/170

      ~ ja · version information  version/localizations/ja
          ~ whatsNew     (empty) → new text   25/4000
              │ 手書き入力に対応しました。
              │ ・同期が速くなりました
          ~ description  1 of 8 lines changed   105/4000
              @@ line 6 @@
                ・縦書きレイアウトの解析
              ~ ・オフライン{-で-}{+でも高速に+}動作

      - fr-FR · version information  version/localizations/fr-FR
          goes with it: description (262 characters), keywords ocr,kanji

      + version 1.1.0
          + versionString  1.1.0

      Carried over by Apple and already as wanted: 2 fields

      Plan: 1 to create, 3 to change, 1 to delete (5 operations).
      Digest 4be190ac"
    `);
  });

  it('in colour shows the same, with red and green for what git marks with braces', () => {
    const painted = renderPlan(
      planOf({ field: 'subtitle', before: 'Notes that sync well', after: 'Notes that sync', limit: 30 }),
      { ...PLAIN, color: true },
    );
    expect(painted.replaceAll('\u001B', '␛')).toMatchInlineSnapshot(`
      "␛[1mcom.example.kotenocr␛[22m (古典OCR)␛[2m · ␛[22miOS 1.1.0␛[2m · ␛[22mPREPARE_FOR_SUBMISSION
        ␛[33m~␛[39m␛[2m change␛[22m

      ␛[33m~ ␛[39m␛[1men-US · version information␛[22m␛[2m  version/localizations/en-US␛[22m
          ␛[33m~ ␛[39msubtitle  Notes that sync␛[31;9m well␛[39;29m   ␛[2m15/30␛[22m

      ␛[1mPlan: 1 to change (1 operation).␛[22m
      ␛[2mDigest 4be190ac␛[22m"
    `);
  });

  it('without Unicode symbols draws with ASCII', () => {
    const text = renderPlan(planOf({ field: 'releaseType', before: 'MANUAL', after: 'SCHEDULED' }), {
      ...PLAIN,
      unicode: false,
    });
    expect(text.replace('古典', '')).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain('MANUAL -> SCHEDULED');
  });

  it('that is empty says so, with the name of the manifest', () => {
    expect(renderPlan(plan(), PLAIN)).toBe(
      [
        'com.example.kotenocr (古典OCR) · iOS 1.1.0 · PREPARE_FOR_SUBMISSION',
        '',
        'No changes. App Store Connect matches release.yml.',
        'Digest 4be190ac',
      ].join('\n'),
    );
  });

  it('for an app without a version leaves the version out', () => {
    const { version: _none, ...target } = plan().target;
    const text = renderPlan(plan({ target: { ...target, platform: 'VISION_OS' } }), PLAIN);
    expect(text.split('\n')[0]).toBe('com.example.kotenocr (古典OCR) · visionOS');
  });

  it('never leaves out an operation that has no field to show', () => {
    const text = renderPlan(plan({ operations: [operation('create', 'version/localizations/ja')] }), PLAIN);
    expect(text).toContain('+ ja · version information  version/localizations/ja');
  });
});

describe('what stands in the way', () => {
  const rename: Plan = plan({
    target: {
      ...plan().target,
      version: { versionString: '1.0.1', state: 'PREPARE_FOR_SUBMISSION', becomes: '1.1.0' },
    },
    changes: [{ address: 'version', field: 'versionString', before: '1.0.1', after: '1.1.0' }],
    operations: [operation('update', 'version')],
    gates: [
      {
        name: 'rename-version',
        open: false,
        reasons: [{ address: 'version', reason: 'the draft 1.0.1 becomes 1.1.0' }],
      },
    ],
  });

  it('a closed gate comes with the words that open it', () => {
    expect(renderPlan(rename, PLAIN)).toMatchInlineSnapshot(`
      "com.example.kotenocr (古典OCR) · iOS 1.0.1 → 1.1.0 · PREPARE_FOR_SUBMISSION
        1 gate closed
        ~ change

      Gates
        ✗ closed  rename-version  version 1.1.0: the draft 1.0.1 becomes 1.1.0
          to open it, add  allow: [rename-version]  to release.yml, or run with
          --allow rename-version

      ~ version 1.1.0
          ~ versionString  1.0.1 → 1.1.0

      Plan: 1 to change (1 operation).
      Apply would stop before the first write: 1 gate is closed (exit 6).
      Digest 4be190ac"
    `);
  });

  it('several closed gates are opened by one line', () => {
    const gates: Plan['gates'] = [...rename.gates, { name: 'delete-locale', open: false, reasons: [] }];
    expect(renderPlan({ ...rename, gates }, { ...PLAIN, width: 120 })).toContain(
      'to open them, add  allow: [rename-version, delete-locale]  to release.yml, or run with\n    --allow rename-version --allow delete-locale',
    );
  });

  it('an open gate stops nothing', () => {
    expect(renderPlan(UPDATE, PLAIN)).not.toContain('would stop');
  });

  it("what Apple's state blocks comes with the manifest line", () => {
    const blocked: Plan['blocked'] = [
      {
        address: 'version/localizations/ja',
        field: 'description',
        reason: 'version 1.1.0 is WAITING_FOR_REVIEW, and Apple locks description in that state',
        from: '/metadata/ja/description',
      },
      { address: 'appInfo/localizations/ja', reason: 'locked' },
    ];
    const locate = (pointer: string) =>
      pointer === '/metadata/ja/description' ? { file: 'release.yml', line: 12, column: 3 } : undefined;
    expect(renderPlan(plan({ blocked }), { ...PLAIN, locate })).toMatchInlineSnapshot(`
      "com.example.kotenocr (古典OCR) · iOS 1.1.0 · PREPARE_FOR_SUBMISSION
        2 items blocked

      Blocked
        ✗ ja · version information, description: version 1.1.0 is WAITING_FOR_REVIEW,
          and Apple locks description in that state  release.yml:12
        ✗ ja · app information: locked

      Plan: nothing can be done right now.
      Apply would stop before the first write: 2 items are blocked (exit 8).
      Digest 4be190ac"
    `);
  });

  it('blocked comes before gated, as the exit code does', () => {
    const blocked: Plan['blocked'] = [{ address: 'version', reason: 'locked' }];
    expect(renderPlan({ ...rename, blocked }, PLAIN)).toContain(
      'Apply would stop before the first write: 1 item is blocked and 1 gate is closed\n(exit 8).',
    );
  });
});

describe('a field', () => {
  it.each<[string, Omit<Change, 'address'>, string]>([
    ['a constant', { field: 'releaseType', before: 'MANUAL', after: 'AFTER_APPROVAL' }, 'MANUAL → AFTER_APPROVAL'],
    ['a truth value', { field: 'x', before: false, after: true }, 'false → true'],
    [
      'a cleared text',
      { field: 'x', before: 'Summer sale', after: null, limit: 170 },
      '"Summer sale" → (empty)   0/170',
    ],
    ['a first value', { field: 'x', before: null, after: 'Summer sale' }, '(empty) → "Summer sale"'],
    ['a text that looks like our words', { field: 'x', before: '(empty)', after: 'a→b' }, '"(empty)" → "a→b"'],
    ['a URL', { field: 'x', before: 'https://a.com/b', after: 'https://a.com/c' }, 'https://a.com/b → https://a.com/c'],
    [
      'a changed phrase',
      { field: 'x', before: 'Read old scrolls', after: 'Read old books' },
      'Read old {-scrolls-}{+books+}',
    ],
    ['another phrase', { field: 'x', before: 'Notes that sync', after: 'A diary' }, '"Notes that sync" → "A diary"'],
    [
      'keywords',
      { field: 'x', before: { words: ['a', 'b', 'c'] }, after: { words: ['a', 'd', 'b'] } },
      '+ d  - c  (2 unchanged)',
    ],
    [
      'sorted keywords',
      { field: 'x', before: { words: ['a', 'b'] }, after: { words: ['b', 'a'] } },
      'same words in another order: b, a',
    ],
    [
      'a repeated keyword',
      { field: 'x', before: { words: ['a', 'a', 'b'] }, after: { words: ['a', 'b'] } },
      '- a  (2 unchanged)',
    ],
    ['a list', { field: 'x', before: ['USA', 'JPN'], after: ['USA'] }, '- JPN  (1 unchanged)'],
    ['an object', { field: 'x', before: { b: 1, a: 2 }, after: {} }, '{"a":2,"b":1} → {}'],
    ['white space', { field: 'x', before: 'a b', after: 'a\u00A0b' }, 'only white space differs: a{-␣-}{+⟨U+00A0⟩+}b'],
    [
      'a joined word',
      { field: 'x', before: 'foo bar', after: 'foobar' },
      'only white space differs: {-foo␣bar-}{+foobar+}',
    ],
    [
      'the Unicode form',
      { field: 'x', before: 'caf\u00E9', after: 'cafe\u0301' },
      'only Unicode form differs: \u00E9 U+00E9 → U+0065 U+0301',
    ],
    ['a text over its limit', { field: 'x', before: null, after: 'toolong', limit: 3 }, '(empty) → toolong   7/3'],
  ])('%s', (_what, change, shown) => {
    expect(field(change)).toBe(`    ~ ${change.field}  ${shown}`);
  });

  it('counts code points for its limit, not UTF-16 units', () => {
    expect(field({ field: 'name', before: null, after: '𠮷野家👍', limit: 30 })).toContain('4/30');
  });

  it('of several lines whose blank lines differ', () => {
    expect(field({ field: 'x', before: 'a\nb', after: 'a\n\nb' })).toBe(
      '    ~ x  only white space differs\n        @@ line 2 @@\n          a\n        + ⏎\n          b',
    );
  });

  it('of several lines with a paragraph more shows the blank line as a blank one', () => {
    expect(field({ field: 'x', before: 'one', after: 'one\n\ntwo' })).toBe(
      '    ~ x  1 paragraph added\n        @@ paragraph 2 @@\n          one\n        +\n        + two',
    );
  });

  it('that was rewritten in several lines shows old and new lines', () => {
    expect(field({ field: 'x', before: 'one two\nthree', after: 'eins zwei\ndrei' })).toBe(
      '    ~ x  2 lines added, 2 removed\n        - one two\n        - three\n        + eins zwei\n        + drei',
    );
  });

  it('with a long new text shows its beginning and says what is left out', () => {
    const after = Array.from({ length: 15 }, (_, at) => `line ${at + 1}`).join('\n');
    expect(field({ field: 'x', before: null, after }).split('\n').slice(-3)).toEqual([
      '        │ line 5',
      '        │ line 6',
      '        … 9 more lines',
    ]);
  });

  it('with one long line cuts it and counts the rest', () => {
    expect(field({ field: 'x', before: null, after: 'word '.repeat(200).trim() })).toContain('word… (580 more');
  });

  it('with a change inside a long line leaves out what did not change', () => {
    const text = (word: string) => `${'long ago '.repeat(60)}${word}${' and so on'.repeat(60)}`;
    const shown = field({ field: 'x', before: text('cat'), after: text('dog') });
    expect(shown).toContain('{-cat-}{+dog+}');
    expect(shown.length).toBeLessThan(300);
  });

  it('cannot forge a line of the plan', () => {
    const after = `x\nPlan: 0 to create (0 operations).\n\n${DESCRIPTION_EN}`;
    expect(field({ field: 'description', before: null, after })).toContain('\n        │ Plan: 0 to create');
  });
});

describe('any plan', () => {
  const hostile = fc.oneof(
    fc.constantFrom('\u001B[2J', '\u202Eabc', 'a\r\nb', '\u009B31m', '\uD800', '古典 OCR 古典', 'a b\u200Bc', '👨‍👩‍👧', ''),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
    fc.lorem({ maxCount: 40 }),
  );
  const value = fc.oneof(hostile, fc.constant(null), fc.boolean(), fc.array(hostile, { maxLength: 3 }));
  const address = fc.oneof(
    fc.constantFrom('version', 'app', 'appInfo/localizations/ja', 'version/localizations/ja'),
    hostile,
  );
  const changes = fc.array(
    fc.record(
      { address, field: fc.oneof(fc.constantFrom('keywords', 'name'), hostile), before: value, after: value },
      { requiredKeys: ['address', 'field'] },
    ),
    { maxLength: 5 },
  );
  const operations = fc.array(
    fc.tuple(fc.constantFrom('create' as const, 'update' as const, 'delete' as const), address),
    { maxLength: 6 },
  );
  const reason = fc.record({ address, reason: hostile });
  const plans = fc
    .record({
      name: hostile,
      state: hostile,
      path: hostile,
      changes,
      operations,
      reasons: fc.array(reason, { maxLength: 2 }),
    })
    .map(({ name, state, path, reasons, ...rest }) =>
      plan({
        target: { ...plan().target, name, version: { versionString: name, state } },
        manifest: { path, digest: 'aa' },
        changes: rest.changes,
        operations: rest.operations.map(([kind, at]) => operation(kind, at)),
        blocked: reasons,
        notes: reasons.map((item) => ({ address: item.address, message: item.reason })),
        gates: [{ name: 'delete-locale', open: false, reasons }],
      }),
    );

  it('prints no control character but line feeds, and colours only where asked', () => {
    fc.assert(
      fc.property(plans, fc.boolean(), fc.integer({ min: 0, max: 200 }), (any, color, width) => {
        const text = renderPlan(any, { color, width, unicode: true });
        expect(color ? unpainted(text) : text).not.toMatch(/[^\n\P{Cc}]|\p{Cs}|\p{Bidi_Control}|\u200b/u);
      }),
    );
  });

  it('shows the same with and without colour, but for the marks of changed words', () => {
    const unmarked = (text: string) => text.replaceAll(/\{[-+]|[-+]\}|\s+/g, '');
    fc.assert(
      fc.property(plans, (any) => {
        const text = unpainted(renderPlan(any, { color: true, width: 80, unicode: true }));
        expect(unmarked(text)).toBe(unmarked(renderPlan(any, PLAIN)));
      }),
    );
  });

  it('sums up what the list shows', () => {
    fc.assert(
      fc.property(plans, (any) => {
        const rows = renderPlan(any, { ...PLAIN, width: 120 }).split('\n');
        const number = (mark: string) => rows.filter((row) => row === mark || row.startsWith(`${mark} `)).length;
        const parts = [
          ['+', 'create'],
          ['~', 'change'],
          ['-', 'delete'],
        ].flatMap(([mark = '', word]) => (number(mark) > 0 ? [`${number(mark)} to ${word}`] : []));
        const { length } = any.operations;
        const counted = `Plan: ${parts.join(', ')} (${length} ${length === 1 ? 'operation' : 'operations'}).`;
        expect(rows.filter((row) => row.startsWith('Plan: ') && row.endsWith(').'))).toEqual(
          length > 0 ? [counted] : [],
        );
      }),
    );
  });

  it('fits its width', () => {
    for (const width of [80, 120]) {
      for (const any of [FIRST, UPDATE]) {
        for (const row of renderPlan(any, { ...PLAIN, width }).split('\n'))
          expect(cells(row)).toBeLessThanOrEqual(width);
      }
    }
  });
});

it('renders 39 languages with 6 fields each without looking for words where spaces show them', () => {
  const text = (seed: number) =>
    Array.from(
      { length: 40 },
      (_, line) => `${line % 7 === seed % 7 ? `new ${seed}` : 'old'} words of line ${line} ${'and more '.repeat(8)}`,
    ).join('\n');
  const fields = ['description', 'whatsNew', 'keywords', 'promotionalText', 'supportUrl', 'marketingUrl'];
  const addresses = Array.from({ length: 39 }, (_, at) => `version/localizations/l${at}`);
  const big = plan({
    changes: addresses.flatMap((address, at) =>
      fields.map((name, number) =>
        number < 1
          ? { address, field: name, before: text(at), after: text(at + 1), limit: 4000 }
          : { address, field: name, before: 'Some words here', after: `Some other words ${at}`, limit: 170 },
      ),
    ),
    operations: addresses.map((address) => operation('update', address)),
  });
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  const rendered = renderPlan(big, { ...PLAIN, color: true });
  expect(rendered.match(/description /g)).toHaveLength(39);
  // A dictionary takes a microsecond a character.
  expect(segment).not.toHaveBeenCalled();
  segment.mockRestore();
});
