import { FailureError } from '../../core/failure.ts';
import type { FileEntry } from '../../core/file-list.ts';
import type { FileReader, LocalFile } from '../../core/local-file.ts';
import type { Picture } from '../../core/picture.ts';
import type { Plan } from '../../core/plan.ts';
import { isFileList } from '../../core/value.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import { createFileReader } from '../../manifest/files/upload-reader.ts';
import type { Io } from '../io.ts';

/** So many take seconds. */
const MANY = 10;

const PICTURE = /\.(?:png|jpe?g)$/i;

/**
 * Thumbnails of the local pictures that a plan shows, by their paths. They are read as uploads are: what lies elsewhere, must not be read,
 * or changed since the manifest was read is left out.
 */
export async function picturesFor(
  { changes, present }: Pick<Plan, 'changes' | 'present'>,
  { area, files }: Pick<LoadedManifest, 'area' | 'files'>,
  io: Pick<Io, 'stderr'>,
): Promise<ReadonlyMap<string, Picture>> {
  const known = new Map(files.map((file) => [file.path, file]));
  const changed = changes
    .flatMap(({ before, after }) => [before, after])
    .flatMap((value): FileEntry[] => (isFileList(value) ? value.files : []));
  const kept = (present?.lists ?? []).flatMap(({ files: own }) => own);
  const shown = [...changed, ...kept].flatMap(({ path }) =>
    path !== undefined && PICTURE.test(path) ? (known.get(path) ?? []) : [],
  );
  if (shown.length === 0) return new Map();
  // What decodes pictures is for runs that have some.
  const { makeThumbnails } = await import('../../thumbnails/make-thumbnails.ts');
  // Each takes a moment, and some runners end what is silent for long.
  if (shown.length > MANY) io.stderr.write(`Making ${shown.length} thumbnails …\n`);
  const reader = createFileReader(area, files);
  return makeThumbnails(shown, (file) => contentOf(file, reader));
}

async function contentOf({ path, bytes }: LocalFile, reader: FileReader): Promise<Uint8Array | undefined> {
  try {
    return await reader.read(path, 0, bytes);
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}
