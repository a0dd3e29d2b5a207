import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { staleness } from '../../src/engine/saved-plan.ts';
import { kinds } from '../../src/kinds/index.ts';
import { submissionSteps } from '../../src/kinds/submission/steps.ts';
import type { VersionHave } from '../../src/kinds/version/observe.ts';
import { renderReport } from '../../src/render/terminal/report.ts';
import { READY, READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import type { Manifest } from '../support/manifest.ts';
import { manifestOf, scene } from '../support/scene.ts';
import { somebody } from '../support/somebody.ts';

/** What must never happen: that something is sent to App Review, cancelled or released which nobody asked for. */

const SUBMIT = manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } });
const AGAIN = { ...SUBMIT, allow: ['replace-submission' as const] };
const CHANGED = { ...AGAIN, version: { versionString: '1.0', copyright: '2027 Example Inc.' } };
const LOOKS = { color: false, width: 120, unicode: true, command: 'ascend apply release.yml', isSaved: false };
const ids = (plan: Plan) => plan.operations.map(operationId);

async function rejected() {
  const made = await scene(READY);
  await made.applied(SUBMIT);
  made.simulator.control.startReview(made.app, 'IOS');
  made.simulator.control.rejectReview(made.app, 'IOS');
  return made;
}

describe('what somebody else put into a draft', () => {
  it('is not sent along with a version that is taken back and changed', async () => {
    const seed = readyApp([readyVersion('1.0', 'WAITING_FOR_REVIEW')], [readyInfo('WAITING_FOR_REVIEW')], {
      draftedOthers: 2,
    });
    const { plan } = await scene(seed);
    const made = await plan(CHANGED);
    expect(made.blocked.map(({ reason }) => reason).join()).toContain('2 × something other');
  });

  it('is not sent when it came after the plan', async () => {
    const { simulator, engine, app } = await scene({ ...READY, draftedOthers: 2 });
    const nothing = { data: [], links: { self: 'x' } };
    const items = { method: 'GET', path: /reviewSubmissions\/[^/]+\/items/ };
    simulator.faults.add({ ...items, action: { type: 'status', status: 200, body: nothing } });
    const made = await engine.plan(SUBMIT);
    expect(made.plan.blocked).toEqual([]);
    simulator.faults.clear();
    const result = await engine.apply(SUBMIT, made);
    expect(result.outcome).toBe('blocked');
    expect(result.blocked?.[0]?.reason).toContain('2 × something other');
    const { data } = await engine.reader.all('/v1/reviewSubmissions', { 'filter[app]': app });
    expect(data.map(({ attributes }) => attributes?.['state'])).toEqual(['READY_FOR_REVIEW']);
  });

  it('makes no difference to a version that is in review and stays there', async () => {
    const seed = readyApp([readyVersion('1.0', 'WAITING_FOR_REVIEW')], [readyInfo('WAITING_FOR_REVIEW')], {
      draftedOthers: 2,
    });
    const made = await (await scene(seed)).plan(SUBMIT);
    expect([made.operations, made.blocked]).toEqual([[], []]);
  });
});

