import { canonicalText } from '../../core/text/canonical-text.ts';
import type { LeftOut } from '../../core/left-out.ts';
import type { Instant } from '../../core/value.ts';
import { everythingRead } from '../everything-read.ts';
import type { SubmissionPart, VersionBuildPart, VersionPart } from '../manifest.gen.ts';
import type { VersionRow, VersionTarget } from './target.ts';
import { nameableVersion } from './target.ts';

type Part = VersionPart & SubmissionPart;

/** Absent: not managed. */
export interface VersionWant {
  versionString?: string;
  /** A build is to be attached: it has to be spelled as its version is. */
  namesBuild: boolean;
  copyright?: string | null;
  releaseType?: string;
  earliestReleaseDate?: Instant | null;
  /** The version goes no further than its preparation: it stays where App Review has it. */
  prepareOnly: boolean;
}

export function wantVersion(manifest: Part & VersionBuildPart): VersionWant | undefined {
  const own: VersionPart = manifest;
  const { version, release, ...left } = own;
  everythingRead(left);
  if (!version && !release) return undefined;
  const { versionString, copyright, ...othersOfVersion } = version ?? {};
  everythingRead(othersOfVersion);
  const { releaseType, earliestReleaseDate, ...othersOfRelease } = release ?? {};
  everythingRead(othersOfRelease);
  const date = wantedDate(releaseType, earliestReleaseDate);
  return {
    ...(versionString === undefined ? {} : { versionString: canonicalText(versionString) ?? '' }),
    ...(copyright === undefined ? {} : { copyright: canonicalText(copyright) }),
    ...(releaseType === undefined ? {} : { releaseType }),
    ...(date === undefined ? {} : { earliestReleaseDate: date }),
    namesBuild: typeof manifest.version?.build === 'string',
    prepareOnly: (manifest.release?.goal ?? 'prepare') === 'prepare',
  };
}

export function describeVersion(target: VersionTarget): Part | undefined {
  const named = nameableVersion(target);
  if (!named) return undefined;
  const { versionString, copyright } = named;
  const release = describeRelease(named);
  return { version: { versionString, copyright }, ...(release ? { release } : {}) };
}

/**
 * A scheduled release, and only that, has a date in a manifest. Where Apple has one without the other there is nothing that asks for
 * it: a date that another release type has left there would be cleared by naming that type.
 */
function describeRelease({ releaseType, earliestReleaseDate }: VersionRow): Part['release'] | undefined {
  if (releaseType === null || (releaseType === 'SCHEDULED') !== (earliestReleaseDate !== null)) return undefined;
  const date = earliestReleaseDate === null ? {} : { earliestReleaseDate };
  return { releaseType, ...date } as NonNullable<Part['release']>;
}

/** A release that `describeRelease` has no words for. */
export function versionLeftOut(target: VersionTarget): LeftOut[] {
  const named = nameableVersion(target);
  if (!named || named.releaseType === null || describeRelease(named)) return [];
  const { releaseType, earliestReleaseDate } = named;
  const reason = 'a manifest has a date for a scheduled release, and for that alone';
  const date =
    earliestReleaseDate === null
      ? []
      : [{ pointer: '/release/earliestReleaseDate', reason, value: earliestReleaseDate }];
  return [{ pointer: '/release/releaseType', reason, value: releaseType }, ...date];
}

/** Only a scheduled release has a date: any other type clears one that is there (Apple keeps it otherwise). */
function wantedDate(releaseType: string | undefined, date: string | null | undefined): Instant | null | undefined {
  if (date !== undefined) return instantOf(date);
  return releaseType === undefined || releaseType === 'SCHEDULED' ? undefined : null;
}

/** Apple answers dates with an offset of its own choice: they are compared as moments, written in UTC. */
export function instantOf(date: string | null): Instant | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : { instant: new Date(time).toISOString().replace('.000Z', 'Z') };
}
