import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../../src/commands/exit-codes.ts';
import { selfContradictions } from '../../../src/core/receipt/check-receipt.ts';
import type { Receipt, ReceiptChange, ReceiptOperation, ReceiptRequest } from '../../../src/core/receipt/receipt.ts';
import { receiptDigest } from '../../../src/core/receipt/receipt.ts';

const HASH = `sha256:${'0'.repeat(64)}`;
const REQUEST: ReceiptRequest = {
  method: 'PATCH',
  path: '/v1/things/1',
  body: HASH,
  answer: 'confirmed',
  at: '2026-09-01T12:00:01.000Z',
};
const OPERATION: ReceiptOperation = {
  ...{ action: 'update', address: 'thing', kind: 'things', status: 'done', refs: [] },
  requests: [REQUEST],
};
const CHANGE: ReceiptChange = {
  address: 'thing',
  field: 'text',
  after: HASH,
  readBack: { value: HASH, asPlanned: true },
};
const REFUSED = { ...REQUEST, answer: 'refused', status: 409 } as const;
const FAILURE: NonNullable<ReceiptOperation['failure']> = { kind: 'apple', status: 409, codes: [] };
const NOT_READ: ReceiptChange = { address: 'thing', field: 'text', after: HASH };

function receiptWith(parts: Partial<Receipt>): Receipt {
  const content: Receipt = {
    ...{ format: 'ascend.receipt', formatVersion: '1.0', ascend: '0.1.0' },
    ...{ began: '2026-09-01T12:00:00.000Z', ended: '2026-09-01T12:00:02.000Z' },
    target: { appId: '1', bundleId: 'com.example.app', platform: 'IOS' },
    plan: { digest: HASH, allow: [] },
    manifest: { path: 'release.yml', digest: HASH, files: [], variables: [] },
    ...{ operations: [OPERATION], changes: [CHANGE], leftover: [], outcome: 'done', exitCode: 0, digest: '' },
    ...parts,
  };
  return { ...content, digest: receiptDigest(content) };
}

const found = (parts: Partial<Receipt>): string[] => selfContradictions(receiptWith(parts), EXIT_CODES);
const partial = (operation: Partial<ReceiptOperation>, parts: Partial<Receipt> = {}): Partial<Receipt> => ({
  operations: [{ ...OPERATION, ...operation }],
  changes: [NOT_READ],
  outcome: 'partial',
  exitCode: 7,
  ...parts,
});

describe('a receipt agrees with itself', () => {
  it.each<[what: string, parts: Partial<Receipt>]>([
    ['done', {}],
    ['adopted, by this run or before it', { operations: [{ ...OPERATION, status: 'adopted', requests: [] }] }],
    ['a wait', { operations: [OPERATION, { ...OPERATION, action: 'wait', requests: [] }] }],
    ['a second attempt', { operations: [{ ...OPERATION, requests: [REFUSED, REQUEST] }] }],
    ['a secret', { changes: [{ ...NOT_READ, secret: true }] }],
    ['failed', partial({ status: 'failed', requests: [REFUSED], failure: FAILURE })],
    [
      'unknown',
      partial({
        status: 'unknown',
        requests: [{ ...REQUEST, answer: 'unanswered' }],
        failure: { ...FAILURE, kind: 'network' },
      }),
    ],
    ['done, and not read back', partial({})],
    ['differs', { outcome: 'differs', exitCode: 9, changes: [{ ...CHANGE, readBack: { asPlanned: false } }] }],
    ['differs in what the plan has not', { outcome: 'differs', exitCode: 9, leftover: [{ address: 'a', field: 'b' }] }],
    [
      'refused at once',
      partial({ status: 'failed', requests: [REFUSED], failure: FAILURE }, { outcome: 'error', exitCode: 1 }),
    ],
  ])('%s', (_what, parts) => {
    expect(found(parts)).toEqual([]);
  });
});

describe('a receipt contradicts itself', () => {
  it.each<[words: string, parts: Partial<Receipt>]>([
    ['it says done, and names exit code 7', { exitCode: 7 }],
    [
      'it says done, and 1 operation did not come to an end',
      { operations: [OPERATION, { ...OPERATION, status: 'failed', requests: [REFUSED], failure: FAILURE }] },
    ],
    ['it says done, and 1 operation did', { operations: [{ ...OPERATION, status: 'skipped', requests: [] }] }],
    ['it says done, and 1 change not read back', { changes: [NOT_READ] }],
    ['it says done, and 1 field not as planned', { changes: [{ ...CHANGE, readBack: { asPlanned: false } }] }],
    ['it says done, and 1 field not as planned', { leftover: [{ address: 'a', field: 'b' }] }],
    ['it says differs, and nothing that differs', { outcome: 'differs', exitCode: 9 }],
    ['text of thing is not as planned', { changes: [{ ...CHANGE, readBack: { asPlanned: true } }] }],
    ['text of thing is a secret', { changes: [{ ...CHANGE, secret: true }] }],
    ['it says partial, and that something was read back', partial({}, { changes: [CHANGE] })],
    ['it says error, and that something was written', partial({}, { outcome: 'error', exitCode: 1 })],
    ['it says waited, and nothing that it waits for', partial({}, { outcome: 'waited', exitCode: 10 })],
    ['update thing is done without an answer', { operations: [{ ...OPERATION, requests: [] }] }],
    ['update thing is done without an answer', { operations: [{ ...OPERATION, requests: [REQUEST, REFUSED] }] }],
    ['wait thing waits, and sent something', { operations: [{ ...OPERATION, action: 'wait' }] }],
    ['update thing was not started, and sent', partial({ status: 'skipped' })],
    ['update thing is failed, and confirmed', partial({ status: 'failed', failure: FAILURE })],
    [
      'update thing failed, and has no answer',
      partial({ status: 'failed', failure: FAILURE, requests: [{ ...REQUEST, answer: 'unanswered' }] }),
    ],
    ['update thing is failed, without a reason', partial({ status: 'failed', requests: [REFUSED] })],
    ['update thing is done, with a reason', { operations: [{ ...OPERATION, failure: FAILURE }] }],
    ['confirmed, with a wrong status', { operations: [{ ...OPERATION, requests: [{ ...REQUEST, status: 409 }] }] }],
    [
      'refused, and an id from its answer',
      partial({ status: 'failed', failure: FAILURE, requests: [{ ...REFUSED, id: '1' }] }),
    ],
    ['its moments are out of order', { began: '2026-09-01T12:00:01.500Z' }],
    ['its moments are out of order', { ended: '2026-08-01T12:00:00.000Z' }],
    ['it names a moment that there is not', { began: '2026-09-31T99:00:00.000Z' }],
  ])('%s', (words, parts) => {
    expect(found(parts).join('; ')).toContain(words);
  });

  it('and one that was damaged is not looked at any further', () => {
    const receipt = { ...receiptWith({}), exitCode: 7 };
    expect(selfContradictions(receipt, EXIT_CODES)).toEqual(['it was changed after it was made, or is damaged']);
  });
});
