import fc from 'fast-check';
import type { Plan } from '../../../src/core/plan.ts';
import type { Thing } from '../../../src/core/thing.ts';
import { anyText } from '../../support/any-text.ts';
import { RAW_COMMANDS, RUNNER_COMMANDS } from '../../support/runner-rules.ts';
import { filesChange, SET, there, wanted } from '../file-samples.ts';
import { operation, plan } from '../samples.ts';

/** What somebody would write into a text to get out of it, or to have a forge act. */
export const TRICKS: readonly string[] = [
  ...[
    '@team',
    '@org/team',
    'a@b.example',
    '#123',
    'GH-1',
    'gh-12',
    'org/repo#1',
    'JIRA-12',
    '!12',
    '$34',
    '%1',
    '&5',
    '~bug',
    '^alert#1',
  ],
  ...[
    'deadbeef',
    '0123456789abcdef0123456789abcdef01234567',
    'http://evil.example',
    'https://evil.example/(a)',
    'www.evil.example',
  ],
  ...[
    'mailto:a@b.example',
    'xmpp:a@b.example',
    'ftp://evil.example',
    '<https://evil.example>',
    '[a](https://evil.example)',
    '![a](x.png)',
  ],
  ...[
    '[a]: https://evil.example',
    '[^1]',
    '[^1]: note',
    '[ ] task',
    '- [x] task',
    '[[wiki]]',
    '[TOC]',
    ':tada:',
    ':+1:',
    '$x^2$',
    '$`x`$',
    '$$',
  ],
  ...[
    '`',
    '``',
    '```',
    '````\n',
    '~~~',
    '```suggestion',
    '</details>',
    '</summary>',
    '<!--',
    '-->',
    '--',
    '<script>',
    '<img src=x>',
    '<br>',
    '&lt;',
    '&#124;',
  ],
  ...[
    '|',
    '\\|',
    '\\\\|',
    '\\',
    '| --- |',
    '\n---\n',
    '===',
    '# heading',
    '## ',
    '> quote',
    '>>> ',
    '* item',
    '+ item',
    '- item',
    '1. item',
    '1)',
  ],
  ...[
    '**bold**',
    '_under_',
    '__x__',
    '~~gone~~',
    '*',
    '_',
    '{+x+}',
    '[-x-]',
    '/close',
    '\n/approve',
    '::include{file=x}',
    '    code',
    '\ttab',
    '  ',
  ],
  ...[
    '\u202eevil',
    '\u2066',
    '\u200b',
    '\u0000',
    '\u001b[31m',
    '\r',
    '\u0085',
    '\u2028',
    '\ud800',
    '\u3000',
    '👩‍💻',
    'ｆｕｌｌ',
    '日本語@team',
    'é#1',
  ],
  ...RUNNER_COMMANDS,
  ...RAW_COMMANDS,
];

/** Tricks, words and anything else, next to each other in every way. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...TRICKS) },
        { weight: 2, arbitrary: fc.constantFrom('word', 'en-US', 'version 1.1.0', '4.99 USD', '(a)', 'x') },
        { weight: 1, arbitrary: anyText(8) },
      ),
      fc.constantFrom('', '', ' ', ' ', '\n', '\n\n', '/', '.'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.flat().join(''));

const PLACES = 24;

/** A plan with a hostile text in every place that holds one. */
export const hostilePlan: fc.Arbitrary<Plan> = fc
  .array(hostileText, { minLength: PLACES, maxLength: PLACES })
  .map((texts) => planWith(texts));

/** The plan whose texts are these, one for each place. */
export function planWith(texts: readonly string[]): Plan {
  const text = (at: number): string => texts[at % texts.length] ?? '';
  const made = plan({
    target: {
      bundleId: text(0),
      platform: text(1),
      appId: '1',
      name: text(2),
      version: { versionString: text(3), state: text(4), becomes: text(5) },
    },
    manifest: { path: text(6), digest: 'aa' },
    digest: text(7),
    consequences: [{ kind: 'version', text: text(8) }],
    changes: [
      { address: 'version/localizations/ja', field: text(9), before: text(10), after: text(11), limit: 30 },
      { address: 'version/localizations/ja', field: 'b', before: null, after: text(12) },
      {
        address: 'version/localizations/ja',
        field: 'c',
        before: { words: ['a', text(13)] },
        after: { words: [text(12)] },
      },
      { address: 'version', field: 'd', before: text(13), after: null },
      { address: 'version/localizations/fr-FR', field: 'e', before: text(14) },
      { address: 'pricing/USA', field: 'price', before: text(15), after: text(16) },
      filesChange([there(text(17)), there('b')], [wanted(text(18), 12)], SET),
    ],
    operations: [
      operation('update', 'version/localizations/ja'),
      operation('update', 'version'),
      operation('delete', 'version/localizations/fr-FR'),
    ],
    blocked: [{ address: 'version', field: text(19), reason: text(20), fix: text(21) }],
    notes: [{ address: 'app', message: text(22) }],
    notices: [{ name: text(3), message: text(4), date: text(5), source: text(6) }],
    server: text(7),
    gates: [{ name: text(23), open: false, reasons: [{ address: 'version/localizations/fr-FR', reason: text(20) }] }],
    tables: [
      {
        address: 'pricing',
        title: text(8),
        columns: [{ name: text(9) }, { name: 'now', align: 'right' }],
        rows: [
          { cells: [text(10), { amount: text(11), currency: text(12) }], outlier: true },
          { cells: [text(13), text(14)] },
        ],
      },
    ],
  });
  const translations: Plan['translations'] = {
    source: text(16),
    languages: [
      { locale: text(17), texts: [{ field: text(18), state: 'same', as: text(19) }] },
      {
        locale: text(20),
        texts: [
          { field: text(21), state: 'missing' },
          { field: text(22), state: 'outdated' },
        ],
      },
    ],
  };
  return { ...made, translations, things: { ...made.things, ...things(text) } };
}

function things(text: (at: number) => string): Plan['things'] {
  const common = { kind: 'version', effect: 'with the version' } as const;
  const ja: Thing = {
    ...common,
    topic: 'storefront',
    title: text(15),
    detail: text(16),
    family: { title: text(17), member: text(18) },
  };
  return {
    'version/localizations/ja': ja,
    'version/localizations/fr-FR': { ...ja, title: text(19) },
    app: { ...common, title: text(20) },
  };
}
