import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../src/kinds/index.ts';
import { violations } from './support/architecture.ts';
import { parseSource, readSources } from './support/sources.ts';

const SCHEMA = JSON.parse(readFileSync(new URL('../schemas/release.schema.json', import.meta.url), 'utf8')) as {
  properties: object;
};

/** Section names and kinds' names that are ordinary words as well: only as texts do they name a kind. */
const ORDINARY = ['app', 'apps', 'builds', 'version', 'release', 'review', 'metadata', 'submission'];

const ALL = [
  ...kinds.flatMap(({ name, errors = {}, gates = {} }) => [name, ...Object.keys(errors), ...Object.keys(gates)]),
  ...Object.keys(SCHEMA.properties).filter((section) => section !== 'allow' && section !== 'silence'),
];
const KIND_WORDS = {
  names: [...new Set(ALL)].filter((name) => !ORDINARY.includes(name)),
  places: ORDINARY,
};

const files = readSources(fileURLToPath(new URL('../src', import.meta.url)));

test('the source follows the architecture', () => {
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['cli.ts', 'core/plan.ts', 'kinds/index.ts']));
  expect(violations(files, KIND_WORDS)).toEqual([]);
});

/** What is wrong with a source made of these files. */
function wrongs(sources: Record<string, string>): string[] {
  return violations(Object.entries(sources).map(([path, text]) => parseSource(path, text)));
}

describe('arrows that run against the architecture', () => {
  test.each<[from: string, statement: string, reason: string]>([
    ['core/a.ts', "import { b } from '../kinds/b.ts';", 'core may import nothing'],
    ['core/a.ts', "import { readFile } from 'node:fs';", 'of node, core may import only node:crypto'],
    ['core/a.ts', "import got from 'got';", 'of packages, core may import nothing'],
    ['manifest/a.ts', "import type { B } from '../kinds/b.ts';", 'manifest may import only core'],
    ['manifest/a.ts', "import { b } from '../render/b.ts';", 'manifest may import only core'],
    ['asc/a.ts', "import { b } from '../manifest/b.ts';", 'asc may import only core'],
    ['asc/a.ts', "import { parse } from 'yaml';", 'of packages, asc may import only got, jose'],
    ['kinds/a.ts', "import { b } from '../asc/b.ts';", 'kinds may import only core, manifest'],
    ['kinds/a.ts', "import { b } from '../asc/apple-types.ts';", 'kinds may import only core, manifest'],
    ['kinds/a.ts', "import type { B } from '../engine/b.ts';", 'kinds may import only core, manifest'],
    ['kinds/a.ts', "import { request } from 'node:http';", 'of node, kinds may import only node:path'],
    ['engine/a.ts', "import { b } from '../render/b.ts';", 'engine may import only core, asc'],
    ['engine/a.ts', "import { b } from '../kinds/b.ts';", 'engine may import only core, asc'],
    ['render/a.ts', "import type { B } from '../engine/b.ts';", 'render may import only core'],
    ['render/a.ts', "import { Command } from 'commander';", 'of packages, render may import nothing'],
    ['render/view/a.ts', "import { b } from '../terminal/b.ts';", 'render/view may import only core'],
    ['render/view/a.ts', "import ora from 'ora';", 'of packages, render/view may import only diff'],
    [
      'render/terminal/a.ts',
      "import { b } from '../progress/b.ts';",
      'render/terminal may import only core, render/view',
    ],
    ['simulator/a.ts', "import type { B } from '../core/b.ts';", 'simulator may import nothing'],
    ['simulator/a.ts', "import { SignJWT } from 'jose';", 'of packages, simulator may import nothing'],
    ['commands/a.ts', "import { b } from '../cli.ts';", 'commands may import only core, manifest, asc'],
    ['commands/a.ts', "import { Ajv2020 } from 'ajv/dist/2020.js';", 'of packages, commands may import only commander'],
    ['commands/a.ts', "import ora from 'ora';", 'of packages, commands may import only commander'],
    ['cli.ts', "import { b } from './engine/b.ts';", 'cli.ts may import only commands'],
    ['launcher.ts', "import { b } from './commands/b.ts';", 'launcher.ts may import only cli.ts'],
    ['launcher.ts', "import { homedir } from 'node:os';", 'of node, launcher.ts may import nothing'],
    ['tools/a.ts', "import { b } from '../core/b.ts';", 'tools has no place in the architecture'],
    ['core/a.ts', "import b from '../../package.json';", 'core may import nothing'],
    ['render/view/a.ts', "import { b } from '@scope/diff/b.js';", 'of packages, render/view may import only diff'],
  ])('%s: %s', (from, statement, reason) => {
    const specifier = /'([^']+)'/.exec(statement)?.[1];
    expect(wrongs({ [from]: statement })).toEqual([
      expect.stringMatching(new RegExp(`^${from} imports ${specifier}: ${reason}`)),
    ]);
  });

  test('allowed arrows are allowed', () => {
    const allowed = {
      'core/a.ts': "import { createHash } from 'node:crypto';\nimport { b } from './b.ts';",
      'manifest/a.ts': "import type { ErrorObject } from 'ajv';\nimport { parse } from 'yaml';",
      'asc/a.ts': "import got from 'got';\nimport { SignJWT } from 'jose';\nimport { b } from '../core/b.ts';",
      'kinds/a.ts':
        "import { quote } from '../manifest/quote.ts';\nimport type { Attributes } from '../asc/apple-types.ts';",
      'engine/a.ts': "import { b } from '../asc/b.ts';\nimport { c } from '../core/c.ts';",
      'render/progress/a.ts': "import ora from 'ora';\nimport { b } from '../view/b.ts';",
      'render/view/a.ts': "import { diffArrays } from 'diff';",
      'simulator/a.ts': "import { createServer } from 'node:http';",
      'commands/plan-file.ts': "import { validatePlan } from './validate-plan.gen.js';",
      'commands/b.ts': "import { Command } from 'commander';\nimport { a } from '../simulator/a.ts';",
      'cli.ts': "import { b } from './commands/b.ts';",
    };
    expect(wrongs(allowed)).toEqual([]);
  });

  test.each([
    ['over several lines', "import {\n  b,\n  c,\n} from '../kinds/b.ts';"],
    ['for its effect', "import '../kinds/b.ts';"],
    ['as a re-export', "export * from '../kinds/b.ts';"],
    ['as a re-export of types', "export type { B } from '../kinds/b.ts';"],
    ['when called', "const { b } = await import('../kinds/b.ts');"],
    ['as a type', "type B = typeof import('../kinds/b.ts');"],
    ['after a comment', "/* first */ import { b } from '../kinds/b.ts'; // last"],
    ['below a glob that looks like a comment', "const all = 'src/*.ts';\nimport { b } from '../kinds/b.ts';\n// */"],
  ])('an import %s counts', (_name, text) => {
    expect(wrongs({ 'core/a.ts': text })).toEqual(['core/a.ts imports ../kinds/b.ts: core may import nothing']);
  });

  test('what only looks like an import does not count', () => {
    const text =
      "// import { b } from '../kinds/b.ts';\nexport const from = 'got';\nexport type Kind = 'got' | 'ora';\n";
    expect(wrongs({ 'core/a.ts': text })).toEqual([]);
  });
});

