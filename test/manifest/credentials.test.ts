import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { folderWith } from '../support/cli.ts';
import { traces } from '../laws/traces.ts';

const key = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const OWN = key();
const PEM = OWN.export({ type: 'pkcs8', format: 'pem' }).toString();
const BODY = OWN.export({ type: 'pkcs8', format: 'der' }).toString('base64');
/** What only this key has. */
const HEART = BODY.slice(50, 100);
const OTHER = key().export({ type: 'sec1', format: 'pem' }).toString();

const ENV = {
  ASC_KEY_ID: '2X9R4HXF34',
  ASC_ISSUER_ID: '57246542-96fe-1a63-e053-0824d011072a',
  ASC_PRIVATE_KEY: Buffer.from(PEM).toString('base64'),
};

async function load(lines: string, files: Record<string, string | Buffer> = {}, env: Record<string, string> = {}) {
  const text = `app: { bundleId: com.example.app, platform: IOS }\nversion: { versionString: '1.0' }\n${lines}\n`;
  const folder = await folderWith({ ...files, 'release.yml': text });
  return loadManifest(join(folder, 'release.yml'), { env: { ...ENV, ...env }, now: new Date(0) }, kinds);
}

const indented = (text: string) => text.trim().replaceAll('\n', '\n      ');

const WAYS: [
  what: string,
  lines: string,
  line: number,
  files?: Record<string, string | Buffer>,
  env?: Record<string, string>,
][] = [
  ['a text', `metadata:\n  ja:\n    description: |\n      ${indented(PEM)}`, 5],
  ['somebody else’s key', `metadata:\n  ja:\n    description: |\n      ${indented(OTHER)}`, 5],
  ['the body alone', `metadata:\n  ja:\n    description: ${BODY}`, 5],
  ['a part of it that nothing but the environment tells', `metadata:\n  ja:\n    description: "so: ${HEART}"`, 5],
  ['what the environment has', `metadata:\n  ja:\n    description: ${ENV.ASC_PRIVATE_KEY}`, 5],
  [
    'a folded text',
    `metadata:\n  ja:\n    whatsNew: >\n      Look\n      ${BODY.match(/.{1,30}/g)?.join('\n      ')}`,
    5,
  ],
  ['a list', `metadata:\n  ja:\n    keywords:\n      - one\n      - ${BODY}`, 7],
  ['a key', `metadata:\n  ja:\n    ? "${BODY}"\n    : text`, 5],
  ['a name of a language', `metadata:\n  "${PEM.replaceAll('\n', String.raw`\n`)}": { name: text }`, 4],
  ['a file', `metadata:\n  ja:\n    description: { file: text.txt }`, 5, { 'text.txt': `Here:\n${PEM}` }],
  ['a file with its base64', `review:\n  notes: { file: text.txt }`, 4, { 'text.txt': BODY }],
  ['a variable', `review:\n  notes: { env: ASCEND_NOTES }`, 4, {}, { ASCEND_NOTES: PEM }],
  ['the password', `review:\n  demoAccount:\n    password: { env: ASCEND_P }`, 5, {}, { ASCEND_P: PEM }],
  ['an attachment', `review:\n  attachments:\n    - a.pdf\n    - key.txt`, 6, { 'a.pdf': '%PDF', 'key.txt': PEM }],
  [
    'an attachment in UTF-16',
    `review:\n  attachments:\n    - wide.txt`,
    5,
    { 'wide.txt': Buffer.from(`\uFEFFso: ${BODY}`, 'utf16le') },
  ],
  [
    'a long attachment',
    `review:\n  attachments:\n    - log.txt`,
    5,
    { 'log.txt': `${'a line of a log\n'.repeat(40_000)}${BODY}` },
  ],
  ['a path', `review:\n  attachments:\n    - "${PEM.replaceAll('\n', String.raw`\n`)}"`, 5],
  ['a path of a text', `review:\n  notes: { file: "${BODY}" }`, 4],
  ['a place where no text is', `release:\n  releaseType: ${BODY}`, 4],
  ['a reference in the wrong place', `release:\n  releaseType: { file: ${BODY} }`, 4],
];

describe('a private key in a manifest', () => {
  it.each(WAYS)('is refused at its line, and never quoted: %s', async (_what, lines, line, files = {}, env = {}) => {
    const { issues, loaded } = await load(lines, files, env);
    expect(loaded).toBeUndefined();
    expect(issues).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        line,
        message: expect.stringMatching(/(?:holds|contains) a private key/),
      }),
    );
    expect(traces(HEART, JSON.stringify(issues))).toEqual([]);
    expect(JSON.stringify(issues)).not.toMatch(/BEGIN/);
  });

  it.each([
    ['a manifest that is no YAML', `metadata: [ ${PEM}`],
    ['an anchor', `metadata: *${BODY.replaceAll(/[+/=]/g, 'x')}`],
  ])('is never quoted, and be it in %s', async (_what, lines) => {
    const { issues, loaded } = await load(lines);
    expect(loaded).toBeUndefined();
    expect(JSON.stringify(issues)).not.toContain('BEGIN');
    expect(traces(HEART, JSON.stringify(issues))).toEqual([]);
  });

  it.each(['ASC_KEY_ID', 'ASC_ISSUER_ID'] as const)('is refused like the other credentials: %s', async (name) => {
    const { issues } = await load(`metadata:\n  ja:\n    description: "It is ${ENV[name]}."`);
    expect(issues).toMatchObject([{ severity: 'error', line: 5, message: expect.stringContaining(name) }]);
    expect(JSON.stringify(issues)).not.toContain(ENV[name]);
  });

  it('is not taken for one where there is none', async () => {
    const { issues } = await load(
      `review:\n  notes: "BEGIN PRIVATE KEY is what the first line says. ${'A'.repeat(60)}"`,
    );
    expect(issues).toEqual([]);
  });
});
