import type { TranslationsView } from '../view/translations.ts';
import type { Section } from './fit.ts';
import { clip, code, prose } from './inline.ts';
import { RANKS } from './ranks.ts';

const LONGEST_NAME = 80;

/** Languages whose texts need a look, and why; of the others only how many there are. */
export function translationsSection(view: TranslationsView | undefined): Section[] {
  if (!view) return [];
  const { source, languages, summary } = view;
  const needy = languages.filter(({ findings }) => findings.length > 0);
  const summed = `Translations from ${code(clip(source, LONGEST_NAME))}: ${summary}`;
  if (needy.length === 0) return [{ head: `${summed}.\n\n`, items: [{ forms: [] }], tail: () => '' }];
  const complete = languages.length - needy.length;
  return [
    {
      head: `${summed}.\n\n| Language | Good | Needs a look |\n| --- | ---: | --- |\n`,
      items: needy.map(({ locale, good, all, findings }) => {
        const reasons = findings.map(
          ({ reason, fields }) =>
            `${prose(clip(reason, LONGEST_NAME))}: ${fields.map((field) => code(clip(field, LONGEST_NAME))).join(', ')}`,
        );
        const row = (what: string): string => `| ${code(clip(locale, LONGEST_NAME))} | ${good} of ${all} | ${what} |\n`;
        return {
          forms: [
            { rank: RANKS.line, text: row(`${findings.reduce((sum, { fields }) => sum + fields.length, 0)} texts`) },
            { rank: RANKS.detail, text: row(reasons.join('<br>')) },
          ],
        };
      }),
      tail: (hidden) =>
        `${hidden > 0 ? `| and ${hidden} more | | |\n` : ''}\n${complete > 0 ? `${complete} ${complete === 1 ? 'language is' : 'languages are'} complete.\n\n` : ''}`,
    },
  ];
}
