import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Run } from '../support/cli.ts';
import { folderWith, runCli } from '../support/cli.ts';

export type Files = Record<string, string | Buffer>;

/** A folder with these files, gone when the test ends. */
export async function project(files: Files): Promise<string> {
  const folder = await folderWith({});
  for (const [name, content] of Object.entries(files)) {
    // A name that ends with a slash is a folder.
    await mkdir(join(folder, name.endsWith('/') ? name : dirname(name)), { recursive: true });
    if (!name.endsWith('/')) await writeFile(join(folder, name), content);
  }
  return folder;
}

export interface Imported extends Run {
  folder: string;
  /** What was written. */
  text: string;
}

/** Runs `ascend import` in a folder, and has `ascend validate` look at what it wrote: no error, whatever was in the files. */
export async function imported(files: Files, args: readonly string[], out = 'release.yml'): Promise<Imported> {
  const folder = await project(files);
  const run = await runCli(['import', ...args], { cwd: folder });
  expect({ code: run.code, stderr: run.code === 0 ? '' : run.stderr }).toEqual({ code: 0, stderr: '' });
  const validated = await runCli(['validate', out], { cwd: folder });
  expect({ code: validated.code, said: validated.code === 0 ? '' : validated.stdout }).toEqual({ code: 0, said: '' });
  return { folder, text: await readFile(join(folder, out), 'utf8'), ...run };
}
