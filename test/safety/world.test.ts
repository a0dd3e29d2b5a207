import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import { staleness } from '../../src/engine/saved-plan.ts';
import { kinds } from '../../src/kinds/index.ts';
import { READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';
import { somebody } from '../support/somebody.ts';

/** The world does not stand still between a plan and its requests. */

function newVersion(app: string, versionString: string) {
  return {
    data: {
      type: 'appStoreVersions',
      attributes: { platform: 'IOS', versionString },
      relationships: { app: { data: { type: 'apps', id: app } } },
    },
  };
}

describe('another version that somebody began meanwhile', () => {
  it('is neither renamed nor filled', async () => {
    const { simulator, app, engine } = await scene(LIVE);
    const wanted = manifestOf({ version: { versionString: '1.1' }, metadata: { 'en-US': { whatsNew: 'Ours.' } } });
    const made = await engine.plan(wanted);
    await (await somebody(simulator)).write('POST', '/v1/appStoreVersions', newVersion(app, '2.0'));
    expect((await engine.apply(wanted, made)).outcome).toBe('stale');
    const { data } = await engine.reader.all(`/v1/apps/${app}/appStoreVersions`);
    expect(data.map(({ attributes }) => attributes?.['versionString'])).toContain('2.0');
  });
});

describe('a saved plan', () => {
  const PROMOTION = manifestOf({ metadata: { 'en-US': { promotionalText: 'Not before the launch.' } } });

  it('for a draft is stale once customers see it', async () => {
    const { simulator, app, plan } = await scene(READY_UPDATE);
    const saved = await plan(PROMOTION);
    simulator.control.releaseVersion(app, 'IOS', '1.1');
    expect(staleness(saved, await plan(PROMOTION), kinds)?.reason).toBe(
      'version 1.1 was PREPARE_FOR_SUBMISSION when the plan was made, and is READY_FOR_DISTRIBUTION now',
    );
  });

  it('for one version is stale for the next', async () => {
    const { simulator, app, plan } = await scene(READY_UPDATE);
    const saved = await plan(PROMOTION);
    simulator.control.releaseVersion(app, 'IOS', '1.1');
    await (await somebody(simulator)).write('POST', '/v1/appStoreVersions', newVersion(app, '1.2'));
    expect(staleness(saved, await plan(PROMOTION), kinds)?.reason).toContain('made for version 1.1');
  });

  it('that renames its version is taken up again afterwards', async () => {
    const { simulator, engine, plan } = await scene(DRAFT);
    const wanted = manifestOf({
      version: { versionString: '1.1' },
      metadata: { 'en-US': { description: 'Words.' } },
      allow: ['rename-version'],
    });
    const saved = await engine.plan(wanted);
    const refused = { type: 'status' as const, status: 403 };
    simulator.faults.add({ method: 'PATCH', path: /VersionLocalizations/, times: 9, action: refused });
    expect((await engine.apply(wanted, saved)).outcome).toBe('partial');
    simulator.faults.clear();
    expect(staleness(saved.plan, await plan(wanted), kinds)).toBeUndefined();
  });
});

describe('what Apple refuses because somebody changed it', () => {
  it('has not been removed', async () => {
    const { simulator, app, engine } = await scene({
      ...DRAFT,
      versions: [
        { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations: { 'en-US': {}, 'de-DE': {} } },
      ],
    });
    const wanted = manifestOf({ metadata: { 'de-DE': null }, allow: ['delete-locale'] });
    const made = await engine.plan(wanted);
    simulator.control.setVersionState(app, 'IOS', '1.0', 'WAITING_FOR_REVIEW');
    expect((await engine.apply(wanted, made)).outcome).toBe('partial');
  });
});

describe('app information that another platform has in review', () => {
  it('is no reason to take this version back: it would stay locked', async () => {
    const mac = { ...readyVersion('1.0', 'IN_REVIEW'), platform: 'MAC_OS' };
    const { build: _build, ...other } = mac;
    const seed = readyApp([readyVersion('1.0', 'WAITING_FOR_REVIEW'), other], [readyInfo('IN_REVIEW')]);
    const { plan } = await scene(seed);
    const made = await plan(
      manifestOf({
        version: { versionString: '1.0' },
        metadata: { 'en-US': { subtitle: 'Other' } },
        release: { goal: 'submit' },
        allow: ['replace-submission'],
      }),
    );
    expect(made.operations.map(operationId)).toEqual([]);
    expect(made.blocked.map(({ field }) => field)).toEqual(['subtitle']);
  });
});

describe('latest', () => {
  it('takes no version back from App Review because a newer build arrived', async () => {
    const seed = readyApp([readyVersion('1.0', 'WAITING_FOR_REVIEW')], [readyInfo('WAITING_FOR_REVIEW')]);
    const builds = [...(seed.builds ?? []), { version: '2', versionString: '1.0', usesNonExemptEncryption: false }];
    const { plan } = await scene({ ...seed, builds });
    const made = await plan(
      manifestOf({ version: { versionString: '1.0', build: 'latest' }, release: { goal: 'submit' } }),
    );
    expect(made.operations).toEqual([]);
    expect(made.notes.map(({ message }) => message).join()).toContain('newer');
  });
});
