import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import { unansweredQuestions } from '../../src/kinds/age-rating/answers.ts';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed, Quirks } from '../../src/simulator/index.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

type Answers = NonNullable<Manifest['ageRating']>;

const FULL = {
  alcoholTobaccoOrDrugUseOrReferences: 'NONE',
  contests: 'NONE',
  gamblingSimulated: 'NONE',
  gunsOrOtherWeapons: 'NONE',
  horrorOrFearThemes: 'NONE',
  matureOrSuggestiveThemes: 'NONE',
  medicalOrTreatmentInformation: 'NONE',
  profanityOrCrudeHumor: 'INFREQUENT',
  sexualContentGraphicAndNudity: 'NONE',
  sexualContentOrNudity: 'NONE',
  violenceCartoonOrFantasy: 'FREQUENT',
  violenceRealistic: 'NONE',
  violenceRealisticProlongedGraphicOrSadistic: 'NONE',
  advertising: false,
  ageAssurance: false,
  gambling: false,
  healthOrWellnessTopics: false,
  lootBox: false,
  messagingAndChat: true,
  parentalControls: false,
  socialMedia: false,
  unrestrictedWebAccess: false,
  userGeneratedContent: true,
} satisfies Answers;

const localizations = { 'en-US': { name: 'Scene' } };

function seeded(base: AppSeed, ageRating: Record<string, string | boolean | null>, ...states: string[]): AppSeed {
  return { ...base, appInfos: states.map((state) => ({ state, localizations, ageRating })) };
}

const answered = (changes: Record<string, string | boolean | null> = {}) =>
  seeded(DRAFT, { ...FULL, ...changes }, 'PREPARE_FOR_SUBMISSION');
const live = seeded(LIVE, FULL, 'READY_FOR_DISTRIBUTION');

const wants = (ageRating: Answers, versionString?: string) =>
  manifestOf({ ageRating, ...(versionString ? { version: { versionString } } : {}) });

function sent(body: unknown): unknown {
  return (body as { data: { attributes: unknown } }).data.attributes;
}

describe('the age rating', () => {
  it('is answered for the first time in one complete set', async () => {
    const { applied, plan, writes } = await scene(DRAFT);
    expect((await plan(wants(FULL))).changes).toHaveLength(23);
    await applied(wants(FULL));
    expect(writes()).toMatchObject([{ method: 'PATCH', status: 200 }]);
    expect(sent(writes()[0]?.requestBody)).toEqual(FULL);
  });

  it('is not begun with a part of the answers: the missing ones are named', async () => {
    const { plan } = await scene(DRAFT);
    const { contests: _contests, gambling: _gambling, socialMedia: _social, ...part } = FULL;
    const made = await plan(wants(part));
    expect(made.blocked).toEqual([
      {
        address: 'appInfo/ageRating',
        reason:
          'nothing is answered yet, and Apple accepts the first answers only all together; also answer contests, gambling, socialMedia',
        from: '/ageRating',
      },
    ]);
    expect([made.changes, made.operations]).toEqual([[], []]);
  });

  it('may get its link before any answer', async () => {
    const { applied } = await scene(DRAFT);
    const { outcome } = await applied(wants({ developerAgeRatingInfoUrl: 'https://example.com/age' }));
    expect(outcome).toBe('applied');
  });

  it('that is as wanted is not written', async () => {
    const { applied, writes } = await scene(answered());
    await applied(wants(FULL));
    expect(writes()).toEqual([]);
  });

  it('keeps the answers that the manifest leaves out, and sends none of them back', async () => {
    const { applied, plan, writes } = await scene(answered());
    const wanted = wants({ contests: 'FREQUENT', lootBox: true });
    expect((await plan(wanted)).changes).toEqual([
      {
        address: 'appInfo/ageRating',
        field: 'contests',
        before: 'NONE',
        after: 'FREQUENT',
        from: '/ageRating/contests',
      },
      { address: 'appInfo/ageRating', field: 'lootBox', before: false, after: true, from: '/ageRating/lootBox' },
    ]);
    await applied(wanted);
    expect(sent(writes()[0]?.requestBody)).toEqual({ contests: 'FREQUENT', lootBox: true });
  });

  it('knows the words of before for the same answers, and writes today’s', async () => {
    const old = { profanityOrCrudeHumor: 'INFREQUENT_OR_MILD', violenceCartoonOrFantasy: 'FREQUENT_OR_INTENSE' };
    const { applied, writes } = await scene(answered(old));
    await applied(wants(FULL));
    expect(writes()).toEqual([]);
    await applied(wants({ ...FULL, profanityOrCrudeHumor: 'FREQUENT' }));
    expect(sent(writes()[0]?.requestBody)).toEqual({ profanityOrCrudeHumor: 'FREQUENT' });
  });

  it.each<Partial<Quirks>>([{ legacyAgeRatingWords: true }, { noOverrideAsNull: true }, { emptyAsNull: false }])(
    'reads back the same with %j',
    async (quirks) => {
      const { applied } = await scene(DRAFT, { quirks });
      await applied(wants({ ...FULL, ageRatingOverrideV2: 'NONE', koreaAgeRatingOverride: 'NINETEEN_PLUS' }));
      const { outcome } = await applied(
        wants({ koreaAgeRatingOverride: 'NONE', kidsAgeBand: null, developerAgeRatingInfoUrl: null }),
      );
      expect(outcome).toBe('applied');
    },
  );

  it('of South Korea may be any of API 4.5, with the number that its committee gave, and goes again', async () => {
    const { applied, writes } = await scene(answered());
    const number = 'gracRatingClassificationNumber';
    for (const rating of ['ALL', 'TWELVE_PLUS'] as const) {
      await applied(wants({ koreaAgeRatingOverride: rating, [number]: ' CC-1 ' }));
      expect(sent(writes().at(-1)?.requestBody)).toMatchObject({ koreaAgeRatingOverride: rating });
    }
    expect(sent(writes()[0]?.requestBody)).toMatchObject({ [number]: 'CC-1' });
    const { plan } = await applied(wants({ koreaAgeRatingOverride: null, [number]: null }));
    expect(plan.changes).toMatchObject([
      { field: number, before: 'CC-1', after: null },
      { field: 'koreaAgeRatingOverride', before: 'TWELVE_PLUS', after: 'NONE' },
    ]);
  });

  it('clears by null: an override becomes NONE, a band and a link become empty', async () => {
    const set = {
      ageRatingOverrideV2: 'SIXTEEN_PLUS',
      kidsAgeBand: 'SIX_TO_EIGHT',
      developerAgeRatingInfoUrl: 'https://example.com',
    };
    const { applied, writes } = await scene(answered(set));
    await applied(wants({ ageRatingOverrideV2: null, kidsAgeBand: null, developerAgeRatingInfoUrl: null }));
    expect(sent(writes()[0]?.requestBody)).toMatchObject({
      ageRatingOverrideV2: 'NONE',
      kidsAgeBand: null,
      developerAgeRatingInfoUrl: null,
    });
  });

  it('tells what Made for Kids means', async () => {
    const { plan } = await scene(answered());
    const { notes } = await plan(wants({ kidsAgeBand: 'SIX_TO_EIGHT' }));
    expect(notes.map(({ message }) => message).join()).toContain('Made for Kids');
  });

  it('may lack answers to questions that Apple added: they are noted, and the rest is written', async () => {
    const { applied, plan, writes } = await scene(answered({ socialMedia: null, lootBox: null }));
    const wanted = wants({ gambling: true });
    expect((await plan(wanted)).notes).toEqual([
      { address: 'appInfo/ageRating', message: 'a submission also needs answers to lootBox, socialMedia' },
    ]);
    await applied(wanted);
    expect(sent(writes()[0]?.requestBody)).toEqual({ gambling: true });
  });
});

