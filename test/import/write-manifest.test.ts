import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/json/json.ts';
import { writeManifest } from '../../src/import/write-manifest.ts';
import { parseYaml } from '../../src/manifest/yaml.ts';
import { anyText } from '../support/any-text.ts';

function written(value: Record<string, Json>, head: string[] = []): string {
  return writeManifest({ head, sections: Object.entries(value).map(([key, own]) => ({ key, value: own })) });
}

function readBack(text: string): unknown {
  const { parsed, errors } = parseYaml(text, 'release.yml');
  expect({ errors, surprises: parsed?.surprises, duplicates: parsed?.duplicates }).toEqual({
    errors: [],
    surprises: [],
    duplicates: [],
  });
  return parsed?.value;
}

const texts = fc.oneof(
  anyText(),
  fc.string({
    unit: fc.constantFrom('\n', '\r', '\t', ' ', '#', ':', '-', "'", '"', '\\', 'a', '日', '\u202e', '\u0085'),
  }),
  fc.constantFrom(
    'true',
    'No',
    '~',
    '1.10',
    '0x1F',
    '2026-01-01',
    '&a',
    '*b',
    '!c',
    '%d',
    '@e',
    '`f',
    '- g',
    '? h',
    '---',
  ),
  fc.constantFrom(
    'a: b',
    'a #b',
    '[a]',
    '{b}',
    'a, b',
    '<<',
    ' a',
    'a ',
    'a\n',
    '\na',
    'a\n\n',
    'a\n \nb',
    'a\n  b\nc\n',
  ),
);

/** `<<` is told of wherever it is a key. */
const keys = fc.oneof(texts, fc.constantFrom('file', 'from', 'en-US', 'x'.repeat(2000))).filter((key) => key !== '<<');

const { value: values } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { minKeys: 1, maxKeys: 4 }),
  ),
}));

describe('writeManifest', () => {
  it('writes what reads back as the same, whatever it is', () => {
    fc.assert(
      fc.property(fc.dictionary(keys, values, { minKeys: 1, maxKeys: 4 }), (value) => {
        expect(readBack(written(value))).toEqual(value);
      }),
      { numRuns: 600 },
    );
  });

  it('reads like a manifest by hand', () => {
    const text = writeManifest({
      head: ['Written by ascend.'],
      sections: [
        { key: 'app', value: { bundleId: 'com.example.app', platform: 'IOS' }, above: ['Which app.'] },
        {
          key: 'metadata',
          value: {
            'en-US': {
              name: 'Example',
              keywords: ['one', 'two words'],
              description: 'First.\n\nSecond.',
              supportUrl: 'https://example.com/support',
              whatsNew: { file: 'fastlane/metadata/en-US/release notes.txt' },
            },
          },
          below: ['ja: null'],
        },
        { key: 'version', value: { versionString: '1.10' } },
      ],
      foot: ['Left out:', '  price_tier'],
    });
    expect(text).toBe(`# Written by ascend.

# Which app.
app:
  bundleId: com.example.app
  platform: IOS

metadata:
  en-US:
    name: Example
    keywords: [one, two words]
    description: |-
      First.

      Second.
    supportUrl: https://example.com/support
    whatsNew: { file: fastlane/metadata/en-US/release notes.txt }
  # ja: null

version:
  versionString: "1.10"

# Left out:
#   price_tier
`);
  });

  it('keeps comments comments, and shows what nobody would see', () => {
    const text = written({ app: { bundleId: 'a' } }, [
      'one\nrelease: { goal: release }',
      '\u202edesrever\u2028next: 1\rx: 2',
    ]);
    expect(readBack(text)).toEqual({ app: { bundleId: 'a' } });
    expect(text).toContain('# ⟨U+202E⟩desrever⟨U+2028⟩next: 1⟨U+000D⟩x: 2\n');
    expect(written({ app: { name: 'a\u202eb' } })).toContain('"a\\u202eb"');
  });
});
