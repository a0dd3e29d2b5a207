import { count } from '../../core/text/words.ts';
import type { BlockedRow } from '../view/blocked.ts';
import type { Entry } from '../view/entries.ts';
import type { FieldRow } from '../view/fields.ts';
import { ACTION_WORDS } from '../view/fields.ts';
import { PENDING_WORDS } from '../view/origins.ts';
import type { PlanView } from '../view/plan.ts';
import { positionText } from '../view/positions.ts';
import type { TableView } from '../view/tables.ts';
import { atBaseTexts } from './base.ts';
import { entryTitle } from './entries.ts';
import { changeText, fieldText, removedText } from './fields.ts';
import { filesSummary, removedFiles } from './files.ts';
import type { Item, Section } from './fit.ts';
import { fixed } from './fit.ts';
import { clip, code, prose } from './inline.ts';
import { RANKS } from './ranks.ts';
import { rowText } from './table.ts';

const LONGEST_TITLE = 160;
const LONGEST_REASON = 400;
/** So many alike, such as prices of territories, are worth one row. */
const ENOUGH = 4;

/** Whether an entry stands in the table of what matters, and so nowhere else. */
export function isMatter(entry: Entry): boolean {
  return isAction(entry) || entry.topic === 'commerce' || isDeletion(entry);
}

/** The table of what a reader must not overlook: it is never left out, and where there is too much of it, it is counted. */
export function mattersTable({ gates, blocked, entries }: PlanView): Section[] {
  const rows = [
    section('gate', gates.map(gateItem)),
    section('blocked', blocked.map(blockedItem)),
    section('action', entries.filter(isAction).map(entryItem)),
    section('money and territories', commerceItems(entries.filter((entry) => isCommerce(entry)))),
    section('delete', entries.flatMap(deletionItem)),
  ];
  const isEmpty = rows.every(({ items }) => items.length === 0);
  return isEmpty ? [] : [fixed('|  | What | Change |\n| --- | --- | --- |\n'), ...rows, fixed('\n')];
}

function section(label: string, items: readonly Item[]): Section {
  return { head: '', items, tail: (hidden) => (hidden > 0 ? row(`**${label}**`, `and ${hidden} more`, '') : '') };
}

function row(label: string, what: string, change: string): string {
  return `| ${label} | ${what} | ${change} |\n`;
}

function item(label: string, what: string, short: string, whole: string): Item {
  return {
    forms: [
      { rank: RANKS.must, text: row(label, what, short) },
      { rank: RANKS.mustWhole, text: row(label, what, whole) },
    ],
  };
}

function gateItem({ name, isOpen, reasons, more = 0 }: PlanView['gates'][number]): Item {
  const texts = reasons.map(({ title, reason }) => prose(clip(`${title}: ${reason}`, LONGEST_REASON)));
  if (more > 0) texts.push(`and ${more} more`);
  const label = isOpen ? 'gate open' : '**gate closed**';
  return item(label, code(clip(name, LONGEST_TITLE)), count(reasons.length + more, 'reason'), texts.join('<br>'));
}

function blockedItem({ title, field, reason, position, fix }: BlockedRow): Item {
  const what = prose(clip(field === undefined ? title : `${title}, ${field}`, LONGEST_TITLE));
  const parts = [
    prose(clip(reason, LONGEST_REASON)),
    ...(position ? [code(positionText(position))] : []),
    ...(fix === undefined ? [] : [code(clip(fix, LONGEST_REASON))]),
  ];
  return item('**blocked**', what, '', parts.join(' '));
}

/** What happens, and whether it would without this branch as well. */
function labelOf({ action, origin }: Entry): string {
  return `**${ACTION_WORDS[action]}**${origin === 'pending' ? `, ${PENDING_WORDS}` : ''}`;
}

function isAction({ action, content }: Entry): boolean {
  return action === 'act' && content.form !== 'wait';
}

function isCommerce(entry: Entry): boolean {
  return entry.topic === 'commerce' && !isAction(entry);
}

