/** One uploaded build as observed. */
export interface BuildRow {
  id: string;
  /** CFBundleVersion. */
  number: string;
  processingState: string;
  /** When it was uploaded, in milliseconds; 0 where Apple does not say. */
  uploaded: number;
  expired: boolean;
  buildAudienceType: string | null;
  /** `null`: not answered yet. */
  usesNonExemptEncryption: boolean | null;
}

/** Which build a manifest's `version.build` means. */
export type BuildChoice =
  | { kind: 'usable'; build: BuildRow }
  /** It has to be waited for. */
  | { kind: 'processing'; build: BuildRow }
  /** There is one, but Apple takes it for no version; `reason` says why. */
  | { kind: 'unusable'; build: BuildRow; reason: string }
  | { kind: 'missing' };

/**
 * Finds the build that is meant among those of the version's string and platform. Pure.
 * @param wanted a build number, or `latest`: the newest that can be used, or one that is newer still and being processed:
 * whoever has just uploaded a build means that one.
 */
export function chooseBuild(wanted: string, builds: readonly BuildRow[]): BuildChoice {
  const named = wanted === 'latest' ? builds : numbered(wanted, builds);
  const [usable] = newestFirst(named.filter((build) => obstacle(build) === undefined));
  const [processing] = newestFirst(named.filter(isComing));
  if (usable && !(processing && processing.uploaded > usable.uploaded)) return { kind: 'usable', build: usable };
  if (processing) return { kind: 'processing', build: processing };
  const [build] = newestFirst(named);
  return build ? { kind: 'unusable', build, reason: obstacle(build) ?? '' } : { kind: 'missing' };
}

/** The builds with a number. Apple stores numbers without leading zeros (observed), and a failed upload's number may come again. */
function numbered(wanted: string, builds: readonly BuildRow[]): BuildRow[] {
  const exact = builds.filter(({ number }) => number === wanted);
  return exact.length > 0 ? exact : builds.filter(({ number }) => canonical(number) === canonical(wanted));
}

export function isNumbered(build: BuildRow, wanted: string): boolean {
  return canonical(build.number) === canonical(wanted);
}

export function newestFirst(builds: readonly BuildRow[]): BuildRow[] {
  return builds.toSorted((a, b) => b.uploaded - a.uploaded);
}

function canonical(number: string): string {
  return number.replaceAll(/\b0+(?=\d)/g, '');
}

/** Why Apple takes the build for no version, in words that follow its name. */
function obstacle({ processingState, expired, buildAudienceType }: BuildRow): string | undefined {
  // Every enum is open: only what is known to be kept from the App Store counts.
  if (buildAudienceType === 'INTERNAL_ONLY') return 'was uploaded for internal testing only';
  if (expired) return 'has expired';
  if (processingState === 'PROCESSING') return 'is still being processed';
  if (processingState !== 'VALID') return `is ${processingState}: Apple could not process it, and says why by e-mail`;
  return undefined;
}

function isComing({ processingState, expired, buildAudienceType }: BuildRow): boolean {
  return processingState === 'PROCESSING' && !expired && buildAudienceType !== 'INTERNAL_ONLY';
}
