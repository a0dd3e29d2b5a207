import type { SubmissionPart } from '../manifest.gen.ts';

/** What the manifest has of something that App Review looks at. */
export interface Reviewed<Written> {
  written: Written;
  /** It goes to App Review by this manifest: what that has of it may be taken back to be changed. */
  mayTakeBack: boolean;
}

/** @param isKept whether the manifest keeps it back from App Review */
export function reviewedMembers<Written>(
  members: Readonly<Record<string, Written>> | undefined,
  { release }: SubmissionPart,
  isKept: (written: Written) => boolean = () => false,
): Record<string, Reviewed<Written>> | undefined {
  const goes = (release?.goal ?? 'prepare') !== 'prepare';
  return (
    members &&
    Object.fromEntries(
      Object.entries(members).map(([key, written]) => [key, { written, mayTakeBack: goes && !isKept(written) }]),
    )
  );
}

/** The inverse of `reviewedMembers`. */
export function writtenMembers<Written>(members: Readonly<Record<string, Reviewed<Written>>>): Record<string, Written> {
  return Object.fromEntries(Object.entries(members).map(([key, { written }]) => [key, written]));
}
