import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/credentials.ts';
import { ref } from '../../src/core/address.ts';
import type { Event } from '../../src/core/event.ts';
import type { UploadOperation } from '../../src/core/operation.ts';
import { createSettling } from '../../src/engine/settling.ts';
import { upload } from '../../src/engine/upload.ts';
import type { Exchange, Quirks } from '../../src/simulator/index.ts';
import { failureOf } from '../asc/server.ts';
import { startTestSimulator } from '../support/simulator.ts';

const FILE = Buffer.from('The receipt of the purchase, as the reviewer will see it.');
const CONTACT = {
  contactFirstName: 'Review',
  contactLastName: 'Desk',
  contactPhone: '+44 844 209 0611',
  contactEmail: 'review@example.com',
};
const ATTACHMENTS = '/v1/appStoreReviewAttachments';
const COLLECTION = /^\/v1\/appStoreReviewDetails\/[^/?]+\/appStoreReviewAttachments/;

/** A review detail, and someone who can upload one file to it. */
async function yard(quirks: Partial<Quirks> = {}, signal = new AbortController().signal) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({
    quirks: { uploadPartBytes: 20, ...quirks },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const version = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', review: { attributes: CONTACT } };
  const app = simulator.addApp({ bundleId: 'com.example.app', name: 'App', versions: [version] });
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  const events: Event[] = [];
  const listener = (event: Event): void => void events.push(event);
  const client = createClient({
    baseUrl: simulator.url,
    credentials,
    writable: true,
    retry: { limit: 2, baseDelayMs: 1, maxDelayMs: 20 },
    listener,
    files: { read: async (_path, offset, length) => new Uint8Array(FILE.subarray(offset, offset + length)) },
  });
  const [draft] = (await client.all(`/v1/apps/${app}/appStoreVersions`)).data;
  const detail = (await client.one(`/v1/appStoreVersions/${draft?.id}/appStoreReviewDetail`))?.data.id ?? '';
  const siblings = `/v1/appStoreReviewDetails/${detail}/appStoreReviewAttachments`;
  const body = {
    data: {
      type: 'appStoreReviewAttachments',
      attributes: { fileName: 'receipt.txt', fileSize: FILE.length },
      relationships: { appStoreReviewDetail: { data: { type: 'appStoreReviewDetails', id: detail } } },
    },
  };
  const md5 = createHash('md5').update(FILE).digest('hex');
  const send = (
    changes: { md5?: string; known?: string[]; waitLimitMs?: number; seconds?: number; resume?: string } = {},
  ) => {
    const operation: UploadOperation = {
      action: 'upload',
      kind: 'reviewDetail',
      address: 'review/attachments/review/receipt.txt',
      method: 'POST',
      path: [ATTACHMENTS],
      body,
      file: { path: 'review/receipt.txt', bytes: FILE.length, md5: changes.md5 ?? md5 },
      siblings: [siblings],
      seconds: changes.seconds ?? 900,
      ...(changes.resume === undefined ? {} : { resume: ref('there') }),
    };
    const waits = { reader: client, listener, polling: { firstMs: 1, maxMs: 10 }, signal };
    return upload(
      operation,
      {
        path: ATTACHMENTS,
        body,
        siblings,
        shown: { path: siblings },
        known: new Set(changes.known),
        ...(changes.resume === undefined ? {} : { resumed: changes.resume }),
      },
      {
        ...waits,
        writer: client,
        send: client.upload,
        lag: [1, 2, 5],
        settling: createSettling(waits),
        idle: () => undefined,
        ...(changes.waitLimitMs === undefined ? {} : { waitLimitMs: changes.waitLimitMs }),
      },
    );
  };
  const there = async () =>
    (await client.all(siblings)).data.map(({ id, attributes }) => {
      const delivery = attributes?.['assetDeliveryState'] as { state: string };
      return { id, state: delivery.state, md5: attributes?.['sourceFileChecksum'] };
    });
  const sent = (method: string, path = '') => exchanges.filter((e) => e.method === method && e.url.startsWith(path));
  return { simulator, client, events, siblings, md5, body, send, there, sent };
}

/** Ids of what was committed. */
function committed(sent: (method: string) => Exchange[]): string[] {
  return sent('PATCH').map(({ url }) => url.split('/').at(-1) ?? '');
}

describe('an upload', () => {
  it('reserves, sends, commits and waits until Apple has accepted the file', async () => {
    const { send, there, md5, events, sent } = await yard({ assetMs: 80 });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(sent('PUT')).toHaveLength(3);
    expect(sent('PATCH')).toHaveLength(1);
    expect(events).toContainEqual(expect.objectContaining({ type: 'processing', files: 1 }));
  });

  it('waits for the checksum too, because a file without one can’t be recognised', async () => {
    const { send, there, md5 } = await yard({ checksumLateMs: 20 });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
  });

  it('does not wait for ever for a checksum that does not come', async () => {
    const { send, there } = await yard({ checksumLateMs: 60_000 });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5: null }]);
  });

  it('ends with Apple’s reason when Apple does not accept the file, and leaves it for the next plan', async () => {
    const { send, there } = await yard();
    const failure = await failureOf(send({ md5: '0'.repeat(32) }));
    expect(failure).toMatchObject({ kind: 'apple', ambiguous: false, errors: [{ code: 'CHECKSUM_MISMATCH' }] });
    expect(failure.message).toContain('review/receipt.txt');
    expect((await there()).map(({ state }) => state)).toEqual(['FAILED']);
  });

  it('is given up after its time, without a word on whether it worked', async () => {
    const { send, there } = await yard({ assetMs: 60_000 });
    const failure = await failureOf(send({ waitLimitMs: 30 }));
    expect(failure).toMatchObject({ kind: 'waited', ambiguous: true });
    expect(failure.message).toContain('UPLOAD_COMPLETE');
    expect(await there()).toHaveLength(1);
  });

  it('tells of every part that has arrived, before it ends', async () => {
    const { send, events } = await yard();
    await send();
    const sent = events.flatMap((event) => (event.type === 'sent' ? [event.bytes] : []));
    expect(sent.toSorted((a, b) => a - b)).toEqual([17, 20, 20]);
  });

  it('stops between two parts when the run is interrupted', async () => {
    const stop = new AbortController();
    const { send, simulator, sent } = await yard({ uploadPartBytes: 1 }, stop.signal);
    simulator.faults.add({ method: 'PUT', nth: 5, action: { type: 'call', before: async () => stop.abort() } });
    expect(await failureOf(send())).toMatchObject({ kind: 'waited', ambiguous: true });
    expect(sent('PUT').length).toBeLessThan(20);
    expect(sent('PATCH')).toEqual([]);
  });

  it('that never ends is removed and sent once more', async () => {
    const { send, there, sent, md5 } = await yard({ stuckUploads: 1 });
    const id = await send({ seconds: 0.05 });
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(sent('POST')).toHaveLength(2);
    expect(sent('DELETE')).toHaveLength(1);
  });

  it('that never ends the second time either is left alone', async () => {
    const { send, there, sent } = await yard({ stuckUploads: 2 });
    expect(await failureOf(send({ seconds: 0.05 }))).toMatchObject({ kind: 'waited', ambiguous: true });
    expect(await there()).toHaveLength(1);
    expect(sent('POST')).toHaveLength(2);
  });

  it('of a file that Apple has already only waits for it', async () => {
    const { send, sent } = await yard({ assetMs: 60 });
    const stop = await failureOf(send({ waitLimitMs: 1 }));
    expect(stop.kind).toBe('waited');
    const there = await send({ resume: committed(sent)[0] ?? '' });
    expect(sent('POST')).toHaveLength(1);
    expect(there).toBe(committed(sent)[0]);
  });

  it('stops waiting when the run is interrupted', async () => {
    const stop = new AbortController();
    const { send } = await yard({ assetMs: 60_000 }, stop.signal);
    const sending = failureOf(send());
    setTimeout(() => stop.abort(), 60);
    expect(await sending).toMatchObject({ kind: 'waited', ambiguous: true });
  });
});

