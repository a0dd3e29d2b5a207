import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/core/secrets/secret.ts';
import { load as loadManifest } from '../support/load.ts';
import { createFileReader } from '../../src/manifest/files/upload-reader.ts';
import { alone, folderWith } from '../support/cli.ts';
import type { Case } from './issues.ts';
import { judged } from './issues.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';
const review = (fields: string) => `review: { ${fields} }\n`;
const contact = (email: string, phone: string) =>
  review(`contact: { firstName: Release, lastName: Team, email: ${email}, phone: ${phone} }`);
const account = (fields: string) => review(`demoAccount: { ${fields} }`);

const CASES: Case[] = [
  ['a contact', contact('review@example.com', '"+81 3 1234-5678"'), undefined],
  [
    'a contact without a telephone',
    review('contact: { firstName: a, lastName: b, email: a@example.com }'),
    /lacks phone/,
  ],
  ['a cleared contact', review('contact: null'), /error .*found null/],
  [
    'a blank name',
    review('contact: { firstName: " ", lastName: b, email: a@b.cc, phone: "+81312345678" }'),
    /white space/,
  ],
  ['an address that is none', contact('example.com', '"+81 3 1234 5678"'), /error .*"example\.com" is not an e-mail/],
  ['a number of the country', contact('a@example.com', '"03 1234 5678"'), /error .*international.*"\+81 3/],
  ['a number with 00', contact('a@example.com', '"0081 3 1234 5678"'), /error .*international/],
  ['a number with +0', contact('a@example.com', '"+03 1234 5678"'), /error .*international/],
  ['a number too short', contact('a@example.com', '"+81 3"'), /error .*international/],
  ['a placeholder of a number', contact('a@example.com', '"+81-90-0000-0000"'), /error .*placeholder/],
  ['a number with letters', contact('a@example.com', '"+1 800 EXAMPLE"'), /error .*international/],
  ['a number without quotes', contact('a@example.com', '+81312345678'), /error .*in quotes: "\+81312345678"/],
  ['notes of 4,001', review(`notes: ${'x'.repeat(4001)}`), /4001\/4000/],
  ['notes with an escape', review('notes: "a\\e[1mb"'), /warning .*U\+001B/],
  ['an account', account('required: true, name: reviewer'), undefined],
  ['no account', account('required: false, name: null, password: null'), undefined],
  ['a required account without a name', account('required: true, name: null'), /error 2:48 .*needs a name/],
  ['a required account without a password', account('required: true, password: null'), /error .*needs a password/],
  ['a variable that is not set', account('password: { env: ASCEND_DEMO }'), /error 2:43 .*"ASCEND_DEMO" is not set/],
  ['attachments that are removed', review('attachments: []'), undefined],
  ['attachments cleared', review('attachments: null'), undefined],
  [
    'an attachment that is missing',
    review('attachments: [demo.mp4]'),
    /error 2:25 the file "demo\.mp4" does not exist/,
  ],
  ['an attachment outside', review('attachments: [../demo.mp4]'), /error .*outside/],
  ['an attachment without a name', review('attachments: [""]'), /error .*this item is empty/],
];

describe('the review section', () => {
  judged(CASES);
});

async function load(text: string, files: Record<string, string> = {}, env: Record<string, string> = {}) {
  const folder = await folderWith({ ...files, 'release.yml': APP + text });
  const { issues, loaded } = await loadManifest(join(folder, 'release.yml'), { env, now: NOW });
  return { folder, issues, loaded, said: issues.map(({ message, hint }) => `${message}. ${hint ?? ''}`).join('\n') };
}

describe('a password', () => {
  const PASSWORD = 'correct "horse" battery';
  const wanted = account('required: true, name: reviewer, password: { env: ASCEND_DEMO }');

  it('is a fingerprint in the manifest, and its text is beside it only', async () => {
    const { loaded, issues } = await load(wanted, {}, { ASCEND_DEMO: PASSWORD });
    expect(issues).toEqual([]);
    const password = fingerprint(PASSWORD, 'com.example.app/review/demoAccount/password');
    expect(loaded?.manifest.review).toEqual({ demoAccount: { required: true, name: 'reviewer', password } });
    expect(loaded?.secrets).toEqual(new Map([['/review/demoAccount/password', PASSWORD]]));
    expect(JSON.stringify([loaded?.manifest, loaded?.digest])).not.toContain('horse');
  });

  it('counts for the digest', async () => {
    const digestOf = async (text: string) => (await load(wanted, {}, { ASCEND_DEMO: text })).loaded?.digest;
    expect(await digestOf('a')).toBe(await digestOf('a'));
    expect(await digestOf('a')).not.toBe(await digestOf('b'));
  });

  it('that is cleared is no secret', async () => {
    const { loaded } = await load(account('required: false, password: null'));
    expect(loaded?.manifest.review?.demoAccount).toEqual({ required: false, password: null });
    expect(loaded?.secrets.size).toBe(0);
  });

  it('of white space is none', async () => {
    expect((await load(wanted, {}, { ASCEND_DEMO: ' ' })).said).toContain('"ASCEND_DEMO" is empty');
  });

  it.each([
    ['a text', 'hunter2'],
    ['a number', '20222022'],
    ['true', 'true'],
    ['a file', '{ file: hunter2.txt }'],
    ['a list', '[hunter2]'],
    ['a mapping', '{ text: hunter2 }'],
    ['a variable and a text', '{ env: ASCEND_DEMO, text: hunter2 }'],
    ['a name that no variable has', '{ env: "hunter2!" }'],
  ])('as %s is refused once, with the words to write, and never quoted', async (_name, written) => {
    const { issues, said, loaded } = await load(
      `review:\n  demoAccount:\n    password: ${written}\n`,
      { 'hunter2.txt': 'hunter2 in a file' },
      { ASCEND_DEMO: 'hunter2 in a variable' },
    );
    expect(loaded).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', line: 4, column: 15 }]);
    expect(said).toContain('{ env: NAME }');
    expect(said).not.toMatch(/hunter2|20222022/);
  });

  it.each([
    '*hunter2',
    '!hunter2',
    '!<hunter2>',
    '|hunter2',
    '>hunter2',
    '@hunter2',
    '`hunter2',
    '%hunter2',
    '"hunter2',
    '] hunter2',
  ])('that YAML takes for something else, %s, is not quoted either', async (written) => {
    const { said, loaded } = await load(
      `review: { demoAccount: { required: true } }\nextra:\n  password: ${written}\n`,
    );
    expect(loaded).toBeUndefined();
    expect(said).not.toContain('hunter2');
  });
});

describe('attachments', () => {
  const wanted = (...paths: string[]) => review(`attachments: [${paths.join(', ')}]`);

  it('are described by size and MD5, which the digest covers', async () => {
    const { loaded, issues } = await load(wanted('notes.pdf'), { 'notes.pdf': 'hello' });
    expect(issues).toEqual([]);
    const notes = { path: 'notes.pdf', bytes: 5, md5: '5d41402abc4b2a76b9719d911017c592' };
    expect(loaded?.manifest.review).toEqual({ attachments: [notes] });
    const other = await load(wanted('notes.pdf'), { 'notes.pdf': 'hallo' });
    expect(other.loaded?.digest).not.toBe(loaded?.digest);
    expect((await load(review('attachments: null'))).loaded?.manifest.review).toEqual({ attachments: [] });
  });

  it('need content, different names and a format that Apple names', async () => {
    const { folder } = await load('', { 'empty.pdf': '', 'a.pdf': 'a', 'readme.md': 'a' });
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub/A.pdf'), 'other');
    const attachments = ['empty.pdf', 'a.pdf', 'sub/A.pdf', 'sub', 'readme.md', 'a.pdf'];
    await writeFile(join(folder, 'release.yml'), APP + wanted(...attachments));
    const { issues } = await loadManifest(join(folder, 'release.yml'), { env: {}, now: NOW });
    expect(
      issues.map(({ severity, pointer, message }) => `${severity} ${pointer.slice(-1)} ${message}`).sort(),
    ).toEqual([
      'error 0 the file "empty.pdf" is empty',
      'error 2 there is another attachment named "A.pdf"',
      'error 3 the file "sub" is a folder',
      'error 5 this is in the list twice',
      'warning 4 "readme.md" is in none of the formats that Apple lists for attachments',
    ]);
  });

  it('may not leave the folder through a link', async () => {
    const outside = await folderWith({ 'secret.pdf': 'secret' });
    const { folder } = await load('');
    await symlink(join(outside, 'secret.pdf'), join(folder, 'link.pdf'));
    await writeFile(join(folder, 'release.yml'), APP + wanted('link.pdf'));
    const { issues } = await loadManifest(join(folder, 'release.yml'), { env: {}, now: NOW });
    expect(issues[0]?.message).toContain('outside');
    await expect(createFileReader(alone(folder)).read('link.pdf', 0, 1)).rejects.toThrow('outside');
  });

  it('are read in parts, and not any more once their size has changed', async () => {
    const { folder, loaded } = await load(wanted('a.pdf'), { 'a.pdf': '0123456789' });
    expect(loaded?.area.folder).toBe(folder);
    const reader = createFileReader(alone(folder), loaded?.manifest.review?.attachments);
    const text = async (offset: number, length: number) =>
      Buffer.from(await reader.read('a.pdf', offset, length)).toString();
    expect(await text(0, 4)).toBe('0123');
    expect(await text(4, 6)).toBe('456789');
    await expect(text(8, 4)).rejects.toThrow('10 bytes');
    await writeFile(join(folder, 'a.pdf'), '0123456789a');
    await expect(text(0, 4)).rejects.toThrow('it had 10 bytes and has 11');
    const fresh = createFileReader(alone(folder));
    expect(Buffer.from(await fresh.read('a.pdf', 10, 1)).toString()).toBe('a');
    await truncate(join(folder, 'a.pdf'), 3);
    await expect(fresh.read('a.pdf', 0, 3)).rejects.toThrow('it had 11 bytes and has 3');
    await expect(fresh.read('b.pdf', 0, 3)).rejects.toThrow('does not exist');
  });
});

it('every part is canonical once loaded', async () => {
  const { loaded, issues } = await load(
    `version: { versionString: "1.0", build: { env: ASCEND_BUILD }, usesNonExemptEncryption: false }
ageRating: { contests: FREQUENT_OR_INTENSE, gambling: false, ageRatingOverride: NINE_PLUS, developerAgeRatingInfoUrl: null }
pricing: { baseTerritory: USA, price: 4.990, territories: { JPN: "600.00" }, changes: [{ startDate: 2026-12-24, price: free }] }
territories: { available: { except: [CHN] }, preOrder: null }
review:
  contact: { firstName: " Release ", lastName: Team, email: a@example.com, phone: " +81312345678" }
  notes: { file: notes.txt }
release: { goal: submit, releaseType: MANUAL, phasedRelease: ACTIVE }
`,
    { 'notes.txt': 'one\r\ntwo\n' },
    { ASCEND_BUILD: ' 42 ' },
  );
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(loaded?.manifest).toEqual({
    app: { bundleId: 'com.example.app', platform: 'IOS' },
    version: { versionString: '1.0', build: '42', usesNonExemptEncryption: false },
    ageRating: {
      contests: 'FREQUENT',
      gambling: false,
      ageRatingOverrideV2: 'NINE_PLUS',
      developerAgeRatingInfoUrl: null,
    },
    pricing: {
      baseTerritory: 'USA',
      price: '4.99',
      territories: { JPN: '600' },
      changes: [{ startDate: '2026-12-24', price: '0' }],
    },
    territories: { available: { except: ['CHN'] }, preOrder: null },
    review: {
      contact: { firstName: 'Release', lastName: 'Team', email: 'a@example.com', phone: '+81312345678' },
      notes: 'one\ntwo',
    },
    release: { goal: 'submit', releaseType: 'MANUAL', phasedRelease: 'ACTIVE' },
    allow: [],
  });
});

it.each([
  ['a text', 'eula: " Be kind.\\r\\n"', { text: 'Be kind.', territories: 'all' }],
  ['a file', 'eula: { file: eula.txt }', { text: 'Be fair.', territories: 'all' }],
  [
    'a file for some',
    'eula: { text: { file: eula.txt }, territories: [JPN] }',
    { text: 'Be fair.', territories: ['JPN'] },
  ],
  ['none', 'eula: null', null],
])('a licence agreement as %s has a text and territories', async (_name, written, expected) => {
  const folder = await folderWith({
    'eula.txt': 'Be fair.\n',
    'release.yml': `app: { bundleId: a.b, platform: IOS, ${written}, categories: { primarySubcategories: null } }\n`,
  });
  const { loaded } = await loadManifest(join(folder, 'release.yml'), { env: {}, now: NOW });
  expect(loaded?.manifest.app).toMatchObject({ eula: expected, categories: { primarySubcategories: [] } });
});
