/**
 * Writes every generated file; with `--check`, only says which are not current.
 * Apple's part needs `ASC_OPENAPI_SPEC`, the path of Apple's OpenAPI document (JSON, plain or gzipped): without it that part is left as it is.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { appleShapes } from './apple-shapes.ts';
import { appleTypes } from './apple-types.ts';
import { manifestFiles } from './manifest.ts';
import { simulatorSpec } from './simulator-spec.ts';
import { validators } from './validators.ts';

const ROOT = new URL('../../', import.meta.url);

const check = process.argv.includes('--check');
const specification = process.env['ASC_OPENAPI_SPEC'] ?? '';

async function take(files: readonly { path: string; content: string }[]): Promise<void> {
  for (const { path, content } of files) {
    const file = new URL(path, ROOT);
    if ((await readFile(file, 'utf8').catch(() => '')) === content) continue;
    if (!check) await writeFile(file, content);
    console.log(check ? `${path} is not current: run  npm run generate` : `wrote ${path}`);
    if (check) process.exitCode = 1;
  }
}

if (specification === '') {
  console.log("ASC_OPENAPI_SPEC is not set: what comes from Apple's specification is left as it is");
} else {
  await take(await appleTypes(specification));
  await take(await appleShapes(specification));
  await take(await simulatorSpec(specification));
}
await take(await manifestFiles());
// They are compiled from the schema that was just written.
await take(await validators());
