import { count } from '../../core/text/words.ts';
import type { Entry } from '../view/entries.ts';
import { ACTION_WORDS } from '../view/fields.ts';
import { atBaseTexts } from './base.ts';
import { fieldFence, fieldName, fieldText, removedText } from './fields.ts';
import { filesList, filesSummary } from './files.ts';
import type { Item, Section } from './fit.ts';
import { clip, prose } from './inline.ts';
import { RANKS } from './ranks.ts';

const LONGEST_TITLE = 160;
const LONGEST_MEMBERS = 2000;
/** Of a table, beside which they stand once more. */
const MOST_MEMBERS = 12;

/**
 * Things that fold open, each with its fields or files: by its name alone where there is no room for more.
 * @param isOpen they are not folded
 */
export function entriesSection(title: string, entries: readonly Entry[], isOpen = false): Section {
  return {
    head: `<details${isOpen ? ' open' : ''}><summary>${title} (${thingsIn(entries)})</summary>\n\n`,
    items: entries.map(entryItem),
    tail: (hidden, shortened) => `${leftOutText(hidden, shortened)}</details>\n\n`,
  };
}

/** What a thing is called, and which ones these are where they are several. */
export function entryTitle({ title, detail, members, all, content }: Entry): string {
  const name = prose(clip(detail === undefined ? title : `${title}, ${detail}`, LONGEST_TITLE));
  if (all !== undefined) return `${name}: ${prose(clip(all, LONGEST_TITLE))}`;
  // Its rows say which ones.
  if (members && content.form === 'table' && members.length > MOST_MEMBERS) return `${name} (${members.length})`;
  return members ? `${name} (${members.length}): ${prose(clip(members.join(', '), LONGEST_MEMBERS))}` : name;
}

function leftOutText(hidden: number, shortened: number): string {
  const parts = [...(hidden > 0 ? [`${hidden} left out`] : []), ...(shortened > 0 ? [`${shortened} shortened`] : [])];
  return parts.length > 0 ? `_For want of room: ${parts.join(', ')}._\n\n` : '';
}

function thingsIn(entries: readonly Entry[]): number {
  return entries.reduce((sum, { members }) => sum + (members?.length ?? 1), 0);
}

function entryItem(entry: Entry): Item {
  const { forms } = plainItem(entry);
  const others = atBaseTexts(entry.atBase).map((text) => `- ${text}\n`);
  if (others.length === 0) return { forms };
  // By its name alone where there is no room for more.
  const said = forms.length > 1 ? forms.slice(1) : forms.map((form) => ({ ...form, rank: RANKS.detail }));
  const more = said.map(({ rank, text }) => ({ rank, text: `${text.trimEnd()}\n\n${others.join('')}\n` }));
  return { forms: [...forms.slice(0, 1), ...more] };
}

function plainItem(entry: Entry): Item {
  const heading = `**${ACTION_WORDS[entry.action]}** ${entryTitle(entry)}`;
  const { content } = entry;
  switch (content.form) {
    case 'fields': {
      const { fields } = content;
      const names = fields.map(fieldName).join(', ');
      const line = `${heading}${names === '' ? '' : `: ${names}`}\n\n`;
      const block = (isWhole: boolean): string => {
        return `${heading}\n\n${fields
          .map((row) => fieldBlock(fieldText(row), fieldFence(row, isWhole)))
          .join('')
          .trimEnd()}\n\n`;
      };
      if (fields.length === 0) return { forms: [{ rank: RANKS.line, text: line }] };
      return {
        forms: [
          { rank: RANKS.line, text: line },
          { rank: RANKS.texts, text: block(false) },
          { rank: RANKS.textsWhole, text: block(true) },
        ],
      };
    }
    case 'files': {
      const line = `${heading}: ${filesSummary(content.files)}\n\n`;
      const list = filesList(content.files);
      const whole = list === '' ? [] : [{ rank: RANKS.detail, text: `${line}${list}\n` }];
      return { forms: [{ rank: RANKS.line, text: line }, ...whole] };
    }
    case 'table':
      return { forms: [{ rank: RANKS.line, text: `${heading}: ${count(content.table.rows.length, 'row')}\n\n` }] };
    case 'removed': {
      const names = content.fields.map(removedText).join(', ');
      return { forms: [{ rank: RANKS.line, text: `${heading}${names === '' ? '' : `: ${names}`}\n\n` }] };
    }
    default: {
      const waits = `apply waits for ${count(content.files, 'file')} that Apple has and is still looking at`;
      return { forms: [{ rank: RANKS.line, text: `${heading}: ${waits}\n\n` }] };
    }
  }
}

function fieldBlock(line: string, fence: string): string {
  return `- ${line}\n${fence === '' ? '' : `\n${fence}\n`}`;
}
