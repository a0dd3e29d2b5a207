import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { createWorld } from '../support/actions/world.ts';
import { startGitHub } from '../support/actions/github.ts';
import { runScript } from '../support/actions/script.ts';
import { BEFORE_UPDATE } from '../support/examples.ts';
import { AT, leaks, manifest, onWebsite, SLOWLY, team } from './scenes.ts';

const LATEST = manifest('Fixed bugs').replace("'1.1.0' }", "'1.1.0', build: latest, usesNonExemptEncryption: false }");
const PROCESSED: AppSeed = {
  ...BEFORE_UPDATE,
  builds: [
    { version: '4', versionString: '1.0', usesNonExemptEncryption: false },
    { version: '5', versionString: '1.1.0', processingState: 'PROCESSING' },
  ],
};

/** Version 1.1.0, which waits for its developer. */
const APPROVED = {
  versionString: '1.1.0',
  state: 'PENDING_DEVELOPER_RELEASE',
  releaseType: 'MANUAL',
  localizations: { ja: { whatsNew: '- 不具合を修正しました' }, 'en-US': { whatsNew: 'Fixed bugs' } },
  build: '5',
};

/** What the clock has to wait for in a test, it has not to wait ten minutes for. */
const soon = (text: string) => text.replace(/^( +)mode: (apply|follow)$/m, "$&\n$1timeout: '0.01'");

describe('what the clock starts', SLOWLY, () => {
  it('goes on with a plan that had to wait for Apple, without anybody’s approval', async () => {
    const world = await createWorld({ seed: PROCESSED, files: { 'README.md': 'app' }, edit: soon });
    const { pull } = await world.open('one', { [AT]: LATEST });
    const applied = await world.merge(pull).start();
    expect(applied).toMatchObject({ code: 0, summary: expect.stringContaining('Apple is still at work') });
    expect(await world.tick('follow.yml')).toMatchObject({
      code: 0,
      summary: expect.stringContaining('Apple is still at work'),
    });

    world.simulator.control.processBuild(world.appId, 'IOS', '1.1.0', '5');
    const followed = await world.tick('follow.yml');
    expect({ code: followed.code, log: followed.log }).toEqual({ code: 0, log: expect.stringContaining('✓ Applied') });
    const after = await world.tick('follow.yml');
    expect(after).toMatchObject({ code: 0, summary: expect.stringContaining('is as the manifest says') });
    expect(leaks([applied, followed, after])).toEqual([]);
  });

  it('releases what App Review has approved, where the manifest asks for it, and nothing else', async () => {
    const review = { ...BEFORE_UPDATE, versions: [...(BEFORE_UPDATE.versions ?? []), APPROVED] };
    const asked = manifest('Fixed bugs', 'release: { releaseType: MANUAL, goal: release }\n');
    const world = await team({ [AT]: asked }, review);
    const released = await world.tick('follow.yml');
    expect({ code: released.code, summary: released.summary }).toEqual({
      code: 0,
      summary: expect.stringContaining('on its way to the App Store'),
    });
    expect(world.writes()).toEqual(['POST /v1/appStoreVersionReleaseRequests']);
    // What differs besides was approved by nobody.
    world.commit({ [AT]: asked.replace("'Fixed bugs'", "'Fixed bugs', promotionalText: New") });
    const after = await world.tick('follow.yml');
    expect({ code: after.code, summary: after.summary }).toEqual({
      code: 0,
      summary: expect.stringContaining('nothing that was approved is left to do'),
    });
    expect(world.writes()).toHaveLength(1);
  });

  it('is red once App Review says no, and applies nothing then', async () => {
    const rejected = {
      ...BEFORE_UPDATE,
      versions: [...(BEFORE_UPDATE.versions ?? []), { ...APPROVED, state: 'REJECTED' }],
    };
    const world = await team(
      { [AT]: manifest('Other words', 'release: { releaseType: MANUAL, goal: release }\n') },
      rejected,
    );
    const followed = await world.tick('follow.yml');
    expect(followed).toMatchObject({ code: 8, summary: expect.stringContaining('`REJECTED`') });
    expect(world.writes()).toEqual([]);
  });
});

describe('drift', SLOWLY, () => {
  it('has one issue as long as it is there', async () => {
    const world = await team({ [AT]: manifest('Fixed bugs') });
    const { github } = world;
    await onWebsite(world, manifest('Fixed bugs'));
    const clean = await world.tick('drift.yml');
    expect([clean.code, github.issues.size]).toEqual([0, 0]);

    await onWebsite(world, manifest('Somebody wrote this'));
    const opened = await world.tick('drift.yml');
    expect(opened.code).toBe(0);
    const [issue] = github.issues.values();
    expect(issue).toMatchObject({
      state: 'open',
      labels: ['app-store-drift'],
      title: 'App Store Connect differs from release/release.yml',
    });
    expect(issue?.body).toContain('Somebody wrote this');

    const requests = github.requests.length;
    await world.tick('drift.yml');
    expect(github.requests.slice(requests).filter((request) => !request.startsWith('GET'))).toEqual(['POST /graphql']);

    await onWebsite(world, manifest('And then that'));
    await world.tick('drift.yml');
    expect(github.issues.size).toBe(1);
    expect(issue?.body).toContain('And then that');

    await onWebsite(world, manifest('Fixed bugs'));
    const closed = await world.tick('drift.yml');
    expect(issue).toMatchObject({ state: 'closed' });
    expect(github.commentsOn(issue?.number ?? 0).map(({ body }) => body)).toEqual([
      expect.stringContaining('is as the manifest says again'),
    ]);
    expect(leaks([opened, closed])).toEqual([]);
  });

  it('by anybody else’s issue is none', async () => {
    const github = await startGitHub();
    const body = `<!-- ascend:action stage=drift set=498e04121596 head=0 digests= -->\n`;
    const theirs = github.addIssue(
      { login: 'eve', type: 'User' },
      { title: 'Drift', body, labels: ['app-store-drift'] },
    );
    const state = { mode: 'drift', valid: 0, planned: 2, digests: ['b'.repeat(64)] };
    await runScript('finish.mjs', { github, state, files: { 'plan.md': 'Plan\n' } });
    expect(github.issues.size).toBe(2);
    expect(theirs.body).toBe(body);
    await runScript('finish.mjs', { github, state: { ...state, planned: 0 }, files: { 'plan.md': 'Plan\n' } });
    expect([...github.issues.values()].map(({ state: now }) => now)).toEqual(['open', 'closed']);
  });
});
