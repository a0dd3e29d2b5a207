import type { Translations } from '../../core/translations.ts';
import type { TranslationRow } from '../view/translations.ts';
import { coverageText, faultText, translationsView } from '../view/translations.ts';
import type { Section } from './fit.ts';
import { fixed } from './fit.ts';
import { clip, code, prose } from './inline.ts';
import { RANKS } from './ranks.ts';

const LONGEST_NAME = 80;

/** Languages whose texts need a look, and why; of the others only how many there are. */
export function translationsSection(translations: Translations | undefined): Section[] {
  if (!translations) return [];
  const view = translationsView(translations);
  const { source, rows } = view;
  const needy = rows.filter((row) => faultsIn(row, source).size > 0);
  const complete = rows.length - needy.length;
  const summary = `Translations from ${code(clip(source, LONGEST_NAME))}: ${coverageText(view)}.\n\n`;
  if (needy.length === 0) return [fixed(summary)];
  return [
    {
      head: `${summary}| Language | Good | Needs a look |\n| --- | ---: | --- |\n`,
      items: needy.map((row) => {
        const faults = faultsIn(row, source);
        const number = [...faults.values()].reduce((sum, fields) => sum + fields.length, 0);
        const line = (what: string): string =>
          `| ${code(clip(row.locale, LONGEST_NAME))} | ${row.texts.size - number} of ${row.texts.size} | ${what} |\n`;
        const reasons = [...faults].map(
          ([reason, fields]) =>
            `${prose(clip(reason, LONGEST_NAME))}: ${fields.map((field) => code(clip(field, LONGEST_NAME))).join(', ')}`,
        );
        return {
          forms: [
            { rank: RANKS.line, text: line('') },
            { rank: RANKS.detail, text: line(reasons.join('<br>')) },
          ],
        };
      }),
      tail: (hidden) => {
        const more = hidden > 0 ? `| and ${hidden} more | | |\n` : '';
        const others = complete === 1 ? '1 language is complete.' : `${complete} languages are complete.`;
        return `${more}\n${complete > 0 ? `${others}\n\n` : ''}`;
      },
    },
  ];
}

/** Fields by the reason why they need a look. */
function faultsIn({ texts }: TranslationRow, source: string): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const text of texts.values()) {
    const reason = faultText(text, source);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), text.field]);
  }
  return reasons;
}
