import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { versionBuild } from '../../src/kinds/version-build/kind.ts';
import { declarationObstacle } from '../../src/kinds/version-build/encryption-declaration.ts';
import type { VersionSection } from '../support/manifest.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { READY } from '../support/ready.ts';
import { LIVE, manifestOf, scene } from '../support/scene.ts';

type Builds = NonNullable<AppSeed['builds']>;

/** When processing ends, in seconds: long enough for a plan to be made before, on a busy machine too. */
const SOON = 0.4;

const VALID = { usesNonExemptEncryption: false };
const TWO: Builds = [
  { version: '3', ...VALID },
  { version: '4', ...VALID },
];

/** Version 1.1 in `state` beside 1.0 on the App Store, with these builds of 1.1. */
function update(
  builds: Builds,
  { state = 'PREPARE_FOR_SUBMISSION', build }: { state?: string; build?: string } = {},
): AppSeed {
  const draft = { versionString: '1.1', state, ...(build === undefined ? {} : { build }) };
  return { ...LIVE, versions: [...(LIVE.versions ?? []), draft], builds };
}

const wanting = (
  version: Partial<VersionSection>,
  goal?: 'submit',
  allow: ReturnType<typeof manifestOf>['allow'] = [],
) => manifestOf({ version: { versionString: '1.1', ...version }, allow, ...(goal ? { release: { goal } } : {}) });

const ids = ({ operations }: Plan) => operations.map(operationId);
const reasons = ({ blocked }: Plan) => blocked.map(({ reason }) => reason).join('\n');
const notesOf = ({ notes }: Plan) => notes.map(({ message }) => message).join('\n');

describe('a named build', () => {
  it('is attached by one request, shown by its number', async () => {
    const { applied, writes } = await scene(update(TWO, { build: '3' }));
    const { plan } = await applied(wanting({ build: '4' }));
    expect(plan.changes).toMatchObject([{ address: 'version/build', field: 'build', before: '3', after: '4' }]);
    expect(writes().map(({ method, url }) => `${method} ${url.replace(/[\w-]{36}/, 'id')}`)).toEqual([
      'PATCH /v1/appStoreVersions/id/relationships/build',
    ]);
    expect(JSON.stringify(plan)).not.toMatch(/[\da-f]{8}-[\da-f]{4}/);
  });

  it('that is attached already costs two requests and no write', async () => {
    const { applied, writes, exchanges } = await scene(update(TWO, { build: '4' }));
    const { plan } = await applied(wanting({ build: '4', usesNonExemptEncryption: false }));
    expect([plan.changes, writes()]).toEqual([[], []]);
    const asked = new Set(exchanges.map(({ url }) => url).filter((url) => /builds\?|\/build\?/.test(url)));
    expect(asked.size).toBe(2);
  });

  it('is attached to the version that the plan creates', async () => {
    const { applied, writes } = await scene({ ...LIVE, builds: TWO.map((one) => ({ ...one, versionString: '1.1' })) });
    const { plan } = await applied(wanting({ build: '4' }));
    expect(ids(plan)).toEqual(['create version', 'update version/build']);
    expect(writes()).toHaveLength(2);
  });

  it('is attached after the draft was renamed to its version', async () => {
    const builds = TWO.map((one) => ({ ...one, versionString: '1.2' }));
    const { applied } = await scene(update(builds));
    const { plan } = await applied({
      ...wanting({ build: '4' }, undefined, ['rename-version']),
      version: { versionString: '1.2', build: '4' },
    });
    expect(ids(plan)).toEqual(['update version', 'update version/build']);
  });

  it('is found by Apple’s spelling of its number', async () => {
    const { applied } = await scene(update([{ version: '7', ...VALID }]));
    const { plan } = await applied(wanting({ build: '007' }));
    expect(plan.changes).toMatchObject([{ after: '7' }]);
  });

  it('is the upload that worked, where a failed one has its number too', async () => {
    const { applied } = await scene(
      update([
        { version: '4', ...VALID },
        { version: '4', processingState: 'INVALID' },
      ]),
    );
    expect((await applied(wanting({ build: '4' }))).results).toHaveLength(1);
  });

  it.each([
    ['INVALID', { processingState: 'INVALID' }, 'is INVALID'],
    ['FAILED', { processingState: 'FAILED' }, 'is FAILED'],
    ['expired', { expired: true }, 'has expired'],
    ['for internal testing', { buildAudienceType: 'INTERNAL_ONLY' }, 'internal testing only'],
  ])('that is %s is blocked', async (_what, part, words) => {
    const { plan } = await scene(update([...TWO, { version: '5', ...VALID, ...part }]));
    const refused = await plan(wanting({ build: '5', usesNonExemptEncryption: false }));
    expect(ids(refused)).toEqual([]);
    expect(refused.blocked).toMatchObject([{ address: 'version/build', from: '/version/build' }]);
    expect(reasons(refused)).toContain(words);
  });

  it('that nobody uploaded is blocked, with those that are there', async () => {
    const { plan } = await scene(update(TWO));
    const refused = await plan(wanting({ build: '9' }));
    expect(reasons(refused)).toContain('no build 9 of version 1.1 for IOS; upload it first');
    expect(reasons(refused)).toContain('4, 3');
    const { plan: empty } = await scene(update([]));
    expect(reasons(await empty(wanting({ build: '9' })))).toContain('upload one first');
  });

  it('of another version is blocked, and the plan says where it is', async () => {
    const { plan } = await scene(update([{ version: '9', versionString: '1.1.0', ...VALID }]));
    expect(reasons(await plan(wanting({ build: '9' })))).toContain('build 9 belongs to version 1.1.0 for IOS');
    const { plan: elsewhere } = await scene(update([{ version: '9', platform: 'MAC_OS', ...VALID }]));
    expect(reasons(await elsewhere(wanting({ build: '9' })))).toContain('version 1.1 for MAC_OS');
  });
});

