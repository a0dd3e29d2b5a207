import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';

type Wish = NonNullable<NonNullable<Manifest['release']>['phasedRelease']>;

const ADDRESS = 'version/phasedRelease';

/** Version 1.1 in `state` with a phased release in `phasedReleaseState`, or none; 1.0 came before. */
function update(phasedReleaseState?: string, state = 'PREPARE_FOR_SUBMISSION'): AppSeed {
  const old = {
    versionString: '1.0',
    state: state === 'READY_FOR_DISTRIBUTION' ? 'REPLACED_WITH_NEW_VERSION' : 'READY_FOR_DISTRIBUTION',
  };
  const phased = phasedReleaseState === undefined ? {} : { phasedRelease: { phasedReleaseState } };
  return { ...LIVE, versions: [old, { versionString: '1.1', state, ...phased }] };
}

const live = (phasedReleaseState?: string) => update(phasedReleaseState, 'READY_FOR_DISTRIBUTION');

const wanting = (phasedRelease: Wish, versionString = '1.1', allow: Manifest['allow'] = []) =>
  manifestOf({ version: { versionString }, release: { phasedRelease }, allow });

const ids = ({ operations }: Plan) => operations.map(operationId);
const reasons = ({ blocked }: Plan) => blocked.map(({ reason }) => reason).join('\n');
const notesOf = ({ notes }: Plan) => notes.map(({ message }) => message).join('\n');

