import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/core/json/json.ts';
import { isJsonObject } from '../../src/core/json/json.ts';
import type { Receipt } from '../../src/core/receipt/receipt.ts';
import { receiptDigest } from '../../src/core/receipt/receipt.ts';
import type { Verification } from '../../src/core/receipt/verification.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { uncleanness } from '../support/clean-output.ts';
import { png } from '../support/pictures.ts';
import { RUNNER_COMMANDS } from '../support/runner-rules.ts';
import { startTestSimulator } from '../support/simulator.ts';

const MANIFEST = `app: { bundleId: com.example.verify, platform: IOS }
version: { versionString: "2.0", copyright: 2026 Example Inc. }
metadata:
  en-US:
    subtitle: { env: ASCEND_SUBTITLE }
    description: { env: ASCEND_NOTES }
    promotionalText: { file: now.txt }
screenshots: { en-US: { APP_IPHONE_67: [shots/*.png] } }
allow: [rename-version]
`;
const TEXTS = { ASCEND_NOTES: 'Words of a variable', ASCEND_SUBTITLE: 'Other words' };

/** A folder with the plan, the receipt and the manifest of an apply; nothing of the world is left but them. */
async function applied() {
  const simulator = await startTestSimulator();
  simulator.addApp({ bundleId: 'com.example.verify', name: 'Verify' });
  const files = { 'release.yml': MANIFEST, 'now.txt': 'Now.', 'one.png': png(1290, 2796, { text: '1' }) };
  const cwd = await folderWith(files);
  const put = (name: string, content: string) => writeFile(join(cwd, name), content);
  await put('release.yml', MANIFEST.replace('shots/*.png', 'one.png'));
  const place = { cwd, env: { ...simulator.env, ...TEXTS } };
  expect((await runCli(['plan', '--out', 'plan.json'], place)).code).toBe(0);
  expect((await runCli(['apply', 'plan.json', '--receipt', 'receipt.json'], place)).code).toBe(0);
  const text = await readFile(join(cwd, 'receipt.json'), 'utf8');
  const receipt = JSON.parse(text) as Receipt;
  const verify = async (args: string[] = [], env: Record<string, string> = TEXTS) => {
    const run = await runCli(['verify', 'receipt.json', ...args], { cwd, env });
    expect(uncleanness(run)).toEqual([]);
    return { code: run.code, said: (run.stdout + run.stderr).replaceAll(/\s+/g, ' '), stdout: run.stdout };
  };
  /** As somebody would write it who knows how digests are made. */
  const forge = (forged: object) =>
    put('receipt.json', JSON.stringify({ ...forged, digest: receiptDigest({ ...receipt, ...forged }) }));
  return { cwd, put, receipt, json: JSON.parse(text) as JsonObject, verify, forge };
}

/** Every value in it that holds no others, by its path, with another one of the same type in its place. */
function alterations(value: Json, path: readonly (string | number)[] = []): { path: string; altered: Json }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) =>
      alterations(item, [...path, at]).map((one) => ({ ...one, altered: value.with(at, one.altered) })),
    );
  }
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, item]) =>
      alterations(item, [...path, key]).map((one) => ({ ...one, altered: { ...value, [key]: one.altered } })),
    );
  }
  return [{ path: path.join('/'), altered: other(value) }];
}

function other(value: Json): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return 0;
  // Digits stay digits, so that digests and moments keep their form.
  const at = Math.max(0, value.search(/\d[^\d]*$/));
  const character = value[at] ?? '';
  const instead = /\d/.test(character) ? String((Number(character) + 1) % 10) : `${character}x`;
  return value.slice(0, at) + instead + value.slice(at + 1);
}

/** What nothing but the receipt itself knows: circumstances, and what Apple answered. */
const OWN =
  /^(?:ascend|server|keyId|began|ended|operations\/\d+\/requests\/\d+\/(?:at|id)|manifest\/(?:files|variables)\/.*|formatVersion)$/;