describe('a build whose version is spelled otherwise', () => {
  const uploaded = (versionString: string): Builds => [{ version: '9', versionString, ...VALID }];

  it.each(['latest', '9'])('is not said to be missing, but where it is (%s)', async (build) => {
    const { plan } = await scene(update(uploaded('1.1.0')));
    const refused = await plan(wanting({ build }));
    expect(refused.blocked).toMatchObject([{ address: 'version/build', fix: 'version.versionString' }]);
    expect(reasons(refused)).toContain('1.1.0 and 1.1 are the same number: write versionString: "1.1.0"');
    expect(reasons(refused)).not.toContain('upload');
  });

  it.each<[string, AppSeed]>([
    ['the draft has the other spelling', update(uploaded('1.1.0'))],
    ['there is no draft yet', { ...LIVE, builds: uploaded('1.1.0') }],
  ])('is attached once the manifest spells the version so, without a gate: %s', async (_what, seed) => {
    const { applied } = await scene(seed);
    const { plan } = await applied(wanting({ versionString: '1.1.0', build: 'latest' }));
    expect(plan.changes).toContainEqual(expect.objectContaining({ field: 'versionString', after: '1.1.0' }));
    expect(plan.gates).toEqual([]);
  });

  it('leaves the draft as it is spelled where the build is spelled so too', async () => {
    const { applied } = await scene(update(TWO));
    const { plan } = await applied(wanting({ versionString: '1.1.0', build: 'latest' }));
    expect(ids(plan)).toEqual(['update version/build']);
    expect(notesOf(plan)).toContain('App Store Connect has this version as 1.1; 1.1.0 is the same number');
  });

  it.each([true, false])('may have zeros in front, which Apple drops (kept: %s)', async (keepsLeadingZeros) => {
    const { applied } = await scene({ ...LIVE, builds: uploaded('24.03.0') }, { quirks: { keepsLeadingZeros } });
    const { plan } = await applied(wanting({ versionString: '24.03.0', build: 'latest' }));
    const after = keepsLeadingZeros ? '24.03.0' : '24.3.0';
    expect(plan.changes).toContainEqual(expect.objectContaining({ field: 'versionString', after }));
    expect(notesOf(plan).includes('without leading zeros: 24.3.0')).toBe(!keepsLeadingZeros);
  });

  it('is told by status too', async () => {
    const { engine } = await scene(update(uploaded('1.1.0')));
    const { snapshot } = await engine.plan(wanting({ build: 'latest' }));
    const { version, app } = snapshot.have as Record<string, never>;
    const standings = versionBuild.standings?.(
      { want: { build: 'latest' }, have: snapshot.have['versionBuild'] as never, observed: { version, app } },
      new Date(),
    );
    expect(standings).toMatchObject([
      { part: 'build', state: 'absent', words: expect.stringContaining('one of 1.1.0') },
    ]);
  });
});

