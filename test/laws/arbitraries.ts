import fc from 'fast-check';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed, Quirks, VersionSeed } from '../../src/simulator/index.ts';
import { predictable, surprising } from './habits.ts';
import { anyManifest, headingForReview } from './manifests.ts';
import { appState, completeState } from './states.ts';

type BuildSeed = NonNullable<AppSeed['builds']>[number];

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
  const managesAttachments = manifest.review?.attachments !== undefined;
  const versions = managesAttachments ? seed.versions : seed.versions?.map(withoutLeftovers);
  const builds = seed.builds?.map((build) => withKnownAnswer(build, manifest));
  return {
    manifest: isSpoken ? manifest : { ...manifest, app },
    seed: { ...seed, ...(versions ? { versions } : {}), ...(builds ? { builds } : {}) },
    quirks,
  };
}

function withoutLeftovers({ review, ...version }: VersionSeed): VersionSeed {
  if (!review) return version;
  const attachments = (review.attachments ?? []).filter(({ state = 'COMPLETE' }) => state === 'COMPLETE');
  return { ...version, review: { ...review, attachments } };
}

/** What a build says of its encryption shows only after its processing: it must neither contradict the manifest nor be missing then. */
function withKnownAnswer({ processing, ...build }: BuildSeed, { version }: Manifest): BuildSeed {
  const answers = [processing?.usesNonExemptEncryption, version?.usesNonExemptEncryption];
  const isKnown = new Set(answers.filter((answer) => answer !== undefined)).size === 1;
  return processing && isKnown ? { ...build, processing } : build;
}

export const encounter: fc.Arbitrary<Encounter> = meeting(predictable);
export const surprise: fc.Arbitrary<Encounter> = meeting(surprising);