test("commands don't import one another", () => {
  const sources = {
    'commands/program.ts': "const { plan } = await import('./plan.ts');\nconst { apply } = await import('./apply.ts');",
    'commands/apply.ts': "import { plan } from './plan.ts';\nimport { shared } from './shared.ts';",
  };
  expect(wrongs(sources)).toEqual(['commands/apply.ts imports ./plan.ts: only the program loads a command']);
});

test('a circle of imports is named once, with its members', () => {
  const sources = {
    'core/a.ts': "import { b } from './b.ts';",
    'core/b.ts': "import type { C } from './c.ts';",
    'core/c.ts': "import { b } from './b.ts';\nimport { d } from './d.ts';",
    'core/d.ts': '',
  };
  expect(wrongs(sources)).toEqual(['core/b.ts → core/c.ts → core/b.ts: a circle']);
});

test('folders that use each other are a circle, although their files are none', () => {
  const sources = {
    'simulator/rules/a.ts': "import { b } from '../protocol/b.ts';",
    'simulator/protocol/b.ts': '',
    'simulator/protocol/c.ts': "import type { D } from '../rules/d.ts';",
    'simulator/rules/d.ts': '',
  };
  expect(wrongs(sources)).toEqual(['simulator/rules/ → simulator/protocol/ → simulator/rules/: a circle']);
});

test('a kind is named nowhere but among the kinds', () => {
  const words = { names: ['ageRating', 'rename-version'], places: ['version'] };
  const named = (path: string, text: string) => violations([parseSource(path, text)], words);
  const reason = 'only kinds know kinds';
  for (const room of ['core', 'engine', 'manifest', 'render/view', 'render/terminal', 'render/progress', 'commands']) {
    expect(named(`${room}/a.ts`, 'if (wants.ageRating) stop();')).toEqual([`${room}/a.ts names ageRating: ${reason}`]);
    expect(named(`${room}/a.ts`, "const gate = 'rename-version';")).toEqual([
      `${room}/a.ts names rename-version: ${reason}`,
    ]);
    expect(named(`${room}/a.ts`, "const place = '/version/copyright';")).toHaveLength(1);
    expect(named(`${room}/a.ts`, "const address = 'version/localizations';")).toHaveLength(1);
    expect(named(`${room}/a.ts`, "const { version } = target; // 'version'")).toEqual([]);
  }
  expect(named('render/html/store-fields.ts', "const FIELDS = { ageRating: ['version'] };")).toEqual([]);
  expect(named('render/html/languages.ts', 'if (wants.ageRating) stop();')).toHaveLength(1);
  expect(named('kinds/age-rating/kind.ts', "export const ageRating = kind({ name: 'ageRating' });")).toEqual([]);
});

