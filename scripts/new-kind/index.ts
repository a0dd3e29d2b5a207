/**
 * `npm run new-kind -- some-name` writes what a new kind needs: its folder, its simulator resource, its test table, and a line in each of
 * the lists. What it writes compiles and passes once `npm run generate` has run, and is meant to be changed: it reads and writes one
 * resource of the app, attribute by attribute.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Names } from './files.ts';
import { newFiles, namesOf, withLine } from './files.ts';

const ROOT = new URL('../../', import.meta.url);

const LISTS: readonly { path: string; before: string; line(names: Names): string; import?(names: Names): string }[] = [
  {
    path: 'src/kinds/index.ts',
    before: '];\n\n/** Every kind',
    line: ({ camel }) => `  ${camel},\n`,
    import: ({ camel, kebab }) => `import { ${camel} } from './${kebab}/kind.ts';\n`,
  },
  {
    path: 'src/simulator/resources/index.ts',
    before: '];\n\nconst PARENTS',
    line: ({ type }) => `  ${type},\n`,
    import: ({ type, resource }) => `import { ${type} } from './${resource}.ts';\n`,
  },
  { path: 'scripts/generate/apple-resources.ts', before: '] as const;', line: ({ type }) => `  '${type}',\n` },
];

const [kebab = ''] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(kebab)) {
  console.error('Name the kind in kebab-case:  npm run new-kind -- some-name');
  process.exit(64);
}
const names = namesOf(kebab, await readFile(new URL('scripts/generate/apple-resources.ts', ROOT), 'utf8'));

for (const [path, content] of Object.entries(newFiles(names))) {
  const file = new URL(path, ROOT);
  if (existsSync(file)) {
    console.log(`kept ${path}`);
    continue;
  }
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, content);
  console.log(`wrote ${path}`);
}
for (const list of LISTS) {
  const file = new URL(list.path, ROOT);
  const text = await readFile(file, 'utf8');
  const changed = withLine(text, { before: list.before, line: list.line(names), import: list.import?.(names) });
  if (changed === text) continue;
  await writeFile(file, changed);
  console.log(`a line in ${list.path}`);
}
console.log(`
Next:
  npm run generate        with ASC_OPENAPI_SPEC set to Apple's OpenAPI document, for the types of ${names.type}
  src/kinds/${kebab}/schema.json     its keys in the manifest, each with a description
  src/kinds/${kebab}/kind.ts         what it reads, what it wants, what it changes
  src/simulator/resources/${names.resource}.ts   what Apple refuses
  test/kinds/${kebab}.test.ts        a table of its traps
  docs/manifest.md, release.yml.example, CHANGELOG.md`);