describe('latest', () => {
  it('is the newest that can be used, whatever came after it', async () => {
    const useless: Builds = [
      { version: '5', processingState: 'INVALID' },
      { version: '6', expired: true, ...VALID },
      { version: '7', buildAudienceType: 'INTERNAL_ONLY', ...VALID },
      { version: '8', versionString: '1.2', ...VALID },
    ];
    const { applied } = await scene(update([...TWO, ...useless.map((one) => ({ versionString: '1.1', ...one }))]));
    const { plan } = await applied(wanting({ build: 'latest' }));
    expect(plan.changes).toMatchObject([{ field: 'build', before: null, after: '4' }]);
  });

  it('is one that is still processed, if it is newer: whoever has just uploaded it means that one', async () => {
    const { plan } = await scene(update([...TWO, { version: '5', processingState: 'PROCESSING' }]));
    const made = await plan(wanting({ build: 'latest' }));
    expect(made.changes).toMatchObject([{ after: '5' }]);
    expect(ids(made)).toEqual(['wait version/build/processing', 'update version/build']);
    expect(notesOf(made)).toContain(
      'build 5 is still being processed; if it does not answer the question on encryption',
    );
  });

  it('waits for one that is processed, where there is no other', async () => {
    const { applied } = await scene(
      update([{ version: '5', processing: { seconds: SOON, usesNonExemptEncryption: false } }]),
    );
    const { plan } = await applied(wanting({ build: 'latest' }));
    expect(ids(plan)).toEqual(['wait version/build/processing', 'update version/build']);
  });

  it('leaves a version that has left its draft with the build it has', async () => {
    for (const state of ['READY_FOR_DISTRIBUTION', 'PENDING_DEVELOPER_RELEASE']) {
      const { plan } = await scene({
        ...update(TWO, { state, build: '3' }),
        versions: [{ versionString: '1.1', state, build: '3' }],
      });
      const made = await plan(wanting({ build: 'latest' }));
      expect([made.changes, made.blocked]).toEqual([[], []]);
      expect(notesOf(made)).toContain('build 4 is newer than build 3');
    }
  });

  it('is blocked where there is none', async () => {
    const { plan } = await scene(update([{ version: '5', processingState: 'FAILED' }]));
    expect(reasons(await plan(wanting({ build: 'latest' })))).toContain('build 5 of version 1.1 for IOS is FAILED');
  });
});

describe('a build that Apple still processes', () => {
  it('is waited for, then answered for, then attached, in spite of Apple’s hesitation', async () => {
    const { applied, writes } = await scene(update([{ version: '5', processing: { seconds: SOON } }]), {
      quirks: { buildRefusals: 2 },
    });
    const { plan } = await applied(wanting({ build: '5', usesNonExemptEncryption: false }));
    expect(ids(plan)).toEqual(['wait version/build/processing', 'act builds/5', 'update version/build']);
    expect(writes().map(({ url, status }) => `${url.split('/')[2]} ${status}`)).toEqual([
      'builds 200',
      'appStoreVersions 409',
      'appStoreVersions 409',
      'appStoreVersions 204',
    ]);
  });

  it('is not answered for where its Info.plist does', async () => {
    const { applied, writes } = await scene(
      update([{ version: '5', processing: { seconds: SOON, usesNonExemptEncryption: false } }]),
    );
    await applied(wanting({ build: '5', usesNonExemptEncryption: false }));
    expect(writes().map(({ url }) => url.split('/')[2])).toEqual(['appStoreVersions']);
  });

  it.each([
    ['its Info.plist says otherwise', { processing: { seconds: SOON, usesNonExemptEncryption: true } }, 'blocked'],
    ['it becomes INVALID', { processing: { seconds: SOON, becomes: 'INVALID' } }, 'waited'],
  ])('is not attached where %s', async (_what, part, outcome) => {
    const { engine, writes } = await scene(update([{ version: '5', ...part }]));
    const wanted = wanting({ build: '5', usesNonExemptEncryption: false });
    const result = await engine.apply(wanted, await engine.plan(wanted));
    expect(result.outcome).toBe(outcome);
    expect(writes()).toEqual([]);
  });

  it('is attached to a version created meanwhile', async () => {
    const builds: Builds = [{ version: '5', versionString: '1.1', processing: { seconds: SOON } }];
    const { applied } = await scene({ ...LIVE, builds });
    const { plan } = await applied(wanting({ build: '5', usesNonExemptEncryption: false }));
    expect(ids(plan)).toContain('create version');
  });
});

