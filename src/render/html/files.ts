import { bytesText, count } from '../../core/text/words.ts';
import type { FileRow, FilesContent, FilesView, SharedName } from '../view/files.ts';
import { FILE_ACTIONS } from '../view/files.ts';
import { badge } from './badges.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';

/** What happens to the files of a list, or at the same places of several lists. */
export function filesMarkup({ lists, noun, content, failed }: FilesView): Markup {
  const each = lists === 1 ? '' : markup`<p class="muted">in each of ${count(lists, 'list')}</p>`;
  const uploads = failed.map(
    ({ name, state }) =>
      markup`<li>${badge('removed', 'delete')} ${name}, an upload that did not succeed (${state})</li>`,
  );
  return markup`${each}<ol class="files">${contentItems(content, noun)}${uploads}</ol>${keptMarkup(content)}`;
}

function keptMarkup(content: FilesContent): Content {
  if (content.form !== 'changed' || content.kept === 0) return '';
  return markup`<p class="muted">${content.kept} ${content.kept === 1 ? 'stays' : 'stay'}</p>`;
}

function contentItems(content: FilesContent, noun: string): Content {
  switch (content.form) {
    case 'gone':
      return content.names
        ? content.names.map((name) => markup`<li>${badge('removed', 'delete')} ${name}</li>`)
        : markup`<li>${badge('removed', 'delete')} ${count(content.all, noun)}</li>`;
    case 'new':
      return [
        markup`<li class="muted">${count(content.all, noun)}, ${bytesText(content.bytes)}</li>`,
        ...(content.names ?? []).map(
          ({ name, frame }) =>
            markup`<li>${badge('added', 'create')} ${name}${frame === undefined ? '' : markup`, poster frame ${frame}`}</li>`,
        ),
      ];
    case 'reordered':
      return [
        content.order ? markup`<li>new order: ${content.order.join(', ')}</li>` : '',
        ...content.moves.map(rowMarkup),
      ];
    default:
      return content.rows.map(rowMarkup);
  }
}

function rowMarkup(row: FileRow): Markup {
  const remarks = remarksOf(row);
  const action = FILE_ACTIONS[row.what];
  return markup`<li>${badge(row.what, action)} <span class="place">${row.place}</span> ${sharedText(row)}
    ${remarks.length === 0 ? '' : markup`<span class="muted"> ${remarks.join(', ')}</span>`}</li>`;
}

function remarksOf({ files, bytes, was, instead, frame }: FileRow): string[] {
  const parts: string[] = [];
  if (files !== undefined) parts.push(count(files, 'file'));
  if (was !== undefined) parts.push(`was at ${was}`);
  if (bytes !== undefined) parts.push(bytesText(bytes));
  if (instead === 'other content') parts.push(instead);
  else if (instead !== undefined) {
    parts.push(`instead of ${'bytes' in instead ? bytesText(instead.bytes) : sharedText(instead)}`);
  }
  if (frame) parts.push(`poster frame ${frame.before === undefined ? '' : `${frame.before} → `}${frame.after}`);
  return parts;
}

function sharedText({ name, differs }: SharedName): string {
  return differs ? `${name} and others` : name;
}
