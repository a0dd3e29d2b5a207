import type { Plan } from '../../core/plan.ts';
import type { Entry } from '../view/entries.ts';
import type { Locate } from '../view/positions.ts';
import type { PlanView } from '../view/plan.ts';
import { planView, serverText } from '../view/plan.ts';
import type { Sentence } from '../view/sentence.ts';
import type { TableView } from '../view/tables.ts';
import { withdrawnSection } from './base.ts';
import { entriesSection } from './entries.ts';
import { withoutCommands } from './fence.ts';
import type { Section } from './fit.ts';
import { fit, fixed } from './fit.ts';
import { clip, code, prose, shortProse } from './inline.ts';
import { planMarker } from '../view/marker.ts';
import { isMatter, mattersTable } from './matters.ts';
import { noticesSection } from './notices.ts';
import { RANKS } from './ranks.ts';
import { tableSections } from './table.ts';
import { translationsSection } from './translations.ts';

/** GitHub takes 65,536 characters in a comment, and whoever posts it may want to add a line. */
const LONGEST_PAGE = 60_000;
const LONGEST_WORD = 80;
const LONGEST_TEXT = 400;
const MOST_CONSEQUENCES = 20;

const LEFT_OUT =
  '<sub>Shortened to the length of a comment. The whole plan: `ascend show plan.json`, with the file that `ascend plan --out plan.json` saved.</sub>\n';

/**
 * The plan as Markdown, for a comment on a pull request: what matters first, the rest folded. GitHub and GitLab show it alike, and make
 * nothing of the texts in it. Shorter than their limits whatever the plan: what there is no room for is counted.
 * @param locate where a manifest value stands, for what is blocked
 */
export function renderPlanMarkdown(plan: Plan, locate?: Locate): string {
  return page([fixed(planMarker(plan.target, plan.digest)), ...planSections(plan, locate)], LEFT_OUT);
}

/** What there is room for. @param leftOut what is said where that is not all */
export function page(sections: readonly Section[], leftOut: string): string {
  const { text, isWhole } = fit(sections.map(inLog), LONGEST_PAGE - leftOut.length - 1);
  return `${text}${isWhole ? '' : leftOut}`;
}

/** Everything that is said of one plan, its heading first. */
export function planSections(plan: Plan, locate?: Locate): Section[] {
  const view = planView(plan, locate);
  return [
    fixed(heading(view)),
    headlineSection(view),
    ...mattersTable(view),
    ...obstacleSections(view),
    ...newSections(view),
    ...entriesSections(view),
    ...pendingSections(view),
    ...(view.base ? [withdrawnSection(view)] : []),
    ...(view.entries.length > 0 ? translationsSection(plan.translations) : []),
    ...tableSections([...view.entries.flatMap(tableIn), ...view.tables]),
    notesSection(view),
    noticesSection(view.notices),
    fixed(ending(view)),
  ];
}

/** Of its rows only what stands out may have had room above. */
function tableIn({ content }: Entry): TableView[] {
  return content.form === 'table' ? [content.table] : [];
}

/** Without what a runner would obey: broken before it is measured, because that makes it longer. */
function inLog({ head, items, tail }: Section): Section {
  return {
    head: withoutCommands(head),
    items: items.map(({ forms }) => ({ forms: forms.map((form) => ({ ...form, text: withoutCommands(form.text) })) })),
    tail,
  };
}

function heading({ header, server }: PlanView): string {
  const { bundleId, name, platform, versions, state } = header;
  const version = [platform, versions.map((text) => clip(text, LONGEST_WORD)).join(' → ')].join(' ').trim();
  const parts = [name, version, ...(state === undefined ? [] : [state])]
    .map((text) => shortProse(text, LONGEST_WORD * 2))
    .filter((text) => text !== '');
  const asked = server === undefined ? '' : `${serverText(code(clip(server, LONGEST_WORD)))}\n\n`;
  return `### App Store plan: ${parts.join(' · ')}\n\n${code(clip(bundleId, LONGEST_TEXT))}\n\n${asked}`;
}

