import type { ReleaseStatus, Requirement, Standing } from '../../core/status.ts';
import { count } from '../../core/words.ts';
import { platformName } from './things.ts';

/** Where a release is. */
export interface StatusView {
  header: { bundleId: string; name: string; platform: string; version?: string };
  standings: Standing[];
  /** What App Review asks for: what is missing, with why and where to fix it, what the plan brings, and what is there. */
  requirements?: { missing: Requirement[]; planned: string[]; ready: string[] };
  /** What Apple shows on the website only. */
  website: { what: string; page: string }[];
  summary: string;
}

export function statusView({ target, standings, requirements, unseen }: ReleaseStatus): StatusView {
  const { bundleId, name, platform, version } = target;
  const named = (state: Requirement['state']): string[] =>
    requirements.filter((item) => item.state === state).map(({ what }) => what);
  const missing = requirements.filter(({ state }) => state === 'missing');
  const planned = named('planned');
  return {
    header: {
      ...{ bundleId, name, platform: platformName(platform) },
      ...(version ? { version: version.versionString } : {}),
    },
    standings,
    ...(requirements.length > 0 ? { requirements: { missing, planned, ready: named('ready') } } : {}),
    website: unseen,
    summary:
      missing.length > 0
        ? `${count(missing.length, 'thing')} still missing for App Review.`
        : readyText(standings, requirements, planned.length),
  };
}

function readyText(standings: readonly Standing[], requirements: readonly Requirement[], planned: number): string {
  const [version] = standings;
  const failed = standings.find((item) => item.failed);
  if (failed && failed !== version) return `${failed.part} needs you first: ${failed.words}.`;
  if (version?.failed && version.state !== 'refused') return `The version needs you first: ${version.words}.`;
  if (version?.state === 'refused' || version?.state === 'none') return 'There is no version to work on.';
  if (requirements.length === 0) return 'Nothing is missing: App Review has the version, or had it.';
  if (planned > 0) return `Nothing is missing once the plan is applied, which brings ${count(planned, 'thing')}.`;
  return 'Nothing is missing that can be read: the version can be submitted.';
}
