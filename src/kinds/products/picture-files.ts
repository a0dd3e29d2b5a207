import type { Problem } from '../../core/issue.ts';
import type { ListedFile } from '../../core/kind.ts';
import type { FileArea } from '../../core/local-file.ts';
import { createLimiter } from '../../core/limiter.ts';
import { inspectFile } from '../../manifest/files/inspection.ts';
import { relativePath } from '../../manifest/files/locate.ts';
import { quotePath } from '../../manifest/quote.ts';
import type { PictureForm } from './picture-check.ts';
import { pictureFormat } from './picture-check.ts';

/** A place of the manifest that names one picture. */
export interface NamedPicture {
  pointer: string;
  /** As it is written; what is no path is reported by the schema. */
  path: unknown;
  form: PictureForm;
}

/** Finds the pictures of products, and looks into each. */
export async function findPictures(
  named: readonly NamedPicture[],
  area: FileArea,
): Promise<{ problems: Problem[]; lists: ReadonlyMap<string, ListedFile[]> }> {
  // One after the other: one thread reads them all, and more that are open would only hold more memory.
  const pool = createLimiter(1);
  const found = await Promise.all(named.map(async (one) => ({ one, ...(await pool(() => look(one, area))) })));
  return {
    problems: found.flatMap(({ problems }) => problems),
    lists: new Map(found.flatMap(({ one, file }) => (file ? [[one.pointer, [{ ...file, entry: 0 }]]] : []))),
  };
}

async function look({ pointer, path, form }: NamedPicture, area: FileArea) {
  if (typeof path !== 'string' || path === '') return { problems: [] };
  const spelled = relativePath(area, path);
  if (spelled.path === undefined) {
    const { problem, hint } = spelled;
    const message = `the file ${quotePath(path)} ${problem}`;
    return { problems: [{ pointer, message, ...(hint === undefined ? {} : { hint }) }] };
  }
  const { file, findings } = await inspectFile(pictureFormat(form), area, spelled.path);
  const problems = findings.map(({ message, ...more }): Problem => {
    return { pointer, message: `${quotePath(path)} ${message}`, several: true, ...more };
  });
  return { problems, file };
}
