import type { Change } from '../../core/change.ts';
import { daysText } from '../../core/change.ts';
import { textLength } from '../../core/text/canonical-text.ts';
import { canonicalJson } from '../../core/json/json.ts';
import type { ChangeOrigin } from '../../core/plan-base.ts';
import { count } from '../../core/text/words.ts';
import { isFilesChange } from './files.ts';
import type { Shown } from './values.ts';
import { shown } from './values.ts';

/** What the base would make of a field that this branch changes in another way. */
export interface AtBase {
  /** Where an entry has several fields. */
  field?: string;
  /** `origin/main has`, `origin/main removes it`. */
  words: string;
  value?: Shown;
}

/** @param ref as the base was named @param atBase what the base would make of a field, where it asks for another value */
export function atBaseOf(
  changes: readonly Change[],
  ref: string,
  atBase: (change: Change) => ChangeOrigin['base'],
): AtBase[] {
  return changes.flatMap((change): AtBase[] => {
    const base = atBase(change);
    if (!base) return [];
    const field = changes.length > 1 ? { field: fieldName(change) } : {};
    if (isFilesChange(change)) return [{ ...field, words: `${ref} has other files` }];
    if (base.after === undefined) return [{ ...field, words: `${ref} removes it` }];
    return [{ ...field, words: `${ref} has`, value: shortly(shown(base.after, change.secret)) }];
  });
}

/** Of several things in one entry: what is not the same for all of them is not told one by one. */
export function sharedAtBase(groups: readonly { atBase?: readonly AtBase[] }[]): { atBase?: readonly AtBase[] } {
  const all = groups.map(({ atBase = [] }) => atBase);
  const [first = []] = all;
  if (all.every((one) => canonicalJson(one) === canonicalJson(first))) return { atBase: first };
  const [some] = all.flat();
  return some ? { atBase: [{ words: some.words.replace(/ removes it$/, ' has'), value: OTHERS }] } : {};
}

const OTHERS: Shown = { is: 'data', text: 'other values', value: null };

/** Characters of a value that is shown beside another one; of a longer text only that there is one. */
const MOST = 80;

/** A value in the middle of a sentence. */
export function shortly(value: Shown): Shown {
  const length = value.is === 'text' ? textLength(value.text) : value.is === 'list' ? value.items.join(',').length : 0;
  const isLong = length > MOST || (value.is === 'text' && value.text.includes('\n'));
  return isLong ? { is: 'data', text: `another text of ${count(length, 'character')}`, value: null } : value;
}

/** Apple's name of a field, and the days in which its value counts. */
export function fieldName({ field, during }: Change): string {
  return during === undefined ? field : `${field} ${daysText(during)}`;
}