it('a draft that somebody empties in a pause that Apple asks for is looked at again, and not sent', async () => {
  let empty = (): Promise<unknown> => Promise.resolve();
  let emptied: Promise<unknown> | undefined;
  const onEvent = ({ type }: Event): void => void (type === 'retrying' && (emptied ??= empty()));
  const { simulator, engine, app, writes } = await scene(READY, { onEvent });
  const other = await somebody(simulator);
  empty = async () => {
    const { data: drafts } = await other.all('/v1/reviewSubmissions', { 'filter[app]': app });
    const { data: items } = await other.all(`/v1/reviewSubmissions/${drafts[0]?.id}/items`);
    for (const { id } of items) await other.write('DELETE', `/v1/reviewSubmissionItems/${id}`);
  };
  const busy = { type: 'status', status: 429, headers: { 'retry-after': '1' } } as const;
  simulator.faults.add({ method: 'PATCH', path: /reviewSubmissions\//, action: busy });
  const result = await engine.apply(SUBMIT, await engine.plan(SUBMIT));
  await emptied;
  expect(result.outcome).toBe('stale');
  expect(writes().filter(({ method, url }) => method === 'PATCH' && url.includes('/reviewSubmissions/'))).toHaveLength(
    1,
  );
});

describe('several drafts', () => {
  it('are refused: what is judged has to be what is sent', () => {
    const row = (id: string) => ({ id, state: 'READY_FOR_REVIEW', submittedDate: null, items: [] });
    const have: VersionHave = {
      target: { kind: 'new', versionString: '1.0' },
      first: true,
      access: 'editable',
      othersInReview: false,
      releasedPlatforms: [],
    };
    expect(submissionSteps(have, [row('a'), row('b')], false)).toMatchObject({ kind: 'refused' });
    expect(submissionSteps(have, [row('a')], false)).toMatchObject({ kind: 'submit' });
  });
});

describe('a version in a state that nobody can act on', () => {
  it.each(['SOME_NEW_STATE', 'REPLACED_WITH_NEW_VERSION', 'WAITING_FOR_REVIEW'])('%s is not submitted', (state) => {
    const version = {
      id: '1',
      versionString: '1.0',
      state,
      createdDate: '',
      copyright: null,
      releaseType: null,
      earliestReleaseDate: null,
    };
    const target = { kind: 'existing' as const, version };
    const have: VersionHave = { target, first: true, access: 'locked', othersInReview: false, releasedPlatforms: [] };
    expect(submissionSteps(have, [], true).kind).toBe('refused');
  });
});

describe('what was sent a moment ago', () => {
  it('is not cancelled because the version still looks rejected', async () => {
    const { simulator, app, engine, applied } = await rejected();
    const { data } = await engine.reader.all(`/v1/apps/${app}/appStoreVersions`);
    await applied(AGAIN);
    const body = { data, links: { self: 'x' }, meta: { paging: { total: 1, limit: 200 } } };
    simulator.faults.add({ path: /\/appStoreVersions\?/, times: 99, action: { type: 'status', status: 200, body } });
    expect(ids((await engine.plan(AGAIN)).plan)).toEqual([]);
  });
});

describe('what was rejected or taken back', () => {
  it('is not sent again as it is by a run that comes along', async () => {
    const { plan } = await rejected();
    expect((await plan(SUBMIT)).gates).toMatchObject([{ name: 'replace-submission', open: false }]);
  });

  it('is sent again with what was changed, without a gate', async () => {
    const { plan } = await rejected();
    expect((await plan({ ...CHANGED, allow: [] })).gates).toEqual([]);
  });

  it('by a person stays where it is', async () => {
    const { simulator, app, applied, plan } = await scene(READY);
    await applied(SUBMIT);
    simulator.control.setVersionState(app, 'IOS', '1.0', 'DEVELOPER_REJECTED');
    const { gates } = await plan(SUBMIT);
    expect(gates.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)).join()).toContain('DEVELOPER_REJECTED');
  });

  it('makes a saved plan stale that was applied before', async () => {
    const { simulator, app, applied, plan } = await scene(READY);
    const saved = await plan(SUBMIT);
    await applied(SUBMIT);
    simulator.control.setVersionState(app, 'IOS', '1.0', 'DEVELOPER_REJECTED');
    expect(staleness(saved, await plan(SUBMIT), kinds)?.reason).toContain('has changed');
  });

  it('by its own saved plan, and not sent yet, is sent by it', async () => {
    const { simulator, applied, engine, plan } = await scene(READY_UPDATE);
    const version = { versionString: '1.1' };
    await applied(manifestOf({ version, release: { goal: 'submit' } }));
    const changed = { ...CHANGED, version: { ...version, copyright: '2027 Example Inc.' } };
    const saved = await engine.plan(changed);
    const refused = { type: 'status' as const, status: 403 };
    simulator.faults.add({ method: 'PATCH', path: /appStoreVersions/, times: 9, action: refused });
    expect((await engine.apply(changed, saved)).outcome).toBe('partial');
    simulator.faults.clear();
    expect(staleness(saved.plan, await plan(changed), kinds)).toBeUndefined();
  });
});

