import { extname } from 'node:path';
import type { LocalFile } from '../../core/local-file.ts';
import { baseName } from '../../core/local-file.ts';
import { checksum, openNamed } from '../local-files.ts';
import { unreadable } from '../refusal.ts';
import { bytesOf } from './bytes.ts';
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
  const opened = await openNamed(folder, path);
  if (opened.problem !== undefined) {
    const { problem, hint } = opened;
    return { findings: [{ message: problem, ...(hint === undefined ? {} : { hint }) }] };
  }
  const { handle, size } = opened;
  try {
    if (!kind.extensions.includes(extname(path).toLowerCase())) return { findings: [oddName(kind)] };
    if (size > MOST) return { findings: [tooLarge(size)] };
    const traits = await kind.look(bytesOf(handle, size), baseName(path));
    return { ...traits, file: { path, ...(await checksum(handle)) } };
  } catch (error) {
    return { findings: [{ message: unreadable(error) }] };
  } finally {
    await handle.close();
  }
}

function oddName({ extensions, section }: MediaKind): Finding {
  return { message: `is not among the files that Apple takes for ${section}: ${orList(extensions)}` };
}

function tooLarge(bytes: number): Finding {
  const shown = Math.ceil(bytes / 1024 / 1024);
  return { message: `has ${shown} MB, and Apple takes 500 MB`, hint: 'export it smaller' };
}
