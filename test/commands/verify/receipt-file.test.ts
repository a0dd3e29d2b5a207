import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReceipt } from '../../../src/commands/verify/receipt-file.ts';
import { FailureError } from '../../../src/core/failure.ts';
import { folderWith } from '../../support/cli.ts';

const HASH = `sha256:${'0'.repeat(64)}`;
const RECEIPT = {
  ...{ format: 'ascend.receipt', formatVersion: '1.0', ascend: '0.1.0' },
  ...{ began: '2026-09-01T12:00:00.000Z', ended: '2026-09-01T12:00:02.000Z' },
  target: { appId: '1', bundleId: 'com.example.app', platform: 'IOS' },
  plan: { digest: HASH, allow: [] },
  manifest: { path: 'release.yml', digest: HASH, files: [], variables: [] },
  ...{ operations: [], changes: [], leftover: [], outcome: 'done', exitCode: 0, digest: HASH },
};
const TEXT = JSON.stringify(RECEIPT);

/** What is said about a file that holds this. */
async function said(text: string | Buffer): Promise<string> {
  const cwd = await folderWith({ 'receipt.json': text });
  try {
    readReceipt('receipt.json', { cwd });
    return 'a receipt';
  } catch (error) {
    return error instanceof FailureError ? `${error.failure.kind}: ${error.message}` : String(error);
  }
}

const NO = 'internal: receipt.json is not a receipt:';

test('what ascend writes is one', async () => {
  expect(await said(TEXT)).toBe('a receipt');
  // A newer one may have more.
  expect(await said(JSON.stringify({ ...RECEIPT, formatVersion: '1.7', more: {} }))).toBe('a receipt');
});

test.each<[text: string | Buffer, words: string]>([
  ['', 'internal: receipt.json is empty'],
  [TEXT.slice(0, -20), `${NO} it is not JSON, or not all of it`],
  [`${TEXT}${TEXT}`, `${NO} it is not JSON, or not all of it`],
  [Buffer.from([0xff, 0xfe, 0, 1]), `${NO} it is not JSON, or not all of it`],
  ['['.repeat(20_000), `${NO} it is nested too deeply`],
  [TEXT.replace('"leftover":[]', `"leftover":${'['.repeat(200)}${']'.repeat(200)}`), `${NO} it is nested too deeply`],
  ['null', `${NO} / must be object`],
  ['[]', `${NO} / must be object`],
  ['{}', `${NO} / must have required property 'format'`],
  ['{"__proto__":{"format":"ascend.receipt"}}', `${NO} / must have required property 'format'`],
  [JSON.stringify({ format: 'ascend.plan' }), 'internal: receipt.json is a saved plan'],
  [JSON.stringify({ format: 'ascend.report' }), 'internal: receipt.json is a report, not a receipt'],
  [JSON.stringify({ format: 'ascend.plans' }), 'is a saved plan of several manifests, not a receipt'],
  [JSON.stringify({ format: 'ascend.reports' }), 'is a report on several manifests, not a receipt'],
  [
    JSON.stringify({ ...RECEIPT, formatVersion: '2.0' }),
    'internal: receipt.json is in receipt format 2.0, and this ascend reads 1',
  ],
  [JSON.stringify({ ...RECEIPT, operations: {} }), `${NO} /operations must be array`],
  [JSON.stringify({ ...RECEIPT, exitCode: '0' }), `${NO} /exitCode must be integer`],
  [JSON.stringify({ ...RECEIPT, outcome: 'gated' }), `${NO} /outcome must be equal to one of the allowed values`],
  [JSON.stringify({ ...RECEIPT, target: null }), `${NO} /target must be object`],
  [TEXT.replace('{"format"', '{"exitCode":7,"format"'), `${NO} it has the key "exitCode" twice`],
  [TEXT.replace('"appId":"1"', '"appId":"1","appId":"1"'), `${NO} it has the key "appId" twice`],
])('%#: %.60s', async (text, words) => {
  expect(await said(text)).toContain(words);
});

test('what is there but no file, not there, or too large', async () => {
  const cwd = await folderWith({});
  await mkdir(join(cwd, 'folder'));
  expect(() => readReceipt('folder', { cwd })).toThrow('folder is a folder');
  expect(() => readReceipt('none.json', { cwd })).toThrow('none.json does not exist');
  await writeFile(join(cwd, 'large.json'), Buffer.alloc(64 * 1024 * 1024 + 1, ' '));
  expect(() => readReceipt('large.json', { cwd })).toThrow('large.json is too large for a receipt');
});
