import { expect, it } from 'vitest';
import { createWorld } from '../support/actions/world.ts';
import { BEFORE_UPDATE } from '../support/examples.ts';
import { AT, digestIn, leaks, manifest, SLOWLY } from './scenes.ts';

const OTHER = { ...BEFORE_UPDATE, bundleId: 'com.example.other', name: 'Other' };
const SECOND = 'release/other.yml';

const other = (notes: string) => manifest(notes).replace('com.example.kotenocr', 'com.example.other');

it('several manifests are planned, approved and applied together', SLOWLY, async () => {
  const world = await createWorld({
    seed: BEFORE_UPDATE,
    files: { 'README.md': 'app' },
    edit: (text) => text.replace('manifest: release/release.yml', 'manifest: release/*.yml'),
  });
  world.simulator.addApp(OTHER);
  const { github, writes } = world;
  const { pull, run } = await world.open('one', { [AT]: manifest('Fixed bugs'), [SECOND]: other('Fixed others') });
  expect(run.code).toBe(0);
  const [comment, ...others] = github.commentsOn(pull.number);
  expect(others).toEqual([]);
  expect(comment?.body).toContain('### App Store plans');
  expect(comment?.body).toContain('Fixed others');
  const [, digests = ''] = / digests=([0-9a-f,]+) /.exec(comment?.body ?? '') ?? [];
  expect(digests.split(',')).toHaveLength(2);
  expect([...(github.artifacts[0]?.files.keys() ?? [])]).toHaveLength(2);
  const applied = await world.merge(pull).start();
  expect(applied).toMatchObject({ code: 0, log: expect.stringContaining('Applied') });
  expect(writes()).toHaveLength(6);
  expect(leaks([run, applied])).toEqual([]);

  // The plan of one is another by now: neither is applied before somebody approves it.
  const two = await world.open('two', { [AT]: manifest('Fixed more bugs'), [SECOND]: other('Fixed more others') });
  const three = await world.open('three', { [SECOND]: `${other('Fixed others')}release: { releaseType: MANUAL }\n` });
  expect((await world.merge(two.pull).start()).code).toBe(0);
  const count = writes().length;
  expect((await world.merge(three.pull).start()).code).toBe(5);
  expect(writes()).toHaveLength(count);
  const told = github.commentsOn(three.pull.number).at(-1)?.body;
  expect((await world.dispatch('apply.yml', { digest: digestIn(told) })).code).toBe(0);
  expect(writes().length).toBeGreaterThan(count);
});
