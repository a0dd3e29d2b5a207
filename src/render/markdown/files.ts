import { bytesText, count } from '../../core/text/words.ts';
import type { FileRow, FilesContent, FilesView, SharedName } from '../view/files.ts';
import { clip, code } from './inline.ts';

const LONGEST_NAME = 120;

const WORDS: readonly FileRow['what'][] = ['added', 'replaced', 'altered', 'moved', 'removed'];

/** What happens to the files of a list, or of several lists, in numbers: `3 replaced, 1 removed; 5 stay`. */
export function filesSummary({ lists, content, failed }: FilesView): string {
  const each = lists === 1 ? '' : ` in ${count(lists, 'list')}`;
  const uploads = failed.length > 0 ? [`${count(failed.length, 'upload')} that did not succeed removed`] : [];
  return [`${contentSummary(content, lists)}${each}`, ...uploads].join('; ');
}

function contentSummary(content: FilesContent, lists: number): string {
  switch (content.form) {
    case 'gone':
      return `${count(content.all, 'file')} removed`;
    case 'new':
      return `${count(content.all, 'file')} added, ${bytesText(content.bytes)}`;
    case 'reordered':
      return 'same files in another order';
    default: {
      const parts = WORDS.flatMap((what) => {
        const files = filesIn(content.rows.filter((row) => row.what === what));
        return files > 0 ? [`${files} ${what}`] : [];
      });
      const stay = content.kept > 0 ? [`${content.kept} ${content.kept === 1 ? 'stays' : 'stay'}`] : [];
      return [parts.join(', '), ...(lists === 1 ? stay : stay.map((text) => `${text} in each`))]
        .filter((text) => text !== '')
        .join('; ');
    }
  }
}

function filesIn(rows: readonly FileRow[]): number {
  return rows.reduce((sum, { files = 1 }) => sum + files, 0);
}

/** Each file by its name and what happens to it: a list. */
export function filesList({ content, failed }: FilesView): string {
  const failures = failed.map(
    ({ name, state }) => `removed: ${fileName(name)}, an upload that did not succeed (${code(state)})`,
  );
  return [...contentItems(content), ...failures].map((item) => `- ${item}\n`).join('');
}

function contentItems(content: FilesContent): string[] {
  switch (content.form) {
    case 'gone':
      return (content.names ?? []).map((name) => `removed: ${fileName(name)}`);
    case 'new':
      return (content.names ?? []).map(({ name, frame }) => {
        return `added: ${fileName(name)}${frame === undefined ? '' : `, poster frame ${code(frame)}`}`;
      });
    case 'reordered':
      return content.order
        ? [`new order: ${content.order.map(fileName).join(', ')}`]
        : content.moves.map((row) => rowText(row));
    default:
      return content.rows.map((row) => rowText(row));
  }
}

/** `replaced at 1: 01.png, 14 kB, instead of 1.png`. */
function rowText(row: FileRow): string {
  const { what, place, files, bytes, was, instead, frame } = row;
  const parts = [sharedText(row)];
  if (files !== undefined && was === undefined) parts.push(count(files, 'file'));
  if (was !== undefined) parts.push(`was at ${was}`);
  if (bytes !== undefined) parts.push(bytesText(bytes));
  if (instead === 'other content') parts.push(instead);
  else if (instead !== undefined) {
    parts.push(`instead of ${'bytes' in instead ? bytesText(instead.bytes) : sharedText(instead)}`);
  }
  if (frame)
    parts.push(`poster frame ${frame.before === undefined ? '' : `${code(frame.before)} → `}${code(frame.after)}`);
  return `${what} at ${place}: ${parts.join(', ')}`;
}

/** The files that customers could see, and that go. @returns `undefined` where none does; `names`: where they are known one by one */
export function removedFiles({ content }: FilesView): { files: number; names: string } | undefined {
  if (content.form === 'gone') {
    return content.all === 0
      ? undefined
      : { files: content.all, names: (content.names ?? []).map(fileName).join(', ') };
  }
  const rows = content.form === 'changed' ? content.rows.filter(({ what }) => what === 'removed') : [];
  return rows.length === 0 ? undefined : { files: filesIn(rows), names: rows.map(sharedText).join(', ') };
}

function sharedText({ name, differs }: SharedName): string {
  return differs ? `${fileName(name)} and others` : fileName(name);
}

function fileName(name: string): string {
  return code(clip(name, LONGEST_NAME));
}
