import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LocalFile } from '../../src/core/local-file.ts';
import { operationId } from '../../src/core/operation.ts';
import { fingerprint } from '../../src/core/secrets/secret.ts';
import { staleness } from '../../src/engine/saved-plan.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Manifest } from '../support/manifest.ts';
import type { AppSeed, Quirks, VersionSeed } from '../../src/simulator/index.ts';
import { BUNDLE, DRAFT, manifestOf, scene } from '../support/scene.ts';

type Review = NonNullable<Manifest['review']>;
type ReviewSeed = NonNullable<VersionSeed['review']>;

const POINTER = '/review/demoAccount/password';
const CONTACT = { firstName: 'Review', lastName: 'Desk', email: 'review@example.com', phone: '+44 844 209 0611' };
const APPLE_CONTACT = {
  contactFirstName: 'Review',
  contactLastName: 'Desk',
  contactEmail: 'review@example.com',
  contactPhone: '+44 844 209 0611',
};
const ACCOUNT = { demoAccountName: 'reviewer', demoAccountPassword: 'open sesame', demoAccountRequired: true };

const FILES: Record<string, Buffer> = {
  'review/receipt.txt': Buffer.from('a receipt'),
  'review/guide.txt': Buffer.from('a guide, longer than a receipt'),
  'other/receipt.txt': Buffer.from('another receipt'),
};
const bytesOf = (path: string) => FILES[path] ?? Buffer.from('');
const md5Of = (path: string) => createHash('md5').update(bytesOf(path)).digest('hex');
const file = (path: string): LocalFile => ({ path, bytes: bytesOf(path).length, md5: md5Of(path) });
const attached = (path: string, changes: object = {}) => ({
  fileName: path.split('/').at(-1) ?? '',
  fileSize: bytesOf(path).length,
  sourceFileChecksum: md5Of(path),
  ...changes,
});

const versionOf = (versionString: string, state: string, review?: ReviewSeed): VersionSeed => ({
  versionString,
  state,
  ...(review ? { review } : {}),
});
const draft = (attributes: ReviewSeed['attributes'], attachments: ReviewSeed['attachments'] = []): AppSeed => ({
  ...DRAFT,
  versions: [versionOf('1.0', 'PREPARE_FOR_SUBMISSION', { attributes, attachments })],
});
const live = (review?: ReviewSeed): AppSeed => ({
  ...DRAFT,
  versions: [versionOf('1.0', 'READY_FOR_DISTRIBUTION', review)],
});

const NEXT = { version: { versionString: '1.1' } };
const wanting = (review: Review, more: Omit<Partial<Manifest>, 'app' | 'review'> = {}) =>
  manifestOf({ review, ...more });
const password = (text: string) => fingerprint(text, `${BUNDLE}${POINTER}`);

async function stage(seed: AppSeed, quirks: Partial<Quirks> = {}, secret = 'open sesame') {
  const made = await scene(seed, {
    quirks: { uploadPartBytes: 12, ...quirks },
    secrets: new Map([[POINTER, secret]]),
    files: { read: async (path, offset, length) => new Uint8Array(bytesOf(path).subarray(offset, offset + length)) },
  });
  const sent = () =>
    made
      .writes()
      .filter(({ method, url }) => method !== 'PUT' && url.includes('Review'))
      .map(({ method, url, requestBody }) => ({
        method,
        type: url.split('/')[2],
        attributes: attributesOf(requestBody),
      }));
  const steps = async (manifest: Manifest) => (await made.plan(manifest)).operations.map(operationId);
  const reasons = async (manifest: Manifest) =>
    (await made.plan(manifest)).blocked.map(({ reason }) => reason).join('\n');
  return { ...made, sent, steps, reasons };
}

function attributesOf(body: unknown): unknown {
  return (body as { data?: { attributes?: unknown } } | undefined)?.data?.attributes;
}

const FULL: Review = {
  contact: CONTACT,
  demoAccount: { required: true, name: 'reviewer', password: password('open sesame') },
  notes: 'Tap twice.',
};

