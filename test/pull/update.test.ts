import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import { folderWith } from '../support/cli.ts';
import { HARMLESS, READY, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { LIVE } from '../support/scene.ts';
import { stage } from './stage.ts';

const APP = 'app: { bundleId: com.example.scene, platform: IOS }\n';

type Texts = Record<string, Record<string, string>>;

function draft(texts: Texts, infos: Texts, more: Partial<AppSeed> = {}): AppSeed {
  return readyApp(
    [readyVersion('1.0', 'PREPARE_FOR_SUBMISSION', { localizations: texts })],
    [readyInfo('PREPARE_FOR_SUBMISSION', { localizations: infos })],
    more,
  );
}

const NAMED = { 'en-US': { name: 'Scene' }, ja: { name: '場面' } };

/** Writes what is there into these files, and gives back what came of them. */
async function updated(
  seed: AppSeed,
  files: Record<string, string>,
  { env = {}, isOdd = false }: { env?: Record<string, string>; isOdd?: boolean } = {},
) {
  const made = await stage(seed, { files, env, isOdd });
  const check = await made.run('pull', '--check');
  const written = await made.run('pull', '--write');
  const plan = await made.run('plan', '--detailed-exitcode');
  const yaml = await made.read('release.yml').catch(() => '');
  return { ...made, check, written, plan, yaml };
}

describe('pull --write', () => {
  it('clears a text that is gone, and removes the file of one that lay in a folder', async () => {
    const { yaml, list, written, plan, check } = await updated(
      draft({ 'en-US': { description: 'Words.' } }, { 'en-US': { name: 'Scene' } }),
      {
        'release.yml': `${APP}metadata:\n  from: metadata\n  en-US:\n    subtitle: Gone # soon\n    promotionalText: { file: promo.txt }\n`,
        'promo.txt': 'Gone, too.\n',
        'metadata/en-US/marketingUrl.txt': 'https://example.com\n',
        'metadata/en-US/description.txt': 'Words.\n',
      },
    );
    expect(yaml).toBe(
      `${APP}metadata:\n  from: metadata\n  en-US:\n    subtitle: null # soon\n    promotionalText: null\n`,
    );
    expect(await list()).toEqual(['metadata/en-US/description.txt', 'promo.txt', 'release.yml']);
    expect([check.code, written.code, plan.code]).toEqual([2, 0, 0]);
  });

  it('changes default where all that it fills have changed alike, and else gives a language its own', async () => {
    const manifest = `${APP}metadata:\n  default: { supportUrl: https://example.com/a }\n  en-US:\n    name: Scene\n  ja: { name: 場面 }\n`;
    const url = (path: string) => ({ description: 'Words.', supportUrl: `https://example.com/${path}` });
    const both = await updated(draft({ 'en-US': url('b'), ja: url('b') }, NAMED), { 'release.yml': manifest });
    expect(both.yaml).toBe(manifest.replace('com/a', 'com/b'));
    const one = await updated(draft({ 'en-US': url('b'), ja: url('a') }, NAMED), { 'release.yml': manifest });
    expect(one.yaml).toBe(manifest.replace('name: Scene\n', 'name: Scene\n    supportUrl: https://example.com/b\n'));
    expect([both.plan.code, one.plan.code]).toEqual([0, 0]);
  });

  it('gives a language of a folder its own file beside what default has there', async () => {
    const url = (path: string) => ({ description: 'Words.', supportUrl: `https://example.com/${path}` });
    const { yaml, read, plan } = await updated(draft({ 'en-US': url('a'), ja: url('b') }, NAMED), {
      'release.yml': `${APP}metadata: { from: metadata }\n`,
      'metadata/default/supportUrl.txt': 'https://example.com/a\n',
      'metadata/en-US/name.txt': 'Scene\n',
      'metadata/ja/name.txt': '場面\n',
    });
    expect(yaml).toBe(`${APP}metadata: { from: metadata }\n`);
    expect(await read('metadata/ja/supportUrl.txt')).toBe('https://example.com/b\n');
    expect(plan.code).toBe(0);
  });

  it('says of a language that is gone that it is, and no longer removes one that is back', async () => {
    const { yaml, plan, written } = await updated(
      draft(
        { 'en-US': { description: 'Words.' }, fr: { description: 'Mots.' } },
        {
          'en-US': { name: 'Scene' },
          fr: { name: 'Scène' },
        },
      ),
      {
        'release.yml': `${APP}metadata:\n  en-US: { name: Scene }\n  ja: # once\n    name: 場面\n    description: 言葉\n`,
      },
    );
    expect(yaml).toBe(`${APP}metadata:\n  en-US: { name: Scene }\n  ja: null # once\n`);
    expect([written.code, plan.code]).toEqual([0, 0]);
    const back = await updated(draft({ 'en-US': { description: 'Words.' }, ja: {} }, NAMED), {
      'release.yml': `${APP}metadata:\n  en-US: { name: Scene }\n  # We do without.\n  ja: null\n`,
    });
    expect(back.yaml).toBe(`${APP}metadata:\n  en-US: { name: Scene }\n  # We do without.\n`);
    expect(back.plan.code).toBe(0);
  });

  it('says of a language of a folder that it is gone in the manifest', async () => {
    const { yaml, plan } = await updated(
      draft({ 'en-US': { description: 'Words.' } }, { 'en-US': { name: 'Scene' } }),
      {
        'release.yml': `${APP}metadata: { from: metadata }\n`,
        'metadata/en-US/name.txt': 'Scene\n',
        'metadata/ja/name.txt': '場面\n',
      },
    );
    expect(yaml).toBe(`${APP}metadata: { from: metadata, ja: null }\n`);
    expect(plan.code).toBe(0);
  });

  it('leaves and names what a variable holds, what several share, and what Apple does not give back', async () => {
    const { yaml, read, written } = await updated(
      draft({ 'en-US': { description: 'One.', promotionalText: 'There.' }, ja: { description: 'Two.' } }, NAMED),
      {
        'release.yml': `${APP}metadata:\n  en-US: { description: { file: d.txt }, promotionalText: { env: ASCEND_PROMO } }\n  ja: { description: { file: ./d.txt } }\n`,
        'd.txt': 'Both.\n',
      },
      { env: { ASCEND_PROMO: 'Here.' } },
    );
    expect(written.code).toBe(2);
    expect(written.stdout).toContain('Left as they are:\n');
    expect(written.stdout).toContain('metadata.en-US.promotionalText\n    a variable holds it');
    expect(written.stdout).toMatch(/metadata\.ja\.description\n {4}\.\/d\.txt stands for several values/);
    expect(written.stdout).not.toContain('Here.');
    expect(await read('d.txt')).toBe('Both.\n');
    expect(yaml).toContain('{ env: ASCEND_PROMO }');
  });

  it('touches no anchor, and changes what an alias stands for only where it stands', async () => {
    const manifest = `${APP}metadata:\n  en-US: { description: &words Both., marketingUrl: https://example.com }\n  ja: { description: *words }\n`;
    const seed = draft(
      { 'en-US': { description: 'One.', marketingUrl: 'https://example.com' }, ja: { description: 'Two.' } },
      NAMED,
    );
    const { yaml, written } = await updated(seed, { 'release.yml': manifest });
    expect(yaml).toBe(manifest.replace('*words', 'Two.'));
    expect(written.stdout).toMatch(/metadata\.en-US\.description\n {4}it stands where nothing else stays as it is/);
  });

  it('keeps line ends, and a last one that is missing', async () => {
    const { yaml, read } = await updated(
      draft({ 'en-US': { description: 'One.\nTwo.' } }, { 'en-US': { name: 'New' } }),
      {
        'release.yml': `${APP}metadata:\n  en-US:\n    name: Old # ours\n    description: { file: d.txt }`.replaceAll(
          '\n',
          '\r\n',
        ),
        'd.txt': 'Old.\r\nText.',
      },
    );
    expect(yaml).toBe(
      `${APP}metadata:\n  en-US:\n    name: New # ours\n    description: { file: d.txt }`.replaceAll('\n', '\r\n'),
    );
    expect(await read('d.txt')).toBe('One.\r\nTwo.');
  });

  it('finds what has changed of a version that is locked', async () => {
    const seed: AppSeed = {
      ...LIVE,
      versions: [
        {
          versionString: '1.0',
          state: 'READY_FOR_DISTRIBUTION',
          copyright: '2027',
          localizations: { 'en-US': { description: 'New.' } },
        },
      ],
    };
    const { yaml, check, plan } = await updated(seed, {
      'release.yml': `${APP}version: { versionString: "1.0", copyright: "2026" }\nmetadata: { en-US: { description: Old. } }\n`,
    });
    expect(check.code).toBe(2);
    expect(yaml).toBe(
      `${APP}version: { versionString: "1.0", copyright: "2027" }\nmetadata: { en-US: { description: New. } }\n`,
    );
    expect(plan.code).toBe(0);
  });

  it('compares nothing of a version that is yet to be made', async () => {
    const manifest = `${APP}version: { versionString: "2.0", copyright: 2030 Ours }\nmetadata: { en-US: { whatsNew: Much. } }\nrelease: { goal: submit, releaseType: MANUAL }\npricing: { price: "1.99" }\n`;
    const { yaml, check } = await updated({ ...LIVE, price: '4.99' }, { 'release.yml': manifest });
    expect(yaml).toBe(manifest.replace('1.99', '4.99'));
    expect(check.stdout).toContain('Version 2.0 is not in App Store Connect yet');
  });

  it('does not take a step to the App Store for a difference', async () => {
    const { check } = await updated(READY, {
      'release.yml': `${APP}version: { versionString: "1.0" }\nrelease: { goal: submit, releaseType: AFTER_APPROVAL }\n`,
    });
    expect(check).toMatchObject({ code: 0 });
  });

  it('writes no word that the manifest could not be read with', async () => {
    const seed = draft({ 'en-US': { description: 'Words.', supportUrl: 'ask us' } }, { 'en-US': { name: 'Scene' } });
    Object.assign(seed.appInfos?.[0] ?? {}, { ageRating: { ...HARMLESS, contests: 'SOMETIMES' } });
    const manifest = `${APP}metadata: { en-US: { supportUrl: https://example.com } }\nageRating: { contests: NONE }\n`;
    const { yaml, written, run } = await updated(seed, { 'release.yml': manifest }, { isOdd: true });
    expect([yaml, written.code]).toEqual([manifest, 2]);
    expect(written.stdout).toContain('ageRating.contests\n    "SOMETIMES" is not allowed here');
    expect((await run('validate')).code).toBe(0);
  });

  it('leaves lists of files as they are', async () => {
    const manifest = `${APP}screenshots: { en-US: { APP_IPHONE_67: [] } }\n`;
    const { yaml, written } = await updated(READY, { 'release.yml': manifest });
    expect([yaml, written.code]).toEqual([manifest, 2]);
    expect(written.stdout).toContain('Apple does not give the files back');
  });

  it('writes through no link, and to nothing outside', async () => {
    const outside = await folderWith({ 'd.txt': 'Mine.' });
    const seed = draft({ 'en-US': { description: 'New.' } }, { 'en-US': { name: 'Scene' } });
    const manifest = `${APP}metadata: { en-US: { description: { file: texts/link.txt } } }\n`;
    const { run, cwd, put, read } = await stage(seed, { files: { 'release.yml': manifest, 'texts/real.txt': 'Old.' } });
    await symlink('real.txt', join(cwd, 'texts/link.txt'));
    expect(await run('pull', '--write')).toMatchObject({ code: 64, stderr: expect.stringContaining('is a link') });
    expect(await read('texts/real.txt')).toBe('Old.');
    await put('release.yml', manifest.replace('texts/link.txt', join(outside, 'd.txt')));
    expect((await run('pull', '--write')).code).toBe(3);
    expect(await readFile(join(outside, 'd.txt'), 'utf8')).toBe('Mine.');
  });
});

describe('pull --check', () => {
  it('names what differs with its file, ends with 2, and writes nothing', async () => {
    const files = {
      'release.yml': `${APP}version: { versionString: "1.0", copyright: Ours }\nmetadata: { en-US: { description: { file: d.txt } } }\n`,
      'd.txt': 'Old.',
    };
    const { run, read } = await stage(READY, { files });
    const { code, stdout } = await run('pull', '--check');
    expect(stdout).toBe(
      'release.yml differs from App Store Connect in 2 values:\n' +
        '  version.copyright           release.yml\n' +
        '  metadata.en-US.description  d.txt\n' +
        'To put what is there into these files:  ascend pull --write\n',
    );
    expect([code, await read('d.txt'), await read('release.yml')]).toEqual([2, 'Old.', files['release.yml']]);
  });

  it('takes another manifest, and reads nothing but what it manages', async () => {
    const { run, exchanges } = await stage(READY, { files: { 'other.yml': `${APP}pricing: { price: free }\n` } });
    expect(await run('pull', 'other.yml', '--check')).toMatchObject({
      code: 0,
      stdout: 'other.yml is as App Store Connect is.\n',
    });
    expect(exchanges.some(({ url }) => url.includes('ageRating') || url.includes('Localizations'))).toBe(false);
    expect((await run('pull', '--check')).code).toBe(3);
  });
});
