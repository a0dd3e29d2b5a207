import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '../manifest/files/repository.ts';
import type { Io } from './io.ts';
import { writeNewFile } from './new-file.ts';

/** Where the package has its workflows for GitHub Actions. */
export const WORKFLOWS = fileURLToPath(new URL('../../examples/github-actions/', import.meta.url));

/** Names of the workflows in a folder; none where there is no such folder. */
export async function workflowNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}

/** Copies workflows to where GitHub looks for them. @returns what was written, and what was there already, as people would write their paths */
export async function writeWorkflows(folder: string, io: Io): Promise<{ written: string[]; kept: string[] }> {
  const root = (await repositoryRoot(io.cwd)) ?? io.cwd;
  const written: string[] = [];
  const kept: string[] = [];
  for (const name of await workflowNames(folder)) {
    const path = join(relative(io.cwd, root), '.github', 'workflows', name);
    const isWritten = await writeNewFile(path, await readFile(join(folder, name), 'utf8'), io);
    (isWritten ? written : kept).push(path);
  }
  return { written, kept };
}