describe('review details', () => {
  it('are created with the version there is', async () => {
    const { applied, sent } = await stage(DRAFT);
    const { plan } = await applied(wanting(FULL));
    expect(plan.changes.map(({ field, before }) => [field, before])).toEqual([
      ...['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'].map((field) => [field, undefined]),
      ...['demoAccountRequired', 'demoAccountName', 'notes', 'demoAccountPassword'].map((field) => [field, undefined]),
    ]);
    expect(sent()).toEqual([
      {
        method: 'POST',
        type: 'appStoreReviewDetails',
        attributes: { ...APPLE_CONTACT, ...ACCOUNT, notes: 'Tap twice.' },
      },
    ]);
  });

  it('are changed in what differs only', async () => {
    const { applied, sent } = await stage(draft({ ...APPLE_CONTACT, ...ACCOUNT, notes: 'Tap once.' }));
    const { plan } = await applied(wanting(FULL));
    expect(plan.changes).toMatchObject([
      {
        address: 'review',
        field: 'notes',
        before: { masked: 'T…' },
        after: 'Tap twice.',
        from: '/review/notes',
        limit: 4000,
      },
    ]);
    expect(sent()).toEqual([{ method: 'PATCH', type: 'appStoreReviewDetails', attributes: { notes: 'Tap twice.' } }]);
  });

  it('are cleared by null, and left alone when absent', async () => {
    const { applied, sent } = await stage(draft({ ...APPLE_CONTACT, ...ACCOUNT, notes: 'Tap once.' }));
    await applied(wanting({ notes: null }));
    expect(sent()).toMatchObject([{ attributes: { notes: null } }]);
  });

  it('are not touched by an empty section', async () => {
    const { applied, writes } = await stage(DRAFT);
    await applied(wanting({}));
    expect(writes()).toEqual([]);
  });

  it('need the whole contact', async () => {
    const { reasons, plan } = await stage(DRAFT);
    const wanted = wanting({ notes: 'Tap twice.' });
    expect(await reasons(wanted)).toContain('add review.contact');
    expect((await plan(wanted)).operations).toEqual([]);
  });

  it.each(['IN_REVIEW', 'PENDING_DEVELOPER_RELEASE', 'READY_FOR_DISTRIBUTION'])(
    'change while the version is %s',
    async (state) => {
      const { applied, sent } = await stage({
        ...DRAFT,
        versions: [versionOf('1.0', state, { attributes: APPLE_CONTACT })],
      });
      await applied(wanting({ notes: 'Tap twice.' }));
      expect(sent()).toHaveLength(1);
    },
  );

  it('may have their phone number tidied up by Apple', async () => {
    const { applied, writes } = await stage(DRAFT, { phoneWithoutSpaces: true });
    await applied(wanting({ contact: CONTACT }));
    await applied(wanting({ contact: { ...CONTACT, phone: '+44 (844) 209-0611' } }));
    expect(writes()).toHaveLength(1);
    await applied(wanting({ contact: { ...CONTACT, phone: '+44 844 209 0612' } }));
    expect(writes()).toHaveLength(2);
  });

  it('ask for a version', async () => {
    const { reasons } = await stage({ ...DRAFT, platform: 'MAC_OS' });
    expect(await reasons(wanting(FULL))).toContain('no version on this platform');
  });

  it('are one request', async () => {
    const { plan, exchanges } = await stage(draft(APPLE_CONTACT, [attached('review/receipt.txt')]));
    await plan(wanting({ ...FULL, attachments: [file('review/receipt.txt')] }));
    expect(exchanges.filter(({ url }) => url.includes('Review'))).toHaveLength(1);
  });
});

describe('the demo account', () => {
  it('is never derived: an account may be there and not be required', async () => {
    const { applied, sent } = await stage(DRAFT);
    await applied(wanting({ contact: CONTACT, demoAccount: { ...FULL.demoAccount, required: false } }));
    expect(sent()).toMatchObject([{ attributes: { demoAccountName: 'reviewer', demoAccountRequired: false } }]);
  });

  it.each([true, false])(
    'that is not needed is said in a way that Apple always takes (%s)',
    async (demoAccountAsText) => {
      const { applied, sent } = await stage(DRAFT, { demoAccountAsText });
      await applied(wanting({ contact: CONTACT, demoAccount: { required: false } }));
      await applied(wanting({ contact: CONTACT, notes: 'Tap twice.' }));
      const none = { demoAccountName: '', demoAccountPassword: '' };
      expect(sent()).toMatchObject([{ attributes: { ...none, demoAccountRequired: false } }, { attributes: none }]);
    },
  );

  it.each([false, 'empty', 'masked'] as const)('goes when it is cleared (hidePassword %s)', async (hidePassword) => {
    const { applied, simulator } = await stage(draft({ ...APPLE_CONTACT, ...ACCOUNT }), { hidePassword });
    await applied(wanting({ demoAccount: { required: false, name: null, password: null } }));
    expect(JSON.stringify(simulator.describe())).not.toMatch(/reviewer|open sesame/);
  });

  it.each<[Review['demoAccount'], string]>([
    [{ required: true }, 'review.demoAccount.name'],
    [{ required: true, name: 'reviewer' }, 'review.demoAccount.password'],
    [{ required: true, name: 'reviewer', password: null }, 'review.demoAccount.password'],
    [{ password: password('x') }, 'review.demoAccount.name'],
  ])('is blocked as %j', async (demoAccount, fix) => {
    const { plan } = await stage(draft(APPLE_CONTACT));
    const { blocked, operations } = await plan(wanting({ ...(demoAccount ? { demoAccount } : {}) }));
    expect(blocked.map((item) => item.fix)).toContain(fix);
    expect(operations).toEqual([]);
  });
});