describe('usesNonExemptEncryption', () => {
  it('is answered before the build is attached', async () => {
    const { applied, writes } = await scene(update([{ version: '4' }]));
    const { plan } = await applied(wanting({ build: '4', usesNonExemptEncryption: false }));
    expect(plan.changes).toMatchObject([
      { address: 'builds/4', field: 'usesNonExemptEncryption', before: null, after: false },
      { address: 'version/build', after: '4' },
    ]);
    expect(writes().map(({ url }) => url.split('/')[2])).toEqual(['builds', 'appStoreVersions']);
  });

  it('is answered for the attached build where the manifest names none', async () => {
    const { applied, plan } = await scene(update([{ version: '4' }], { build: '4' }));
    expect(ids(await plan(wanting({ usesNonExemptEncryption: true })))).toEqual(['act builds/4']);
    const made = await applied(wanting({ usesNonExemptEncryption: true }));
    expect(notesOf(made.plan)).toContain('approved encryption declaration');
  });

  it('waits for a build where there is none', async () => {
    const { plan } = await scene(update([]));
    const made = await plan(wanting({ usesNonExemptEncryption: false }));
    expect([made.changes, made.blocked]).toEqual([[], []]);
    expect(notesOf(made)).toContain('once one is attached');
  });

  it('can’t be changed once answered', async () => {
    const { plan } = await scene(update(TWO, { build: '4' }));
    const refused = await plan(wanting({ usesNonExemptEncryption: true }));
    expect(ids(refused)).toEqual([]);
    expect(refused.blocked).toMatchObject([{ address: 'builds/4', from: '/version/usesNonExemptEncryption' }]);
    expect(reasons(refused)).toContain('only a new build');
  });

  it('is asked for where a build is to be attached without it', async () => {
    const { plan } = await scene(update([{ version: '4' }]));
    const refused = await plan(wanting({ build: '4' }));
    expect(ids(refused)).toEqual([]);
    expect(refused.blocked).toMatchObject([{ fix: 'version.usesNonExemptEncryption' }]);
  });

  it('is taken as answered when the answer to it was lost', async () => {
    const { simulator, applied } = await scene(update([{ version: '4' }]));
    simulator.faults.add({ method: 'PATCH', path: /^\/v1\/builds\//, action: { type: 'drop-after' } });
    const { results } = await applied(wanting({ build: '4', usesNonExemptEncryption: false }));
    expect(results.map(({ status }) => status)).toEqual(['adopted', 'done']);
  });
});

describe('an encryption declaration', () => {
  const TRUE = { version: '4', usesNonExemptEncryption: true };
  const asked = (exchanges: readonly { url: string }[]) =>
    exchanges.filter(({ url }) => url.includes('/appEncryptionDeclaration')).length;

  it.each([
    ['missing', undefined, /build 4 uses non-exempt encryption, and no encryption declaration is linked to it/],
    ['CREATED', 'CREATED', /declaration of build 4 is CREATED: Apple has not begun with it/],
    ['IN_REVIEW', 'IN_REVIEW', /is IN_REVIEW: Apple is still looking at it/],
    ['REJECTED', 'REJECTED', /is REJECTED: another one has to be made/],
    ['INVALID', 'INVALID', /is INVALID: another one/],
    ['EXPIRED', 'EXPIRED', /is EXPIRED: another one/],
  ])('that is %s keeps the build from App Review', async (_what, state, words) => {
    const seed = { ...TRUE, ...(state === undefined ? {} : { encryptionDeclaration: state }) };
    const { plan } = await scene(update([seed], { build: '4' }));
    const { blocked } = await plan(wanting({}, 'submit'));
    const found = blocked.filter(({ address }) => address === 'builds/4');
    expect(found).toHaveLength(1);
    expect(found[0]?.reason).toMatch(words);
    expect(found[0]?.fix).toMatch(/^https:.*\/distribution\/info$/);
  });

  it('in a state that nobody knows is none that is approved', () => {
    expect(declarationObstacle('ON_HOLD', '4')).toContain('is ON_HOLD, and App Review asks for one that is APPROVED');
    expect(declarationObstacle('', '4')).toContain('is in no known state');
    expect(declarationObstacle('APPROVED', '4')).toBeUndefined();
  });

  it('that is approved lets the build through to App Review', async () => {
    const builds = [{ version: '1.0', usesNonExemptEncryption: true, encryptionDeclaration: 'APPROVED' }];
    const { applied } = await scene({ ...READY, builds });
    const { plan } = await applied(manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } }));
    expect(plan.changes.map(({ address }) => address)).toContain('submission');
  });

  it('is asked for where the plan gives the answer', async () => {
    const { plan, exchanges } = await scene(update([{ version: '4' }]));
    const made = await plan(wanting({ build: '4', usesNonExemptEncryption: true }, 'submit'));
    expect(reasons(made)).toContain('no encryption declaration is linked to it');
    expect(notesOf(made)).not.toContain('encryption declaration');
    expect(asked(exchanges)).toBe(1);
  });

  it('is worth a note while the version is only prepared, unless it is approved', async () => {
    const wanted = wanting({ build: '4', usesNonExemptEncryption: true });
    const { plan } = await scene(update([{ version: '4', encryptionDeclaration: 'IN_REVIEW' }]));
    const made = await plan(wanted);
    expect([notesOf(made), made.blocked]).toEqual([expect.stringContaining('approved encryption declaration'), []]);
    const { plan: approved } = await scene(update([{ version: '4', encryptionDeclaration: 'APPROVED' }]));
    expect(notesOf(await approved(wanted))).toBe('');
  });

  it('costs no request where the build that stays needs none', async () => {
    const { plan, exchanges } = await scene(update([{ ...TRUE, version: '3' }, ...TWO.slice(1)], { build: '3' }));
    await plan(wanting({ build: '4' }, 'submit'));
    await plan(wanting({ build: null }, 'submit', ['remove-build']));
    expect(asked(exchanges)).toBe(0);
    await plan(wanting({}, 'submit'));
    expect(asked(exchanges)).toBe(1);
  });
});

