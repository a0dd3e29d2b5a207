import type { Buffer } from 'node:buffer';
import { closeSync } from 'node:fs';
import type { Entry } from 'yauzl';
import type { FileArea } from '../../core/local-file.ts';
import { bytesText } from '../../core/text/words.ts';
import { openFilled } from './describe.ts';
import type { Refusal } from './open.ts';
import { unreadable } from './open.ts';

/** A zip archive that is open. */
export interface Archive {
  /** Names of the files in it. */
  names: readonly string[];
  /** The content of one of them, unpacked piece by piece. To its end: nothing else of the archive is read meanwhile. */
  read(name: string): AsyncIterable<Buffer>;
}

/** Bytes, unpacked. Apple takes apps of up to 4 GB, and symbols lie beside them. */
const MOST_BYTES = 8e9;

/** Files and folders. The largest games have some ten thousand. */
const MOST_ENTRIES = 100_000;

/** Apple's tools pack with these two: as it is, and deflated. */
const METHODS = [0, 8];

/**
 * Looks into a zip archive that a manifest names. Nothing is unpacked to the disk, nor held whole, and no more than an archive says of
 * itself beforehand. Never throws for anything the archive may hold.
 */
export async function lookIntoArchive<Found>(
  area: FileArea,
  path: string,
  look: (archive: Archive) => Promise<Found>,
): Promise<{ found: Found; problem?: undefined } | Refusal> {
  const opened = openFilled(area, path, DAMAGED.hint);
  if (opened.problem !== undefined) return opened;
  try {
    const archive = await openArchive(opened.fd);
    return archive.problem === undefined ? { found: await look(archive) } : archive;
  } catch (error) {
    return problemOf(error);
  } finally {
    closeSync(opened.fd);
  }
}

async function openArchive(fd: number): Promise<(Archive & { problem?: undefined }) | Refusal> {
  // As a whole: of a CommonJS package that is loaded late, the built program has no single exports.
  const { default: yauzl } = await import('yauzl');
  // It leaves the file open. What has another size than it says is an error.
  const zip = await yauzl.fromFdPromise(fd, { autoClose: false, validateEntrySizes: true });
  const entries = new Map<string, Entry>();
  let bytes = 0;
  if (zip.entryCount > MOST_ENTRIES) return { problem: `has more than ${MOST_ENTRIES} files`, hint: NOT_MEANT };
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return ENCRYPTED;
    if (!METHODS.includes(entry.compressionMethod)) return PACKED_OTHERWISE;
    bytes += entry.uncompressedSize;
    if (bytes > MOST_BYTES) {
      return { problem: `has more than ${bytesText(MOST_BYTES)} once it is unpacked`, hint: NOT_MEANT };
    }
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
  }
  return {
    names: [...entries.keys()],
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) return;
      const stream = await zip.openReadStreamPromise(entry);
      yield* stream as AsyncIterable<Buffer>;
    },
  };
}

const NOT_MEANT = 'name the archive that Xcode exports for App Store Connect';

const ENCRYPTED = { problem: "is encrypted, and can't be looked into", hint: NOT_MEANT } as const;

const DAMAGED = { problem: 'is no zip archive, or a damaged one', hint: 'copy or export it again' } as const;

const PACKED_OTHERWISE = {
  problem: "is packed in a way that can't be read here",
  hint: 'make it with Xcode, or with zip',
} as const;

function problemOf(error: unknown): Refusal {
  if (error instanceof Error && 'syscall' in error) return { problem: unreadable(error) };
  // Its own words for an archive of which even the list is encrypted.
  if (error instanceof Error && error.message.includes('encryption')) return ENCRYPTED;
  return DAMAGED;
}