describe('the password', () => {
  it('is compared where Apple shows it, and written alone', async () => {
    const { applied, sent, plan } = await stage(
      draft({ ...APPLE_CONTACT, ...ACCOUNT, demoAccountPassword: 'old one' }),
    );
    const { changes } = await plan(wanting(FULL));
    expect(changes).toContainEqual({
      address: 'review',
      field: 'demoAccountPassword',
      before: password('old one'),
      after: password('open sesame'),
      from: POINTER,
      secret: true,
    });
    await applied(wanting({ ...FULL, notes: null }));
    expect(sent()).toEqual([
      { method: 'PATCH', type: 'appStoreReviewDetails', attributes: { demoAccountPassword: 'open sesame' } },
    ]);
  });

  it.each(['empty', 'masked'] as const)(
    'is noted, and written with whatever else changes (%s)',
    async (hidePassword) => {
      const seed = draft({ ...APPLE_CONTACT, ...ACCOUNT, demoAccountPassword: 'old one', notes: 'Tap twice.' });
      const { applied, sent, plan, simulator } = await stage(seed, { hidePassword });
      const quiet = await plan(wanting(FULL));
      expect(quiet.operations).toEqual([]);
      expect(quiet.notes.map(({ message }) => message).join()).toContain('Apple does not show the password');
      await applied(wanting({ ...FULL, notes: 'Tap thrice.' }));
      expect(sent()).toMatchObject([{ attributes: { demoAccountPassword: 'open sesame', notes: 'Tap thrice.' } }]);
      expect(JSON.stringify(simulator.describe())).toContain('open sesame');
    },
  );

  it.each([false, 'empty', 'masked'] as const)('is set together with the account (hidePassword %s)', async (hide) => {
    const { applied, simulator } = await stage(draft(APPLE_CONTACT), { hidePassword: hide });
    await applied(wanting(FULL));
    expect(JSON.stringify(simulator.describe())).toContain('open sesame');
  });

  it.each([false, 'empty', 'masked'] as const)(
    'stands in no plan and no observation (hidePassword %s)',
    async (hide) => {
      const { engine } = await stage(draft({ ...APPLE_CONTACT, ...ACCOUNT, demoAccountPassword: 'old one' }), {
        hidePassword: hide,
      });
      for (const wanted of [wanting({ ...FULL, notes: 'Tap thrice.' }), wanting({ notes: 'Tap thrice.' })]) {
        const { plan, snapshot } = await engine.plan(wanted);
        expect(JSON.stringify([plan, snapshot.have])).not.toMatch(/old one|open sesame/);
      }
    },
  );
});

describe('a new version', () => {
  it('brings its review details, so only what differs is written', async () => {
    const { applied, sent } = await stage(live({ attributes: { ...APPLE_CONTACT, ...ACCOUNT, notes: 'Tap once.' } }));
    await applied(wanting(FULL, NEXT));
    expect(sent()).toEqual([{ method: 'PATCH', type: 'appStoreReviewDetails', attributes: { notes: 'Tap twice.' } }]);
  });

  it.each<[Partial<Quirks>, string]>([
    [{ carryOverReviewDetail: false }, 'POST'],
    [{ carryOverReviewContact: false }, 'PATCH'],
    [{ carryOverReviewDetail: false, hidePassword: 'empty' }, 'POST'],
    [{ carryOverReviewContact: false, hidePassword: 'masked' }, 'PATCH'],
  ])('gets what it did not bring, because the plan has shown it as the outcome (%j)', async (quirks, method) => {
    const { applied, sent, steps } = await stage(
      live({ attributes: { ...APPLE_CONTACT, ...ACCOUNT, notes: 'Tap twice.' } }),
      quirks,
    );
    expect(await steps(wanting(FULL, NEXT))).toEqual(['create version']);
    await applied(wanting(FULL, NEXT));
    expect(sent()).toMatchObject([{ method, attributes: APPLE_CONTACT }]);
  });

  it('gets review details where there were none', async () => {
    const { applied, steps } = await stage(live());
    expect(await steps(wanting(FULL, NEXT))).toEqual(['create version', 'create review']);
    await applied(wanting(FULL, NEXT));
  });
});