describe('a lost answer', () => {
  it.each(['drop-after', 'drop-before'] as const)('to the reservation leaves one file (%s)', async (type) => {
    const { send, there, simulator, md5, sent } = await yard();
    simulator.faults.add({ method: 'POST', action: { type } });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(sent('POST')).toHaveLength(type === 'drop-after' ? 1 : 2);
  });

  it('to the reservation is not taken for one that was there before', async () => {
    const { send, there, simulator, client, body } = await yard();
    const old = await client.write('POST', ATTACHMENTS, body);
    simulator.faults.add({ method: 'POST', action: { type: 'drop-before' } });
    const id = await send({ known: [old?.id ?? ''] });
    expect(id).not.toBe(old?.id);
    expect((await there()).map(({ state }) => state)).toEqual(['AWAITING_UPLOAD', 'COMPLETE']);
  });

  it('to the reservation twice is given up as unknown', async () => {
    const { send, simulator, sent } = await yard();
    simulator.faults.add({ method: 'POST', times: 9, action: { type: 'drop-before' } });
    expect(await failureOf(send())).toMatchObject({ ambiguous: true });
    expect(sent('POST')).toHaveLength(2);
  });

  it.each(['drop-after', 'drop-before'] as const)('to a part is sent again (%s)', async (type) => {
    const { send, simulator, sent } = await yard();
    simulator.faults.add({ method: 'PUT', nth: 2, action: { type } });
    await send();
    expect(sent('PUT')).toHaveLength(4);
  });

  it.each(['drop-after', 'drop-before'] as const)('to the commit is found out about (%s)', async (type) => {
    const { send, there, simulator } = await yard();
    simulator.faults.add({ method: 'PATCH', action: { type } });
    await send();
    expect((await there()).map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  it('to the last look leaves the outcome open', async () => {
    const { send, simulator } = await yard();
    simulator.faults.add({ method: 'GET', path: COLLECTION, times: 99, action: { type: 'status', status: 503 } });
    expect(await failureOf(send({ waitLimitMs: 80 }))).toMatchObject({ kind: 'network', ambiguous: true });
  });

  it('to some looks is no end: the file is there, and can be looked at later', async () => {
    const { send, simulator, there } = await yard({ assetMs: 30 });
    simulator.faults.add({ method: 'GET', path: COLLECTION, times: 4, action: { type: 'status', status: 503 } });
    await send();
    expect((await there()).map(({ state }) => state)).toEqual(['COMPLETE']);
  });
});

describe('a refusal', () => {
  it('of the reservation ends the upload', async () => {
    const { send, simulator, sent } = await yard();
    simulator.faults.add({ method: 'POST', action: { type: 'status', status: 409 } });
    expect(await failureOf(send())).toMatchObject({ status: 409, ambiguous: false });
    expect(sent('PUT')).toEqual([]);
  });

  it.each([
    ['the reservation', { method: 'POST', path: ATTACHMENTS }],
    ['the commit', { method: 'PATCH' }],
  ])('of %s because Apple does not know an id yet passes', async (_what, fault) => {
    const { send, there, simulator } = await yard();
    simulator.faults.add({ ...fault, times: 2, action: { type: 'status', status: 404 } });
    await send();
    expect((await there()).map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  it('of a part leaves the reservation for the next plan', async () => {
    const { send, there, simulator } = await yard();
    simulator.faults.add({ method: 'PUT', times: 9, action: { type: 'status', status: 403 } });
    expect(await failureOf(send())).toMatchObject({ kind: 'apple', status: 403, path: 'review/receipt.txt' });
    expect((await there()).map(({ state }) => state)).toEqual(['AWAITING_UPLOAD']);
  });
});
