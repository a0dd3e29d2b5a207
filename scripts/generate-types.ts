/** Writes the manifest's types from its schema; with `--check`, only says whether they are current. */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';

const SCHEMA = new URL('../schemas/release.schema.json', import.meta.url);
const TYPES = new URL('../src/manifest/manifest.gen.ts', import.meta.url);
const BANNER = '// Generated from schemas/release.schema.json by `npm run generate`. Do not edit.';

const schema = JSON.parse(await readFile(SCHEMA, 'utf8')) as JSONSchema & { $defs: Record<string, JSONSchema> };
// The schema lists every known language and every display type for editors; for the types they are all alike.
for (const name of ['metadata', 'screenshots', 'previews']) {
  const section = schema.$defs[name];
  if (section?.properties) section.properties = { default: section.properties['default'] ?? {} };
}
for (const [name, files] of Object.entries({ screenshotTypes: 'screenshotFiles', previewTypes: 'previewFiles' })) {
  const types = schema.$defs[name];
  if (!types) continue;
  delete types.properties;
  types.additionalProperties = { $ref: `#/$defs/${files}` };
}

const types = await compile(schema, 'ReleaseManifest', {
  bannerComment: BANNER,
  additionalProperties: false,
  style: { singleQuote: true, printWidth: 120 },
});

if (!process.argv.includes('--check')) await writeFile(TYPES, types);
else if ((await readFile(TYPES, 'utf8').catch(() => '')) !== types) {
  console.error('src/manifest/manifest.gen.ts is not what schemas/release.schema.json says: run  npm run generate');
  process.exitCode = 1;
}
