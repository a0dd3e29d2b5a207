import { canonicalText } from '../../core/text/canonical-text.ts';
import { everythingRead } from '../everything-read.ts';
import type { SubmissionPart, VersionBuildPart } from '../manifest.gen.ts';
import type { BuildRow } from './choice.ts';

type Part = VersionBuildPart & SubmissionPart;

export interface BuildWant {
  /** A build number or `latest`; `null`: none; absent: whichever is attached. */
  build?: string | null;
  usesNonExemptEncryption?: boolean;
  /** The version goes no further than its preparation: nothing is asked for on behalf of App Review. */
  prepareOnly: boolean;
}

export function wantBuild(manifest: Part): BuildWant | undefined {
  const own: VersionBuildPart = manifest;
  const { version, ...left } = own;
  everythingRead(left);
  // The archive is beside the release: nothing of it is sent.
  const { build, usesNonExemptEncryption, ipa: _ipa, ...others } = version ?? {};
  everythingRead(others);
  if (build === undefined && usesNonExemptEncryption === undefined) return undefined;
  return {
    ...(build === undefined ? {} : { build: canonicalText(build) }),
    ...(usesNonExemptEncryption === undefined ? {} : { usesNonExemptEncryption }),
    prepareOnly: (manifest.release?.goal ?? 'prepare') === 'prepare',
  };
}

/** @param isKept whether a manifest that names the build leaves it where it is */
export function describeBuild({ number, usesNonExemptEncryption: answer }: BuildRow, isKept: boolean): Part {
  const encryption = answer === null ? {} : { usesNonExemptEncryption: answer };
  return { version: { ...(isKept ? { build: number } : {}), ...encryption } };
}
