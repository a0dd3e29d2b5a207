import { extname } from 'node:path';
import type { LocalFile } from '../../core/local-file.ts';
import { unreadable } from '../files.ts';
import { checksum, findFile } from '../local-files.ts';
import type { Finding, Traits } from './finding.ts';
import { orList } from './displays.ts';
import type { MediaKind } from './kinds.ts';

/** A file as it is, whatever list names it. */
export interface Inspected extends Traits {
  file?: LocalFile;
}

/** Bytes: Apple's reference data of 2026-10, for pictures and videos alike. */
const MOST = 500 * 1024 * 1024;

/** Looks at a file and takes its checksum. Never throws for anything it may hold. */
export async function inspectFile(kind: MediaKind, folder: string, path: string): Promise<Inspected> {
  const found = await findFile(folder, path);
  if (found.target === undefined) {
    const { problem, hint } = found;
    return { findings: [{ message: problem, ...(hint === undefined ? {} : { hint }) }] };
  }
  const { target, bytes } = found;
  if (!kind.extensions.includes(extname(path).toLowerCase())) return { findings: [oddName(kind)] };
  if (bytes > MOST) return { findings: [tooLarge(bytes)] };
  try {
    const [traits, sum] = await Promise.all([kind.look(target), checksum(target)]);
    return { ...traits, file: { path, ...sum } };
  } catch (error) {
    return { findings: [{ message: unreadable(error) }] };
  }
}

function oddName({ extensions, section }: MediaKind): Finding {
  return { message: `is not among the files that Apple takes for ${section}: ${orList(extensions)}` };
}

function tooLarge(bytes: number): Finding {
  const shown = Math.ceil(bytes / 1024 / 1024);
  return { message: `has ${shown} MB, and Apple takes 500 MB`, hint: 'export it smaller' };
}