describe('before the release', () => {
  it('ACTIVE plans it, and Apple starts it', async () => {
    const { applied, writes, simulator, app } = await scene(update());
    const { plan } = await applied(wanting('ACTIVE'));
    expect(plan.changes).toMatchObject([{ address: ADDRESS, field: 'phasedReleaseState', after: 'INACTIVE' }]);
    expect(notesOf(plan)).toContain('by itself');
    expect(writes().map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /v1/appStoreVersionPhasedReleases']);
    simulator.control.releaseVersion(app, 'IOS', '1.1');
    await applied(wanting('ACTIVE'));
    simulator.clock.advance(8 * 86_400_000);
    await applied(wanting('ACTIVE'));
    expect(writes()).toHaveLength(1);
  });

  it('ACTIVE is planned for the version that the plan creates', async () => {
    const { applied } = await scene(LIVE);
    const { plan } = await applied(wanting('ACTIVE'));
    expect(ids(plan)).toEqual(['create version', `create ${ADDRESS}`]);
  });

  it.each(['INACTIVE', 'ACTIVE'])('one that is %s is what ACTIVE wants', async (state) => {
    const { plan } = await scene(update(state));
    expect((await plan(wanting('ACTIVE'))).changes).toEqual([]);
  });

  it.each(['WAITING_FOR_REVIEW', 'IN_REVIEW', 'PENDING_DEVELOPER_RELEASE'])(
    'one is planned and given up while the version is %s',
    async (state) => {
      const { applied, writes } = await scene(update(undefined, state));
      await applied(wanting('ACTIVE'));
      await applied(wanting('OFF', '1.1', ['delete-phased-release']));
      expect(writes().map(({ method }) => method)).toEqual(['POST', 'DELETE']);
    },
  );

  it.each(['OFF', 'COMPLETE'] as const)('%s gives it up, through the gate', async (wish) => {
    const { plan, applied } = await scene(update('INACTIVE'));
    const closed = await plan(wanting(wish));
    expect(closed.gates).toMatchObject([{ name: 'delete-phased-release', open: false }]);
    const { plan: done } = await applied(wanting(wish, '1.1', ['delete-phased-release']));
    expect(done.changes).toEqual([
      { address: ADDRESS, field: 'phasedReleaseState', before: 'INACTIVE', from: '/release/phasedRelease' },
    ]);
  });

  it.each(['OFF', 'COMPLETE'] as const)('%s is nothing to do where there is none', async (wish) => {
    const { plan } = await scene(update());
    expect(await plan(wanting(wish))).toMatchObject({ changes: [], operations: [], blocked: [] });
  });

  it('PAUSED is blocked: nothing runs yet', async () => {
    const { plan } = await scene(update('INACTIVE'));
    const refused = await plan(wanting('PAUSED'));
    expect(ids(refused)).toEqual([]);
    expect(refused.blocked).toMatchObject([{ address: ADDRESS, from: '/release/phasedRelease' }]);
    expect(reasons(refused)).toContain('write ACTIVE until');
  });

  it('one that another tool completed in advance can’t be made ACTIVE', async () => {
    const { plan } = await scene(update('COMPLETE'));
    expect(reasons(await plan(wanting('ACTIVE')))).toContain('give it up with OFF');
  });

  it('a first version has none', async () => {
    for (const wish of ['ACTIVE', 'PAUSED'] as const) {
      const { plan } = await scene(DRAFT);
      const refused = await plan(wanting(wish, '1.0'));
      expect(ids(refused)).toEqual([]);
      expect(reasons(refused)).toContain('first version');
    }
    const { plan } = await scene(DRAFT);
    expect((await plan(wanting('OFF', '1.0'))).blocked).toEqual([]);
  });

  it('is left alone where the manifest does not mention it', async () => {
    const { plan, exchanges } = await scene(update('INACTIVE'));
    const made = await plan(
      manifestOf({ version: { versionString: '1.1' }, release: { releaseType: 'AFTER_APPROVAL' } }),
    );
    expect(made.changes).toEqual([]);
    expect(exchanges.filter(({ url }) => url.includes('PhasedRelease'))).toEqual([]);
  });
});

describe('on the App Store', () => {
  it.each([
    ['ACTIVE', 'PAUSED'],
    ['PAUSED', 'ACTIVE'],
    ['ACTIVE', 'COMPLETE'],
    ['PAUSED', 'COMPLETE'],
  ] as const)('one that is %s becomes %s', async (state, wish) => {
    const { applied, writes } = await scene(live(state));
    const { plan } = await applied(wanting(wish, '1.1', ['resume-phased-release']));
    expect(plan.changes).toMatchObject([{ address: ADDRESS, before: state, after: wish }]);
    const resumes = state === 'PAUSED' && wish === 'ACTIVE';
    expect(plan.gates.map(({ name }) => name)).toEqual(resumes ? ['resume-phased-release'] : []);
    expect(writes()).toHaveLength(1);
  });

  it.each(['ACTIVE', 'PAUSED'])('one that is %s can’t be taken back', async (state) => {
    const { plan } = await scene(live(state));
    const refused = await plan(wanting('OFF', '1.1', ['delete-phased-release']));
    expect(ids(refused)).toEqual([]);
    expect(reasons(refused)).toContain('COMPLETE releases the version to everyone');
  });

  it.each(['ACTIVE', 'COMPLETE', 'OFF'] as const)('%s is satisfied once it is over', async (wish) => {
    const { plan } = await scene(live('COMPLETE'));
    expect(await plan(wanting(wish))).toMatchObject({ changes: [], operations: [], blocked: [] });
  });

  it.each([undefined, 'COMPLETE'])('there is nothing to pause where it is %s', async (state) => {
    const { plan } = await scene(live(state));
    expect(reasons(await plan(wanting('PAUSED')))).toContain('nothing left to pause');
  });

  it('ACTIVE comes too late for a version that everyone has, which is told and no obstacle', async () => {
    const { plan } = await scene(live());
    const made = await plan(wanting('ACTIVE'));
    expect(made).toMatchObject({ changes: [], blocked: [] });
    expect(notesOf(made)).toContain('planned before the release');
  });

  it('one that has not begun yet is neither paused nor started by hand', async () => {
    const { plan } = await scene(live('INACTIVE'));
    expect(reasons(await plan(wanting('PAUSED')))).toContain('not begun');
    expect((await plan(wanting('ACTIVE'))).changes).toEqual([]);
    expect(ids(await plan(wanting('OFF')))).toEqual([`delete ${ADDRESS}`]);
  });
});

describe('where a new version comes with a planned one', () => {
  const quirks = { carryOverPhasedRelease: true };
  const phased = { phasedRelease: { phasedReleaseState: 'COMPLETE' } };
  const before: AppSeed = { ...LIVE, versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', ...phased }] };

  it('ACTIVE takes it as it is', async () => {
    const { applied, writes } = await scene(before, { quirks });
    await applied(wanting('ACTIVE'));
    expect(writes().map(({ url }) => url)).toEqual(['/v1/appStoreVersions']);
  });

  it('OFF stops, because nobody has reviewed that it is given up; the next plan shows it', async () => {
    const { engine, plan, applied } = await scene(before, { quirks });
    const result = await engine.apply(wanting('OFF'), await engine.plan(wanting('OFF')));
    expect(result.outcome).toBe('stale');
    expect(new Set(result.leftover.map(({ address }) => address))).toEqual(new Set([ADDRESS]));
    expect(ids(await plan(wanting('OFF')))).toEqual([`delete ${ADDRESS}`]);
    await applied(wanting('OFF', '1.1', ['delete-phased-release']));
  });
});