describe('a version that takes no build', () => {
  it.each([
    ['READY_FOR_DISTRIBUTION', 'needs a new version'],
    ['IN_REVIEW', 'locks the build'],
    ['PENDING_DEVELOPER_RELEASE', 'locks the build'],
  ])('because it is %s is blocked, but not for the build it has', async (state, words) => {
    const { plan } = await scene(update(TWO, { state, build: '3' }));
    const refused = await plan(wanting({ build: '4' }));
    expect(ids(refused)).toEqual([]);
    expect(reasons(refused)).toContain(words);
    expect((await plan(wanting({ build: '3' }))).blocked).toEqual([]);
    expect(reasons(await plan(wanting({ build: null }, undefined, ['remove-build'])))).toContain(words);
  });

  it('because it is in review gets another one when it is to be submitted', async () => {
    const { plan } = await scene(update(TWO, { state: 'IN_REVIEW', build: '3' }));
    const made = await plan(wanting({ build: '4' }, 'submit'));
    const changes = made.changes.filter(({ address }) => address === 'version/build');
    expect(changes).toMatchObject([{ before: '3', after: '4' }]);
  });
});

describe('null', () => {
  it('takes the build off through its gate', async () => {
    const { engine, plan, applied } = await scene(update(TWO, { build: '4' }));
    const closed = await engine.plan(wanting({ build: null }));
    expect(closed.plan.changes).toMatchObject([{ before: '4', after: null }]);
    expect(closed.plan.gates).toMatchObject([{ name: 'remove-build', open: false }]);
    const open = wanting({ build: null }, undefined, ['remove-build']);
    await applied(open);
    expect((await plan(open)).operations).toEqual([]);
  });

  it('is nothing to do where there is none', async () => {
    const { plan } = await scene(update(TWO));
    expect((await plan(wanting({ build: null }))).changes).toEqual([]);
  });
});
