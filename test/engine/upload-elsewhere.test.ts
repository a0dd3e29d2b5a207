import { describe, expect, it } from 'vitest';
import { failureOf } from '../asc/server.ts';
import { uploadYard } from './upload-yard.ts';

describe('an upload', () => {
  it('of which Apple names another host for one part is not sent at all', async () => {
    const { send, simulator, sent, body } = await uploadYard();
    const bytes = body.data.attributes.fileSize;
    const part = { method: 'PUT', url: `${simulator.url}/uploads/1`, offset: 0, length: 1, requestHeaders: [] };
    const uploadOperations = [part, { ...part, url: 'https://evil-apple.com/2?hush', offset: 1, length: bytes - 1 }];
    const reserved = { data: { type: body.data.type, id: '1', attributes: { uploadOperations } } };
    const path = '/v1/appStoreReviewAttachments';
    simulator.faults.add({ method: 'POST', path, action: { type: 'status', status: 201, body: reserved } });
    const failure = await failureOf(send());
    expect(failure).toMatchObject({ kind: 'network', ambiguous: false });
    expect(failure.message).toContain('evil-apple.com, which is none of Apple’s hosts');
    expect(failure.hint).toContain('ASC_UPLOAD_HOSTS');
    expect(JSON.stringify(failure)).not.toContain('hush');
    expect(sent('PUT')).toEqual([]);
    expect(sent('PATCH')).toEqual([]);
  });
});
