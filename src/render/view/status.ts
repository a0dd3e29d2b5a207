import type { ReleaseStatus, Requirement, Standing } from '../../core/status.ts';
import type { Unverified } from '../../core/unread.ts';
import { count } from '../../core/text/words.ts';
import type { NoticeRow } from './notices.ts';
import { noticeRows } from './notices.ts';
import { platformName } from './things.ts';

/** Where a release is. */
export interface StatusView {
  header: { bundleId: string; name: string; platform: string; version?: string };
  standings: Standing[];
  /** What App Review asks for: what is missing, with why and where to fix it, what the plan brings, and what is there. */
  requirements?: { missing: MissingRow[]; planned: string[]; ready: string[] };
  /** What could not be read, by the reason. */
  unverified: Unverified[];
  /** What Apple shows on the website only. */
  website: { what: string; page: string }[];
  notices: NoticeRow[];
  summary: string;
}

/** What is missing: of one thing, or of many languages in one. */
export interface MissingRow extends Pick<Requirement, 'reason' | 'fix'> {
  what: string;
  /** Absent: of one thing. The first are named. */
  languages?: { number: number; names: string[] };
}

/** So many languages that lack the same have a row each; of more as many are named. */
const MOST_LANGUAGES = 3;

export function statusView(status: ReleaseStatus): StatusView {
  const { target, standings, requirements, unverified, unseen, notices } = status;
  const { bundleId, name, platform, version } = target;
  const named = (state: Requirement['state']): string[] =>
    requirements.filter((item) => item.state === state).map(({ what }) => what);
  const missing = requirements.filter(({ state }) => state === 'missing');
  const planned = named('planned');
  return {
    header: {
      ...{ bundleId, name, platform: platformName(platform ?? '') },
      ...(version ? { version: version.versionString } : {}),
    },
    standings,
    ...(requirements.length > 0
      ? { requirements: { missing: missingRows(missing), planned, ready: named('ready') } }
      : {}),
    unverified,
    website: unseen,
    notices: noticeRows(notices),
    summary: [
      missing.length > 0
        ? `${count(missing.length, 'thing')} still missing for App Review.`
        : readyText(standings, requirements, planned.length, unverified.length === 0),
      ...(unverified.length > 0 ? [`Not verified: ${unverified.flatMap(({ areas }) => areas).join(', ')}.`] : []),
    ].join(' '),
  };
}

/** The same that many languages lack is one row, at the place of the first. */
function missingRows(missing: readonly Requirement[]): MissingRow[] {
  const rows = new Map<string, [Requirement, ...Requirement[]]>();
  for (const item of missing) {
    const { what, family, reason } = item;
    const key = JSON.stringify(family ? [family.title, reason] : what);
    const row = rows.get(key);
    if (row) row.push(item);
    else rows.set(key, [item]);
  }
  return [...rows.values()].flatMap((items): MissingRow[] => {
    const [{ family, reason, fix }] = items;
    if (!family || items.length <= MOST_LANGUAGES) return items;
    const names = items.slice(0, MOST_LANGUAGES).map((item) => item.family?.member ?? item.what);
    const languages = { number: items.length, names };
    return [{ what: family.title, fix, languages, ...(reason === undefined ? {} : { reason }) }];
  });
}

function readyText(
  standings: readonly Standing[],
  requirements: readonly Requirement[],
  planned: number,
  isWhole: boolean,
): string {
  // Where the version itself could not be read, another part comes first.
  const version = isWhole ? standings[0] : undefined;
  const failed = standings.find((item) => item.failed);
  if (standings.some(({ state }) => state === 'refused' || state === 'none')) return 'There is no version to work on.';
  if (failed) return `${failed === version ? 'The version' : failed.part} needs your attention first: ${failed.words}.`;
  if (!isWhole && planned === 0) return 'Nothing is missing in what could be read.';
  if (requirements.length === 0) return 'Nothing is missing: App Review has the version, or had it.';
  if (planned > 0) return `Nothing is missing once the plan is applied, which brings ${count(planned, 'thing')}.`;
  const isOut = /^(?:PENDING_|PROCESSING_FOR_DISTRIBUTION|READY_FOR_DISTRIBUTION|REPLACED_)/.test(version?.state ?? '');
  // A product goes to App Review then, without a version.
  return `Nothing is missing that can be read${isOut ? '' : ': the version can be submitted'}.`;
}
