import { realpath } from 'node:fs/promises';
import type { FileArea } from '../../core/local-file.ts';
import { repositoryRoot } from './repository.ts';

/**
 * Where the files of a manifest may lie: anywhere in its repository, so that several manifests share texts and pictures, and where there
 * is none, or it was unpacked without one, in its own folder. @param folder of the manifest, absolute. @param root the caller's word on it
 */
export async function fileArea(folder: string, root?: string): Promise<FileArea> {
  const real = await followed(folder);
  const limit = root === undefined ? ((await repositoryRoot(real)) ?? real) : await followed(root);
  return { folder: real, root: limit };
}

/** A folder that isn't there is for whoever reads a file in it to report. */
async function followed(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}
