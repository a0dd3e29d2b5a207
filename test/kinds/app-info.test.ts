import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Categories } from '../support/manifest.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { eyes, labOf } from '../simulator/client.ts';
import { BUNDLE, DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

const GAMES = {
  primaryCategory: 'GAMES',
  primarySubcategoryOne: 'GAMES_WORD',
  primarySubcategoryTwo: 'GAMES_PUZZLE',
  secondaryCategory: 'EDUCATION',
};
const localizations = { 'en-US': { name: 'Scene' } };

/** The app's appInfos by state, with categories. */
function seeded(base: AppSeed, categories: Record<string, string>, ...states: string[]): AppSeed {
  return { ...base, appInfos: states.map((state) => ({ state, localizations, categories })) };
}

const draft = (categories: Record<string, string> = {}) => seeded(DRAFT, categories, 'PREPARE_FOR_SUBMISSION');
const live = (categories: Record<string, string> = {}) => seeded(LIVE, categories, 'READY_FOR_DISTRIBUTION');

const wants = (categories: Categories, versionString?: string) =>
  manifestOf({ app: { categories }, ...(versionString ? { version: { versionString } } : {}) });

/** Ids by relation, as a request body has them. */
function sent(body: unknown): Record<string, string | null> {
  const { relationships } = (body as { data: { relationships: Record<string, { data: { id: string } | null }> } }).data;
  return Object.fromEntries(Object.entries(relationships).map(([name, { data }]) => [name, data?.id ?? null]));
}

const reasons = ({ blocked }: Plan) => blocked.map(({ field, reason }) => `${field}: ${reason}`);

describe('categories', () => {
  it('are set in one request, on the editable appInfo', async () => {
    const { applied, writes } = await scene(draft());
    await applied(wants({ primary: 'GAMES', primarySubcategories: ['GAMES_WORD'], secondary: 'EDUCATION' }));
    expect(writes()).toMatchObject([{ method: 'PATCH', status: 200 }]);
    expect(sent(writes()[0]?.requestBody)).toMatchObject({
      primaryCategory: 'GAMES',
      primarySubcategoryOne: 'GAMES_WORD',
      primarySubcategoryTwo: null,
      secondaryCategory: 'EDUCATION',
    });
  });

  it('that are as wanted cost no request', async () => {
    const { plan, exchanges } = await scene(draft(GAMES));
    const wanted = { primary: 'GAMES', primarySubcategories: ['GAMES_WORD', 'GAMES_PUZZLE'], secondary: 'EDUCATION' };
    const { changes, operations } = await plan(wants(wanted));
    expect([changes, operations]).toEqual([[], []]);
    expect(exchanges.filter(({ url }) => url.startsWith('/v1/appCategories'))).toEqual([]);
  });

  it('are left alone where the manifest says nothing of them', async () => {
    const { applied, simulator } = await scene(draft(GAMES));
    await applied(wants({ secondary: 'REFERENCE' }));
    const info = JSON.stringify(simulator.describe());
    for (const kept of ['GAMES', 'GAMES_WORD', 'GAMES_PUZZLE', 'REFERENCE']) expect(info).toContain(`"${kept}"`);
  });

  it('leave no subcategory behind when they change', async () => {
    const { applied, plan, writes } = await scene(draft(GAMES));
    const wanted = wants({ primary: 'BOOKS' });
    expect((await plan(wanted)).changes).toEqual([
      expect.objectContaining({ field: 'primaryCategory', before: 'GAMES', after: 'BOOKS' }),
      expect.objectContaining({ field: 'primarySubcategoryOne', before: 'GAMES_WORD', after: null }),
      expect.objectContaining({ field: 'primarySubcategoryTwo', before: 'GAMES_PUZZLE', after: null }),
    ]);
    await applied(wanted);
    expect(sent(writes()[0]?.requestBody)).toEqual({
      primaryCategory: 'BOOKS',
      primarySubcategoryOne: null,
      primarySubcategoryTwo: null,
    });
  });

  it('are cleared by null', async () => {
    const { applied, plan } = await scene(draft(GAMES));
    const wanted = wants({ secondary: null, primarySubcategories: [] });
    expect((await plan(wanted)).changes.map(({ field, after, from }) => [field, after, from])).toEqual([
      ['primarySubcategoryOne', null, '/app/categories/primarySubcategories'],
      ['primarySubcategoryTwo', null, '/app/categories/primarySubcategories'],
      ['secondaryCategory', null, '/app/categories/secondary'],
    ]);
    await applied(wanted);
  });

  it.each([false, true])('may change a subcategory alone (Apple wants the category beside it: %s)', async (quirk) => {
    const { applied, plan } = await scene(draft(GAMES), { quirks: { subcategoryNeedsCategory: quirk } });
    const wanted = wants({ primarySubcategories: ['GAMES_WORD', 'GAMES_TRIVIA'] });
    expect((await plan(wanted)).changes).toMatchObject([
      { field: 'primarySubcategoryTwo', after: 'GAMES_TRIVIA', from: '/app/categories/primarySubcategories/1' },
    ]);
    await applied(wanted);
  });

  it('may change places', async () => {
    const { applied } = await scene(draft({ primaryCategory: 'BOOKS', secondaryCategory: 'EDUCATION' }));
    const { outcome } = await applied(wants({ primary: 'EDUCATION', secondary: 'BOOKS' }));
    expect(outcome).toBe('applied');
  });

  it.each([true, false])('are read alike whether Apple says null or nothing (%s)', async (emptyAsNull) => {
    const { applied } = await scene(draft(), { quirks: { emptyAsNull } });
    const { outcome } = await applied(
      wants({ primary: 'STICKERS', primarySubcategories: ['STICKERS_ART'], secondary: null }),
    );
    expect(outcome).toBe('applied');
  });
});

describe('categories that Apple would refuse', () => {
  it.each<[string, Categories, string]>([
    [
      'an unknown one',
      { primary: 'EDUCATON' },
      'primaryCategory: Apple has no category EDUCATON on IOS; did you mean EDUCATION?',
    ],
    ['a far one', { primary: 'SHIPS_AND_BOATS' }, 'primaryCategory: Apple has no category SHIPS_AND_BOATS on IOS'],
    ['a subcategory', { primary: 'GAMES_WORD' }, 'primaryCategory: GAMES_WORD is a subcategory; the category is GAMES'],
    [
      'a subcategory of another one',
      { primarySubcategories: ['STICKERS_ART'] },
      'primarySubcategoryOne: STICKERS_ART belongs to STICKERS, not to GAMES',
    ],
    [
      'an unknown subcategory',
      { primarySubcategories: ['GAMES_PUZZLE', 'GAMES_WORDS'] },
      'primarySubcategoryTwo: GAMES has no subcategory GAMES_WORDS; did you mean GAMES_WORD?',
    ],
    [
      'a subcategory where there are none',
      { secondarySubcategories: ['EDUCATION_KIDS'] },
      'secondarySubcategoryOne: EDUCATION has no subcategories',
    ],
    [
      'a subcategory without a category',
      { secondary: null, secondarySubcategories: ['GAMES_WORD'] },
      'secondarySubcategoryOne: a subcategory needs a category: set app.categories.secondary',
    ],
    [
      'one subcategory twice',
      { primarySubcategories: ['GAMES_CARD', 'GAMES_CARD'] },
      'primarySubcategoryTwo: GAMES_CARD is named twice',
    ],
    [
      'the secondary one as the primary one',
      { primary: 'EDUCATION' },
      'primaryCategory: EDUCATION would be both the primary and the secondary category, and Apple wants two different ones',
    ],
  ])('%s: blocked', async (_what, categories, reason) => {
    const { plan } = await scene(draft(GAMES));
    const made = await plan(wants(categories));
    expect(reasons(made)).toEqual([reason]);
    expect([made.changes, made.operations]).toEqual([[], []]);
    expect(made.blocked[0]?.from).toContain('/app/categories/');
  });

  it('are those of another platform too', async () => {
    const { plan } = await scene({ ...draft(), platform: 'MAC_OS' });
    const { blocked } = await plan(manifestOf({ app: { platform: 'MAC_OS', categories: { primary: 'STICKERS' } } }));
    expect(blocked[0]?.reason).toContain('no category STICKERS on MAC_OS');
  });
});

describe('categories and the version', () => {
  it('are carried over to the appInfo that comes with a new version, so only what differs is written', async () => {
    const { applied, plan, writes, simulator } = await scene(live(GAMES));
    const wanted = wants({ primary: 'GAMES', primarySubcategories: ['GAMES_WORD'], secondary: 'EDUCATION' }, '1.1');
    const made = await plan(wanted);
    expect(made.operations.map(operationId)).toEqual(['create version', 'update appInfo']);
    expect(made.changes.filter(({ address }) => address === 'appInfo')).toMatchObject([
      { field: 'primarySubcategoryTwo', before: 'GAMES_PUZZLE', after: null },
    ]);
    expect(made.expects).toEqual([
      { address: 'appInfo', field: 'primaryCategory', value: 'GAMES' },
      { address: 'appInfo', field: 'primarySubcategoryOne', value: 'GAMES_WORD' },
      { address: 'appInfo', field: 'secondaryCategory', value: 'EDUCATION' },
    ]);
    await applied(wanted);
    expect(writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`)).toEqual([
      'POST appStoreVersions',
      'PATCH appInfos',
    ]);
    expect(simulator.describe()).toMatchObject({
      apps: { [BUNDLE]: { children: { appInfos: { READY_FOR_DISTRIBUTION: GAMES } } } },
    });
  });

  it('that Apple does not carry over are written, because the plan has shown them as the outcome', async () => {
    const { simulator, applied } = await scene(live(GAMES));
    const lab = labOf(simulator);
    const forget = async () => {
      const { id: app } = (await lab.get('/v1/apps')).many[0] ?? { id: '' };
      const none = Object.fromEntries(Object.keys(GAMES).map((name) => [name, null]));
      await lab.patch(await eyes(lab).info(app, 'PREPARE_FOR_SUBMISSION'), {}, none);
    };
    simulator.faults.add({ method: 'POST', path: '/v1/appStoreVersions', action: { type: 'call', after: forget } });
    const { results } = await applied(wants({ primary: 'GAMES', primarySubcategories: ['GAMES_WORD'] }, '1.1'));
    expect(results).toHaveLength(2);
  });

  it('may be shown late by Apple', async () => {
    const { applied } = await scene(live(GAMES), { quirks: { lagReads: 2 } });
    const { outcome } = await applied(wants({ primary: 'BOOKS' }, '1.1'));
    expect(outcome).toBe('applied');
  });

  it('that only carry over need no request', async () => {
    const { applied, writes } = await scene(live(GAMES));
    await applied(wants({ primary: 'GAMES' }, '1.1'));
    expect(writes()).toHaveLength(1);
  });

  it('are locked on a live app without a new version', async () => {
    const { plan } = await scene(live(GAMES));
    const made = await plan(wants({ secondary: 'BOOKS' }));
    expect(reasons(made)).toEqual([
      'secondaryCategory: secondaryCategory can change only together with a new version; name the next one in version.versionString',
    ]);
    expect(made.operations).toEqual([]);
  });

  it.each(['IN_REVIEW', 'ACCEPTED', 'PENDING_RELEASE'])(
    'are those of the version that is %s, not of the live one',
    async (state) => {
      const versions = [
        { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' },
        { versionString: '1.1', state: state === 'PENDING_RELEASE' ? 'PENDING_DEVELOPER_RELEASE' : state },
      ];
      const { plan } = await scene({
        ...LIVE,
        versions,
        appInfos: [
          { state: 'READY_FOR_DISTRIBUTION', localizations, categories: { primaryCategory: 'BOOKS' } },
          { state, localizations, categories: { primaryCategory: 'GAMES' } },
        ],
      });
      const { blocked } = await plan(wants({ primary: 'GAMES' }));
      expect(blocked).toEqual([]);
      expect(reasons(await plan(wants({ primary: 'BOOKS' })))).toContain(
        `primaryCategory: the app information is ${state}, and Apple locks primaryCategory in that state`,
      );
    },
  );

  it.each(['WAITING_FOR_REVIEW', 'IN_REVIEW'])(
    'change though the version is %s where it is to be submitted',
    async (state) => {
      const { plan } = await scene({ ...seeded(DRAFT, GAMES, state), versions: [{ versionString: '1.0', state }] });
      const made = await plan({ ...wants({ secondary: null }), release: { goal: 'submit' } });
      expect(made.blocked.filter(({ address }) => address === 'appInfo')).toEqual([]);
      expect(made.operations.map(operationId)).toContain('update appInfo');
      expect(reasons(await plan(wants({ secondary: null })))).toHaveLength(1);
    },
  );

  it('are locked while the version of another platform is in review, also for a new version of this one', async () => {
    const { plan } = await scene({
      ...live(),
      versions: [
        ...(LIVE.versions ?? []),
        { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', platform: 'MAC_OS' },
        { versionString: '1.1', state: 'WAITING_FOR_REVIEW', platform: 'MAC_OS' },
      ],
      appInfos: ['READY_FOR_DISTRIBUTION', 'WAITING_FOR_REVIEW'].map((state) => ({ state, localizations })),
    });
    const made = await plan(wants({ primary: 'BOOKS' }, '1.1'));
    expect(reasons(made)).toEqual([
      'primaryCategory: the app information is WAITING_FOR_REVIEW, and Apple locks primaryCategory in that state',
    ]);
  });
});

describe('two app infos that both look editable', () => {
  const states = ['READY_FOR_DISTRIBUTION', 'PREPARE_FOR_SUBMISSION', 'DEVELOPER_REJECTED'];

  it('are refused, naming both, by everything that hangs on one', async () => {
    const { plan } = await scene(seeded(LIVE, GAMES, ...states));
    const { blocked, operations } = await plan(
      manifestOf({
        version: { versionString: '1.1' },
        app: { categories: { primary: 'REFERENCE' } },
        ageRating: { contests: 'NONE' },
        metadata: { 'en-US': { name: 'Other', subtitle: 'Words' } },
      }),
    );
    expect(operations.map(operationId)).toEqual(['create version']);
    expect(new Set(blocked.map(({ address }) => address))).toEqual(
      new Set(['appInfo', 'appInfo/ageRating', 'appInfo/localizations/en-US']),
    );
    for (const { reason } of blocked) {
      expect(reason).toMatch(/2 app infos that look editable, [-\w]+ \(.*\) and [-\w]+ \(.*\)/);
      expect(reason).toContain('(PREPARE_FOR_SUBMISSION)');
      expect(reason).toContain('(DEVELOPER_REJECTED)');
    }
  });

  it('stop nothing that does not hang on them, but a submission', async () => {
    const { plan } = await scene(seeded(LIVE, GAMES, ...states));
    const version = { versionString: '1.1', copyright: '2026 Example Inc.' };
    expect((await plan(manifestOf({ version }))).blocked).toEqual([]);
    const submitted = await plan(manifestOf({ version, release: { goal: 'submit', releaseType: 'MANUAL' } }));
    expect(submitted.blocked).toContainEqual(
      expect.objectContaining({
        address: 'appInfo',
        reason: expect.stringContaining('2 app infos that look editable'),
      }),
    );
  });
});
