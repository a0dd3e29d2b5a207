import { count } from '../../core/text/words.ts';
import type { Entry } from './entries.ts';
import type { Action } from './fields.ts';
import type { FileRow, FilesContent } from './files.ts';

/** How much the list of entries shows. */
export interface Totals {
  /** Things to which this happens: an entry that stands for several counts as that many. */
  things: Readonly<Record<Action, number>>;
  /** Files in lists, by what they are called. */
  files: ReadonlyMap<string, Readonly<Record<FileRow['what'], number>>>;
  /** Uploads that did not succeed, and go. */
  failed: number;
}

export function totalsOf(entries: readonly Entry[]): Totals {
  const things = { create: 0, update: 0, delete: 0, act: 0 };
  const files = new Map<string, Record<FileRow['what'], number>>();
  let failed = 0;
  for (const { action, members, content } of entries) {
    things[action] += members?.length ?? 1;
    if (content.form !== 'files') continue;
    const { noun } = content.files;
    const sums = files.get(noun) ?? { added: 0, replaced: 0, removed: 0, moved: 0, altered: 0 };
    for (const [what, number] of filesIn(content.files.content)) sums[what] += number;
    files.set(noun, sums);
    failed += content.files.failed.length;
  }
  return { things, files, failed };
}

function filesIn(content: FilesContent): [FileRow['what'], number][] {
  switch (content.form) {
    case 'gone':
      return [['removed', content.all]];
    case 'new':
      return [['added', content.all]];
    default: {
      const rows = content.form === 'reordered' ? content.moves : content.rows;
      return rows.map(({ what, files = 1 }) => [what, files]);
    }
  }
}

const THINGS: readonly (readonly [Action, (number: number) => string])[] = [
  ['create', (number) => `${number} to create`],
  ['update', (number) => `${number} to change`],
  ['delete', (number) => `${number} to delete`],
  ['act', (number) => count(number, 'action')],
];

const FILES: readonly (readonly [FileRow['what'], string])[] = [
  ['added', 'added'],
  ['replaced', 'replaced'],
  ['removed', 'removed'],
  ['moved', 'moved'],
  ['altered', 'with another poster frame'],
];

/** `2 to create, 12 to change, 1 action; 96 screenshots replaced, 24 removed`. */
export function totalsText({ things, files, failed }: Totals): string {
  const ofThings = THINGS.flatMap(([action, words]) => (things[action] > 0 ? [words(things[action])] : []));
  const ofFiles = [...files].map(([noun, sums]) => {
    const some = FILES.filter(([what]) => sums[what] > 0);
    // What they are is said once.
    return some.map(([what, word], at) => `${at === 0 ? count(sums[what], noun) : sums[what]} ${word}`).join(', ');
  });
  const ofUploads = failed > 0 ? `${count(failed, 'failed upload')} removed` : '';
  return [ofThings.join(', '), ...ofFiles, ofUploads].filter((part) => part !== '').join('; ');
}
