import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { canonicalText } from '../../src/core/text/canonical-text.ts';
import { withAdded, withoutKey, withReplaced } from '../../src/pull/yaml-edit.ts';

/** How a text may stand in YAML before it is another one. */
const LAYOUTS = [
  'old # c',
  "'old' # c",
  '"old" # c',
  '| # c\n    old\n\n    text\n',
  '>-\n    old\n    text\n',
  '|2+\n    old\n\n',
  'old\n    text',
  '"old\n    text"',
];

const PIECES = [
  'a',
  ' ',
  '\n',
  '\t',
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&x',
  '*x',
  '!t',
  '%',
  '@',
  '|',
  '>',
  '日',
  '🚀',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\u2028',
  '1.10',
  'null',
  '---',
  '...',
  '?',
];

const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((pieces) => canonicalText(`x${pieces.join('')}`) ?? 'x');

const AFTER = '  next: 1 # kept\n# end\nlast: { a: b }\n';

describe('another value in a manifest', () => {
  it('is read as what was put there, and nothing else changes, whatever the text and its layout', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LAYOUTS), text, (layout, value) => {
        const before = `# top\ntop:\n  before: 0\n  key: ${layout}${layout.endsWith('\n') ? '' : '\n'}${AFTER}`;
        const after = withReplaced(before, '/top/key', value) ?? '';
        const { top, ...others } = parse(after, { uniqueKeys: false }) as { top: Record<string, unknown> };
        expect([canonicalText(top['key']), top['before'], top['next'], others]).toEqual([
          value,
          0,
          1,
          { last: { a: 'b' } },
        ]);
        expect(after.startsWith('# top\ntop:\n  before: 0\n  key: ')).toBe(true);
        expect(after.endsWith(AFTER)).toBe(true);
        expect(after.includes('# c')).toBe(layout.includes('# c'));
        expect(['\u202e', '\u0000', '\u2028'].filter((hidden) => after.includes(hidden))).toEqual([]);
      }),
      { numRuns: 300, seed: 20 },
    );
  });

  it('is the same within braces', () => {
    fc.assert(
      fc.property(fc.constantFrom('old', "'old'", '"old"'), text, (layout, value) => {
        const after = withReplaced(`top: { key: ${layout}, next: 1 } # c\n`, '/top/key', value) ?? '';
        expect(canonicalText((parse(after) as { top: { key: string } }).top.key)).toBe(value);
        expect(after).toMatch(/, next: 1 \} # c\n$/);
        expect(after.split('\n')).toHaveLength(2);
      }),
      { numRuns: 200, seed: 20 },
    );
  });

  it.each<[string, string, unknown, string]>([
    ['keeps quotes', "k: 'a' # c\n", 'b: c', "k: 'b: c' # c\n"],
    ['keeps a number in quotes', 'k: "1.0"\n', '1.10', 'k: "1.10"\n'],
    ['puts a number in quotes, also one that YAML takes for a text', 'k: a\n', '1.1.0', 'k: "1.1.0"\n'],
    ['lays several lines out', 'k: a # c\n', 'a\nb', 'k: | # c\n  a\n  b\n'],
    [
      'keeps the width of a folded text',
      'k: >\n  aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii\n',
      'a b',
      'k: >\n  a b\n',
    ],
    ['keeps items that stay', 'k:\n  - a # x\n  # y\n  - b\n', ['b', 'c'], 'k:\n  # y\n  - b\n  - c\n'],
    ['keeps the brackets of a list', "k: [ 'a', b ]\n", ['a', 'c, d'], 'k: [ \'a\', "c, d" ]\n'],
    [
      'keeps the width of a list',
      'k: [\n  aaaa, bbbb,\n  cccc\n]\nl: 1\n',
      ['aaaa', 'cccc', 'dddd'],
      'k: [\n  aaaa, cccc,\n  dddd,\n]\nl: 1\n',
    ],
    ['puts a word in the place of a block', 'k: # c\n  a: 1\n  b: 2\nl: 1\n', null, 'k: null # c\nl: 1\n'],
    ['puts a mapping in the place of a word', 'k: all # c\n', { except: ['CHN'] }, 'k: { except: [CHN] } # c\n'],
    ['empties a list', 'k:\n  - a\nl: 1\n', [], 'k: []\nl: 1\n'],
  ])('%s', (_what, before, value, after) => {
    expect(withReplaced(before, '/k', value)).toBe(after);
  });

  it('is put into nothing that stands for several', () => {
    expect(withReplaced('a: &x { k: 1 }\nb: *x\n', '/a/k', 2)).toBeUndefined();
    expect(withReplaced('a: &x { k: 1 }\nb: *x\n', '/b/k', 2)).toBeUndefined();
  });

  it.each<[string, string, string, string | undefined]>([
    ['a line', 'a:\n  k: 1 # c\n  l: 2\n', '/a/k', 'a:\n  l: 2\n'],
    ['a block', 'a:\n  k: |\n    x\n\n  l: 2\n', '/a/k', 'a:\n\n  l: 2\n'],
    ['the first in braces', 'a: { k: 1, l: 2 }\n', '/a/k', 'a: { l: 2 }\n'],
    ['the last in braces', 'a: { l: 2, k: 1 }\n', '/a/k', 'a: { l: 2 }\n'],
    ['not the only one', 'a: { k: 1 }\n', '/a/k', undefined],
    ['nothing that is anchored', 'a: { k: &x 1, l: 2 }\n', '/a/k', undefined],
  ])('takes out %s', (_what, before, pointer, after) => {
    expect(withoutKey(before, pointer)).toBe(after);
  });

  it.each<[string, string, string]>([
    ['a block', 'a:\n  k: 1 # c\n\n# d\nb: 2\n', 'a:\n  k: 1 # c\n  new: x\n\n# d\nb: 2\n'],
    ['a block of text', 'a:\n  k: |\n    t\n\nb: 2\n', 'a:\n  k: |\n    t\n  new: x\n\nb: 2\n'],
    ['a file without a last line end', 'a:\n  k: 1', 'a:\n  k: 1\n  new: x\n'],
    ['braces', 'a: { k: 1 }\n', 'a: { k: 1, new: x }\n'],
    ['empty braces', 'a: {}\n', 'a: { new: x }\n'],
  ])('adds to %s', (_what, before, after) => {
    expect(withAdded(before, '/a', 'new', 'x')).toBe(after);
  });
});
