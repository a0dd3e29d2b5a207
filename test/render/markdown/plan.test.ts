import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/change.ts';
import { renderPlanMarkdown } from '../../../src/render/markdown/plan.ts';
import { filesChange, there, upload, wanted } from '../file-samples.ts';
import { FIRST, plan, planOf, UPDATE } from '../samples.ts';
import { act, prices } from './big-plans.ts';
import { wrongsIn } from './gfm.ts';

/** What stands in the page about one field. */
function field(change: Omit<Change, 'address'>): string {
  const page = renderPlanMarkdown(planOf(change));
  return page.slice(page.indexOf('- `'), page.indexOf('\n</details>')).trimEnd();
}

describe('a plan as Markdown', () => {
  it('for an update', () => {
    expect(renderPlanMarkdown(UPDATE)).toMatchInlineSnapshot(`
      "<!-- ascend:plan bundle=com.example.kotenocr platform=IOS digest=4be190ac77d0e1b25fa0c11 -->
      ### App Store plan: 古典OCR · iOS 1.1.0 · new version

      \`com.example.kotenocr\`

      |  | What | Change |
      | --- | --- | --- |
      | gate open | \`delete-locale\` | fr-FR · version information: fr-FR is removed with its texts |
      | **delete** | fr-FR · version information | \`description\` text of 262 characters, \`keywords\` \`ocr, kanji\` |

      <details><summary>Texts (3)</summary>

      **change** ja · app information

      - \`subtitle\`: \`古文書を{+カメラで+}読むアプリ\` · 13/30

      **change** en-US · version information

      - \`whatsNew\`: 1 of 4 lines changed, 2 added, 1 removed · 109/4000

      \`\`\`diff
      @@ line 1 @@
      - Bug fixes and improvements.
      + Handwriting is here.

      ! • Sync is {-up to 2×-}{+three times+} faster on {-Wi-Fi-}{+any network+}
        • Dark mode
      + • New: lock a note with Face ID
      \`\`\`

      - \`keywords\`: added \`checklist, handwriting\`, removed \`todo, reminder\` (3 unchanged) · 35/100
      - \`description\`: 2 of 5 paragraphs changed · 287/4000

      \`\`\`diff
      @@ paragraph 1 @@
      ! KotenOCR reads classical Japanese documents and turns them into text that you can search, copy and share{+ with others+}. It works without a network connection.
      @@ paragraph 5 @@
      ! The models were {-made-}{+trained+} by {+people of +}the National Diet Library.
      \`\`\`

      - \`promotionalText\`: \`Summer sale\` → (empty) · 0/170

      **change** ja · version information

      - \`whatsNew\`: (empty) → text of 25 characters · 25/4000

      \`\`\`diff
      + 手書き入力に対応しました。
      + ・同期が速くなりました
      \`\`\`

      - \`description\`: 1 of 8 lines changed · 105/4000

      \`\`\`diff
      @@ line 6 @@
        ・縦書きレイアウトの解析
      ! ・オフライン{-で-}{+でも高速に+}動作
      \`\`\`

      </details>

      <details><summary>Everything else (1)</summary>

      **create** version 1.1.0

      - \`versionString\`: \`1.1.0\`

      </details>

      Carried over by Apple and already as wanted: 2 fields

      **Plan: 1 to create, 3 to change, 1 to delete (5 operations).**

      <sub>Digest \`4be190ac77d0e1b25fa0c11\`</sub>
      "
    `);
  });

  it('with gates, what is blocked, money, pictures and a submission', () => {
    const page = renderPlanMarkdown(
      plan({
        consequences: [
          { kind: 'submission', text: 'submits 1.1.0 for review' },
          { kind: 'territories', text: 'off sale in CHN', atOnce: true },
        ],
        changes: [
          { address: 'territories/CHN', field: 'available', before: true, after: false },
          ...prices(4),
          filesChange(
            [there('1.png'), there('2.png'), there('3.png'), there('4.png')],
            [wanted('1.png', 12), there('3.png'), wanted('new|one.png')],
          ),
        ],
        operations: [act('submission'), upload('screenshots/ja/APP_IPHONE_67/1.png', 12_000)],
        blocked: [
          { address: 'version', field: 'copyright', reason: 'it is missing', from: '/a', fix: 'version.copyright' },
        ],
        gates: [
          {
            name: 'remove-territories',
            open: false,
            reasons: [{ address: 'territories/CHN', reason: 'goes off sale' }],
          },
        ],
        notes: [{ address: 'version', message: 'see https://example.com/@team, or #12' }],
        tables: [
          {
            address: 'pricing',
            title: 'What customers pay',
            columns: [{ name: 'territory' }, { name: 'now', align: 'right' }, { name: 'change', align: 'right' }],
            rows: [
              { cells: ['ARE', { amount: '19.95', currency: 'AED' }, { percent: 20.1 }], outlier: true },
              ...['AFG', 'AGO', 'AIA', 'ALB', 'ARG'].map((code) => ({
                cells: [code, { amount: '4.99' }, { percent: 20 }],
              })),
            ],
          },
        ],
      }),
      () => ({ file: 'release.yml', line: 12, column: 3 }),
    );
    expect(page).toMatchInlineSnapshot(`
      "<!-- ascend:plan bundle=com.example.kotenocr platform=IOS digest=4be190ac77d0e1b25fa0c11 -->
      ### App Store plan: 古典OCR · iOS 1.1.0 · \`PREPARE_FOR_SUBMISSION\`

      \`com.example.kotenocr\`

      **Submits 1.1.0 for review · off sale in CHN at once · 1 item blocked · 1 gate closed**

      |  | What | Change |
      | --- | --- | --- |
      | **gate closed** | \`remove-territories\` | availability in CHN: goes off sale |
      | **blocked** | version 1.1.0, copyright | it is missing \`release.yml:12\` \`version.copyright\` |
      | **action** | submission to App Review |  |
      | **change** | availability in CHN | \`available\`: true → false |
      | **change** | price (4) | TCAA: 0.99 CAA → 1.99 CAA; TCBA: 1.99 CBA → 2.99 CBA; TCCA: 2.99 CCA → 3.99 CCA; TCDA: 3.99 CDA → 4.99 CDA |
      | **delete** | ja · screenshots for \`APP_IPHONE_67\`, 6.9-inch iPhone | 1 file: \`2.png\` |

      To open it, add \`allow: [remove-territories]\` to release.yml, or run with \`--allow remove-territories\`.

      Apply would stop before the first write: 1 item is blocked and 1 gate is closed (exit 8).

      <details><summary>Pictures and videos (1)</summary>

      **change** ja · screenshots for \`APP_IPHONE_67\`, 6.9-inch iPhone: 2 replaced, 1 removed; 1 stays

      - replaced at 1: \`1.png\`, 12 kB, instead of 10 kB
      - replaced at 3: \`new\`<code>&#124;</code>\`one.png\`, 10 kB, instead of \`4.png\`
      - removed at 2: \`2.png\`

      </details>

      <details><summary>What customers pay (6)</summary>

      | territory | now | change |
      | --- | ---: | ---: |
      | **!** ARE | 19.95 AED | +20.1 % |
      | AFG, AGO, AIA, ALB, ARG | 4.99 | +20 % |

      </details>

      **Notes**

      - version 1.1.0: see \`https://example.com/@team,\` or \`#12\`

      **Plan: 6 to change, 1 action; 2 screenshots replaced, 1 removed (2 operations). Uploads 1 file, 12 kB.**

      <sub>Digest \`4be190ac77d0e1b25fa0c11\`</sub>
      "
    `);
    expect(wrongsIn(page)).toEqual([]);
  });

  it('that is empty says so', () => {
    expect(renderPlanMarkdown(plan())).toMatchInlineSnapshot(`
      "<!-- ascend:plan bundle=com.example.kotenocr platform=IOS digest=4be190ac77d0e1b25fa0c11 -->
      ### App Store plan: 古典OCR · iOS 1.1.0 · \`PREPARE_FOR_SUBMISSION\`

      \`com.example.kotenocr\`

      **No changes. App Store Connect matches release.yml.**

      <sub>Digest \`4be190ac77d0e1b25fa0c11\`</sub>
      "
    `);
  });

  it.each([FIRST, UPDATE])('is of nothing but what it is meant to be of: %#', (sample) => {
    expect(wrongsIn(renderPlanMarkdown(sample))).toEqual([]);
  });
});