describe('ascend verify', () => {
  it('refuses a receipt with any value altered, and any key left out', async () => {
    const { receipt, json, verify, put } = await applied();
    const all = alterations(json);
    expect(all.length).toBeGreaterThan(100);
    const accepted: string[] = [];
    const left = Object.keys(receipt).map((key) => ({ path: key, altered: { ...json, [key]: undefined } }));
    for (const { path, altered } of [...all, ...left]) {
      await put('receipt.json', JSON.stringify(altered));
      if (![1, 5].includes((await verify()).code ?? 0)) accepted.push(path);
    }
    expect(accepted).toEqual([]);
    await put('receipt.json', JSON.stringify(receipt, null, 4));
    expect((await verify()).code).toBe(0);
  });

  it('with the plan, refuses one whose digest was made anew, but for what only the receipt knows', async () => {
    const { json, verify, forge } = await applied();
    const accepted: string[] = [];
    for (const { path, altered } of alterations(json)) {
      if (path === 'digest') continue;
      await forge(altered as object);
      const { code } = await verify(['--plan', 'plan.json']);
      if (![1, 5].includes(code ?? 0)) accepted.push(path);
    }
    expect(accepted.filter((path) => !OWN.test(path))).toEqual([]);
  });

  it('with the plan, refuses what was left out of it and what was put into it', async () => {
    const { receipt, verify, forge } = await applied();
    const [operation] = receipt.operations;
    const [change] = receipt.changes;
    if (!operation || !change) throw new Error('nothing was done');
    const foreign = { ...operation, action: 'delete', address: 'version/localizations/de-DE' };
    for (const [forged, words] of [
      [{ operations: receipt.operations.slice(1) }, 'is in the plan, and not in it'],
      [{ operations: [...receipt.operations, foreign] }, 'delete version/localizations/de-DE is not in the plan'],
      [{ operations: [...receipt.operations, { ...foreign, action: 'act' }] }, 'is not in the plan'],
      [
        { operations: [...receipt.operations, { ...foreign, status: 'adopted', requests: [], refs: [] }] },
        'delete version/localizations/de-DE is not in the plan',
      ],
      [{ changes: receipt.changes.slice(1) }, 'is not in it, or is another one'],
      [{ changes: [...receipt.changes, change] }, 'it lists a change more than once'],
    ] as const) {
      await forge({ ...receipt, ...forged });
      expect(await verify(['--plan', 'plan.json'])).toMatchObject({
        code: 5,
        said: expect.stringContaining(words) as string,
      });
    }
  });

  it('and one for another plan', async () => {
    const { put, verify, receipt, cwd } = await applied();
    const digits = receipt.plan.digest.slice(7);
    expect((await verify(['--expect', digits.slice(0, 8)])).code).toBe(0);
    expect(await verify(['--expect', 'deadbeef'])).toMatchObject({
      code: 5,
      said: expect.stringContaining(`it is for the plan ${digits.slice(0, 8)}`) as string,
    });
    const plan = JSON.parse(await readFile(join(cwd, 'plan.json'), 'utf8')) as object;
    await put('plan.json', JSON.stringify({ ...plan, changes: [] }));
    expect(await verify(['--plan', 'plan.json'])).toMatchObject({ code: 5 });
    await put('plan.json', JSON.stringify(receipt));
    expect(await verify(['--plan', 'plan.json'])).toMatchObject({ code: 5 });
    expect(await verify(['--plan', 'none.json'])).toMatchObject({ code: 64 });
  });

  it.each<[what: string, edit: Record<string, string>, env: Record<string, string>, code: number, words: string]>([
    ['a key', { 'release.yml': MANIFEST.replace('2026', '2027') }, TEXTS, 5, 'a value in it, a text file'],
    ['a text file', { 'now.txt': 'Later.' }, TEXTS, 5, 'a value in it, a text file that it names'],
    ['a comment', { 'release.yml': `# Words.\n${MANIFEST}` }, TEXTS, 0, 'are as they were applied'],
    ['one variable', {}, { ...TEXTS, ASCEND_NOTES: 'New' }, 5, 'the variable ASCEND_NOTES holds something else'],
    ['no variable', {}, {}, 3, 'the environment variable "ASCEND_NOTES" is not set'],
    ['no manifest', { 'release.yml': 'app: {}' }, TEXTS, 3, 'release.yml'],
  ])('with the manifest, says what is different about it: %s', async (_what, edit, env, code, words) => {
    const { put, verify } = await applied();
    for (const [name, text] of Object.entries(edit)) await put(name, text.replace('shots/*.png', 'one.png'));
    expect(await verify(['--manifest', 'release.yml'], env)).toMatchObject({
      code,
      said: expect.stringContaining(words) as string,
    });
  });

  it('names pictures that are others', async () => {
    const { cwd, verify } = await applied();
    await writeFile(join(cwd, 'one.png'), png(1290, 2796, { text: '2' }));
    expect(await verify(['--manifest', 'release.yml'])).toMatchObject({
      code: 5,
      said: expect.stringContaining('the file one.png holds something else') as string,
    });
  });

  it('prints the same as data', async () => {
    const { verify, receipt } = await applied();
    const { stdout, code } = await verify(['--plan', 'plan.json', '--format', 'json']);
    const found = JSON.parse(stdout) as Verification;
    expect(code).toBe(0);
    expect(found).toMatchObject({
      format: 'ascend.verification',
      matches: true,
      checks: [
        { against: 'itself', differences: [] },
        { against: 'plan', name: 'plan.json', differences: [], requests: { adapted: 0 } },
      ],
      receipt: { digest: receipt.digest, outcome: 'done', operations: { done: receipt.operations.length } },
    });
    expect(found.receipt?.changes.asPlanned).toBe(receipt.changes.length);
  });

  it('obeys nothing in it, and believes nothing of a damaged one', async () => {
    const { receipt, verify, forge, put } = await applied();
    for (const name of [...RUNNER_COMMANDS, '\u202Egnol\u0007\u001B[2J', '__proto__', 'constructor']) {
      const target = { ...receipt.target, bundleId: name };
      await forge({ ...receipt, target, ascend: name, leftover: [] });
      expect((await verify()).code).toBe(0);
      expect((await verify(['--format', 'json'])).code).toBe(0);
      expect((await verify(['--plan', 'plan.json'])).code).toBe(5);
    }
    await put('receipt.json', JSON.stringify({ ...receipt, target: { ...receipt.target, bundleId: 'com.example.x' } }));
    const { code, stdout } = await verify(['--plan', 'plan.json']);
    expect({ code, stdout }).toEqual({
      code: 5,
      stdout: '✗ receipt.json is not to be believed\n    it was changed after it was made, or is damaged\n',
    });
  });
});