/** What can't be undone or is seen at once, outside of everything that folds. */
function headlineSection({ headline }: PlanView): Section {
  const items = headline
    .slice(0, MOST_CONSEQUENCES)
    .map((text) => shortProse(text, LONGEST_TEXT))
    .filter((text) => text !== '');
  const more = headline.length - MOST_CONSEQUENCES;
  if (more > 0) items.push(`and ${more} more`);
  return items.length === 0 ? { head: '', items: [], tail: () => '' } : fixed(`**${items.join(' · ')}**\n\n`);
}

function obstacleSections({ toOpen, obstacle }: PlanView): Section[] {
  const words: Section[] = toOpen
    ? [
        {
          head: '',
          items: [{ forms: [{ rank: RANKS.must, text: `${sentenceText(toOpen)}\n\n` }] }],
          tail: () => '',
        },
      ]
    : [];
  return obstacle === undefined ? words : [...words, fixed(`${prose(obstacle)}\n\n`)];
}

/** A sentence of the view begins in lower case, since it stands below something. */
function sentenceText(parts: Sentence): string {
  const text = parts.map((part) => (part.copy ? code(part.text) : prose(part.text))).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Above what this branch brings, which stands open. */
function newSections({ base }: PlanView): Section[] {
  return base?.titles ? [fixed(`**${prose(base.titles.new)}**\n\n`)] : [];
}

/** What is done without this branch as well folds, but for what a reader must not overlook. */
function pendingSections({ base, entries }: PlanView): Section[] {
  const pending = entries.filter(({ origin }) => origin === 'pending');
  if (!base?.titles || pending.length === 0) return [];
  const left = pending.filter((entry) => !isMatter(entry));
  const title = `**${prose(base.titles.pending)}**`;
  if (left.length === 0) return [fixed(`${title}, in the table above\n\n`)];
  return [fixed(`${title}\n\n`), entriesSection('Pending already', left)];
}

function entriesSections({ entries, base }: PlanView): Section[] {
  const others = entries.filter((entry) => !isMatter(entry) && entry.origin !== 'pending');
  const isOpen = base?.titles !== undefined;
  const isFiles = ({ content }: Entry) => content.form === 'files' || content.form === 'wait';
  const isText = (entry: Entry) => entry.topic === 'storefront' && !isFiles(entry);
  return [
    entriesSection('Texts', others.filter(isText), isOpen),
    entriesSection('Pictures and videos', others.filter(isFiles), isOpen),
    entriesSection(
      'Everything else',
      others.filter((entry) => !isText(entry) && !isFiles(entry)),
      isOpen,
    ),
  ];
}

function notesSection({ notes }: PlanView): Section {
  return {
    head: '**Notes**\n\n',
    items: notes.map(({ title, message }) => ({
      forms: [
        {
          rank: RANKS.line,
          text: `- ${prose(clip(title, LONGEST_TEXT))}: ${prose(clip(message, LONGEST_TEXT))}\n`,
        },
      ],
    })),
    tail: (hidden) => `${hidden > 0 ? `- and ${hidden} more\n` : ''}\n`,
  };
}

function ending({ carriedOver, summary, uploads, requests, digest, base }: PlanView): string {
  const carried =
    carriedOver.length > 0
      ? `Carried over by Apple and already as wanted: ${prose(clip(carriedOver.join(', '), LONGEST_TEXT))}\n\n`
      : '';
  const counts = [summary, ...(uploads === undefined ? [] : [uploads])].map((text) => shortProse(text, LONGEST_TEXT));
  const many = requests === undefined ? '' : `${shortProse(requests, LONGEST_TEXT)}\n\n`;
  const compared = base ? `${shortProse(base.summary, LONGEST_TEXT)}\n\n` : '';
  return `${carried}**${counts.join(' ')}**\n\n${many}${compared}<sub>Digest ${code(clip(digest, LONGEST_TEXT))}</sub>\n`;
}
