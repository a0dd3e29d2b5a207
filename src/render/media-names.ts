import type { FileEntry } from '../core/file-list.ts';

/** What the files of a list are called: by their names, or by their paths where several have one name. */
export function namer(entries: readonly FileEntry[]): (entry: FileEntry) => string {
  const paths = new Map<string, Set<string>>();
  for (const { fileName, path } of entries) {
    if (path !== undefined) paths.set(fileName, (paths.get(fileName) ?? new Set()).add(path));
  }
  return ({ fileName, path }) => ((paths.get(fileName)?.size ?? 0) > 1 && path !== undefined ? path : fileName);
}

/** A name, and the frame that is shown before the video plays, where the manifest wants one. */
export function withFrame(name: string, { previewFrameTimeCode: frame }: FileEntry): string {
  return typeof frame === 'string' ? `${name} (poster frame ${frame})` : name;
}

/** One name for files that play the same part in several lists: theirs, or one of them. */
export function commonName(names: readonly string[], more: string): string {
  const [first = ''] = names;
  return names.every((name) => name === first) ? first : `${first}, ${more}`;
}
