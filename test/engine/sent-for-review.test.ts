import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/asc/client.ts';
import { FIRST, LARGE, LATER, listed, purchase, SMALL, submitting, withProducts } from '../support/basket.ts';
import type { Manifest } from '../support/manifest.ts';
import { READY, READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { manifestOf, scene } from '../support/scene.ts';
import { setPrices, somebody } from '../support/somebody.ts';

/** What lies between what was written and the submission of it: a build that is processed, an hour. */

const TEXT = 'Faster import.';
const WANTED = manifestOf({
  version: { versionString: '1.1' },
  metadata: { 'en-US': { whatsNew: TEXT } },
  ageRating: { contests: 'INFREQUENT' },
  pricing: { price: '0' },
  release: { goal: 'submit' },
});

/** Applies; meanwhile somebody does something, and time passes after it, right before the first request of a kind. */
async function submitted(
  passed: number,
  act: (client: Client, app: string) => Promise<unknown>,
  at = { method: 'POST', path: /reviewSubmissionItems$/ },
) {
  let time = 0;
  const stage = await scene(READY_UPDATE, { clock: () => time });
  const made = await stage.engine.plan(WANTED);
  expect(made.plan.blocked).toEqual([]);
  const other = await somebody(stage.simulator);
  const before = async (): Promise<void> => {
    await act(other, stage.app);
    time += passed;
  };
  stage.simulator.faults.add({ ...at, action: { type: 'call', before } });
  const planned = stage.exchanges.length;
  const { outcome, leftover } = await stage.engine.apply(WANTED, made);
  const sent = stage.writes().filter(({ method, url }) => method === 'PATCH' && url.includes('reviewSubmissions'));
  const looks = stage.exchanges.slice(planned).filter(({ method }) => method === 'GET').length;
  return { outcome, leftover, sent: sent.length, looks };
}

async function draftText(client: Client, app: string, locale = 'en-US') {
  const versions = await client.all(`/v1/apps/${app}/appStoreVersions`);
  const draft = versions.data.find(({ attributes }) => attributes?.['versionString'] === '1.1');
  const list = await client.all(`/v1/appStoreVersions/${draft?.id}/appStoreVersionLocalizations`);
  return list.data.find(({ attributes }) => attributes?.['locale'] === locale)?.id ?? '';
}

async function rewrite(client: Client, app: string, attributes: Record<string, string>): Promise<void> {
  const id = await draftText(client, app);
  const data = { type: 'appStoreVersionLocalizations', id, attributes };
  await client.write('PATCH', `/v1/appStoreVersionLocalizations/${id}`, { data });
}

async function answer(client: Client, app: string): Promise<void> {
  const infos = await client.all(`/v1/apps/${app}/appInfos`);
  const draft = infos.data.find(({ attributes }) => attributes?.['state'] === 'PREPARE_FOR_SUBMISSION');
  const id = (await client.one(`/v1/appInfos/${draft?.id}/ageRatingDeclaration`))?.data.id ?? '';
  const data = { type: 'ageRatingDeclarations', id, attributes: { contests: 'FREQUENT' } };
  await client.write('PATCH', `/v1/ageRatingDeclarations/${id}`, { data });
}

const nothing = async (): Promise<void> => undefined;

describe('what somebody changes between the writing and the submission', () => {
  it.each([
    ['a text', (client: Client, app: string) => rewrite(client, app, { whatsNew: 'Theirs.' }), 'version/localizations'],
    ['an answer of the age rating', answer, 'appInfo/ageRating'],
  ])('is not sent for review where that is a while ago: %s', async (_what, act, address) => {
    const { outcome, leftover, sent } = await submitted(11_000, act);
    expect({ outcome, sent }).toEqual({ outcome: 'stale', sent: 0 });
    expect(leftover).toHaveLength(1);
    expect(leftover[0]?.address).toContain(address);
  });

  it('is told as what it was and what was reviewed', async () => {
    const { leftover } = await submitted(11_000, (client, app) => rewrite(client, app, { whatsNew: 'Theirs.' }));
    expect(leftover).toMatchObject([{ field: 'whatsNew', before: 'Theirs.', after: TEXT }]);
  });

  it('is told by reading back where it was a moment ago: that alone, and not what would follow from it', async () => {
    const moments = await submitted(9_000, (client, app) => rewrite(client, app, { whatsNew: 'Theirs.' }));
    expect(moments).toMatchObject({ outcome: 'differs', sent: 1 });
    expect(moments.leftover).toMatchObject([{ field: 'whatsNew', before: 'Theirs.', after: TEXT }]);
    expect(moments.leftover).toHaveLength(1);
  });

  it('is not sent where Apple answered with it to the write of another field a moment later', async () => {
    let time = 0;
    const wanted = { ...WANTED, metadata: { 'en-US': { whatsNew: TEXT, description: 'Words.' } } };
    const { engine, simulator, app, writes } = await scene(READY_UPDATE, { clock: () => time });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    const edit = { before: () => rewrite(other, app, { description: 'Theirs.' }) };
    const hour = { before: () => void (time += 3_600_000) };
    simulator.faults.add({ method: 'PATCH', path: /VersionLocalizations/, action: { type: 'call', ...edit } });
    simulator.faults.add({ method: 'POST', path: /reviewSubmissionItems$/, action: { type: 'call', ...hour } });
    const { outcome, leftover } = await engine.apply(wanted, made);
    expect(outcome).toBe('stale');
    expect(leftover).toMatchObject([{ field: 'description', before: 'Theirs.', after: 'Words.' }]);
    expect(writes().filter(({ method, url }) => method === 'PATCH' && url.includes('reviewSubmissions'))).toEqual([]);
  });

  it('is not sent where another language was looked at and written since, and that only a moment ago', async () => {
    let time = 0;
    const texts = { description: 'Words.', keywords: 'words', supportUrl: 'https://example.com', whatsNew: 'More.' };
    const names = { name: 'Scene', privacyPolicyUrl: 'https://example.com/privacy' };
    const seed = readyApp(
      [
        readyVersion('1.0', 'READY_FOR_DISTRIBUTION'),
        readyVersion('1.1', 'PREPARE_FOR_SUBMISSION', { localizations: { 'en-US': texts, ja: texts } }),
      ],
      [
        readyInfo('READY_FOR_DISTRIBUTION'),
        readyInfo('PREPARE_FOR_SUBMISSION', { localizations: { 'en-US': names, ja: names } }),
      ],
    );
    const wanted = { ...WANTED, metadata: { 'en-US': { whatsNew: TEXT }, ja: { whatsNew: TEXT } } };
    const { engine, simulator, app, writes } = await scene(seed, { clock: () => time, concurrency: 1 });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    // Right after the first of both is written.
    const after = async (): Promise<void> => {
      time += 3_600_000;
      await rewrite(other, app, { whatsNew: 'Theirs.' });
    };
    simulator.faults.add({ method: 'PATCH', path: /VersionLocalizations/, action: { type: 'call', after } });
    const { outcome, leftover } = await engine.apply(wanted, made);
    expect(outcome).toBe('stale');
    expect(leftover).toMatchObject([{ address: 'version/localizations/en-US', before: 'Theirs.', after: TEXT }]);
    expect(writes().filter(({ url }) => url.includes('reviewSubmissions/'))).toEqual([]);
  });

  describe('of products', () => {
    /** Somebody renames one of two tips an hour before both would be sent. */
    async function renamed(wanted: Manifest, seed = FIRST) {
      let time = 0;
      const { engine, simulator, writes } = await scene(seed, { clock: () => time });
      const made = await engine.plan(wanted);
      expect(made.plan.blocked).toEqual([]);
      const other = await somebody(simulator);
      const [, id = ''] =
        [...made.snapshot.book].find(([address]) => address.endsWith(`${SMALL}/version/localizations/en-US`)) ?? [];
      const data = { type: 'inAppPurchaseLocalizations', id, attributes: { name: 'Theirs' } };
      const before = async (): Promise<void> => {
        await other.write('PATCH', `/v1/inAppPurchaseLocalizations/${id}`, { data });
        time += 3_600_000;
      };
      simulator.faults.add({ method: 'POST', path: /reviewSubmissionItems$/, action: { type: 'call', before } });
      const { outcome, leftover } = await engine.apply(wanted, made);
      const sent = writes().filter(({ method, url }) => method === 'PATCH' && url.includes('reviewSubmissions'));
      return { outcome, leftover: leftover.map(({ address, before: theirs }) => [address, theirs]), sent: sent.length };
    }
    /** It has its name already, so that nothing is done to it. */
    const version = { state: 'PREPARE_FOR_SUBMISSION', localizations: { 'en-US': { name: 'Small tip' } } };
    const NAMED = withProducts(READY, purchase(SMALL, { versions: [version] }), purchase(LARGE));
    const tips = (small: object): Parameters<typeof submitting>[1] => ({
      products: {
        inAppPurchases: { [SMALL]: { localizations: { 'en-US': { name: 'Small tip' } }, ...small }, [LARGE]: {} },
      },
    });

    it('is not sent either', async () => {
      expect(await renamed(submitting('1.0', tips({})))).toEqual({
        outcome: 'stale',
        leftover: [[`products/${SMALL}/version/localizations/en-US`, 'Theirs']],
        sent: 0,
      });
    });

    it('holds nothing back where the product is kept back: reading back tells it', async () => {
      expect(await renamed(submitting('1.0', tips({ submit: false })), NAMED)).toMatchObject({
        outcome: 'differs',
        sent: 1,
      });
    });
  });

  it('is nothing that holds products back that go without a version', async () => {
    let time = 0;
    const texts = { metadata: { 'en-US': { promotionalText: 'Ours.' } } };
    const wanted = { ...submitting(undefined, texts), products: listed(LARGE) };
    const { engine, simulator, app, writes } = await scene(LATER, { clock: () => time });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    const before = async (): Promise<void> => {
      await rewrite(other, app, { promotionalText: 'Theirs.' });
      time += 3_600_000;
    };
    simulator.faults.add({ method: 'POST', path: /reviewSubmissionItems$/, action: { type: 'call', before } });
    await engine.apply(wanted, made);
    expect(writes().filter(({ method, url }) => method === 'PATCH' && url.includes('reviewSubmissions'))).toHaveLength(
      1,
    );
  });

  it('is told beside the submission that App Review has rejected, where the one has nothing to do with the other', async () => {
    const wanted: Manifest = { ...WANTED, pricing: { price: '0.99' }, allow: ['price-change'] };
    const { engine, simulator, app } = await scene(READY_UPDATE, { clock: () => 0 });
    const made = await engine.plan(wanted);
    const other = await somebody(simulator);
    const after = async (): Promise<void> => {
      await setPrices(other, app, { USA: '1.99' });
      simulator.control.rejectReview(app, 'IOS');
    };
    simulator.faults.add({ method: 'PATCH', path: /reviewSubmissions/, action: { type: 'call', after } });
    const { outcome, leftover } = await engine.apply(wanted, made);
    expect(outcome).toBe('differs');
    expect(leftover.map(({ address }) => address).sort()).toEqual(['pricing', 'submission', 'submission/withdrawal']);
  });

  it('is nothing that holds it back where the manifest does not speak of it', async () => {
    const { outcome, sent } = await submitted(11_000, (client, app) => rewrite(client, app, { keywords: 'theirs' }));
    expect({ outcome, sent }).toEqual({ outcome: 'applied', sent: 1 });
  });

  it('is found by a look that nobody takes where it was written a moment ago', async () => {
    const soon = await submitted(0, nothing);
    const late = await submitted(11_000, nothing);
    expect([soon.outcome, late.outcome]).toEqual(['applied', 'applied']);
    expect(late.looks).toBeGreaterThan(soon.looks);
    // Texts of the version and of the app, the age rating: one look at each.
    expect(late.looks - soon.looks).toBeLessThanOrEqual(4);
  });
});
