import type { ListedFile } from '../../core/kind.ts';
import type { FileArea } from '../../core/local-file.ts';
import { createLimiter } from '../../core/limiter.ts';
import { pointerOf } from '../../core/pointer.ts';
import { locateFile } from './locate.ts';
import { openLocated } from './open.ts';

/** Files open at once. */
const OPEN = 4;

/** Bytes. What is larger is no text that people write, and is looked through for keys in PEM alone. */
const LARGEST = 16 * 1024 * 1024;

/** How pictures and videos begin: PNG, JPEG, and the boxes of MP4 after four bytes of length. */
const MEDIA = /^(?:\x89PNG|\xff\xd8\xff|[^]{4}(?:ftyp|moov|mdat|free|skip|wide))/;

/**
 * What listed files hold that may be text in whatever encoding, such as attachments, by the pointer of the entry that names them: one
 * character a byte, without those of UTF-16 that are zero. Pictures and videos are left out.
 */
export async function textsOfFiles(
  lists: ReadonlyMap<string, readonly ListedFile[]>,
  area: FileArea,
): Promise<[pointer: string, text: string][]> {
  const limit = createLimiter(OPEN);
  const read = [...lists].flatMap(([list, files]) =>
    files.map(async ({ path, entry }): Promise<[string, string][]> => {
      const text = await limit(() => textOf(area, path));
      return text === undefined ? [] : [[list + pointerOf([entry]), text]];
    }),
  );
  return (await Promise.all(read)).flat();
}

async function textOf(area: FileArea, path: string): Promise<string | undefined> {
  const opened = await openLocated(() => locateFile(area, path));
  if (opened.problem !== undefined) return undefined;
  const { handle, size } = opened;
  try {
    if (size > LARGEST) return undefined;
    const { buffer } = await handle.read({ buffer: new Uint8Array(16), position: 0 });
    if (MEDIA.test(String.fromCharCode(...buffer))) return undefined;
    const bytes = await handle.readFile();
    return bytes.toString('latin1').replaceAll('\0', '');
  } finally {
    await handle.close();
  }
}
