import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { closeSync, constants, fstatSync, fsyncSync, lstatSync, openSync } from 'node:fs';
import { renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';

/** What a path leads to that something is to be saved under. */
export type Destination =
  /** A file, which may be there already: it is replaced. */
  | { kind: 'file' }
  /** They are written as they are. */
  | { kind: 'device' }
  | { kind: 'pipe' }
  /** What this process was given open, such as `/dev/stdout`. */
  | { kind: 'descriptor'; fd: number };

/**
 * Looks at where something is to be saved.
 * @throws UsageError where it must not be written: through a link, which somebody else may have put there. It is not replaced silently,
 * either: who reads what it leads to would go on with an old plan.
 */
export function destinationOf(path: string, io: Pick<Io, 'cwd'>): Destination {
  const place = resolve(io.cwd, path);
  const fd = descriptorOf(place);
  if (fd !== undefined) return { kind: 'descriptor', fd };
  const itself = looked(() => lstatSync(place));
  if (itself?.isCharacterDevice()) return { kind: 'device' };
  if (itself?.isFIFO()) return { kind: 'pipe' };
  if (itself?.isSymbolicLink()) {
    throw new UsageError(`${path} is a link, and is not written through; name the file that it leads to, or remove it`);
  }
  if (itself && !itself.isFile()) throw new UsageError(`${path} is not a file that can be replaced`);
  return { kind: 'file' };
}

/** What can't be looked at can't be written, which says why. */
function looked(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/**
 * Saves what only its owner may read: written beside the file, flushed, and renamed, so that there is the old file or the new one, whole.
 * Nothing comes between: a signal is handled once it is done, and leaves no half of it behind.
 * @returns what it was written to @throws UsageError as `destinationOf`; the error of the system when it can't be written
 */
export async function writePrivateFile(
  path: string,
  text: string,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr'>,
): Promise<Destination['kind']> {
  const destination = destinationOf(path, io);
  const place = resolve(io.cwd, path);
  if (destination.kind === 'file') replaceFile(place, text);
  else if (destination.kind === 'device') await writeOpen(openSync(place, DEVICE), text);
  else if (destination.kind === 'pipe') await writeOpen(openSync(place, PIPE), text);
  else if (destination.fd === 1) io.stdout.write(text);
  else if (destination.fd === 2) io.stderr.write(text);
  else await writeOpen(destination.fd, text);
  return destination.kind;
}

const DEVICE = constants.O_WRONLY | constants.O_NOCTTY;

/** One that nobody reads is an error at once: it would be waited for in a thread that nothing ends. */
const PIPE = constants.O_WRONLY | constants.O_NONBLOCK;

const OWN_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

function replaceFile(place: string, text: string): void {
  // Nobody can guess it, and put a link there before.
  const draft = join(dirname(place), `.${basename(place)}.${randomBytes(8).toString('hex')}.tmp`);
  const fd = openSync(draft, OWN_FILE, 0o600);
  try {
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(draft, place);
  } catch (error) {
    unlinkSync(draft);
    throw error;
  }
}

async function writeOpen(fd: number, text: string): Promise<void> {
  const stats = fstatSync(fd);
  if (!stats.isFIFO() && !stats.isSocket()) {
    writeFileSync(fd, text);
    closeSync(fd);
    return;
  }
  // It takes as much as its reader has read.
  const pipe = new Socket({ fd, readable: false, writable: true });
  await new Promise<void>((done, failed) => {
    pipe.once('error', failed);
    pipe.end(text, () => done());
  });
}

/**
 * Begins a file that grows line by line, for its owner alone: whatever is put in its place later, lines go to this one.
 * @returns a file descriptor @throws UsageError where there can be no such file
 */
export function openPrivateLog(path: string, io: Pick<Io, 'cwd'>): number {
  const { kind } = destinationOf(path, io);
  if (kind !== 'file') throw new UsageError(`${path} is not a file, which is needed here`);
  const place = resolve(io.cwd, path);
  try {
    replaceFile(place, '');
    return openSync(place, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
  } catch (error) {
    throw new UsageError(`${path} can't be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

/** How systems name what a process was given open. */
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:fd\/(\d+)|(stdout)|(stderr))$/;

/** A descriptor of this process, under its own name. Opened anew, a file would be written from its beginning. */
function descriptorOf(place: string): number | undefined {
  const [name, fd, stdout] = DESCRIPTOR.exec(place) ?? [];
  if (name === undefined) return undefined;
  return fd === undefined ? (stdout === undefined ? 2 : 1) : Number(fd);
}
