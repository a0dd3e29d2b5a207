import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import type { GitEnd, GitPlace } from './run-git.ts';
import { runGit } from './run-git.ts';

/** What takes the content of one object, piece by piece, and is then ended. */
export interface BlobSink {
  add(piece: Buffer): Promise<void>;
  end(): Promise<void>;
}

/**
 * Reads the contents of objects as they were committed, one after the other in one process: no filter and no conversion is run.
 * @param open begins the one with this number
 * @returns with the objects that this clone does not hold
 */
export async function readBlobs(
  place: GitPlace,
  objects: readonly string[],
  open: (index: number) => Promise<BlobSink>,
): Promise<GitEnd & { missing: number[] }> {
  const missing: number[] = [];
  const end = await runGit(
    place,
    ['cat-file', '--batch'],
    async (output) => {
      const source = createSource(output);
      for (const index of objects.keys()) {
        const header = await source.line();
        if (header === undefined) return;
        const [, bytes] = /^[0-9a-f]+ blob (\d+)$/.exec(header) ?? [];
        if (bytes === undefined) {
          missing.push(index);
          continue;
        }
        const sink = await open(index);
        try {
          await source.take(Number(bytes), sink);
        } finally {
          await sink.end();
        }
      }
    },
    objects.map((object) => `${object}\n`).join(''),
  );
  return { ...end, missing };
}

interface Source {
  /** The next line, without its end; `undefined` where there is none. */
  line(): Promise<string | undefined>;
  /** So many bytes, and the line feed after them. */
  take(bytes: number, sink: BlobSink): Promise<void>;
}

function createSource(output: Readable): Source {
  const pieces = (output as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let kept = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const { value, done } = await pieces.next();
    if (done === true) return false;
    kept = kept.length === 0 ? Buffer.from(value) : Buffer.concat([kept, value]);
    return true;
  };
  return {
    async line() {
      for (let end = kept.indexOf(10); ; end = kept.indexOf(10)) {
        if (end >= 0) {
          const text = kept.toString('utf8', 0, end);
          kept = kept.subarray(end + 1);
          return text;
        }
        if (!(await more())) return undefined;
      }
    },
    async take(bytes, sink) {
      let left = bytes;
      while (left > 0) {
        if (kept.length === 0 && !(await more())) throw new Error('git ended in the middle of a file');
        const piece = kept.subarray(0, left);
        kept = kept.subarray(piece.length);
        left -= piece.length;
        await sink.add(piece);
      }
      if (kept.length === 0) await more();
      kept = kept.subarray(1);
    },
  };
}
