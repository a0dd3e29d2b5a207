import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FaultAction, Quirks, Simulator } from '../../src/simulator/index.ts';
import type { Run } from '../support/cli.ts';
import { folderWith, runCli, spawnCli } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE } from '../support/scene.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { traces } from './traces.ts';

/** As bad as a password can be: quotes, spaces, a backslash, a per cent sign that looks like an escape, and several scripts. */
const PASSWORD = `Zq"7'k xW\\n%41&=+ pässwörd 秘密🔑 9Vt<b>Lm`;

const ACCOUNT = `demoAccount: { required: true, name: reviewer@example.com, password: { env: ASCEND_DEMO_PASSWORD } }`;

const manifestWith = (review: string): string => `
app: { bundleId: ${BUNDLE}, platform: IOS }
version: { versionString: '1.0' }
metadata: { en-US: { promotionalText: Now. } }
review:
  contact: { firstName: App, lastName: Team, email: review@example.com, phone: '+81 3 1234 5678' }
  ${review}
`;

/** The command line in a folder of its own, with all that it ever wrote: to the terminal and to files. */
async function workplace(simulator: Simulator, review = ACCOUNT, start = runCli) {
  const folder = await folderWith({ 'release.yml': manifestWith(review) });
  const runs: Run[] = [];
  const cli = async (...args: string[]): Promise<Run> => {
    // A final line feed is what CI systems often add.
    const env = { ...simulator.env, ASCEND_DEMO_PASSWORD: `${PASSWORD}\n`, HOME: folder };
    const run = await start(args, { cwd: folder, env });
    runs.push(run);
    return run;
  };
  const leaks = async (): Promise<string[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name !== 'release.yml');
    const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
    const shown = runs.flatMap(({ stdout, stderr }) => [stdout, stderr]);
    return [...new Set([...shown, ...texts].flatMap((text) => traces(PASSWORD, text)))];
  };
  return { cli, leaks };
}

async function store(quirks: Partial<Quirks> = {}): Promise<Simulator> {
  const simulator = await startTestSimulator({ quirks });
  simulator.addApp(READY);
  return simulator;
}

const isThere = (simulator: Simulator): boolean =>
  JSON.stringify(simulator.describe()).includes(JSON.stringify(PASSWORD));

/** Every command that has to do with the password, before it is set and after. */
const COMMANDS = [
  ['validate'],
  ['validate', '--format', 'json'],
  ['plan'],
  ['plan', '--format', 'json'],
  ['plan', '--format', 'markdown=plan.md', '--full'],
  ['plan', '--out', 'plan.json'],
  ['status'],
  ['apply', 'plan.json', '--receipt', 'receipt.json', '--events', 'events.ndjson'],
  ['verify', 'receipt.json', '--plan', 'plan.json', '--manifest', 'release.yml'],
  ['plan', '--detailed-exitcode'],
  ['plan', '--format', 'json', '--out', 'again.json'],
  ['status', '--format', 'json'],
];

/** Where Apple does not show it, the second half is what differs. */
const HIDDEN = [['plan', '--out', 'plan.json'], ...COMMANDS.slice(6)];

describe('the password of the demo account', () => {
  it.each([
    { hidePassword: false, commands: COMMANDS },
    { hidePassword: 'empty', commands: HIDDEN },
    { hidePassword: 'masked', commands: HIDDEN },
  ] as const)(
    'reaches Apple and nothing else, where Apple reads it back as $hidePassword',
    { timeout: 120_000 },
    async ({ hidePassword, commands }) => {
      const simulator = await store({ hidePassword });
      const { cli, leaks } = await workplace(simulator);
      for (const args of commands) expect({ args, code: (await cli(...args)).code }).toEqual({ args, code: 0 });
      expect(isThere(simulator)).toBe(true);
      expect(await leaks()).toEqual([]);
    },
  );

  it('reaches Apple and nothing else from a process of its own', async () => {
    const simulator = await store({ hidePassword: 'masked' });
    const { cli, leaks } = await workplace(simulator, ACCOUNT, spawnCli);
    for (const args of [['plan', '--out', 'plan.json'], ['apply', 'plan.json'], ['status']]) {
      expect({ args, code: (await cli(...args)).code }).toEqual({ args, code: 0 });
    }
    expect(isThere(simulator)).toBe(true);
    expect(await leaks()).toEqual([]);
  });

  it('is not shown where it is about to go', { timeout: 120_000 }, async () => {
    const simulator = await store();
    await (await workplace(simulator)).cli('apply', '--yes');
    const { cli, leaks } = await workplace(simulator, `demoAccount: { required: false, name: null, password: null }`);
    const { code, stdout } = await cli('apply', '--yes');
    expect({ code, names: stdout.includes('demoAccountPassword') }).toEqual({ code: 0, names: true });
    expect(isThere(simulator)).toBe(false);
    expect(await leaks()).toEqual([]);
  });
});

