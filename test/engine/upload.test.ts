import { describe, expect, it, vi } from 'vitest';
import { failureOf } from '../asc/server.ts';
import { committed, uploadYard } from './upload-yard.ts';

const ATTACHMENTS = '/v1/appStoreReviewAttachments';
const COLLECTION = /^\/v1\/appStoreReviewDetails\/[^/?]+\/appStoreReviewAttachments/;
const COVERAGE = /^\/v1\/appStoreVersions\/[^/?]+\/routingAppCoverage/;

describe('an upload', () => {
  it('reserves, sends, commits and waits until Apple has accepted the file', async () => {
    const { send, there, md5, events, sent } = await uploadYard({ quirks: { assetMs: 80 } });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(sent('PUT')).toHaveLength(3);
    expect(sent('PATCH')).toHaveLength(1);
    expect(events).toContainEqual(expect.objectContaining({ type: 'processing', files: 1 }));
  });

  it('waits for the checksum too, because a file without one can’t be recognised', async () => {
    const { send, there, md5 } = await uploadYard({ quirks: { checksumLateMs: 20 } });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
  });

  it('does not wait for ever for a checksum that does not come', async () => {
    const { send, there } = await uploadYard({ quirks: { checksumLateMs: 60_000 } });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5: null }]);
  });

  it('ends with Apple’s reason when Apple does not accept the file, and leaves it for the next plan', async () => {
    const { send, there } = await uploadYard();
    const failure = await failureOf(send({ md5: '0'.repeat(32) }));
    expect(failure).toMatchObject({ kind: 'apple', ambiguous: false, errors: [{ code: 'CHECKSUM_MISMATCH' }] });
    expect(failure.message).toContain('review/receipt.txt');
    expect((await there()).map(({ state }) => state)).toEqual(['FAILED']);
  });

  it('is given up after its time, without a word on whether it worked', async () => {
    const { send, there } = await uploadYard({ quirks: { assetMs: 60_000 } });
    const failure = await failureOf(send({ waitLimitMs: 30 }));
    expect(failure).toMatchObject({ kind: 'waited', ambiguous: true });
    expect(failure.message).toContain('UPLOAD_COMPLETE');
    expect(await there()).toHaveLength(1);
  });

  it('tells of every part that has arrived, before it ends', async () => {
    const { send, events } = await uploadYard();
    await send();
    const sent = events.flatMap((event) => (event.type === 'sent' ? [event.bytes] : []));
    expect(sent.toSorted((a, b) => a - b)).toEqual([17, 20, 20]);
  });

  it('stops between two parts when the run is interrupted', async () => {
    const stop = new AbortController();
    const { send, simulator, sent } = await uploadYard({ quirks: { uploadPartBytes: 1 }, signal: stop.signal });
    simulator.faults.add({ method: 'PUT', nth: 5, action: { type: 'call', before: async () => stop.abort() } });
    expect(await failureOf(send())).toMatchObject({ kind: 'waited', ambiguous: true });
    expect(sent('PUT').length).toBeLessThan(20);
    expect(sent('PATCH')).toEqual([]);
  });

  it('that never ends is removed and sent once more', async () => {
    const { send, there, sent, md5 } = await uploadYard({ quirks: { stuckUploads: 1 } });
    const id = await send({ seconds: 0.05 });
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(sent('POST')).toHaveLength(2);
    expect(sent('DELETE')).toHaveLength(1);
  });

  it('that never ends the second time either is left alone', async () => {
    const { send, there, sent } = await uploadYard({ quirks: { stuckUploads: 2 } });
    expect(await failureOf(send({ seconds: 0.05 }))).toMatchObject({ kind: 'waited', ambiguous: true });
    expect(await there()).toHaveLength(1);
    expect(sent('POST')).toHaveLength(2);
  });

  it('of a file that Apple has already only waits for it', async () => {
    const { send, sent } = await uploadYard({ quirks: { assetMs: 60 } });
    const stop = await failureOf(send({ waitLimitMs: 1 }));
    expect(stop.kind).toBe('waited');
    const there = await send({ resume: committed(sent)[0] ?? '' });
    expect(sent('POST')).toHaveLength(1);
    expect(there).toBe(committed(sent)[0]);
  });

  it('stops waiting when the run is interrupted', async () => {
    const stop = new AbortController();
    const { send, events } = await uploadYard({ quirks: { assetMs: 60_000 }, signal: stop.signal });
    const looks = setInterval(() => events.some(({ type }) => type === 'processing') && stop.abort(), 5);
    expect(await failureOf(send())).toMatchObject({ kind: 'waited', ambiguous: true, sent: true });
    clearInterval(looks);
  });
});

