import { writeFile } from 'node:fs/promises';
import { manifestFiles } from './manifest.ts';
for (const { path, content } of await manifestFiles())
  await writeFile(new URL('../../' + path, import.meta.url), content);
