import { describe, expect, it } from 'vitest';
import type { JobRun } from '../support/actions/job-runner.ts';
import { AT, digestIn, leaks, manifest, SLOWLY, team } from './scenes.ts';

const stepNames = ({ steps }: JobRun) => steps.map(({ name }) => name);
const REVIEW = 'review: { demoAccount: { required: true, name: a, password: { env: ASCEND_DEMO_PASSWORD } } }\n';
const CLOSED = 'territories: { available: { except: [CHN] } }\n';

describe('a pull request', SLOWLY, () => {
  it('gets one comment with its plan, which the next push updates, and the merge applies', async () => {
    const { github, writes, open, push, merge } = await team();
    const { pull, run } = await open('one', { [AT]: manifest('Fixed bugs') });
    expect(run.code).toBe(0);
    expect(run.summary).toContain('### App Store plan: KotenOCR');
    const [comment] = github.commentsOn(pull.number);
    expect(comment?.body).toContain('Fixed bugs');
    const first = digestIn(comment?.body);
    const page = [expect.stringMatching(/^ascend-page-/), ['plan.html']];
    expect(github.artifacts.map(({ name, files }) => [name, [...files.keys()]])).toEqual([page]);

    const second = await push(pull, { [AT]: manifest('Fixed more bugs') });
    expect(second.code).toBe(0);
    const comments = github.commentsOn(pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('Fixed more bugs');
    expect(comments[0]?.body).not.toContain(first);

    expect(writes()).toEqual([]);
    const applied = await merge(pull).start();
    expect({ code: applied.code, log: applied.log }).toEqual({ code: 0, log: expect.stringContaining('Applied 3') });
    expect(writes()).toHaveLength(3);
    expect(github.commentsOn(pull.number)).toHaveLength(1);

    expect(leaks([run, second, applied])).toEqual([]);
  });

  it('from a fork is validated, and told so: no key, no comment', async () => {
    const { github, open } = await team();
    // Its password is a secret, which isn't there either.
    const { pull, run } = await open('one', { [AT]: manifest('Fixed bugs', REVIEW) }, { fork: true, actor: 'eve' });
    expect(run.code).toBe(0);
    expect(stepNames(run)).toContain('ascend/validate');
    expect(stepNames(run)).not.toContain('ascend/plan');
    expect(run.log).toContain('::notice title=ascend::This pull request comes from a fork');
    expect(run.summary).toContain('This pull request comes from a fork, which gets no secrets');
    expect(github.commentsOn(pull.number)).toEqual([]);
    const broken = await open('two', { [AT]: 'app: 1\n' }, { fork: true, actor: 'eve' });
    const place = '::error file=release/release.yml,line=1';
    expect(broken.run).toMatchObject({ code: 3, log: expect.stringContaining(place) });
  });

  it('from Dependabot likewise; a key that is missing otherwise is an error', async () => {
    const { secrets, open } = await team();
    const { run } = await open('one', { [AT]: manifest('a') }, { actor: 'dependabot[bot]' });
    expect(run).toMatchObject({ code: 0, summary: expect.stringContaining('Dependabot') });
    delete secrets['ASC_PRIVATE_KEY'];
    const other = await open('two', { [AT]: manifest('b') });
    expect(other.run).toMatchObject({ code: 1, log: expect.stringContaining('mode plan needs a key') });
  });

  it('whose gate is closed, or whose manifest is wrong, fails, and has no plan that merging would approve', async () => {
    const { github, open, push, merge, writes } = await team();
    const { pull, run } = await open('one', { [AT]: manifest('a', CLOSED) });
    expect(run.code).toBe(6);
    expect(github.commentsOn(pull.number)[0]?.body).toContain('gate closed');
    expect(github.commentsOn(pull.number)[0]?.body).toContain(' digests= -->');
    const applied = await merge(pull).start();
    expect(applied).toMatchObject({
      code: 6,
      log: expect.stringContaining('a gate is closed: nothing was written (6)'),
    });
    expect(github.commentsOn(pull.number).at(-1)?.body).toContain('**Not applied.**');
    expect(writes()).toEqual([]);

    expect((await push(pull, { [AT]: 'app: 1\n' })).code).toBe(3);
    const [comment] = github.commentsOn(pull.number);
    expect(comment?.body).toContain('could not be made: the manifest is invalid (3)');
    expect(comment?.body).toContain(' digests= -->');
  });

  it('is validated by a workflow that has no secret at all', async () => {
    const { open } = await team();
    const { run } = await open('one', { [AT]: manifest('a') }, { workflow: 'validate.yml' });
    expect(run).toMatchObject({ code: 0, summary: expect.stringContaining('the manifest is valid') });
  });
});
