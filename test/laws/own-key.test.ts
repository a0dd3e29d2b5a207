import { Buffer } from 'node:buffer';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/simulator/index.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { json, serve } from '../asc/server.ts';

const MANIFEST = `app: { bundleId: ${BUNDLE}, platform: IOS }
version: { versionString: '1.0' }
metadata:
  en-US:
    promotionalText: Now.
    description: `;

const OTHERS = `
  ja: { name: アプリ, description: Open. }
`;

interface Key {
  pem: string;
  body: string;
  base64: string;
}

/** Pieces of a credential that nothing else holds: any of them in what was written gives it away. */
function pieces({ pem, body, base64 }: Key): string[] {
  const again = (text: string) => Buffer.from(text).toString('base64');
  const long = [body.slice(50), base64.slice(50), again(base64).slice(50), again(body).slice(50), again(`x${pem}`)];
  return long.flatMap((text) => text.match(/.{24}/g) ?? []);
}

/** The command line at work, with all that it wrote and all that it sent. */
async function workplace(description: string, files: Record<string, string> = {}) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({ onExchange: (exchange) => exchanges.push(exchange) });
  simulator.addApp(READY);
  const pem = simulator.key.privateKey;
  const key = { pem, body: pem.split('\n').slice(1, -2).join(''), base64: Buffer.from(pem).toString('base64') };
  const filled = (text: string) =>
    text.replaceAll('PEM', pem).replaceAll('BODY', key.body).replaceAll('BASE64', key.base64);
  const texts = Object.entries(files).map(([name, text]) => [name, filled(text)]);
  const cwd = await folderWith({
    ...Object.fromEntries(texts),
    'release.yml': `${MANIFEST}${filled(description)}${OTHERS}`,
  });
  const shown: string[] = [];
  const env = { ...simulator.env, ASCEND_KEY: pem, ASCEND_BODY: key.body, ASCEND_BASE64: key.base64, STAGE_KEY: pem };
  const ascend = async (...args: string[]) => {
    const run = await runCli(args, { cwd, env });
    shown.push(run.stdout, run.stderr);
    return run;
  };
  /** Pieces of the key in what was shown, kept or sent. */
  const leaks = async () => {
    const kept = (await readdir(cwd)).filter((name) => name !== 'release.yml' && !(name in files));
    const sent = exchanges.map(({ method, url, requestBody }) => JSON.stringify([method, url, requestBody]));
    const all = [...shown, ...sent, ...(await Promise.all(kept.map((name) => readFile(join(cwd, name), 'utf8'))))];
    // Line ends of JSON count as such.
    const flat = all.map((text) => text.replaceAll(/\\+[nr]|\s/g, '')).join('\u0000');
    return pieces(key).filter((piece) => flat.includes(piece) || flat.includes(encodeURIComponent(piece)));
  };
  const written = () => exchanges.filter(({ method }) => method !== 'GET').length;
  return { simulator, key, ascend, leaks, written, shown };
}

const WAYS: Record<string, [description: string, files?: Record<string, string>]> = {
  'the variable of the key': ['{ env: ASC_PRIVATE_KEY }'],
  'a variable with it': ['{ env: ASCEND_KEY }'],
  'a variable with its body': ['{ env: ASCEND_BODY }'],
  'a variable with its base64': ['{ env: ASCEND_BASE64 }'],
  'a variable that is allowed': ['{ env: STAGE_KEY }'],
  'a file': ['{ file: text.txt }', { 'text.txt': 'So:\nPEM' }],
  'a file with its body': ['{ file: text.txt }', { 'text.txt': 'BODY' }],
  'a file with its base64': ['{ file: text.txt }', { 'text.txt': 'x BASE64 y' }],
  'a text': ['"BODY"'],
  'a text with its base64': ['"so: BASE64"'],
};

const COMMANDS = [
  ['validate'],
  ['validate', '--format', 'json'],
  ['validate', '--format', 'github'],
  ['plan', '--out', 'plan.json'],
  ['plan', '--format', 'json'],
  ['plan', '--format', 'markdown=plan.md', '--full'],
  ['status'],
  ['status', '--format', 'json'],
  ['apply', '--yes'],
].map((args) => [...args, '--env', 'STAGE_KEY']);

