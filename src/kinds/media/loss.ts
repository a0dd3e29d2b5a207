import type { StoredFile } from '../../core/delivery.ts';
import type { Change } from '../../core/change.ts';
import { isLeftover } from '../../core/delivery.ts';
import { isFileList } from '../../core/value.ts';
import type { MediaRow } from './gallery.ts';
import type { Comparison } from './match-files.ts';

/**
 * How many different files a gallery held before anything of it was replaced: those that go, and those that stay and were there already.
 * What a run that broke has sent is not among them, or finishing the run would look like a loss.
 */
export function missedBy(comparison: Comparison): number {
  const { rows, pairs } = comparison;
  const kept = new Set(pairs.values());
  const gone = goneFrom(comparison);
  const earlier = rows.filter((row) => kept.has(row) && wasThere(row, comparison, gone));
  return earlier.length + ofTheirOwn(gone, [...kept], earlier);
}

/** Whether it takes a look at what customers see to tell what goes from what a run that broke has replaced already. */
export function isDoubtful(isLoss: (before: number, after: number) => boolean, comparison: Comparison): boolean {
  const { files, rows } = comparison;
  const most = missedBy({ ...comparison, onSale: rows });
  return isLoss(most, files.length) && !isLoss(missedBy(comparison), files.length);
}

/** Whether a change of a gallery takes no more than needs no gate, even if everything in it was there before. */
export function takesLittle(isLoss: (before: number, after: number) => boolean, { before, after }: Change): boolean {
  if (before !== undefined && before !== null && !isFileList(before)) return false;
  const visible = isFileList(before) ? before.files.filter(({ state }) => state === undefined) : [];
  const different = new Set(visible.map(({ md5 }, at) => md5 ?? at)).size;
  return different === 0 || !isLoss(different, isFileList(after) ? after.files.length : 0);
}

function goneFrom({ rows, pairs }: Comparison): MediaRow[] {
  const kept = new Set(pairs.values());
  return rows.filter((row) => !kept.has(row) && !isLeftover(row.state));
}

/**
 * Whether a file that stays was there before. What is sent comes last, and is moved up only once everything that goes is gone: what
 * stands before something that goes was there. For all else, what customers see tells.
 */
function wasThere(row: MediaRow, { rows, onSale }: Comparison, gone: readonly MediaRow[]): boolean {
  const at = rows.indexOf(row);
  if (!onSale) return gone.length === 0 || gone.some((other) => rows.indexOf(other) > at);
  const isOnSale = (one: StoredFile) => onSale.some((other) => isSameFile(one, other));
  return isOnSale(row) && gone.every((other) => rows.indexOf(other) > at || isOnSale(other));
}

function isSameFile(a: StoredFile, b: StoredFile): boolean {
  if (a.md5 !== null && b.md5 !== null) return a.md5 === b.md5;
  return a.fileName === b.fileName && a.fileSize === b.fileSize;
}

/**
 * How many of those that go customers would miss. Not those that stand beside what took their place: of the same content, or, one for
 * each that was there and stays, of the same name. Ten pictures may well have one name.
 */
function ofTheirOwn(gone: readonly MediaRow[], kept: readonly MediaRow[], earlier: readonly MediaRow[]): number {
  const successors = earlier.map(({ fileName }) => fileName);
  const missed = gone.filter(({ md5, fileName }) => {
    if (kept.some((row) => md5 !== null && row.md5 === md5)) return false;
    const at = successors.indexOf(fileName);
    if (at >= 0) successors.splice(at, 1);
    return at < 0;
  });
  return new Set(missed.map(({ md5, address }) => md5 ?? address)).size;
}
