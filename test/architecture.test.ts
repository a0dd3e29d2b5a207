import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { violations } from './support/architecture.ts';
import { parseSource, readSources } from './support/sources.ts';

const files = readSources(fileURLToPath(new URL('../src', import.meta.url)));

test('the source follows the architecture', () => {
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['cli.ts', 'core/plan.ts', 'facets/index.ts']));
  expect(violations(files)).toEqual([]);
});

/** What is wrong with a source made of these files. */
function wrongs(sources: Record<string, string>): string[] {
  return violations(Object.entries(sources).map(([path, text]) => parseSource(path, text)));
}

describe('arrows that run against the architecture', () => {
  test.each<[from: string, statement: string, reason: string]>([
    ['core/a.ts', "import { b } from '../facets/b.ts';", 'core may import nothing'],
    ['core/a.ts', "import { readFile } from 'node:fs';", 'of node, core may import only node:crypto'],
    ['core/a.ts', "import got from 'got';", 'of packages, core may import nothing'],
    ['manifest/a.ts', "import type { B } from '../facets/b.ts';", 'manifest may import only core'],
    ['manifest/a.ts', "import { b } from '../render/b.ts';", 'manifest may import only core'],
    ['asc/a.ts', "import { b } from '../manifest/b.ts';", 'asc may import only core'],
    ['asc/a.ts', "import { parse } from 'yaml';", 'of packages, asc may import only got, jose'],
    ['facets/a.ts', "import { b } from '../asc/b.ts';", 'facets may import only core'],
    ['facets/a.ts', "import { b } from '../manifest/types.ts';", 'facets may import only core'],
    ['facets/a.ts', "import type { B } from '../manifest/load.ts';", 'facets may import only core'],
    ['facets/a.ts', "import { request } from 'node:http';", 'of node, facets may import nothing'],
    ['engine/a.ts', "import { b } from '../render/b.ts';", 'engine may import only core, asc, facets'],
    ['engine/a.ts', "import { b } from '../commands/b.ts';", 'engine may import only core, asc, facets'],
    ['render/a.ts', "import type { B } from '../engine/b.ts';", 'render may import only core'],
    ['render/a.ts', "import { Command } from 'commander';", 'of packages, render may import only diff, ora'],
    ['simulator/a.ts', "import type { B } from '../core/b.ts';", 'simulator may import nothing'],
    ['simulator/a.ts', "import { SignJWT } from 'jose';", 'of packages, simulator may import nothing'],
    ['commands/a.ts', "import { b } from '../cli.ts';", 'commands may import only core, manifest, asc'],
    ['commands/a.ts', "import { Ajv2020 } from 'ajv/dist/2020.js';", 'of packages, commands may import only commander'],
    ['commands/a.ts', "import ora from 'ora';", 'of packages, commands may import only commander'],
    ['cli.ts', "import { b } from './engine/b.ts';", 'cli.ts may import only commands'],
    ['tools/a.ts', "import { b } from '../core/b.ts';", 'tools has no place in the architecture'],
    ['core/a.ts', "import b from '../../package.json';", 'core may import nothing'],
    ['render/a.ts', "import { b } from '@scope/diff/b.js';", 'of packages, render may import only diff, ora'],
  ])('%s: %s', (from, statement, reason) => {
    const specifier = /'([^']+)'/.exec(statement)?.[1];
    expect(wrongs({ [from]: statement })).toEqual([
      expect.stringMatching(new RegExp(`^${from} imports ${specifier}: ${reason}`)),
    ]);
  });

  test('allowed arrows are allowed', () => {
    const allowed = {
      'core/a.ts': "import { createHash } from 'node:crypto';\nimport { b } from './b.ts';",
      'manifest/a.ts': "import { Ajv2020 } from 'ajv/dist/2020.js';\nimport { parse } from 'yaml';",
      'asc/a.ts': "import got from 'got';\nimport { SignJWT } from 'jose';\nimport { b } from '../core/b.ts';",
      'facets/a.ts': "import type { Manifest } from '../manifest/types.ts';",
      'engine/a.ts': "import { b } from '../asc/b.ts';\nimport { c } from '../facets/c.ts';",
      'render/a.ts': "import ora from 'ora';\nimport { diffArrays } from 'diff';",
      'simulator/a.ts': "import { createServer } from 'node:http';",
      'commands/plan-file.ts': "import { Ajv2020 } from 'ajv/dist/2020.js';",
      'commands/b.ts': "import { Command } from 'commander';\nimport { a } from '../simulator/a.ts';",
      'cli.ts': "import { b } from './commands/b.ts';",
    };
    expect(wrongs(allowed)).toEqual([]);
  });

  test.each([
    ['over several lines', "import {\n  b,\n  c,\n} from '../facets/b.ts';"],
    ['for its effect', "import '../facets/b.ts';"],
    ['as a re-export', "export * from '../facets/b.ts';"],
    ['as a re-export of types', "export type { B } from '../facets/b.ts';"],
    ['when called', "const { b } = await import('../facets/b.ts');"],
    ['as a type', "type B = typeof import('../facets/b.ts');"],
    ['after a comment', "/* first */ import { b } from '../facets/b.ts'; // last"],
    ['below a glob that looks like a comment', "const all = 'src/*.ts';\nimport { b } from '../facets/b.ts';\n// */"],
  ])('an import %s counts', (_name, text) => {
    expect(wrongs({ 'core/a.ts': text })).toEqual(['core/a.ts imports ../facets/b.ts: core may import nothing']);
  });

  test('what only looks like an import does not count', () => {
    const text =
      "// import { b } from '../facets/b.ts';\nexport const from = 'got';\nexport type Kind = 'got' | 'ora';\n";
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

describe('what is kept to one place', () => {
  test('only cli.ts ends the process', () => {
    const wrong = 'uses process.exit or process.exitCode: only cli.ts ends the process';
    expect(wrongs({ 'commands/a.ts': 'process.exit(1);' })).toEqual([`commands/a.ts ${wrong}`]);
    expect(wrongs({ 'commands/a.ts': 'process.exitCode = 1;' })).toEqual([`commands/a.ts ${wrong}`]);
    expect(wrongs({ 'cli.ts': 'process.exit(1);', 'core/a.ts': '// never process.exit(1)\n' })).toEqual([]);
  });

  test('nobody writes to the console', () => {
    const wrong = 'asc/a.ts uses console: results and progress have their own streams';
    expect(wrongs({ 'asc/a.ts': "console.log('done');" })).toEqual([wrong]);
    expect(wrongs({ 'asc/a.ts': "const address = 'console.example.com';" })).toEqual([]);
  });

  test('files stay short, except generated ones', () => {
    const longest = 'a;\n'.repeat(300);
    expect(wrongs({ 'core/a.ts': longest, 'manifest/a.gen.ts': `${longest}a;` })).toEqual([]);
    expect(wrongs({ 'core/a.ts': `${longest}a;\n` })).toEqual(['core/a.ts has 301 lines, more than 300']);
  });
});