describe('ascend’s own key', () => {
  it.each(Object.entries(WAYS))('comes into no plan and no store through %s', async (_what, [description, files]) => {
    const { ascend, leaks, written } = await workplace(description, files);
    for (const args of COMMANDS) {
      const { code, stdout, stderr } = await ascend(...args);
      expect({ args, code }).toEqual({ args, code: 3 });
      expect(stdout + stderr).toMatch(args.includes('json') && args[0] === 'validate' ? /"line": 6/ : /6/);
    }
    expect({ leaks: await leaks(), written: written() }).toEqual({ leaks: [], written: 0 });
  });

  it('is not shown where App Store Connect has it', { timeout: 60_000 }, async () => {
    const { simulator, key, ascend, leaks, shown } = await workplace('Text.');
    // As somebody may have saved it on the website.
    const attributes = {
      locale: 'en-US',
      description: `Look: ${key.pem}`,
      promotionalText: key.body,
      keywords: key.base64,
    };
    const data = [{ type: 'appStoreVersionLocalizations', id: '1', attributes }];
    simulator.faults.add({
      method: 'GET',
      path: /appStoreVersionLocalizations/,
      times: 1000,
      action: { type: 'status', status: 200, body: { data, links: {} } },
    });
    for (const args of COMMANDS) await ascend(...args);
    expect(shown.join('')).toContain('Look: (removed: a credential)');
    expect(await leaks()).toEqual([]);
  });

  it('is not shown where Apple’s errors have it', { timeout: 60_000 }, async () => {
    const { simulator, key, ascend, leaks, shown } = await workplace('Text.');
    const said = [key.pem, key.body, key.base64];
    const errors = said.map((text) => ({ status: '409', code: 'X', title: text, detail: `Refused: ${text}` }));
    simulator.faults.add({ method: 'PATCH', times: 1000, action: { type: 'status', status: 409, body: { errors } } });
    for (const args of COMMANDS) await ascend(...args);
    expect(shown.join('')).toContain('Refused: ');
    expect(await leaks()).toEqual([]);
  });
});

it('no key is printed that stands in the command itself', async () => {
  const { key, ascend, leaks } = await workplace('Text.');
  for (const text of [key.body, key.base64, key.pem]) {
    for (const args of [
      ['validate', text],
      ['plan', `${text}.yml`],
      ['plan', '--format', text],
      ['apply', `${text}.json`],
      [text],
    ]) {
      expect((await ascend(...args)).code).not.toBe(0);
    }
  }
  expect(await leaks()).toEqual([]);
});

it('no token is shown that a server sends back', async () => {
  const tokens = new Set<string>();
  const { url } = await serve((request, response, nth) => {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    tokens.add(token);
    const attributes = { bundleId: BUNDLE, name: token, primaryLocale: 'en-US', sku: `x${token}` };
    const app = { data: [{ type: 'apps', id: '1', attributes }], links: {} };
    const refusal = { errors: [{ status: '403', code: token, title: token, detail: `No: ${token}` }] };
    return (request.url?.startsWith('/v1/apps?') ? json(200, app) : json(403, refusal))(request, response, nth);
  });
  const simulator = await startTestSimulator();
  const cwd = await folderWith({ 'release.yml': `${MANIFEST}Text.${OTHERS}` });
  const env = { ...simulator.env, ASC_BASE_URL: url };
  let shown = '';
  for (const args of COMMANDS) {
    const { stdout, stderr } = await runCli(args, { cwd, env });
    shown += stdout + stderr;
  }
  expect(tokens.size).toBeGreaterThan(2);
  const flat = shown.replaceAll(/\\+[nr]|\s/g, '');
  for (const token of tokens) {
    for (const text of [token, Buffer.from(token).toString('base64')]) {
      expect((text.slice(-80).match(/.{20}/g) ?? []).filter((piece) => flat.includes(piece))).toEqual([]);
    }
  }
});