describe('a lost answer', () => {
  it.each(['drop-after', 'drop-before'] as const)('to the reservation leaves one file (%s)', async (type) => {
    const { send, there, simulator, md5, sent } = await uploadYard();
    simulator.faults.add({ method: 'POST', action: { type } });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(sent('POST')).toHaveLength(type === 'drop-after' ? 1 : 2);
  });

  it('to the reservation is not taken for one that was there before', async () => {
    const { send, there, simulator, client, body } = await uploadYard();
    const old = await client.write('POST', ATTACHMENTS, body);
    simulator.faults.add({ method: 'POST', action: { type: 'drop-before' } });
    const id = await send({ known: [old?.id ?? ''] });
    expect(id).not.toBe(old?.id);
    expect((await there()).map(({ state }) => state)).toEqual(['AWAITING_UPLOAD', 'COMPLETE']);
  });

  it('to the reservation twice is given up as unknown', async () => {
    const { send, simulator, sent } = await uploadYard();
    simulator.faults.add({ method: 'POST', times: 9, action: { type: 'drop-before' } });
    expect(await failureOf(send())).toMatchObject({ ambiguous: true });
    expect(sent('POST')).toHaveLength(2);
  });

  it.each(['drop-after', 'drop-before'] as const)('to a part is sent again (%s)', async (type) => {
    const { send, simulator, sent } = await uploadYard();
    simulator.faults.add({ method: 'PUT', nth: 2, action: { type } });
    await send();
    expect(sent('PUT')).toHaveLength(4);
  });

  it.each(['drop-after', 'drop-before'] as const)('to the commit is found out about (%s)', async (type) => {
    const { send, there, simulator } = await uploadYard();
    simulator.faults.add({ method: 'PATCH', action: { type } });
    await send();
    expect((await there()).map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  it('to the last look leaves the outcome open', async () => {
    const { send, simulator } = await uploadYard();
    simulator.faults.add({ method: 'GET', path: COLLECTION, times: 99, action: { type: 'status', status: 503 } });
    expect(await failureOf(send({ waitLimitMs: 80 }))).toMatchObject({ kind: 'network', ambiguous: true });
  });

  it('to some looks is no end: the file is there, and can be looked at later', async () => {
    const { send, simulator, there } = await uploadYard({ quirks: { assetMs: 30 } });
    simulator.faults.add({ method: 'GET', path: COLLECTION, times: 4, action: { type: 'status', status: 503 } });
    await send();
    expect((await there()).map(({ state }) => state)).toEqual(['COMPLETE']);
  });
});

describe('a refusal', () => {
  it('of the reservation ends the upload', async () => {
    const { send, simulator, sent } = await uploadYard();
    simulator.faults.add({ method: 'POST', action: { type: 'status', status: 409 } });
    expect(await failureOf(send())).toMatchObject({ status: 409, ambiguous: false });
    expect(sent('PUT')).toEqual([]);
  });

  it.each([
    ['the reservation', { method: 'POST', path: ATTACHMENTS }],
    ['the commit', { method: 'PATCH' }],
  ])('of %s because Apple does not know an id yet passes', async (_what, fault) => {
    const { send, there, simulator } = await uploadYard();
    simulator.faults.add({ ...fault, times: 2, action: { type: 'status', status: 404 } });
    await send();
    expect((await there()).map(({ state }) => state)).toEqual(['COMPLETE']);
  });

  it('of a part leaves the reservation for the next plan', async () => {
    const { send, there, simulator } = await uploadYard();
    simulator.faults.add({ method: 'PUT', times: 9, action: { type: 'status', status: 403 } });
    expect(await failureOf(send())).toMatchObject({ kind: 'apple', status: 403, path: 'review/receipt.txt' });
    expect((await there()).map(({ state }) => state)).toEqual(['AWAITING_UPLOAD']);
  });
});

describe('a file that is alone at its place', () => {
  it('is reserved, sent, committed, and waited for where it shows', async () => {
    const { send, there, md5, sent, siblings } = await uploadYard({ place: 'coverage', quirks: { assetMs: 40 } });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(['POST', 'PUT', 'PATCH'].map((method) => sent(method).length)).toEqual([1, 3, 1]);
    expect(sent('GET', siblings).length).toBeGreaterThan(1);
  });

  it.each(['drop-after', 'drop-before'] as const)('is found there after a lost answer (%s)', async (type) => {
    const { send, there, simulator, md5, sent } = await uploadYard({ place: 'coverage' });
    simulator.faults.add({ method: 'POST', action: { type } });
    const id = await send();
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(sent('POST')).toHaveLength(type === 'drop-after' ? 1 : 2);
  });

  it('is not taken for one that was there before: that has to go first', async () => {
    const { send, there, simulator, client, body, sent } = await uploadYard({ place: 'coverage' });
    const old = await client.write('POST', '/v1/routingAppCoverages', body);
    simulator.faults.add({ method: 'POST', action: { type: 'drop-before' } });
    expect(await failureOf(send({ known: [old?.id ?? ''] }))).toMatchObject({ kind: 'apple', status: 409 });
    expect(await there()).toMatchObject([{ id: old?.id, state: 'AWAITING_UPLOAD' }]);
    expect(sent('PUT')).toEqual([]);
  });

  it('that never ends is removed and sent once more', async () => {
    const { send, there, sent, md5 } = await uploadYard({ place: 'coverage', quirks: { stuckUploads: 1 } });
    const id = await send({ seconds: 0.05 });
    expect(await there()).toEqual([{ id, state: 'COMPLETE', md5 }]);
    expect(['POST', 'DELETE'].map((method) => sent(method).length)).toEqual([2, 1]);
  });

  it('ends with Apple’s reason when Apple does not accept it', async () => {
    const { send, there } = await uploadYard({ place: 'coverage' });
    const failure = await failureOf(send({ md5: '0'.repeat(32) }));
    expect(failure).toMatchObject({ kind: 'apple', ambiguous: false, errors: [{ code: 'CHECKSUM_MISMATCH' }] });
    expect((await there()).map(({ state }) => state)).toEqual(['FAILED']);
  });

  it('that is gone by the time of a look is waited for no longer, and not sent again', async () => {
    const { send, simulator, client, there, sent } = await uploadYard({
      place: 'coverage',
      quirks: { assetMs: 60_000 },
    });
    simulator.faults.add({
      method: 'GET',
      path: COVERAGE,
      action: {
        type: 'call',
        before: async () => {
          await client.write('DELETE', `/v1/routingAppCoverages/${committed(sent)[0]}`);
        },
      },
    });
    const failure = await failureOf(send());
    expect(failure).toMatchObject({ kind: 'stale', ambiguous: false });
    expect(failure.message).toContain('removed from App Store Connect by somebody else');
    expect(await there()).toEqual([]);
    expect(sent('POST')).toHaveLength(1);
  });
});

describe('a file that somebody removes while Apple looks at it', () => {
  it('is waited for no longer once it has shown', async () => {
    const { send, client, sent } = await uploadYard({ quirks: { assetMs: 60_000 } });
    const sending = failureOf(send());
    await vi.waitFor(() => expect(sent('GET', '/v1/appStoreReviewDetails').length).toBeGreaterThan(2), {
      timeout: 25_000,
    });
    const [id] = committed(sent);
    await client.write('DELETE', `${ATTACHMENTS}/${id}`);
    const failure = await sending;
    expect(failure).toMatchObject({ kind: 'stale', ambiguous: false });
    expect(failure.message).toBe(
      'review/receipt.txt was sent, and then removed from App Store Connect by somebody else',
    );
  });

  it('is waited for no longer where it never showed: another run may be quicker than a look', async () => {
    const { send, simulator, client, sent } = await uploadYard({ quirks: { assetMs: 60_000 } });
    simulator.faults.add({
      method: 'GET',
      path: COLLECTION,
      action: { type: 'call', before: () => void client.write('DELETE', `${ATTACHMENTS}/${committed(sent)[0]}`) },
    });
    simulator.faults.add({
      method: 'GET',
      path: COLLECTION,
      times: Infinity,
      action: { type: 'status', status: 200, body: { data: [] } },
    });
    expect(await failureOf(send())).toMatchObject({ kind: 'stale' });
  });

  it('is still waited for where only the list does not show it', async () => {
    const { send, simulator, there } = await uploadYard({ quirks: { assetMs: 150 } });
    simulator.faults.add({
      method: 'GET',
      path: COLLECTION,
      times: 6,
      action: { type: 'status', status: 200, body: { data: [] } },
    });
    const id = await send();
    simulator.faults.clear();
    expect(await there()).toMatchObject([{ id, state: 'COMPLETE' }]);
  });

  it('is waited for no longer where its place is gone too', async () => {
    const { send, simulator, client, sent } = await uploadYard({ quirks: { assetMs: 60_000 }, place: 'coverage' });
    simulator.faults.add({
      method: 'GET',
      path: COVERAGE,
      nth: 2,
      action: {
        type: 'call',
        before: async () => void (await client.write('DELETE', `/v1/routingAppCoverages/${committed(sent)[0]}`)),
      },
    });
    expect(await failureOf(send())).toMatchObject({ kind: 'stale' });
  });
});
