import { describe, expect, it } from 'vitest';
import { AT, digestIn, leaks, manifest, onWebsite, SLOWLY, team } from './scenes.ts';

const REFUSED = {
  method: 'PATCH',
  path: /appStoreVersionLocalizations/,
  action: { type: 'status', status: 409 },
} as const;

describe('after the merge', SLOWLY, () => {
  it('of two pull requests in a row, the second waits until somebody approves what it has become', async () => {
    const world = await team({ [AT]: manifest('Fixed bugs') });
    const { github, writes } = world;
    const one = await world.open('one', { [AT]: manifest('Fixed more bugs') });
    const two = await world.open('two', { [AT]: manifest('Fixed bugs', 'release: { releaseType: MANUAL }\n') });
    const [first, second] = [world.merge(one.pull), world.merge(two.pull)];
    // Each run has the commit of its own merge, however many came after it.
    expect((await first.start()).code).toBe(0);
    const before = writes().length;
    expect(before).toBeGreaterThan(0);

    const refused = await second.start();
    const reason = 'This is not the plan that was reviewed';
    expect(refused).toMatchObject({ code: 5, summary: expect.stringContaining(reason) });
    const told = github.commentsOn(two.pull.number).at(-1)?.body;
    expect(told).toContain('**Not applied.**');
    const digest = digestIn(told);
    expect(told).toContain(`gh workflow run apply.yml --ref main -f digest=${digest}`);
    // Running it again approves nothing, and says so in the same comment. Nor does another digest.
    expect((await second.again()).code).toBe(5);
    expect(github.commentsOn(two.pull.number)).toHaveLength(2);
    expect((await world.dispatch('apply.yml', { digest: '0'.repeat(64) })).code).toBe(5);
    expect(writes()).toHaveLength(before);

    expect((await world.dispatch('apply.yml', { digest })).code).toBe(0);
    expect(writes().length).toBeGreaterThan(before);
    expect(github.commentsOn(two.pull.number).at(-1)?.body).toMatch(/^<!--[^\n]*-->\n\*\*Applied\*\* by/);
  });

  it('nothing is applied where App Store Connect has moved since the review', async () => {
    const world = await team({ [AT]: manifest('Fixed bugs') });
    await onWebsite(world, manifest('Fixed bugs'));
    await onWebsite(world, manifest('Fixed bugs').replace('不具合を', ''));
    const { pull } = await world.open('one', { [AT]: manifest('Fixed more bugs') });
    // What the branch adds stands apart from what differs already.
    expect(world.github.commentsOn(pull.number)[0]?.body).toContain('1 change new in this branch');
    await onWebsite(world, manifest('Somebody else wrote this'));
    const before = world.writes().length;
    expect((await world.merge(pull).start()).code).toBe(5);
    expect(world.writes()).toHaveLength(before);
    expect(world.github.commentsOn(pull.number).at(-1)?.body).toContain('Somebody else wrote this');
  });

  it('a commit that no pull request brought waits for its digest', async () => {
    const world = await team();
    const refused = await world.commit({ [AT]: manifest('Fixed bugs') }).start();
    expect(refused).toMatchObject({ code: 5, summary: expect.stringContaining('No merged pull request brought') });
    const [, digest = ''] = /-f digest=([0-9a-f]{64})/.exec(refused.summary) ?? [];
    expect(world.writes()).toEqual([]);
    expect((await world.dispatch('apply.yml', { digest: digest.slice(0, 8) })).code).toBe(0);
    expect(world.writes()).toHaveLength(3);
  });

  it('what broke off is taken up by running the job again: the plan is kept', async () => {
    const world = await team();
    const { pull } = await world.open('one', { [AT]: manifest('Fixed bugs') });
    const queued = world.merge(pull);
    world.simulator.faults.add({ ...REFUSED, times: 20 });
    const broken = await queued.start();
    expect(broken).toMatchObject({ code: 7, log: expect.stringContaining('applied in part') });
    world.simulator.faults.clear();
    const again = await queued.again();
    expect({ code: again.code, summary: again.summary }).toEqual({
      code: 0,
      summary: expect.stringContaining('Applied'),
    });
    expect(leaks([broken, again])).toEqual([]);
  });
});
