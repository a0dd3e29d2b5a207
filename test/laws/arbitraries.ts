import fc from 'fast-check';
import type { Manifest } from '../../src/manifest/types.ts';
import type { AppSeed, Quirks, VersionSeed } from '../../src/simulator/index.ts';
import { predictable, surprising } from './habits.ts';
import { anyManifest, headingForReview } from './manifests.ts';
import { appState, completeState } from './states.ts';

/** A manifest, the app that it meets, and the habits that Apple has then. */
export interface Encounter {
  seed: AppSeed;
  manifest: Manifest;
  quirks: Partial<Quirks>;
}

/** Any manifest with any app; and, as often, one on its way to App Review, which few of the former reach. */
function meeting(quirks: fc.Arbitrary<Partial<Quirks>>): fc.Arbitrary<Encounter> {
  return fc
    .oneof(
      fc.record({ seed: appState, manifest: anyManifest, quirks }),
      completeState.chain((seed) => fc.record({ seed: fc.constant(seed), manifest: headingForReview(seed), quirks })),
    )
    .map(possible);
}

/** Takes out what Apple refuses and no plan can know. */
function possible({ manifest, seed, quirks }: Encounter): Encounter {
  const { primaryLocale, ...app } = manifest.app;
  const known = Object.keys(seed.versions?.[0]?.localizations ?? {});
  // A primary language is taken only where the app has texts in it.
  const isSpoken = primaryLocale === undefined || known.includes(primaryLocale);
  // An attachment that did not arrive keeps the version from review, and is looked at only by who manages attachments.
  const isSeen = manifest.review?.attachments !== undefined;
  return {
    manifest: isSpoken ? manifest : { ...manifest, app },
    seed: isSeen ? seed : { ...seed, versions: (seed.versions ?? []).map(withoutLeftovers) },
    quirks,
  };
}

function withoutLeftovers({ review, ...version }: VersionSeed): VersionSeed {
  if (!review) return version;
  const attachments = (review.attachments ?? []).filter(({ state = 'COMPLETE' }) => state === 'COMPLETE');
  return { ...version, review: { ...review, attachments } };
}

export const encounter: fc.Arbitrary<Encounter> = meeting(predictable);
export const surprise: fc.Arbitrary<Encounter> = meeting(surprising);
