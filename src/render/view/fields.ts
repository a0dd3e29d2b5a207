import type { Change } from '../../core/change.ts';
import { daysText } from '../../core/change.ts';
import { textLength } from '../../core/text/canonical-text.ts';
import { isFromVariable, isWords } from '../../core/value.ts';
import { codePoints } from '../../core/text/visible.ts';
import { cells } from './cell-width.ts';
import type { Piece } from './text-diff.ts';
import { differsInSpace, diffText } from './text-diff.ts';
import type { LinesDiff } from './text-hunks.ts';
import { diffLines } from './text-hunks.ts';
import type { Shown } from './values.ts';
import { shown } from './values.ts';

/** What a reader sees done. `act`: Apple is asked to do something, or waited for. */
export type Action = 'create' | 'update' | 'delete' | 'act';

/** The same in a word. */
export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  create: 'create',
  update: 'change',
  delete: 'delete',
  act: 'action',
};

/** One field that gets another value. */
export interface FieldRow {
  /** Apple's name of it, or the days in which the value counts. */
  name: string;
  action: Action;
  content: FieldContent;
  /** Code points of the new value, and Apple's limit for them. */
  length?: { now: number; limit: number };
  /** It is so wide that the App Store is likely to cut it where it has one line for it. */
  isCut?: true;
}

export type FieldContent =
  /** No value: its name says it all. */
  | { form: 'said' }
  /** What a new thing has. */
  | { form: 'value'; value: Shown }
  /** One value for another; either may be empty. `lines`: how two texts differ that have too little in common to be mixed. */
  | { form: 'replaced'; before: Shown; after: Shown; lines?: LinesDiff }
  /** What a list gains and loses. */
  | { form: 'list'; added: string[]; removed: string[]; unchanged: number }
  | { form: 'reordered'; items: string[] }
  /** A text of one line, word by word. */
  | { form: 'words'; pieces: Piece[]; isSpaceOnly: boolean; after: string }
  | { form: 'lines'; diff: LinesDiff }
  /** Texts that look alike to the last stroke: their first characters that differ, and what these are made of. */
  | { form: 'code points'; character: string; before: string; after: string };

/** A field of something that goes. */
export interface RemovedField {
  name: string;
  value: Shown;
}

/** @param full with every line of its texts */
export function fieldRow(change: Change, action: Action, full = false): FieldRow {
  const { during, field, limit, room, after } = change;
  return {
    name: during === undefined ? field : daysText(during),
    action,
    content: contentOf(change, action, full),
    // The length of a text that nothing shows is its own affair.
    ...(limit === undefined || isFromVariable(after) ? {} : { length: { now: lengthOf(after), limit } }),
    ...(room !== undefined && typeof after === 'string' && cells(after) > room ? { isCut: true } : {}),
  };
}

/** What is said of a text that is too wide for its line. */
export const CUT_WORDS = 'likely cut in search results';

/** What goes with a thing that ceases to exist. */
export function removedFields(changes: readonly Change[]): RemovedField[] {
  return changes.flatMap(({ field, before, secret }) =>
    before === undefined || before === null ? [] : [{ name: field, value: shown(before, secret) }],
  );
}

function lengthOf(value: Change['after']): number {
  if (isWords(value)) return textLength(value.words.join(','));
  return typeof value === 'string' ? textLength(value) : 0;
}

function contentOf(change: Change, action: Action, full: boolean): FieldContent {
  if (!('before' in change || 'after' in change)) return { form: 'said' };
  const before = shown(change.before, change.secret);
  const after = shown(change.after, change.secret);
  if (!change.secret && before.is === 'empty' && (action === 'create' || after.is === 'empty')) {
    return { form: 'value', value: after };
  }
  if (before.is === 'list' && after.is === 'list') return listContent(before.items, after.items);
  if (before.is === 'text' && after.is === 'text') return textContent(before, after, full);
  return { form: 'replaced', before, after };
}

type Text = Extract<Shown, { is: 'text' }>;

function textContent(before: Text, after: Text, full: boolean): FieldContent {
  const [from, to] = [before.text, after.text];
  if (from.normalize('NFC') === to.normalize('NFC')) return formContent(from, to);
  if (from.includes('\n') || to.includes('\n')) {
    return { form: 'lines', diff: diffLines(from, to, undefined, full) };
  }
  const isSpaceOnly = differsInSpace(from, to);
  const pieces = isPhrase(from) || isPhrase(to) || isSpaceOnly ? diffText(from, to) : undefined;
  if (pieces) return { form: 'words', pieces, isSpaceOnly, after: to };
  return { form: 'replaced', before, after, lines: diffLines(from, to, 'line') };
}

function formContent(before: string, after: string): FieldContent {
  const from = [...new Intl.Segmenter('en').segment(before)];
  const to = [...new Intl.Segmenter('en').segment(after)];
  const at = from.findIndex((part, index) => part.segment !== to[index]?.segment);
  const character = from[at]?.segment ?? '';
  return {
    form: 'code points',
    character,
    before: codePoints(character),
    after: codePoints(to[at]?.segment ?? ''),
  };
}

function listContent(before: string[], after: string[]): FieldContent {
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length + added.length === 0) return { form: 'reordered', items: after };
  return { form: 'list', added, removed, unchanged: after.length - added.length };
}

/** The items of `list` that `other` lacks; an item that occurs twice needs two. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether words can change in it one by one: a URL, a number or one of Apple's constants is one word. */
function isPhrase(text: string): boolean {
  return /\s|[^\x20-\x7e]/u.test(text);
}