describe('names are made of words that everybody knows', () => {
  test.each([
    ['manifest/media/told.ts', '', 'told.ts: for told, say reported'],
    ['core/change.ts', 'export interface Blocked { mend?: string }', 'mend: for mend, say fix'],
    ['engine/a.ts', 'const isInTheWay = stop();', 'isInTheWay: for inTheWay, say obstacle'],
    ['kinds/a.ts', 'const TOLD_AT = {};', 'TOLD_AT: for told, say reported'],
    ['render/view/a.ts', 'function tellAll() {}', 'tellAll: for tell, say report'],
    ['core/a.ts', 'const { first, ...rest } = all;', 'rest: for rest, say others'],
    [
      'asc/a.ts',
      'const infoTwinOnVersionLocalization = true;',
      'infoTwinOnVersionLocalization: for twin, say ambiguous',
    ],
  ])('%s: %s', (path, text, wrong) => {
    expect(wrongs({ [path]: text })).toEqual([`${path} says ${wrong}`]);
  });

  test('as words of a sentence, parts of other words and names of quirks they do no harm', () => {
    const allowed = {
      'core/a.ts': "// told once\nconst words = 'the rest';\nconst restore = intellect + storytelling + foreseen;",
      'simulator/quirks.ts': 'export interface Quirks { infoTwinOnVersionLocalization: boolean }',
      'kinds/manifest.gen.ts': 'export interface Twin { rest: string }',
    };
    expect(wrongs(allowed)).toEqual([]);
  });
});

describe('what is kept to one place', () => {
  test('only cli.ts ends the process', () => {
    const wrong = 'uses process.exit or process.exitCode: only cli.ts ends the process';
    expect(wrongs({ 'commands/a.ts': 'process.exit(1);' })).toEqual([`commands/a.ts ${wrong}`]);
    expect(wrongs({ 'commands/a.ts': 'process.exitCode = 1;' })).toEqual([`commands/a.ts ${wrong}`]);
    expect(wrongs({ 'launcher.ts': 'process.exitCode = 1;' })).toEqual([]);
    expect(wrongs({ 'cli.ts': 'process.exit(1);', 'core/a.ts': '// never process.exit(1)\n' })).toEqual([]);
  });

  test('only cli.ts has the streams of the process', () => {
    const wrong = 'asc/a.ts takes a stream from the process: only cli.ts has them, and guards them';
    expect(wrongs({ 'asc/a.ts': "process.stderr.write('done');" })).toEqual([wrong]);
    expect(wrongs({ 'asc/a.ts': 'const out = process?.stdout;' })).toEqual([wrong]);
    expect(wrongs({ 'asc/a.ts': 'const { stdout: out } = process;' })).toEqual([wrong]);
    expect(wrongs({ 'asc/a.ts': "import { stdout } from 'node:process';" })).toEqual([wrong]);
    expect(
      wrongs({ 'cli.ts': 'guard(process.stdout);', 'commands/a.ts': 'io.stdout.write(process.version);' }),
    ).toEqual([]);
  });

  test('nobody writes to the console', () => {
    const wrong = 'asc/a.ts uses console: results and progress have their own streams';
    expect(wrongs({ 'asc/a.ts': "console.log('done');" })).toEqual([wrong]);
    expect(wrongs({ 'asc/a.ts': "const address = 'console.example.com';" })).toEqual([]);
  });

  test('no type is forced upon a value', () => {
    const forced = 'export const b = a as unknown as B;';
    expect(wrongs({ 'engine/a.ts': forced })).toEqual([expect.stringContaining('engine/a.ts forces a type')]);
    expect(wrongs({ 'core/kind.ts': forced, 'core/a.ts': 'const b = a as B;' })).toEqual([]);
  });

  test('files stay short, except generated ones', () => {
    const longest = 'a;\n'.repeat(300);
    expect(wrongs({ 'core/a.ts': longest, 'manifest/a.gen.ts': `${longest}a;` })).toEqual([]);
    expect(wrongs({ 'core/a.ts': `${longest}a;\n` })).toEqual(['core/a.ts has 301 lines, more than 300']);
  });
});
