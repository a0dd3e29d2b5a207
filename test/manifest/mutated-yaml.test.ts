import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { folderWith } from '../support/cli.ts';

/** Whatever happens to a manifest, no sentence of the YAML parser and no stack trace reaches a user. */

const MANIFEST = `app: { bundleId: com.example.app, platform: IOS }
version:
  versionString: "1.10.0"
  copyright: 2026 Example Inc.
metadata:
  default: { supportUrl: https://example.com/support, marketingUrl: null }
  ja:
    name: 'It''s Cards'
    description: |
      Learn words: fast.

      - offline
    keywords: [one, "two words", 三]
    whatsNew: >-
      Fixed bug #12
      for good
  en-US: &texts
    subtitle: "Cards \\"and\\" words"
    promotionalText: Now with a list
      over two lines # and a comment
review:
  contact: { firstName: A, lastName: B, email: a@example.com, phone: "+81 3 1234 5678" }
  demoAccount:
    password: { env: ASCEND_DEMO_PASSWORD }
pricing:
  price: 4.99
  territories: { DEU: 4.99, JPN: 600 }
release: { releaseType: MANUAL, goal: prepare }
allow: [delete-locale, rename-version]
`;

/** All that is said of a text that is no YAML. */
const SENTENCES = [
  /^there is a tab in the indentation; YAML allows only spaces there$/,
  /^a manifest is one YAML document, and here a second one begins$/,
  /^a manifest is YAML 1\.2; remove the %YAML line$/,
  /^unknown tag; a manifest takes plain values only, and a text that begins with ! needs quotes$/,
  /^unknown alias; a text that begins with \* needs quotes$/,
  /^an anchor or a tag is in the wrong place$/,
  /^a text that begins with & or ! needs quotes$/,
  /^a line that begins with % speaks to YAML, which does not know this$/,
  /^(?:a text|the text of \S+) can't begin with .$/u,
  /^(?:a text|the text of \S+) contains a colon with a space after it, and YAML reads what is before it as a key$/,
  /^(?:a text|the text of \S+) begins with "- ", which is an item of a list for YAML$/,
  /^a backslash in double quotes begins an escape, and this is none$/,
  /^within \{ \} and \[ \] a text with a colon and a space, or with a dash, needs quotes$/,
  /^this is nested too deeply/,
  /^this is not YAML that can be read$/,
  /^a text begins here with (["']), and the closing \1 is missing$/,
  /^a # needs a space before it$/,
  /^a colon needs a space after it$/,
  /^a comma is missing here, or quotes around a text$/,
  /^an item of a list stands among keys$/,
  /^a text of several lines begins on the line after \| or >; a text that begins with one of them needs quotes$/,
  /^nothing is open that this [\]}] could close$/,
  /^a comma without a value before it$/,
  /^the text goes on after its closing ["']$/,
  /^something follows the closing [\]}]$/,
  /^\S+ is indented by \d+ spaces?, and so is none of the keys that it could stand beside$/,
  /^the items of a list begin in the same column, and this one does not$/,
  /^\S+: needs a space after its colon$/,
  /^this line continues a text that a # in the line above has ended$/,
  /^this line has no key, which ends with a colon and a space$/,
  /^the closing [\]}] of this [[{] is missing$/,
];

const SCRAPS = [
  ...[
    ': ',
    ':',
    '- ',
    '-',
    '#',
    ' #x',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '|',
    '>',
    '@',
    '`',
    '%',
  ],
  ...[
    '? ',
    '<<: *texts',
    '\t',
    '  ',
    ' ',
    '\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\\',
    '\\q',
    '\0',
    '\uFEFF',
    '\u2028',
    '~',
    '=',
    '日',
  ],
];

type Mutation = (text: string) => string;

const mutations: fc.Arbitrary<Mutation> = fc
  .record({
    kind: fc.constantFrom('insert', 'delete', 'cut', 'indent', 'dedent', 'double', 'swap', 'glue'),
    at: fc.nat(MANIFEST.length - 1),
    scrap: fc.constantFrom(...SCRAPS),
    length: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ kind, at, scrap, length }): Mutation => {
    const lines =
      (change: (all: string[], line: number) => string[]): Mutation =>
      (text) => {
        const all = text.split('\n');
        return change(all, at % all.length).join('\n');
      };
    switch (kind) {
      case 'insert':
        return (text) => text.slice(0, at) + scrap + text.slice(at);
      case 'delete':
        return (text) => text.slice(0, at) + text.slice(at + length);
      case 'cut':
        return (text) => text.slice(0, at);
      case 'indent':
        return lines((all, line) => all.with(line, ' '.repeat(length) + (all[line] ?? '')));
      case 'dedent':
        return lines((all, line) => all.with(line, (all[line] ?? '').replace(/^ {1,2}/, '')));
      case 'double':
        return lines((all, line) => all.toSpliced(line, 0, all[line] ?? ''));
      case 'swap':
        return lines((all, line) =>
          all.with(line, all[line + 1] ?? '').with(Math.min(line + 1, all.length - 1), all[line] ?? ''),
        );
      default:
        return lines((all, line) =>
          all.with(
            line,
            (all[line] ?? '').replace(/: |- /, (found) => found.trim()),
          ),
        );
    }
  });

it('of 300 mutated manifests each is told in words of our own', async () => {
  const path = join(await folderWith({}), 'release.yml');
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutations, { minLength: 1, maxLength: 3 }), async (all) => {
      const text = all.reduce((before, mutation) => mutation(before), MANIFEST);
      await writeFile(path, text);
      const { issues } = await loadManifest(path, { env: { ASCEND_DEMO_PASSWORD: 'x' }, now: new Date(0) }, kinds);
      const said = issues.map(({ message, hint = '' }) => `${message}\n${hint}`);
      expect(said.join('\n')).not.toMatch(/\bat .*:\d+:\d+|node_modules|\[object |\bundefined\b|Error\b|\btoken\b/);
      const document = parseDocument(text, {
        prettyErrors: false,
        uniqueKeys: false,
        resolveKnownTags: false,
        logLevel: 'error',
      });
      const parser = [...document.errors, ...document.warnings];
      if (parser.length === 0) return;
      refused += 1;
      expect(issues).not.toEqual([]);
      for (const { message } of issues) expect(SENTENCES.filter((one) => one.test(message))).toHaveLength(1);
      for (const { message } of parser) for (const one of said) expect(one).not.toContain(message.slice(0, 24));
    }),
    { numRuns: 300, seed: 20261121 },
  );
  // Most of them are no YAML any more; of the rest the schema has its own word.
  expect(refused).toBeGreaterThan(100);
});