describe('attachments', () => {
  it('are uploaded, once', async () => {
    const { applied, writes, simulator } = await stage(DRAFT);
    const attachments = [file('review/receipt.txt'), file('review/guide.txt')];
    const { plan } = await applied(wanting({ contact: CONTACT, attachments }));
    expect(plan.operations.map(operationId)).toEqual([
      'create review',
      'upload review/attachments/review/receipt.txt',
      'upload review/attachments/review/guide.txt',
    ]);
    expect(JSON.stringify(simulator.describe())).toContain(md5Of('review/guide.txt'));
    const before = writes().length;
    await applied(wanting({ attachments: attachments.toReversed() }));
    expect(writes()).toHaveLength(before);
  });

  it('need review details to hang on', async () => {
    const { plan } = await stage(DRAFT);
    const { operations, blocked } = await plan(wanting({ attachments: [file('review/receipt.txt')] }));
    expect(operations).toEqual([]);
    expect(blocked).toMatchObject([{ fix: 'review.contact' }]);
  });

  it('that get another content are replaced without a gate', async () => {
    const seed = draft(APPLE_CONTACT, [attached('review/receipt.txt', { sourceFileChecksum: '0'.repeat(32) })]);
    const { applied, sent } = await stage(seed);
    const { plan } = await applied(wanting({ attachments: [file('review/receipt.txt')] }));
    expect(plan.gates).toEqual([]);
    expect(plan.changes).toContainEqual({
      address: 'review/attachments/receipt.txt (00000000)',
      field: 'sourceFileChecksum',
      before: '0'.repeat(32),
      from: '/review/attachments',
    });
    expect(sent().map(({ method }) => method)).toEqual(['POST', 'PATCH', 'DELETE']);
  });

  it('that are not listed go, through the gate and after the new ones have come', async () => {
    const seed = draft(APPLE_CONTACT, [attached('review/guide.txt', { sourceFileChecksum: '0'.repeat(32) })]);
    const { plan, applied, sent } = await stage(seed);
    const wanted = wanting({ attachments: [file('review/receipt.txt')] });
    const closed = await plan(wanted);
    expect(closed.gates).toMatchObject([{ name: 'delete-attachments', open: false }]);
    expect(closed.gates[0]?.reasons[0]?.reason).toMatch(/^App Review will no longer see /);
    await applied({ ...wanted, allow: ['delete-attachments'] });
    expect(sent().map(({ method }) => method)).toEqual(['POST', 'PATCH', 'DELETE']);
  });

  it('are all removed by an empty list, and left alone without one', async () => {
    const { applied, sent } = await stage(
      draft(APPLE_CONTACT, [attached('review/receipt.txt'), attached('review/guide.txt')]),
    );
    await applied(wanting({ contact: CONTACT }));
    expect(sent()).toEqual([]);
    await applied(wanting({ attachments: [] }, { allow: ['delete-attachments'] }));
    expect(sent().map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
  });

  it.each(['AWAITING_UPLOAD', 'FAILED'] as const)(
    'left behind in state %s by an upload of ours go by themselves',
    async (state) => {
      const { sourceFileChecksum: _none, ...leftover } = attached('review/receipt.txt', { state });
      const { plan, applied, sent } = await stage(draft(APPLE_CONTACT, [leftover, leftover]));
      const wanted = wanting({ attachments: [file('review/receipt.txt')] });
      const { gates, changes, notes } = await plan(wanted);
      expect(gates).toEqual([]);
      expect(changes.map(({ before }) => before)).toEqual([undefined, undefined, undefined]);
      expect(notes.map(({ message }) => message).join()).toContain('did not succeed');
      await applied(wanted);
      expect(
        sent()
          .map(({ method }) => method)
          .toSorted(),
      ).toEqual(['DELETE', 'DELETE', 'PATCH', 'POST']);
    },
  );

  it('left behind under another name are not ours to remove without a word', async () => {
    const { plan } = await stage(draft(APPLE_CONTACT, [attached('review/guide.txt', { state: 'AWAITING_UPLOAD' })]));
    const { gates } = await plan(wanting({ attachments: [file('review/receipt.txt')] }));
    expect(gates).toMatchObject([{ name: 'delete-attachments' }]);
  });

  it('are recognised without a checksum, by name and size', async () => {
    const { sourceFileChecksum: _none, ...bare } = attached('review/receipt.txt');
    const { applied, writes } = await stage(draft(APPLE_CONTACT, [bare]));
    await applied(wanting({ attachments: [file('review/receipt.txt')] }));
    expect(writes()).toEqual([]);
  });

  it('are recognised by a checksum in Base64, as some tools have sent it', async () => {
    const sourceFileChecksum = Buffer.from(md5Of('review/receipt.txt'), 'hex').toString('base64');
    const { applied, writes } = await stage(
      draft(APPLE_CONTACT, [attached('review/receipt.txt', { sourceFileChecksum })]),
    );
    await applied(wanting({ attachments: [file('review/receipt.txt')] }));
    expect(writes()).toEqual([]);
  });

  it('may have the same name and other content', async () => {
    const { applied, writes } = await stage(draft(APPLE_CONTACT));
    const attachments = [file('review/receipt.txt'), file('other/receipt.txt')];
    await applied(wanting({ attachments }));
    const before = writes().length;
    await applied(wanting({ attachments }));
    expect(writes()).toHaveLength(before);
  });

  it('are all read, though Apple includes ten', async () => {
    const many = Array.from({ length: 53 }, (_, n) => attached('review/receipt.txt', { fileName: `${n}.txt` }));
    const { plan } = await stage(draft(APPLE_CONTACT, many));
    const { operations } = await plan(wanting({ attachments: [] }));
    expect(operations).toHaveLength(53);
  });

  it('whose upload breaks off are finished by the next run', async () => {
    const { simulator, engine, applied } = await stage(draft(APPLE_CONTACT));
    const wanted = wanting({ attachments: [file('review/receipt.txt')] });
    simulator.faults.add({ method: 'PUT', times: 9, action: { type: 'status', status: 403 } });
    const first = await engine.plan(wanted);
    expect((await engine.apply(wanted, first)).outcome).toBe('partial');
    simulator.faults.clear();
    // The plan that was reviewed still holds: what the broken upload left behind is nobody's change.
    expect(staleness(first.plan, (await engine.plan(wanted)).plan, kinds)).toBeUndefined();
    await applied(wanted);
  });

  it('end up the same, at whatever request a run is cut off', async () => {
    const wanted = wanting({ ...FULL, attachments: [file('review/receipt.txt'), file('review/guide.txt')] });
    const ends = new Set<string>();
    let failures = 0;
    for (let nth = 1; nth <= 14; nth += 1) {
      const { simulator, engine, applied } = await stage(draft(APPLE_CONTACT), { assetMs: 0 });
      const first = await engine.plan(wanted);
      simulator.faults.add({ nth, times: 99, action: { type: nth % 2 === 0 ? 'drop-after' : 'drop-before' } });
      const { results } = await engine.apply(wanted, first).catch(() => ({ results: [{ status: 'failed' }] }));
      if (results.some(({ status }) => status === 'failed' || status === 'unknown')) failures += 1;
      simulator.faults.clear();
      await applied(wanted);
      ends.add(JSON.stringify(simulator.describe()));
    }
    expect(failures).toBeGreaterThan(8);
    expect(ends.size).toBe(1);
  }, 20_000);

  it.each<[Partial<Quirks>, number]>([
    [{}, 0],
    [{ carryOverReviewAttachments: false }, 1],
    [{ carryOverReviewDetail: false }, 1],
  ])('come with a new version or are uploaded to it (%j)', async (quirks, uploads) => {
    const attachments = [attached('review/receipt.txt'), attached('review/guide.txt', { state: 'AWAITING_UPLOAD' })];
    const { applied, sent } = await stage(live({ attributes: APPLE_CONTACT, attachments }), quirks);
    await applied(wanting({ contact: CONTACT, attachments: [file('review/receipt.txt')] }, NEXT));
    expect(sent().filter(({ method, type }) => method === 'POST' && type === 'appStoreReviewAttachments')).toHaveLength(
      uploads,
    );
  });

  it('that a new version brings and the manifest does not list go, through the gate', async () => {
    const { applied, sent } = await stage(
      live({ attributes: APPLE_CONTACT, attachments: [attached('review/guide.txt')] }),
    );
    await applied(wanting({ attachments: [] }, { ...NEXT, allow: ['delete-attachments'] }));
    expect(sent().map(({ method }) => method)).toEqual(['DELETE']);
  });
});
