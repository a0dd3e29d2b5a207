import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { AssetSeed } from '../support/gallery.ts';
import { gallery, PHONE } from '../support/gallery.ts';
import { BUNDLE } from '../support/scene.ts';
import { shelf, picture } from '../support/shelf.ts';
import { EFFORT, isMatrix, SEED, TIMEOUT } from './effort.ts';

const asset = (name: string): AssetSeed => {
  const { bytes, md5 } = shelf().put(`${name}.png`, picture(name));
  return { fileName: `${name}.png`, fileSize: bytes, sourceFileChecksum: md5 };
};

const LEFTOVERS: readonly AssetSeed[] = [
  { fileName: 'a.png', fileSize: asset('a').fileSize, state: 'AWAITING_UPLOAD' },
  { fileName: 'z.png', fileSize: 1, state: 'FAILED' },
];

/** A draft whose set holds these, and what somebody left behind. */
function draftWith(names: string, leftovers: number): AppSeed {
  const items = [...[...names].map(asset), ...LEFTOVERS.slice(0, leftovers)];
  const media = items.length > 0 ? { 'en-US': { [PHONE]: items } } : false;
  return {
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media }],
  };
}

interface Meeting {
  before: string;
  wanted: string;
  leftovers?: number;
}

/** How many requests the whole way takes when nothing goes wrong. */
async function straight({ before, wanted: names, leftovers = 0 }: Meeting): Promise<number> {
  const { applied, wanted, exchanges, simulator } = await gallery({ seed: draftWith(before, leftovers) });
  await applied(wanted(names, ['delete-screenshots']));
  await simulator.close();
  return exchanges.length;
}

/** Kills a run at one request, whose answer is lost or which never arrived, and runs it again. */
async function killed(
  { before, wanted: names, leftovers = 0 }: Meeting,
  nth: number,
  lost: 'drop-before' | 'drop-after',
): Promise<string> {
  const { applied, engine, wanted, shown, simulator } = await gallery({ seed: draftWith(before, leftovers) });
  const manifest = wanted(names, ['delete-screenshots']);
  const made = await engine.plan(manifest);
  simulator.faults.add({ nth, action: { type: lost } });
  simulator.faults.add({ nth: nth + 1, times: Infinity, action: { type: 'drop-before' } });
  await engine.apply(manifest, made);
  simulator.faults.clear();
  await applied(manifest);
  const left = await shown();
  await simulator.close();
  return left;
}

const setOf = ({ wanted }: Meeting) => (wanted === '' ? 'no set' : wanted);

describe('a run that uploads, killed at any request and started again,', { timeout: TIMEOUT }, () => {
  it.each<Meeting>([
    { before: '', wanted: 'abc' },
    { before: 'abcdefghij', wanted: 'bcxdefghiy', leftovers: 0 },
    { before: 'abc', wanted: 'xcb', leftovers: 2 },
  ])('ends with the wanted set in the wanted order, from "$before" to "$wanted"', async (meeting) => {
    const requests = await straight(meeting);
    for (let nth = 1; nth <= requests; nth += 1) {
      // In passing each in turn, at every fourth request.
      const both = ['drop-before', 'drop-after'] as const;
      for (const lost of isMatrix ? both : both.filter((_way, at) => nth % 8 === 1 + 4 * at)) {
        expect(await killed(meeting, nth, lost)).toBe(setOf(meeting));
      }
    }
  });

  it('does so from every set to every other', async () => {
    const names = (min: number) =>
      fc.shuffledSubarray([...'abcdefghijklmn'], { minLength: min, maxLength: 10 }).map((letters) => letters.join(''));
    const meeting = fc
      .record({ before: names(0), wanted: names(0), leftovers: fc.integer({ min: 0, max: 2 }) })
      .filter(({ before, leftovers }) => before.length + leftovers <= 10);
    const cut = fc.record({ at: fc.nat(), lost: fc.constantFrom('drop-before' as const, 'drop-after' as const) });
    const law = fc.asyncProperty(meeting, cut, async (met, { at, lost }) => {
      expect(await killed(met, (at % (await straight(met))) + 1, lost)).toBe(setOf(met));
    });
    await fc.assert(law, { numRuns: Math.ceil(15 * EFFORT), ...SEED });
  });
});
