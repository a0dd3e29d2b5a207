import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { repositoryRoot } from '../../manifest/files/repository.ts';
import { scalarText } from '../../manifest/yaml-scalar.ts';
import type { Io } from '../io.ts';
import { MANIFEST } from '../io.ts';
import { writeNewFile } from '../output/new-file.ts';

/** Names of the workflows in a folder; none where there is no such folder. */
export async function workflowNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}

/** The examples are for a manifest in a folder `release`. @param path of the manifest in the repository */
function forManifest(text: string, path: string): string {
  const folder = dirname(path);
  // A function, because of what `$&` in a name would do otherwise.
  return text
    .replaceAll(/release\/release\.yml/g, () => scalarText(path))
    .replaceAll(/'release\/\*\*'/g, () => JSON.stringify(folder === '.' ? '**' : `${folder}/**`));
}

/** Copies workflows to where GitHub looks for them, for the manifest here. @returns what was written, and what was there already, as people would write their paths */
export async function writeWorkflows(folder: string, io: Io): Promise<{ written: string[]; kept: string[] }> {
  const here = await realpath(io.cwd);
  const root = repositoryRoot(here) ?? here;
  const manifest = join(relative(root, here), MANIFEST).split(sep).join('/');
  const written: string[] = [];
  const kept: string[] = [];
  for (const name of await workflowNames(folder)) {
    const path = join(relative(here, root), '.github', 'workflows', name);
    const text = await readFile(join(folder, name), 'utf8');
    const isWritten = await writeNewFile(path, forManifest(text, manifest), io);
    (isWritten ? written : kept).push(path);
  }
  return { written, kept };
}
