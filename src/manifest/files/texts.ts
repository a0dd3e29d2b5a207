import type { ListedFile } from '../../core/kind.ts';
import { createLimiter } from '../../core/limiter.ts';
import { pointerOf } from '../../core/pointer.ts';
import { readReferencedFile } from './read.ts';

/** Files open at once. */
const OPEN = 8;

/**
 * What listed files hold that are texts, such as attachments, by the pointer of the entry that names them. What is no text, or too long
 * for one, is left out.
 */
export async function textsOfFiles(
  lists: ReadonlyMap<string, readonly ListedFile[]>,
  folder: string,
): Promise<[pointer: string, text: string][]> {
  const limit = createLimiter(OPEN);
  const read = [...lists].flatMap(([list, files]) =>
    files.map(async ({ path, entry }): Promise<[string, string][]> => {
      const { text } = await limit(() => readReferencedFile(folder, path));
      return text === undefined ? [] : [[list + pointerOf([entry]), text]];
    }),
  );
  return (await Promise.all(read)).flat();
}
