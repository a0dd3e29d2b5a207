import { extname } from 'node:path';
import type { Problem } from '../../core/issue.ts';
import type { FileArea, LocalFile } from '../../core/local-file.ts';
import { baseName } from '../../core/local-file.ts';
import { orList } from '../../core/text/words.ts';
import { checksumOf } from './checksum.ts';
import { HOLDS_KEY, openNamed } from './describe.ts';
import { unreadable } from './open.ts';
import type { WindowedReader } from './windowed-reader.ts';
import { lookInto } from './windowed-reader.ts';

/** What is wrong with a file, wherever it is named: `message` is the end of a sentence that names it. */
export type Finding = Omit<Problem, 'pointer' | 'at'>;

/** What a look into a file shows. */
export interface Traits {
  findings: Finding[];
  /** As `1290×2796`; absent where they can't be read. */
  pixels?: string;
  /** Of a video. */
  seconds?: number;
}

/** A file as it is, whatever list names it. */
export interface Inspected extends Traits {
  file?: LocalFile;
}

/** What a picture or a video may be. */
export interface MediaFormat {
  /** What the file is for, as messages say it: `screenshots`. */
  purpose: string;
  /** With their periods, lower case. */
  extensions: readonly string[];
  /** Looks into it. @param name the one that Apple gets; where a link leads, it may be another */
  check(bytes: WindowedReader, name: string): Promise<Traits>;
}

/** Bytes: Apple's reference data of 2026-10, for pictures and videos alike. */
const MOST = 500 * 1024 * 1024;

/** Looks at a file and takes its checksum. Never throws for anything it may hold. */
export async function inspectFile(format: MediaFormat, area: FileArea, path: string): Promise<Inspected> {
  const opened = openNamed(area, path);
  if (opened.problem !== undefined) {
    const { problem, hint } = opened;
    return { findings: [{ message: problem, ...(hint === undefined ? {} : { hint }) }] };
  }
  try {
    return await lookInto(opened, async (bytes) => {
      if (!format.extensions.includes(extname(path).toLowerCase())) return { findings: [oddName(format)] };
      if (bytes.size > MOST) return { findings: [tooLarge(bytes.size)] };
      const traits = await format.check(bytes, baseName(path));
      const { holdsKey, ...sum } = await checksumOf(opened, bytes, area);
      // Whatever else is wrong with it matters no more.
      if (holdsKey) return { findings: [{ message: HOLDS_KEY.problem, hint: HOLDS_KEY.hint }] };
      return { ...traits, file: { path, ...sum } };
    });
  } catch (error) {
    return { findings: [{ message: unreadable(error) }] };
  }
}

function oddName({ extensions, purpose }: MediaFormat): Finding {
  return { message: `is not among the files that Apple accepts for ${purpose}: ${orList(extensions)}` };
}

function tooLarge(bytes: number): Finding {
  const shown = Math.ceil(bytes / 1024 / 1024);
  return { message: `has ${shown} MB, and Apple accepts at most 500 MB`, hint: 'export a smaller file' };
}
