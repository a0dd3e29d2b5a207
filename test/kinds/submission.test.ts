import { describe, expect, it } from 'vitest';
import { operationId } from '../../src/core/operation.ts';
import type { Plan } from '../../src/core/plan.ts';
import { READY, READY_UPDATE, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { manifestOf, scene } from '../support/scene.ts';
import { somebody } from '../support/somebody.ts';

const SUBMIT = manifestOf({ version: { versionString: '1.0' }, release: { goal: 'submit' } });
const ids = (plan: Plan) => plan.operations.map(operationId);
const reasons = (plan: Plan) => plan.blocked.map(({ reason }) => reason).join('\n');

/** Leaves a submission that has the version and was not sent. */
async function leaveDraft({ simulator, engine }: Pick<Awaited<ReturnType<typeof scene>>, 'simulator' | 'engine'>) {
  const action = { type: 'status', status: 403 } as const;
  simulator.faults.add({ method: 'PATCH', path: /reviewSubmissions/, times: 9, action });
  await engine.apply(SUBMIT, await engine.plan(SUBMIT));
  simulator.faults.clear();
}

describe('a submission', () => {
  it('is made, filled and sent, and the second plan is empty', async () => {
    const { applied, writes } = await scene(READY);
    const { plan } = await applied(SUBMIT);
    expect(plan.changes).toMatchObject([{ address: 'submission', before: null, after: 'WAITING_FOR_REVIEW' }]);
    expect(writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`)).toEqual([
      'POST reviewSubmissions',
      'POST reviewSubmissionItems',
      'PATCH reviewSubmissions',
    ]);
  });

  it('is nothing that a plan makes unless the goal says so', async () => {
    const { plan } = await scene(READY);
    expect(ids(await plan(manifestOf({ version: { versionString: '1.0' } })))).toEqual([]);
    expect(ids(await plan(manifestOf({ version: { versionString: '1.0' }, release: { goal: 'prepare' } })))).toEqual(
      [],
    );
  });

  it('comes after everything else of the plan', async () => {
    const { applied, writes } = await scene(READY);
    await applied(
      manifestOf({
        version: { versionString: '1.0', copyright: '2027 Example Inc.' },
        metadata: { 'en-US': { description: 'Other words.' } },
        release: { goal: 'submit' },
      }),
    );
    const order = writes().map(({ method, url }) => `${method} ${url.split('/')[2]}`);
    expect(order.indexOf('POST reviewSubmissions')).toBe(2);
  });

  it('is not made when something before it failed', async () => {
    const { simulator, engine, writes } = await scene(READY);
    const wanted = manifestOf({
      version: { versionString: '1.0', copyright: '2027 Example Inc.' },
      release: { goal: 'submit' },
    });
    simulator.faults.add({
      method: 'PATCH',
      path: /appStoreVersions/,
      times: 9,
      action: { type: 'status', status: 409 },
    });
    const result = await engine.apply(wanted, await engine.plan(wanted));
    expect(result.outcome).toBe('partial');
    expect(writes().filter(({ url }) => url.includes('reviewSubmission'))).toEqual([]);
  });

  it('uses an empty draft again', async () => {
    const { simulator, app, applied, engine, writes } = await scene(READY);
    simulator.faults.add({ method: 'POST', path: /Items/, times: 9, action: { type: 'status', status: 403 } });
    await engine.apply(SUBMIT, await engine.plan(SUBMIT));
    simulator.faults.clear();
    expect(app).toBeDefined();
    await applied(SUBMIT);
    expect(writes().filter(({ method, url }) => method === 'POST' && url === '/v1/reviewSubmissions')).toHaveLength(1);
  });

  it('goes on with a draft that has the version already', async () => {
    const { simulator, applied, engine, writes } = await scene(READY);
    await leaveDraft({ simulator, engine });
    const { plan } = await applied(SUBMIT);
    expect(ids(plan)).toEqual(['act submission']);
    expect(writes().filter(({ url }) => url === '/v1/reviewSubmissionItems')).toHaveLength(1);
  });

  it('waits while Apple is not ready for what has just been added', async () => {
    const { applied, writes } = await scene(READY, { quirks: { earlySubmits: 2 } });
    await applied(SUBMIT);
    expect(
      writes()
        .filter(({ method }) => method === 'PATCH')
        .map(({ status }) => status),
    ).toEqual([409, 409, 200]);
  });

  it('is sent once, though the answer is lost', async () => {
    for (const path of [/reviewSubmissions$/, /reviewSubmissionItems$/, /reviewSubmissions\/[^/]+$/]) {
      const { simulator, applied, writes } = await scene(READY);
      simulator.faults.add({
        path,
        method: path.source.endsWith('+$') ? 'PATCH' : 'POST',
        action: { type: 'drop-after' },
      });
      await applied(SUBMIT);
      const sent = writes().filter(({ status }) => status >= 200 && status < 300);
      expect(sent.filter(({ url }) => url === '/v1/reviewSubmissions').length).toBeLessThanOrEqual(1);
    }
  });

  it('says in which order Apple refused, with the manifest line and the page', async () => {
    const { engine, simulator, app } = await scene(READY);
    simulator.control.setWebsite(app, { appPrivacy: false });
    const result = await engine.apply(SUBMIT, await engine.plan(SUBMIT));
    const failed = result.results.find(({ status }) => status === 'failed');
    expect(failed?.failure?.errors.map(({ fix }) => fix)).toContain(
      `https://appstoreconnect.apple.com/apps/${app}/distribution/privacy`,
    );
  });
});

describe('what stands in the way', () => {
  it('is told all at once, before anything is written', async () => {
    const bare = { bundleId: 'com.example.scene', name: 'Scene' };
    const { plan, writes } = await scene(bare);
    const made = await plan(SUBMIT);
    const text = reasons(made);
    for (const word of [
      'copyright',
      'content rights',
      'primary category',
      'privacyPolicyUrl in en-US',
      'description in en-US',
      'keywords in en-US',
      'supportUrl in en-US',
      'age rating',
      'a build',
      'the first name of a contact',
      'a price',
      'territory',
    ]) {
      expect(text).toContain(word);
    }
    expect(made.blocked.every(({ fix }) => fix !== undefined)).toBe(true);
    expect(writes()).toEqual([]);
  });

  it('is a foreign draft, with what it holds', async () => {
    const both = { ...READY, draftedOthers: 2 };
    const { plan } = await scene(both);
    expect(reasons(await plan(SUBMIT))).toContain('2 × something other');
  });
});

describe('what somebody else has in review', () => {
  it('is told in the plan, and left as it is', async () => {
    const { applied } = await scene({ ...READY_UPDATE, submittedOthers: 2 });
    const version = { versionString: '1.1' };
    const { plan } = await applied(manifestOf({ version, release: { goal: 'submit' } }));
    expect(plan.notes.map(({ message }) => message).join()).toMatch(
      /another submission of this platform, .* is IN_REVIEW with 2 × something other/,
    );
  });

  it('is in the way where it holds another version of the platform', async () => {
    const versions = [readyVersion('1.0', 'WAITING_FOR_REVIEW'), readyVersion('1.1', 'PREPARE_FOR_SUBMISSION')];
    const { plan } = await scene(readyApp(versions, [readyInfo('PREPARE_FOR_SUBMISSION')]));
    const { blocked } = await plan(manifestOf({ version: { versionString: '1.1' }, release: { goal: 'submit' } }));
    expect(blocked.map(({ address, reason }) => `${address}: ${reason}`)).toEqual([
      expect.stringMatching(/^submission: another submission .* is WAITING_FOR_REVIEW with 1 × app store version/),
    ]);
  });
});

describe('a version in review', () => {
  it('stays there when nothing has to change', async () => {
    const { applied, plan } = await scene(READY);
    await applied(SUBMIT);
    expect((await plan(SUBMIT)).operations).toEqual([]);
  });

  it('is locked unless the goal is to submit it', async () => {
    const { applied, plan } = await scene(READY_UPDATE);
    await applied(manifestOf({ version: { versionString: '1.1' }, release: { goal: 'submit' } }));
    const made = await plan(manifestOf({ version: { versionString: '1.1', copyright: 'Other' } }));
    expect(reasons(made)).toContain('WAITING_FOR_REVIEW');
  });

  it('is taken back, changed and sent again behind a gate', async () => {
    const { applied, plan, writes } = await scene(READY_UPDATE);
    const version = { versionString: '1.1' };
    await applied(manifestOf({ version, release: { goal: 'submit' } }));
    const changed = manifestOf({
      version: { ...version, copyright: '2027 Example Inc.' },
      metadata: { 'en-US': { whatsNew: 'Better words.' } },
      release: { goal: 'submit' },
      allow: ['replace-submission'],
    });
    expect((await plan({ ...changed, allow: [] })).gates).toMatchObject([{ name: 'replace-submission', open: false }]);
    const before = writes().length;
    await applied(changed);
    const order = writes()
      .slice(before)
      .map(({ method, url }) => `${method} ${url.split('/')[2]}`);
    expect(order[0]).toBe('PATCH reviewSubmissions');
    expect(order.slice(-3)).toEqual([
      'POST reviewSubmissions',
      'POST reviewSubmissionItems',
      'PATCH reviewSubmissions',
    ]);
  });

  it('is sent again also when the answer that made its new submission is lost', async () => {
    const { simulator, applied } = await scene(READY_UPDATE);
    await applied(manifestOf({ version: { versionString: '1.1' }, release: { goal: 'submit' } }));
    simulator.faults.add({ method: 'POST', path: /reviewSubmissions$/, action: { type: 'drop-after' } });
    const { results } = await applied(
      manifestOf({
        version: { versionString: '1.1' },
        metadata: { 'en-US': { whatsNew: 'Better words.' } },
        release: { goal: 'submit' },
        allow: ['replace-submission'],
      }),
    );
    expect(results.filter(({ status }) => status === 'adopted').map(({ operation }) => operation.address)).toEqual([
      'submission',
    ]);
  });

  it('in a draft is taken out of it for a change, without a gate', async () => {
    const { simulator, engine, applied, plan } = await scene(READY);
    await leaveDraft({ simulator, engine });
    const changed = manifestOf({
      version: { versionString: '1.0', copyright: '2027 Example Inc.' },
      release: { goal: 'submit' },
    });
    expect((await plan(changed)).gates).toEqual([]);
    await applied(changed);
  });

  it('is submitted anew after a rejection', async () => {
    for (const what of ['version', 'metadata'] as const) {
      const { simulator, app, applied } = await scene(READY);
      await applied(SUBMIT);
      simulator.control.startReview(app, 'IOS');
      simulator.control.rejectReview(app, 'IOS', what);
      const { plan } = await applied({ ...SUBMIT, allow: ['replace-submission'] });
      expect(plan.gates.map(({ name }) => name)).toEqual(['replace-submission']);
      expect(plan.notes.map(({ message }) => message).join()).toContain('rejected');
    }
  });

  it('is added anew though the cancelled submission holds it a moment longer', async () => {
    const { applied, writes } = await scene(READY, { quirks: { heldAfterCancel: 2 } });
    await applied(SUBMIT);
    await applied({
      ...SUBMIT,
      version: { versionString: '1.0', copyright: '2027 Example Inc.' },
      allow: ['replace-submission'],
    });
    const items = writes().filter(({ url }) => url === '/v1/reviewSubmissionItems');
    expect(items.map(({ status }) => status)).toEqual([201, 409, 409, 201]);
  });

  it('waits out a cancellation that somebody else began', async () => {
    const { simulator, app, applied, engine } = await scene(READY, { quirks: { cancelingReads: 6 } });
    await applied(SUBMIT);
    const { data } = await engine.reader.all('/v1/reviewSubmissions', { 'filter[app]': app });
    await cancel(simulator, data[0]?.id ?? '');
    const { plan } = await applied({ ...SUBMIT, allow: ['replace-submission'] });
    expect(ids(plan)[0]).toBe('wait submission/withdrawal');
  });
});

describe('a release', () => {
  const RELEASE = manifestOf({
    version: { versionString: '1.0' },
    release: { releaseType: 'MANUAL', goal: 'release' },
  });

  it('follows the approval', async () => {
    const { simulator, app, applied, writes } = await scene(READY);
    const { plan } = await applied(RELEASE);
    expect(plan.notes.map(({ address }) => address)).toContain('release');
    simulator.control.approveReview(app, 'IOS');
    await applied(RELEASE);
    expect(writes().at(-1)?.url).toBe('/v1/appStoreVersionReleaseRequests');
  });

  it('happens once, though the answer is lost', async () => {
    const { simulator, app, applied, writes } = await scene(READY);
    await applied(RELEASE);
    simulator.control.approveReview(app, 'IOS');
    simulator.faults.add({ method: 'POST', path: /ReleaseRequests/, action: { type: 'drop-after' } });
    await applied(RELEASE);
    expect(writes().filter(({ url }) => url === '/v1/appStoreVersionReleaseRequests')).toHaveLength(1);
  });

  it('is no part of submitting', async () => {
    const { simulator, app, applied, plan } = await scene(READY);
    const wanted = { ...RELEASE, release: { releaseType: 'MANUAL', goal: 'submit' } } as const;
    await applied(wanted);
    simulator.control.approveReview(app, 'IOS');
    expect((await plan(wanted)).operations).toEqual([]);
  });
});

/** Somebody cancels at App Store Connect. */
async function cancel(simulator: { url: string; env: Record<string, string> }, id: string): Promise<void> {
  const client = await somebody(simulator);
  await client.write('PATCH', `/v1/reviewSubmissions/${id}`, {
    data: { type: 'reviewSubmissions', id, attributes: { canceled: true } },
  });
}