describe('answers that need one another', () => {
  it('are taken together', async () => {
    const { applied } = await scene(answered());
    const { outcome } = await applied(wants({ socialMedia: true, socialMediaAgeRestricted: true, ageAssurance: true }));
    expect(outcome).toBe('applied');
  });

  it('are blocked where Apple has the other answer', async () => {
    const { plan } = await scene(answered());
    const made = await plan(wants({ userGeneratedContent: false, socialMedia: true, socialMediaAgeRestricted: true }));
    expect(made.blocked.map(({ field, reason, from }) => [field, reason, from])).toEqual([
      [
        'socialMedia',
        'Apple takes socialMedia: true only together with userGeneratedContent: true',
        '/ageRating/socialMedia',
      ],
      [
        'socialMediaAgeRestricted',
        'Apple takes socialMediaAgeRestricted: true only together with ageAssurance: true',
        '/ageRating/socialMediaAgeRestricted',
      ],
    ]);
    expect(made.operations).toEqual([]);
  });
});

describe('the age rating and the version', () => {
  it('is carried over to the appInfo that comes with a new version, so only what differs changes', async () => {
    const { applied, plan, writes } = await scene(live);
    const wanted = wants({ contests: 'INFREQUENT', lootBox: false }, '1.1');
    const made = await plan(wanted);
    expect(made.operations.map(operationId)).toEqual(['create version', 'update appInfo/ageRating']);
    expect(made.expects).toEqual([{ address: 'appInfo/ageRating', field: 'lootBox', value: false }]);
    expect(made.changes.filter(({ address }) => address === 'appInfo/ageRating')).toMatchObject([
      { field: 'contests' },
    ]);
    await applied(wanted);
    expect(writes().filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('may be shown late by Apple', async () => {
    const { applied } = await scene(live, { quirks: { lagReads: 2 } });
    const { outcome } = await applied(wants({ contests: 'INFREQUENT' }, '1.1'));
    expect(outcome).toBe('applied');
  });

  it('is locked on a live app without a new version', async () => {
    const { plan } = await scene(live);
    const made = await plan(wants({ gambling: true }));
    expect(made.blocked).toMatchObject([{ field: 'gambling', from: '/ageRating/gambling' }]);
    expect(made.blocked[0]?.reason).toContain('version.versionString');
    expect(made.operations).toEqual([]);
  });

  it('and the categories are written one after the other', async () => {
    const { applied, exchanges } = await scene(DRAFT);
    const { plan } = await applied(manifestOf({ app: { categories: { primary: 'BOOKS' } }, ageRating: FULL }));
    expect(plan.operations.map(({ mutex }) => mutex)).toEqual(['appInfo', 'appInfo']);
    expect(exchanges.filter(({ status }) => status >= 400 && status !== 404)).toEqual([]);
  });
});

describe('unanswered questions', () => {
  it('are the mandatory ones that neither Apple nor the manifest answers', () => {
    expect(unansweredQuestions({})).toHaveLength(23);
    expect(unansweredQuestions(FULL)).toEqual([]);
    expect(unansweredQuestions({ ...FULL, contests: null }, { gambling: null })).toEqual(['contests', 'gambling']);
    expect(unansweredQuestions({ ...FULL, contests: null }, { contests: 'NONE', gambling: undefined })).toEqual([]);
  });

  it('are one more where the app is social media', () => {
    expect(unansweredQuestions(FULL, { socialMedia: true })).toEqual(['socialMediaAgeRestricted']);
    expect(unansweredQuestions(FULL, { socialMedia: true, socialMediaAgeRestricted: false })).toEqual([]);
  });
});