/** A server that has been sent a password may quote it: as it is, in JSON, in an address, in the whole request. */
function quoting(status: number): FaultAction {
  const request = JSON.stringify({ data: { attributes: { demoAccountPassword: PASSWORD } } });
  const quotes = [PASSWORD, JSON.stringify(PASSWORD), encodeURIComponent(PASSWORD), request];
  const code = 'ENTITY_ERROR.ATTRIBUTE.INVALID';
  const errors = quotes.map((said) => {
    const detail = `The value ${said} is not valid.`;
    const inner = {
      status: String(status),
      code,
      title: `${said} again`,
      detail,
      source: { pointer: `/data/${said}` },
    };
    const meta = { associatedErrors: { [`/v1/appStoreReviewDetails/${said}`]: [inner] } };
    return { status: String(status), code, title: detail, detail, meta };
  });
  return { type: 'status', status, body: { errors } };
}

const FAULTS: Record<string, FaultAction> = {
  'a refusal that quotes it': quoting(409),
  'a server error that quotes it': quoting(500),
  'a refusal that is no JSON': { type: 'status', status: 409, body: `demoAccountPassword=${PASSWORD}` },
  'a lost connection': { type: 'drop-before' },
  'a lost answer': { type: 'drop-after' },
  'a page of HTML': { type: 'html', status: 502 },
};

describe('whatever comes back from Apple', () => {
  it('no password is told', { timeout: 240_000 }, async () => {
    const ended = Object.entries(FAULTS).map(async ([what, action]) => {
      const simulator = await store();
      const { cli, leaks } = await workplace(simulator);
      simulator.faults.add({ path: /^\/v1\/appStoreReviewDetails/, times: 20, action });
      const { code, stdout } = await cli('apply', '--yes');
      return { what, failed: code !== 0 && stdout.includes('review'), leaks: await leaks() };
    });
    const secret = Object.keys(FAULTS).map((what) => ({ what, failed: true, leaks: [] }));
    expect(await Promise.all(ended)).toEqual(secret);
  });
});

/** Mistakes around the password that a manifest may make. */
const WRONG_REVIEWS: Record<string, string> = {
  'two references': `demoAccount: { required: true, name: me, password: { env: ASCEND_DEMO_PASSWORD, file: x.txt } }`,
  'a list': `demoAccount: { name: me, password: [{ env: ASCEND_DEMO_PASSWORD }] }`,
  'the text itself': `demoAccount: { name: me, password: ${JSON.stringify(PASSWORD)} }`,
  'an account that is a secret': `demoAccount: { env: ASCEND_DEMO_PASSWORD }`,
  'a key that nobody knows': `demoAccount: { name: me, passwort: { env: ASCEND_DEMO_PASSWORD } }`,
};

describe('a mistake in the manifest', () => {
  it.each(Object.entries(WRONG_REVIEWS))('tells no password: %s', { timeout: 60_000 }, async (_what, review) => {
    const { cli, leaks } = await workplace(await store(), review);
    for (const args of [['validate', '--format', 'json'], ['plan']]) {
      expect({ args, code: (await cli(...args)).code }).toEqual({ args, code: 3 });
    }
    expect(await leaks()).toEqual([]);
  });
});
