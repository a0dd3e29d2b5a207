import type { FileArea } from '../../core/local-file.ts';
import { followed } from './locate.ts';
import { repositoryRoot } from './repository.ts';

/**
 * Where the files of a manifest may lie: anywhere in its repository, so that several manifests share texts and pictures, and where there
 * is none, or it was unpacked without one, in its own folder. @param folder of the manifest, absolute. @param root the caller's word on it
 */
export function fileArea(folder: string, root?: string): FileArea {
  const real = followed(folder);
  const limit = root === undefined ? (repositoryRoot(real) ?? real) : followed(root);
  return { folder: real, root: limit };
}
