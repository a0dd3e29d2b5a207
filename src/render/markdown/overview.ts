import { planMarker } from '../view/marker.ts';
import type { PlannedManifest } from '../../core/planned-manifest.ts';
import { overviewTable } from '../view/overview.ts';
import { cellText } from '../view/values.ts';
import type { Section } from './fit.ts';
import { fixed } from './fit.ts';
import { clip, code, shortProse } from './inline.ts';
import { page, planSections } from './plan.ts';
import { RANKS } from './ranks.ts';

const LONGEST_CELL = 200;

/** So many plans have room for what stands in every one of them, each in a section; the others are in the table. */
const MOST_PLANS = 40;

const LEFT_OUT =
  '<sub>Shortened to the length of a comment. The whole plans: `ascend show plans.json`, with the file that `ascend plan --out plans.json` saved.</sub>\n';

/** The plans of several manifests as one comment: a table of all of them, and a section for each that has something to say. */
export function renderPlansMarkdown(manifests: readonly PlannedManifest[]): string {
  const markers = manifests.flatMap(({ plan }) => (plan ? planMarker(plan.target, plan.digest) : []));
  const changing = manifests.filter(({ plan }) => plan && plan.operations.length + plan.blocked.length > 0);
  const shown = changing.slice(0, MOST_PLANS);
  return page(
    [
      fixed(markers.slice(0, MOST_PLANS).join('')),
      overviewSection(manifests),
      ...shown.flatMap(({ path, plan, locate }) =>
        plan ? [fixed(`---\n\n${code(clip(path, LONGEST_CELL))}\n\n`), ...planSections(plan, locate)] : [],
      ),
      fixed(changing.length > shown.length ? `\nand ${changing.length - shown.length} more plans\n` : ''),
    ],
    LEFT_OUT,
  );
}

function overviewSection(manifests: readonly PlannedManifest[]): Section {
  const { title, columns, rows } = overviewTable(manifests);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return {
    head: `### App Store plans: ${shortProse(title, LONGEST_CELL)}\n\n${line(columns.map(({ name }) => name))}${line(columns.map(() => '---'))}`,
    items: rows.map(({ names: [name = ''], cells: [release = '', plan = '', digest = ''], outlier }) => {
      const said = shortProse(cellText(plan), LONGEST_CELL);
      const shown = [
        code(clip(name, LONGEST_CELL)),
        shortProse(cellText(release), LONGEST_CELL),
        outlier ? `**${said}**` : said,
        code(cellText(digest)),
      ];
      return { forms: [{ rank: RANKS.must, text: line(shown) }] };
    }),
    tail: (hidden) => `${hidden > 0 ? line([`and ${hidden} more`, '', '', '']) : ''}\n`,
  };
}
