import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_PLAIN, readSettings } from '../../src/import/fastlane/ruby.ts';

function read(text: string): Record<string, unknown> {
  return Object.fromEntries(readSettings(text).map(({ name, value }) => [name, value]));
}

describe('readSettings', () => {
  it('reads plain values, with parentheses or without', () => {
    expect(
      read(`# comment
app_identifier("com.example.app") # mine
app_version '1.2'
phased_release true; automatic_release(false)
price_tier 0
auto_release_date(1_700_000_000_000)
platform :ios
languages(['en-US', "ja"])
ignore %w[a b]
app_rating_config_path(
  "./fastlane/rating.json"
)
copyright "2026 \\"Example\\" \\\\ #1"
nothing nil
=begin
app_version '9'
=end
`),
    ).toEqual({
      app_identifier: 'com.example.app',
      app_version: '1.2',
      phased_release: true,
      automatic_release: false,
      price_tier: 0,
      auto_release_date: 1_700_000_000_000,
      platform: 'ios',
      languages: ['en-US', 'ja'],
      ignore: ['a', 'b'],
      app_rating_config_path: './fastlane/rating.json',
      copyright: '2026 "Example" \\ #1',
      nothing: null,
    });
  });

  it('reads hashes in every spelling, and marks in them what has to be run', () => {
    expect(
      read(`name({ "en-US" => "One", 'ja' => '名前' })
release_notes(
  default: "New, {better} #things",
  "de-DE": "Neu", # there
)
app_review_information(
  first_name: "Ada",
  demo_password: ENV["PASSWORD"],
  notes: "a" + b("x, y"),
  last_name: "L"
)
submission_information :export_compliance_uses_encryption => false,
  :content_rights => { a: [1, x] }
app_version "1"
`),
    ).toEqual({
      name: { 'en-US': 'One', ja: '名前' },
      release_notes: { default: 'New, {better} #things', 'de-DE': 'Neu' },
      app_review_information: { first_name: 'Ada', demo_password: NOT_PLAIN, notes: NOT_PLAIN, last_name: 'L' },
      submission_information: { export_compliance_uses_encryption: false, content_rights: { a: [1, NOT_PLAIN] } },
      app_version: '1',
    });
  });

  it.each([
    ['what is worked out', 'app_version(ENV["VERSION"])', 'app_version'],
    ['a text with something in it', 'app_version "#{major}.0"', 'app_version'],
    ['a condition behind parentheses', 'app_version("1.0") unless ENV["CI"]', 'app_version'],
    ['a condition behind it', 'app_version "1.0" if ENV["CI"]', 'app_version'],
    ['a call on it', 'app_version "1.0".strip', 'app_version'],
    ['two texts', 'app_version "1" "0"', 'app_version'],
    ['escapes of code points', 'app_version "\\u{31}"', 'app_version'],
    ['a block', 'for_lane :x do\n  app_version "1"\n  if y\n    z\n  end\nend', 'for_lane'],
    ['a block with a name', 'lane :x do |options| # so\n  app_version "1"\nend', 'lane'],
    ['a condition', 'if x\n  app_version "1"\nelse\n  app_version "2"\nend', 'if'],
    ['a here document', 'description <<~TEXT\n  app_version "1"\n  TEXT', 'description'],
    ['braces', 'x {\n app_version "1"\n}', 'x'],
    ['a method', 'def version\n  app_version "1"\nend', 'def'],
    ['an assignment', 'version = "1"', 'version'],
  ])('runs nothing: %s', (_what, text, name) => {
    const found = read(`${text}\ncopyright 'after'\n__END__\napp_version "1"`);
    expect(found).toEqual({ [name]: NOT_PLAIN, copyright: 'after' });
  });

  it.each(['app_version("1.0"', 'app_version "1.0'])('runs nothing of what has no end: %s', (text) => {
    expect(read(`${text}\ncopyright 'after'\n`)).toMatchObject({ app_version: NOT_PLAIN });
  });

  it('reads anything to its end, quickly', () => {
    const parts = fc.constantFrom(
      '"',
      "'",
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '\n',
      ' ',
      ',',
      '=>',
      ':',
      'a',
      '#',
      '\\',
      'do',
      'end',
      'if',
      '<<A',
      '=begin',
      '%w[',
    );
    fc.assert(
      fc.property(fc.string({ unit: parts, maxLength: 60 }), (text) => {
        expect(readSettings(text)).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
    for (const text of [
      '('.repeat(50_000),
      'a '.repeat(50_000),
      '"\\'.repeat(50_000),
      '{a: '.repeat(20_000),
      'a:b,'.repeat(20_000),
      'a 1\n'.repeat(50_000),
    ])
      readSettings(text);
  });

  it('is no way to a prototype', () => {
    expect(read('x({ "__proto__" => { "a" => 1 } })')).toEqual({ x: Object.fromEntries([['__proto__', { a: 1 }]]) });
  });
});