describe('a field', () => {
  it.each<[string, Omit<Change, 'address'>, string]>([
    ['a constant', { field: 'x', before: 'MANUAL', after: 'SCHEDULED' }, '- `x`: `MANUAL` → `SCHEDULED`'],
    ['a truth value', { field: 'x', before: false, after: true }, '- `x`: false → true'],
    ['a cleared text', { field: 'x', before: 'Sale', after: null, limit: 170 }, '- `x`: `Sale` → (empty) · 0/170'],
    [
      'a phrase',
      { field: 'x', before: 'Read old scrolls', after: 'Read old books' },
      '- `x`: `Read old {-scrolls-}{+books+}`',
    ],
    [
      'a list',
      { field: 'x', before: { words: ['a', 'b'] }, after: { words: ['a', 'c'] } },
      '- `x`: added `c`, removed `b` (1 unchanged)',
    ],
    [
      'another order',
      { field: 'x', before: ['a', 'b'], after: ['b', 'a'] },
      '- `x`: same words in another order: `b, a`',
    ],
    [
      'white space',
      { field: 'x', before: 'a b', after: 'a\u00A0b' },
      '- `x`: only white space differs: `a{-␣-}{+⟨U+00A0⟩+}b`',
    ],
    [
      'Unicode forms',
      { field: 'x', before: 'e\u0301', after: 'é' },
      '- `x`: only Unicode form differs: `e\u0301` `U+0065 U+0301` → `U+00E9`',
    ],
    ['a secret', { field: 'x', before: 'a', after: 'b', secret: true }, '- `x`: (secret) → (secret)'],
    [
      'a new text',
      { field: 'x', before: null, after: 'one\n```\n\ntwo' },
      '- `x`: (empty) → text of 12 characters\n\n````diff\n+ one\n+ ```\n+\n+ two\n````',
    ],
    [
      'another text',
      { field: 'x', before: 'A'.repeat(130), after: 'B'.repeat(130) },
      `- \`x\`: text replaced\n\n\`\`\`diff\n- ${'A'.repeat(130)}\n+ ${'B'.repeat(130)}\n\`\`\``,
    ],
  ])('%s', (_name, change, shown) => {
    expect(field(change)).toBe(shown);
  });
});

