import type { ReleaseStatus, Standing } from '../../core/status.ts';
import type { MissingRow, StatusView } from '../view/status.ts';
import { statusView } from '../view/status.ts';
import type { Line, Span } from './layout.ts';
import { copySpan, layout, sectionLines, span } from './layout.ts';
import { noticeLines } from './notices.ts';
import type { Style } from './style.ts';
import { createStyle } from './style.ts';

export interface StatusOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  unicode: boolean;
}

/** Where a release stands and what App Review still asks for. Without a final line feed. */
export function renderStatus(status: ReleaseStatus, options: StatusOptions): string {
  const style = createStyle(options);
  const view = statusView(status);
  const sections: Line[][] = [
    [headerLine(view, style)],
    standingLines(view.standings, style),
    requirementLines(view, style),
    unverifiedLines(view, style),
    websiteLines(view, style),
    noticeLines(view.notices, style),
    [{ lead: [], body: [span(view.summary, 'strong')] }],
  ];
  return layout(sectionLines(sections), style, options.width);
}

/** One line for a log: how the parts stand that Apple is at work on. */
export function renderStandings(standings: readonly Standing[]): string {
  return standings.map(({ part, state }) => `${part} ${state}`).join(', ');
}

function headerLine({ header: { bundleId, name, platform, version } }: StatusView, { symbols }: Style): Line {
  const text = ` (${name}) ${symbols.dot} ${platform}${version === undefined ? '' : ` ${version}`}`;
  return { lead: [], body: [span(bundleId, 'strong'), span(text)], follow: [span('  ')] };
}

function standingLines(standings: readonly Standing[], style: Style): Line[] {
  const width = Math.max(0, ...standings.map(({ part }) => part.length));
  return standings.map((standing) => ({
    lead: [span('  '), markOf(standing, style), span(`${standing.part.padEnd(width)}  `, 'strong')],
    body: [span(standing.state), span(`  ${standing.words}`, 'muted')],
  }));
}

/** What is not there is neither good nor bad. */
function markOf({ state, underWay, failed }: Standing, { symbols }: Style): Span {
  if (failed) return span(`${symbols.bad} `, 'bad');
  if (underWay) return span(`${symbols.more} `, 'warn');
  return state === 'none' ? span(`${symbols.idle} `, 'muted') : span(`${symbols.good} `, 'good');
}

/** What is missing comes first and each on its own line; what is there needs few words. */
function requirementLines({ requirements }: StatusView, style: Style): Line[] {
  if (!requirements) return [];
  const { good, bad, create } = style.symbols;
  const missing = requirements.missing.map(({ what, reason = 'missing', fix, languages }): Line => ({
    lead: [span(`  ${bad} `, 'bad')],
    body: [
      span(what, 'strong'),
      span(`: ${reason}${languages ? languagesText(languages) : ''}`),
      span(`  ${languages ? `such as ${fix}` : fix}`, 'muted'),
    ],
  }));
  const listed = (items: readonly string[], mark: Span, words: string): Line[] =>
    items.length === 0 ? [] : [{ lead: [mark], body: [span(words + items.join(', '))] }];
  const planned = listed(requirements.planned, span(`  ${create} `, 'create'), 'with the plan: ');
  const ready = listed(requirements.ready, span(`  ${good} `, 'good'), 'there: ');
  return [{ lead: [], body: [span('What App Review asks for', 'strong')] }, ...missing, ...planned, ...ready];
}

/** ` in 39 languages: ar-SA, ca, cs and 36 more`. */
function languagesText({ number, names }: NonNullable<MissingRow['languages']>): string {
  return ` in ${number} languages: ${names.join(', ')} and ${number - names.length} more`;
}

function unverifiedLines({ unverified }: StatusView, style: Style): Line[] {
  return unverified.map(({ areas, reason, fix }): Line => ({
    lead: [span(`  ${style.symbols.unknown} `, 'warn')],
    body: [
      span(areas.join(', '), 'strong'),
      span(`: not verified: ${reason}`),
      ...(fix === undefined ? [] : [span('  '), span(fix, 'muted')]),
    ],
  }));
}

function websiteLines({ website }: StatusView, style: Style): Line[] {
  if (website.length === 0) return [];
  return [
    { lead: [], body: [span('Apple shows these on the website only', 'strong')] },
    ...website.map(({ what, page }): Line => ({
      lead: [span(`  ${style.symbols.unknown} `, 'muted')],
      body: [span(what), span('  '), copySpan(page, 'muted')],
    })),
  ];
}
