import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { LARGE, purchase, reviewScene, SMALL, withProducts } from '../support/basket.ts';
import { png } from '../support/pictures.ts';
import { READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { manifestOf } from '../support/scene.ts';
import { shelf } from '../support/shelf.ts';

/** What Apple says of a picture that App Review has looked at. */
const LOCKED = {
  type: 'status' as const,
  status: 409,
  body: { errors: [{ status: '409', code: 'ENTITY_ERROR.MEDIA_ASSET_DELETE_NOT_ALLOWED', title: 'No.' }] },
};
const REMOVAL = { method: 'DELETE', path: /ReviewScreenshots/, times: 99 };
const TEXT = { method: 'PATCH', path: /appStoreVersionLocalizations/, times: 99 };

const approved = { versions: [{ state: 'APPROVED' }] };
/** Version 1.0 and two products on sale, and a draft of 1.1. */
const SELLING: AppSeed = {
  ...withProducts(READY_UPDATE, purchase(SMALL, approved), purchase(LARGE, { ...approved, price: '0.99' })),
  price: '4.99',
};

type Parts = Parameters<typeof manifestOf>[0];

/** A shop in which the picture of one product is locked. @param quirks how, where it is for good */
async function shop(seed = SELLING, quirks: { reviewScreenshotStaysLocked?: boolean } = {}) {
  const beside = shelf();
  const stage = await reviewScene(seed, { files: beside.files, quirks });
  const files = [beside.put('other.png', png(1290, 2796, { text: 'other' }))];
  const wanting = (more: Parts = {}) =>
    manifestOf({
      version: { versionString: '1.1' },
      metadata: { 'en-US': { description: 'Import is faster.' } },
      territories: { available: { except: ['CHN'] } },
      products: {
        inAppPurchases: { [SMALL]: { reviewScreenshot: 'other.png' }, [LARGE]: { pricing: { price: '1.29' } } },
      },
      allow: ['remove-territories', 'price-change'],
      files,
      ...more,
    });
  const carriedOut = async (wanted: ReturnType<typeof wanting>) => {
    const made = await stage.engine.plan(wanted);
    expect(made.plan.blocked).toEqual([]);
    expect(made.plan.gates.filter(({ open }) => !open)).toEqual([]);
    const { outcome, results } = await stage.engine.apply(wanted, made);
    const by = (...all: string[]) =>
      results.filter(({ status }) => all.includes(status)).map(({ operation }) => operation.address);
    return { outcome, results, done: by('done', 'adopted').toSorted(), failed: by('failed'), skipped: by('skipped') };
  };
  return { ...stage, wanting, carriedOut };
}

const PICTURE = `products/${SMALL}/review-screenshot`;
const SEEN_AT_ONCE = [`products/${LARGE}/pricing`, 'territories/CHN'];

describe('what Apple leaves to a person', () => {
  it('holds back only what needs it: what customers see at once goes on', async () => {
    const { wanting, carriedOut } = await shop(SELLING, { reviewScreenshotStaysLocked: true });
    const { outcome, results, done, failed, skipped } = await carriedOut(wanting());
    expect(outcome).toBe('blocked');
    expect(done).toEqual([...SEEN_AT_ONCE, 'version/localizations/en-US']);
    expect(failed).toEqual([expect.stringContaining(`${PICTURE}/`)]);
    expect(skipped).toEqual([PICTURE]);
    expect(results.find(({ status }) => status === 'failed')?.failure).toMatchObject({ kind: 'manual' });
  });

  it('is finished by the same command once the lock has ended', async () => {
    const { wanting, carriedOut, simulator, applied } = await shop();
    simulator.faults.add({ ...REMOVAL, action: LOCKED });
    expect((await carriedOut(wanting())).outcome).toBe('blocked');
    simulator.faults.clear();
    const { plan } = await applied(wanting());
    expect(plan.operations.map(({ action }) => action)).toEqual(['delete', 'upload']);
  });

  it('is no reason to write what customers see where something else failed', async () => {
    const { wanting, carriedOut, simulator } = await shop();
    simulator.faults.add({ ...REMOVAL, action: LOCKED });
    simulator.faults.add({ ...TEXT, action: { type: 'status', status: 422 } });
    const { outcome, done, skipped } = await carriedOut(wanting());
    expect(outcome).toBe('partial');
    expect(done).toEqual([]);
    expect(skipped.toSorted()).toEqual([PICTURE, ...SEEN_AT_ONCE].toSorted());
  });

  it('is no such reason either where Apple refused the picture for something else', async () => {
    const { wanting, carriedOut, simulator } = await shop();
    simulator.faults.add({ ...REMOVAL, action: { type: 'status', status: 422 } });
    const { outcome, skipped } = await carriedOut(wanting());
    expect(outcome).toBe('partial');
    expect(skipped.toSorted()).toEqual([PICTURE, ...SEEN_AT_ONCE].toSorted());
  });
});

describe('a submission', () => {
  const release = { goal: 'submit', releaseType: 'MANUAL' } as const;

  it('goes although a picture of a product that is not in it is locked', async () => {
    const { wanting, carriedOut, simulator, submissions } = await shop();
    simulator.faults.add({ ...REMOVAL, action: LOCKED });
    const { outcome, failed, skipped } = await carriedOut(wanting({ release }));
    expect({ outcome, failed: failed.length, skipped }).toEqual({ outcome: 'blocked', failed: 1, skipped: [PICTURE] });
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ['1.1'] }]);
  });

  it('of which App Review approved a part goes back although such a picture is locked', async () => {
    const { wanting, carriedOut, applied, simulator, app, submissions } = await shop(
      withProducts(READY_UPDATE, purchase(SMALL, approved), purchase(LARGE)),
    );
    await applied(wanting({ release, products: { inAppPurchases: { [LARGE]: {} } } }));
    simulator.control.startReview(app, 'IOS');
    simulator.control.approveReview(app, 'IOS', ['version']);
    simulator.control.rejectReview(app, 'IOS', 'version', [LARGE]);
    simulator.faults.add({ ...REMOVAL, action: LOCKED });
    const changed = { localizations: { 'en-US': { description: 'Tea' } } };
    const products = { inAppPurchases: { [SMALL]: { reviewScreenshot: 'other.png' }, [LARGE]: changed } };
    const { outcome, skipped } = await carriedOut(wanting({ release, products }));
    expect({ outcome, skipped }).toEqual({ outcome: 'blocked', skipped: [PICTURE] });
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW' }]);
  });

  it('waits for the picture of a product that goes with it, which App Review would lock', async () => {
    const { wanting, carriedOut, simulator, submissions, applied } = await shop(
      withProducts(READY_UPDATE, purchase(SMALL), purchase(LARGE, approved)),
    );
    const wanted = wanting({ release });
    simulator.faults.add({ ...REMOVAL, action: LOCKED });
    const { outcome, done, skipped } = await carriedOut(wanted);
    expect(outcome).toBe('blocked');
    expect(done).toEqual([...SEEN_AT_ONCE, 'version', 'version/localizations/en-US']);
    expect(skipped).toContain('submission');
    expect(await submissions()).toEqual([]);
    simulator.faults.clear();
    await applied(wanted);
    expect(await submissions()).toMatchObject([{ state: 'WAITING_FOR_REVIEW', holds: ['1.1', SMALL].toSorted() }]);
  });
});

describe('a release', () => {
  it('goes although a picture of a product is locked, which does not belong to it', async () => {
    const seed = readyApp(
      [
        readyVersion('1.0', 'READY_FOR_DISTRIBUTION'),
        readyVersion('1.1', 'PENDING_DEVELOPER_RELEASE', { releaseType: 'MANUAL' }),
      ],
      [readyInfo('READY_FOR_DISTRIBUTION'), readyInfo('PENDING_RELEASE')],
    );
    const { wanting, carriedOut, simulator } = await shop(withProducts(seed, purchase(SMALL, approved)));
    simulator.faults.add({ ...REMOVAL, action: LOCKED });
    const products = { inAppPurchases: { [SMALL]: { reviewScreenshot: 'other.png' } } };
    const wanted = wanting({ metadata: {}, release: { goal: 'release', releaseType: 'MANUAL' }, products });
    const { outcome, done } = await carriedOut(wanted);
    expect({ outcome, done }).toEqual({ outcome: 'blocked', done: [...SEEN_AT_ONCE.slice(1), 'release'].toSorted() });
  });
});