function isDeletion({ action, content }: Entry): boolean {
  return action === 'delete' && content.form !== 'files';
}

function entryItem(entry: Entry): Item {
  const { content } = entry;
  if (content.form === 'table') return tableItem(entry, content.table);
  const whole = [contentText(content), ...atBaseTexts(entry.atBase)].filter((text) => text !== '').join('<br>');
  const short = entry.members ? count(entry.members.length, 'of them', 'of them') : '';
  return item(labelOf(entry), entryTitle(entry), short, whole);
}

/** So many rows are read here; more fold open below, and only what stands out is repeated. */
const MOST_ROWS = 20;

function tableItem(entry: Entry, { rows, brief }: TableView): Item {
  const names = rows.reduce((sum, { names: of }) => sum + of.length, 0);
  const outliers = rows.filter(({ outlier }) => outlier);
  const number = `${names} of them`;
  const short = [...outliers.slice(0, MOST_ROWS).map(rowText), number].join('<br>');
  const shown = rows.length <= MOST_ROWS ? rows : (brief?.rows ?? []);
  const common =
    shown === brief?.rows
      ? brief.common.map(({ column, text }) => prose(clip(`${column}: ${text}`, LONGEST_REASON)))
      : [];
  const whole =
    shown.length === 0 || shown.length > MOST_ROWS ? short : [...common, ...shown.map(rowText)].join('<br>');
  return item(labelOf(entry), entryTitle(entry), short, whole);
}

function contentText(content: Entry['content']): string {
  switch (content.form) {
    case 'fields':
      return content.fields.map(fieldText).join('<br>');
    case 'removed':
      return content.fields.map(removedText).join(', ');
    case 'files':
      return filesSummary(content.files);
    default:
      return '';
  }
}

/** What would be the same row for each of many territories is one that says what each gets. */
function commerceItems(entries: readonly Entry[]): Item[] {
  const families = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = familyKey(entry);
    if (key !== undefined) families.set(key, [...(families.get(key) ?? []), entry]);
  }
  return entries.flatMap((entry) => {
    const key = familyKey(entry);
    const family = key === undefined ? [] : (families.get(key) ?? []);
    if (family.length < ENOUGH) return [entryItem(entry)];
    return family[0] === entry ? [familyItem(family)] : [];
  });
}

/** What single things have in common to which the same happens, with another value each. */
function familyKey(entry: Entry): string | undefined {
  const field = onlyField(entry);
  return field && entry.family
    ? JSON.stringify([entry.origin, entry.family.title, entry.action, field.name])
    : undefined;
}

function onlyField({ content }: Entry): FieldRow | undefined {
  return content.form === 'fields' && content.fields.length === 1 ? content.fields[0] : undefined;
}

function familyItem(entries: readonly Entry[]): Item {
  const [first] = entries;
  const texts = entries.map((entry) => {
    const field = onlyField(entry);
    return `${prose(clip(entry.family?.member ?? '', LONGEST_TITLE))}: ${field ? changeText(field.content) : ''}`;
  });
  const title = prose(clip(first?.family?.title ?? '', LONGEST_TITLE));
  const name = first ? (onlyField(first)?.name ?? '') : '';
  // The field of a thing that has one only is called as the thing itself.
  const what = name === first?.family?.title ? title : `${title}, ${prose(clip(name, LONGEST_TITLE))}`;
  return item(
    first ? labelOf(first) : '',
    `${what} (${entries.length})`,
    `${entries.length} of them`,
    texts.join('; '),
  );
}

/** Something that goes, or files that do. */
function deletionItem(entry: Entry): Item[] {
  const { content } = entry;
  if (isCommerce(entry)) return [];
  if (isDeletion(entry)) return [entryItem(entry)];
  const removed = content.form === 'files' ? removedFiles(content.files) : undefined;
  if (!removed) return [];
  const { files, names } = removed;
  const number = count(files, 'file');
  return [
    item(
      labelOf({ ...entry, action: 'delete' }),
      entryTitle(entry),
      number,
      names === '' ? number : `${number}: ${names}`,
    ),
  ];
}
