import type { AtBase } from '../view/at-base.ts';
import type { PlanView } from '../view/plan.ts';
import { valueText } from './fields.ts';
import type { Section } from './fit.ts';
import { clip, prose } from './inline.ts';
import { RANKS } from './ranks.ts';

const LONGEST = 400;

/** What the base would make of the same as an entry, in a line each. */
export function atBaseTexts(all: readonly AtBase[] = []): string[] {
  return all.map(({ field, words, value }) => {
    const text = `${prose(clip(words, LONGEST))}${value === undefined ? '' : ` ${valueText(value)}`}`;
    return field === undefined ? text : `${prose(clip(field, LONGEST))}: ${text}`;
  });
}

/** What only the base asks for, so that with this branch it isn't done. */
export function withdrawnSection({ base }: PlanView): Section {
  const { title = '', rows = [] } = base?.withdrawn ?? {};
  return {
    head: `**${prose(clip(title, LONGEST))}**\n\n`,
    items: rows.map(({ title: name, field, value }) => {
      const what = prose(clip(`${name}, ${field}`, LONGEST));
      const forms = [{ rank: RANKS.line, text: `- ${what}${value === undefined ? '' : ` → ${valueText(value)}`}\n` }];
      return { forms };
    }),
    tail: (hidden) => `${hidden > 0 ? `- and ${hidden} more\n` : ''}\n`,
  };
}
