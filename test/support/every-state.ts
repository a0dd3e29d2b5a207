import { vi } from 'vitest';
import { FailureError } from '../../src/core/failure.ts';
import type { Simulator } from '../../src/simulator/index.ts';
import { ascend } from './ascend.ts';
import { describedAndPlanned, RIGHT } from './described.ts';

const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];

/** Apple's form: whatever else a test calls its app, no manifest can name. */
const BUNDLE_ID = /^[\w-]+(\.[\w-]+)+$/;

/**
 * What is wrong with the manifests that describe the apps of a simulator: each platform of each, as a test left it, at the time that it is
 * there.
 */
export async function wrongDescriptions(simulator: Simulator): Promise<object[]> {
  vi.useFakeTimers({ toFake: ['Date'], now: simulator.clock.now() });
  try {
    return await wrongIn(simulator);
  } finally {
    vi.useRealTimers();
  }
}

async function wrongIn(simulator: Simulator): Promise<object[]> {
  simulator.faults.clear();
  const { reader } = await ascend(simulator);
  const wrong: object[] = [];
  for (const bundleId of simulator.bundleIds().filter((id) => BUNDLE_ID.test(id))) {
    const known = JSON.stringify(simulator.describe());
    for (const platform of PLATFORMS.filter((name) => known.includes(`"platform":"${name}"`))) {
      const found = await describedAndPlanned(reader, { bundleId, platform }).catch((error: unknown) => {
        // What nobody may read, such as before an agreement is signed, nobody describes.
        if (error instanceof FailureError) return RIGHT;
        throw error;
      });
      const { invalid, refused, planned, later } = found;
      const told = { invalid, refused, planned, later };
      if (JSON.stringify(told) !== JSON.stringify(RIGHT)) wrong.push({ bundleId, platform, ...found });
    }
  }
  return wrong;
}