describe('the marker', () => {
  const line = (target: { bundleId: string; platform: string }): string => {
    return renderPlanMarkdown(plan({ target: { ...plan().target, ...target } })).split('\n')[0] ?? '';
  };

  it('names app, platform and digest, for whoever looks for the comment', () => {
    expect(line({ bundleId: 'com.example.a-b', platform: 'IOS' })).toBe(
      '<!-- ascend:plan bundle=com.example.a-b platform=IOS digest=4be190ac77d0e1b25fa0c11 -->',
    );
  });

  it('is ended by nothing but itself, and no two apps have one', () => {
    const lines = ['a--b', 'a-%2db', 'a -->', 'a%20--%3e', 'é', 'a\nb'].map((bundleId) =>
      line({ bundleId, platform: '-->' }),
    );
    expect(lines.filter((text) => !/^<!-- [^<>]* -->$/.test(text) || /--/.test(text.slice(4, -3)))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('leaves it to the rows of a long table which territories are in it', () => {
    const codes = Array.from({ length: 13 }, (_nothing, at) => `A${String.fromCharCode(65 + at)}A`);
    const made = plan({
      changes: codes.map((code) => ({ address: `pricing/${code}`, field: 'price', before: 1, after: 2 })),
      tables: [
        {
          address: 'pricing',
          title: 'prices',
          columns: [{ name: 'territory' }],
          rows: codes.map((code) => ({ cells: [code], says: { address: `pricing/${code}`, field: 'price' } })),
        },
      ],
    });
    expect(renderPlanMarkdown(made)).not.toContain('prices (13): A');
  });

  it('says of a long table in short also what holds of every row', () => {
    const codes = Array.from({ length: 24 }, (_nothing, at) => `A${String.fromCharCode(65 + at)}A`);
    const made = plan({
      changes: codes.map((code) => ({ address: `pricing/${code}`, field: 'price', before: 1, after: 2 })),
      tables: [
        {
          address: 'pricing/AAA',
          title: 'prices',
          columns: ['territory', 'then', 'change', 'subscribers'].map((name) => ({ name })),
          rows: codes.map((code, at) => ({
            cells: [code, { amount: '2', currency: code }, { percent: 20 + at }, 'are asked for consent'],
            says: { address: `pricing/${code}`, field: 'price' },
          })),
        },
      ],
    });
    const row = renderPlanMarkdown(made)
      .split('\n')
      .find((text) => text.includes('prices (24)'));
    expect(row).toContain('subscribers: are asked for consent<br>AAA: ');
  });
});
