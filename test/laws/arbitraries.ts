import fc from 'fast-check';
import type { Manifest } from '../../src/manifest/types.ts';
import type { AppSeed, Quirks } from '../../src/simulator/index.ts';
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
  return fc.oneof(
    fc.record({ seed: appState, manifest: anyManifest, quirks }),
    completeState.chain((seed) => fc.record({ seed: fc.constant(seed), manifest: headingForReview(seed), quirks })),
  );
}

export const encounter: fc.Arbitrary<Encounter> = meeting(predictable);
export const surprise: fc.Arbitrary<Encounter> = meeting(surprising);
