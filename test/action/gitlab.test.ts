import { describe, expect, it } from 'vitest';
import type { JobEnd, Pipeline } from '../support/actions/gitlab-world.ts';
import { createGitLabWorld } from '../support/actions/gitlab-world.ts';
import { BEFORE_UPDATE } from '../support/examples.ts';
import { AT, digestIn, manifest, onWebsite, SLOWLY } from './scenes.ts';

const project = (files: Record<string, string> = {}) =>
  createGitLabWorld(BEFORE_UPDATE, { 'README.md': 'app', ...files });

/** Values of this job's secrets that its log shows. */
const shown = ({ env, log }: JobEnd) =>
  ['ASC_PRIVATE_KEY', 'ASCEND_DEMO_PASSWORD', 'GITLAB_TOKEN'].filter((name) => env[name] && log.includes(env[name]));

const codes = (pipeline: Pipeline) =>
  Object.fromEntries(Object.entries(pipeline).map(([name, { code }]) => [name, code]));

describe('on GitLab', SLOWLY, () => {
  it('a merge request has one note with its plan, and the merge applies it', async () => {
    const { gitlab, writes, open, push, merge } = await project();
    const { request, pipeline } = await open('one', { [AT]: manifest('Fixed bugs') });
    expect(codes(pipeline)).toEqual({ validate: 0, plan: 0 });
    expect(pipeline['validate']?.env).not.toHaveProperty('ASC_PRIVATE_KEY');
    const [note] = gitlab.notes;
    expect(note).toMatchObject({ on: 'merge_requests/1', body: expect.stringContaining('Fixed bugs') });
    expect([...(gitlab.jobs.find(({ name }) => name === 'plan')?.files.keys() ?? [])]).toEqual([
      'ascend-action/pages/plan.html',
    ]);
    await push(request, { [AT]: manifest('Fixed more bugs') });
    expect(gitlab.notes).toHaveLength(1);
    expect(note?.body).toContain('Fixed more bugs');
    expect(writes()).toEqual([]);

    const applied = await merge(request)();
    expect(applied).toMatchObject({ apply: { code: 0, log: expect.stringContaining('Applied 3') } });
    expect(Object.keys(applied)).toEqual(['apply']);
    expect(writes()).toHaveLength(3);
    expect([...Object.values(pipeline), ...Object.values(applied)].flatMap(shown)).toEqual([]);
  });

  it('a fork gets no key: it is validated, and told so', async () => {
    const { gitlab, open } = await project();
    const { pipeline } = await open('one', { [AT]: manifest('Fixed bugs') }, { fork: true });
    expect(codes(pipeline)).toEqual({ validate: 0, plan: 0 });
    expect(pipeline['plan']?.log).toContain('No key reaches this pipeline');
    expect(gitlab.notes).toEqual([]);
  });

  it('of two merges in a row the second waits for its digest; forged and edited notes approve nothing', async () => {
    const { gitlab, writes, open, merge, start } = await project({ [AT]: manifest('Fixed bugs') });
    const one = await open('one', { [AT]: manifest('Fixed more bugs') });
    const two = await open('two', { [AT]: manifest('Fixed bugs', 'release: { releaseType: MANUAL }\n') });
    const first = merge(one.request);
    const own = gitlab.notes.find(({ on }) => on === 'merge_requests/1');
    if (!own) throw new Error('there is no note');
    own.editor = 'eve';
    gitlab.addNote('merge_requests/1', 'eve', own.body);
    expect((await first())['apply']).toMatchObject({
      code: 5,
      log: expect.stringContaining('eve has edited the comment'),
    });
    expect(writes()).toEqual([]);
    delete own.editor;
    expect((await first())['apply']?.code).toBe(0);
    const before = writes().length;

    const second = merge(two.request);
    expect((await first())['apply']).toMatchObject({
      code: 1,
      log: expect.stringContaining('main has moved on since'),
    });
    expect((await second())['apply']).toMatchObject({
      code: 5,
      log: expect.stringContaining('not the plan that was reviewed'),
    });
    expect(writes()).toHaveLength(before);
    const told = gitlab.notes.findLast(({ on }) => on === 'merge_requests/2');
    expect(told?.body).toContain('glab ci run --branch main --variables-env DIGEST:');
    expect((await start('web', { DIGEST: digestIn(told?.body) }))['apply']?.code).toBe(0);
    expect(writes().length).toBeGreaterThan(before);
    expect(told?.body).toMatch(/\n\*\*Applied\*\* by/);
    expect(gitlab.notes.find(({ author }) => author === 'eve')?.editor).toBeUndefined();
  });

  it('what broke off is gone on with by the clock; drift has one issue as long as it is there', async () => {
    const world = await project();
    const { gitlab, simulator, open, merge, start } = world;
    const { request } = await open('one', { [AT]: manifest('Fixed bugs') });
    const refused = { type: 'status', status: 409 } as const;
    simulator.faults.add({ method: 'PATCH', path: /appStoreVersionLocalizations/, action: refused, times: 20 });
    expect((await merge(request)())['apply']?.code).toBe(7);
    simulator.faults.clear();
    expect((await start('schedule', { JOB: 'follow' }))['follow']).toMatchObject({
      code: 0,
      log: expect.stringContaining('✓ Applied'),
    });

    await onWebsite(world, manifest('Somebody wrote this'));
    expect(codes(await start('schedule', { JOB: 'drift' }))).toEqual({ drift: 0 });
    expect(gitlab.issues).toMatchObject([
      { state: 'opened', labels: ['app-store-drift'], description: expect.stringContaining('Somebody wrote') },
    ]);
    await onWebsite(world, manifest('Fixed bugs'));
    await start('schedule', { JOB: 'drift' });
    expect(gitlab.issues).toMatchObject([{ state: 'closed' }]);
  });
});