describe('a release', () => {
  const RELEASE = manifestOf({
    version: { versionString: '1.0' },
    release: { releaseType: 'MANUAL', goal: 'release' },
  });
  const approved = (more = {}) =>
    readyApp(
      [readyVersion('1.0', 'PENDING_DEVELOPER_RELEASE', { releaseType: 'MANUAL', ...more })],
      [readyInfo('PENDING_RELEASE')],
    );

  it('that was refused is not told as one', async () => {
    const { simulator, app, engine } = await scene(approved());
    const made = await engine.plan(RELEASE);
    simulator.control.setVersionState(app, 'IOS', '1.0', 'DEVELOPER_REJECTED');
    const result = await engine.apply(RELEASE, made);
    expect(result.outcome).not.toBe('applied');
    expect(renderReport(result, made.plan, LOOKS)).not.toContain('on its way');
  });

  it('does not happen before the date that was set', async () => {
    const date = { releaseType: 'SCHEDULED', earliestReleaseDate: '2099-01-01T00:00:00Z' } as const;
    const { plan } = await scene(approved(date));
    const made = await plan({ ...RELEASE, release: { ...date, goal: 'release' } });
    expect([made.operations, made.blocked.map(({ address }) => address)]).toEqual([[], ['release']]);
  });
});

describe('a phased release that somebody paused', () => {
  it('goes on through a gate only', async () => {
    const phased = { phasedRelease: { phasedReleaseState: 'PAUSED' } };
    const seed = readyApp(
      [readyVersion('1.0', 'REPLACED_WITH_NEW_VERSION'), readyVersion('1.1', 'READY_FOR_DISTRIBUTION', phased)],
      [readyInfo('READY_FOR_DISTRIBUTION')],
    );
    const { plan } = await scene(seed);
    const made = await plan(manifestOf({ version: { versionString: '1.1' }, release: { phasedRelease: 'ACTIVE' } }));
    expect(made.gates).toMatchObject([{ name: 'resume-phased-release', open: false }]);
  });
});

describe('an answer that somebody gave otherwise', () => {
  it('is not taken for ours, and nothing is submitted', async () => {
    const { build: _build, ...draft } = readyVersion('1.0', 'PREPARE_FOR_SUBMISSION');
    const seed = readyApp([draft], [readyInfo('PREPARE_FOR_SUBMISSION')], {
      builds: [{ version: '7', versionString: '1.0' }],
    });
    const { simulator, app, engine, writes } = await scene(seed);
    const wanted = {
      ...SUBMIT,
      version: { versionString: '1.0', build: '7', usesNonExemptEncryption: false },
    };
    const made = await engine.plan(wanted);
    const { data } = await engine.reader.all('/v1/builds', { 'filter[app]': app });
    const id = data[0]?.id ?? '';
    const attributes = { usesNonExemptEncryption: true };
    await (await somebody(simulator)).write('PATCH', `/v1/builds/${id}`, { data: { type: 'builds', id, attributes } });
    expect((await engine.apply(wanted, made)).outcome).toBe('partial');
    expect(writes().filter(({ url }) => url.includes('reviewSubmission'))).toEqual([]);
  });
});

describe('an answer to a rejection', () => {
  const answers: [string, Manifest][] = [
    ['a text', { ...SUBMIT, version: { versionString: '1.0', copyright: '2027 Example Inc.' } }],
    ['notes for App Review', { ...SUBMIT, review: { notes: 'It is under Menu.' } }],
  ];

  it.each(answers)(
    'that was cut short before it was sent is sent by the same command (%s)',
    { timeout: 120_000 },
    async (_what, wanted) => {
      const straight = await rejected();
      const planned = await straight.engine.plan(wanted);
      const before = straight.exchanges.length;
      expect((await straight.engine.apply(wanted, planned)).outcome).toBe('applied');
      const writes = straight.exchanges.slice(before).flatMap(({ method }, at) => (method === 'GET' ? [] : [at + 1]));
      const end = straight.simulator.describe();
      for (const nth of writes) {
        const { engine, simulator } = await rejected();
        const made = await engine.plan(wanted);
        simulator.faults.add({ nth, action: { type: 'drop-after' } });
        simulator.faults.add({ nth: nth + 1, times: Infinity, action: { type: 'drop-before' } });
        await engine.apply(wanted, made);
        simulator.faults.clear();
        const again = await engine.plan(wanted);
        expect({ nth, closed: again.plan.gates.filter(({ open }) => !open) }).toEqual({ nth, closed: [] });
        expect((await engine.apply(wanted, again)).outcome).toBe('applied');
        expect({ nth, end: simulator.describe() }).toEqual({ nth, end });
        await simulator.close();
      }
    },
  );
});
