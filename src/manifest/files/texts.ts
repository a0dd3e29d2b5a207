import { closeSync, readFileSync } from 'node:fs';
import type { ListedFile } from '../../core/kind.ts';
import type { FileArea } from '../../core/local-file.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { isMedia } from './checksum.ts';
import { locateFile } from './locate.ts';
import { openLocated } from './open.ts';

/** Bytes. What is larger is no text that people write, and is looked through for keys in PEM alone. */
const LARGEST = 16 * 1024 * 1024;

/**
 * What listed files hold that may be text in whatever encoding, such as attachments, by the pointer of the entry that names them: one
 * character a byte, without those of UTF-16 that are zero. Pictures and videos are left out.
 */
export function textsOfFiles(
  lists: ReadonlyMap<string, readonly ListedFile[]>,
  area: FileArea,
): [pointer: string, text: string][] {
  return [...lists].flatMap(([list, files]) =>
    files.flatMap((file): [string, string][] => {
      const text = isMedia(area, file) ? undefined : textOf(area, file.path);
      return text === undefined ? [] : [[list + pointerOf([file.entry]), text]];
    }),
  );
}

function textOf(area: FileArea, path: string): string | undefined {
  const opened = openLocated(() => locateFile(area, path));
  if (opened.problem !== undefined) return undefined;
  const { fd, size } = opened;
  try {
    return size > LARGEST ? undefined : readFileSync(fd, 'latin1').replaceAll('\0', '');
  } finally {
    closeSync(fd);
  }
}
