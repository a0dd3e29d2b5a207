import type { ReleaseStatus, Requirement, Standing } from '../core/status.ts';
import type { Line, Span } from './layout.ts';
import { BLANK, layout, span } from './layout.ts';
import type { Style } from './style.ts';
import { createStyle } from './style.ts';
import { count, platformName } from './titles.ts';

export interface StatusOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
}

/** Where a release stands and what App Review still asks for. Without a final line feed. */
export function renderStatus(status: ReleaseStatus, options: StatusOptions): string {
  const style = createStyle(options);
  const sections = [
    [headerLine(status, style)],
    standingLines(status.standings, style),
    requirementLines(status.requirements, style),
    unseenLines(status, style),
    [summaryLine(status)],
  ];
  const lines = sections.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? [BLANK, ...part] : part));
  return layout(lines, style, options.width);
}

/** One line for a log: how the parts stand that Apple is at work on. */
export function renderStandings(standings: readonly Standing[]): string {
  return standings.map(({ part, state }) => `${part} ${state}`).join(', ');
}

function headerLine({ target }: ReleaseStatus, style: Style): Line {
  const version = target.version ? ` ${target.version.versionString}` : '';
  const rest = ` (${target.name}) ${style.symbols.dot} ${platformName(target.platform)}${version}`;
  return { lead: [], body: [span(target.bundleId, 'strong'), span(rest)], follow: [span('  ')] };
}

function standingLines(standings: readonly Standing[], style: Style): Line[] {
  const width = Math.max(0, ...standings.map(({ part }) => part.length));
  return standings.map(({ part, state, words, underWay, failed }) => {
    const { bad, more, good } = style.symbols;
    const mark = failed ? span(`${bad} `, 'bad') : underWay ? span(`${more} `, 'warn') : span(`${good} `, 'good');
    return {
      lead: [span('  '), mark, span(`${part.padEnd(width)}  `, 'strong')],
      body: [span(state), span(`  ${words}`, 'muted')],
    };
  });
}

/** What is missing comes first and each on its own line; what is there needs few words. */
function requirementLines(requirements: readonly Requirement[], style: Style): Line[] {
  if (requirements.length === 0) return [];
  const of = (state: Requirement['state']): Requirement[] => requirements.filter((item) => item.state === state);
  const { good, bad, create } = style.symbols;
  const missing = of('missing').map(({ what, reason, fix }): Line => ({
    lead: [span(`  ${bad} `, 'bad')],
    body: [span(what, 'strong'), span(reason === undefined ? ': missing' : `: ${reason}`), span(`  ${fix}`, 'muted')],
  }));
  const listed = (items: Requirement[], mark: Span, words: string): Line[] =>
    items.length === 0 ? [] : [{ lead: [mark], body: [span(words + items.map(({ what }) => what).join(', '))] }];
  const planned = listed(of('planned'), span(`  ${create} `, 'create'), 'with the plan: ');
  const there = listed(of('ready'), span(`  ${good} `, 'good'), 'there: ');
  return [{ lead: [], body: [span('What App Review asks for', 'strong')] }, ...missing, ...planned, ...there];
}

function unseenLines({ unseen }: ReleaseStatus, style: Style): Line[] {
  if (unseen.length === 0) return [];
  return [
    { lead: [], body: [span('Apple shows these on the website only', 'strong')] },
    ...unseen.map(({ what, page }): Line => ({
      lead: [span(`  ${style.symbols.unknown} `, 'muted')],
      body: [span(what), span('  '), { ...span(page, 'muted'), whole: true }],
    })),
  ];
}

function summaryLine({ requirements, standings }: ReleaseStatus): Line {
  const missing = requirements.filter(({ state }) => state === 'missing').length;
  const planned = requirements.filter(({ state }) => state === 'planned').length;
  const words =
    missing > 0
      ? `${count(missing, 'thing')} still missing for App Review.`
      : readyWords(standings, requirements, planned);
  return { lead: [], body: [span(words, 'strong')] };
}

function readyWords(standings: readonly Standing[], requirements: readonly Requirement[], planned: number): string {
  const [version] = standings;
  const failed = standings.find((item) => item.failed);
  if (failed && failed !== version) return `${failed.part} needs you first: ${failed.words}.`;
  if (version?.failed && version.state !== 'refused') return `The version needs you first: ${version.words}.`;
  if (version?.state === 'refused' || version?.state === 'none') return 'There is no version to work on.';
  if (requirements.length === 0) return 'Nothing is missing: App Review has the version, or had it.';
  if (planned > 0) return `Nothing is missing once the plan is applied, which brings ${count(planned, 'thing')}.`;
  return 'Nothing is missing that can be read: the version can be submitted.';
}
