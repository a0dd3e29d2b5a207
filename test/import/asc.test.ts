import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyText } from '../support/any-text.ts';
import { runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { imported, project } from './project.ts';

const INFO = {
  name: 'Notes',
  subtitle: 'Short',
  privacyPolicyUrl: 'https://example.com/privacy',
  privacyChoicesUrl: 'https://example.com/choices',
  privacyPolicyText: 'None.',
};
const VERSION = {
  description: 'First.\n\nSecond.',
  keywords: 'one, two words',
  marketingUrl: 'https://example.com',
  promotionalText: 'Now.',
  supportUrl: 'https://example.com/support',
  whatsNew: '- Fixed bugs',
};

const FILES = {
  'metadata/app-info/en-US.json': JSON.stringify(INFO),
  'metadata/app-info/JA.json': JSON.stringify({ name: 'ノート' }),
  'metadata/version/1.9/en-US.json': JSON.stringify({ whatsNew: 'Old.' }),
  'metadata/version/1.10/en-US.json': JSON.stringify(VERSION),
  'metadata/version/1.10/default.json': JSON.stringify({ supportUrl: 'https://example.com/help' }),
};

describe('ascend import asc', () => {
  it('takes over both sorts of texts, and then nothing is left to change', async () => {
    const { folder, text, stderr } = await imported(FILES, ['asc', '--app', 'com.example.notes']);
    const simulator = await startTestSimulator();
    simulator.addApp({
      bundleId: 'com.example.notes',
      name: 'Notes',
      versions: [
        {
          versionString: '1.10',
          state: 'PREPARE_FOR_SUBMISSION',
          localizations: {
            'en-US': { ...VERSION, keywords: 'one,two words' },
            ja: { supportUrl: 'https://example.com/help' },
          },
        },
      ],
      appInfos: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: { 'en-US': INFO, ja: { name: 'ノート' } } }],
    });
    const plan = await runCli(['plan', '--detailed-exitcode'], { cwd: folder, env: simulator.env });
    expect({ ...plan, stdout: plan.code === 0 ? '' : plan.stdout }).toMatchObject({ code: 0, stdout: '' });
    expect(parse(text)).toMatchObject({ app: { platform: 'IOS' }, version: { versionString: '1.10' } });
    expect(stderr).toBe(
      '1 thing left out, which its last comment lists as well:\n  metadata/version/1.9: a manifest is about one version, and 1.10 is newer\n',
    );
  });

  it('leaves out what is no text, no language, or would not be valid', async () => {
    const { text, stderr } = await imported(
      {
        'store/metadata/app-info/en-US.json': JSON.stringify({
          name: 'N',
          subtitle: 3,
          privacyPolicyUrl: '',
          odd: 'x',
          whatsNew: 'y',
        }),
        'store/metadata/app-info/en_us.json': '{}',
        'store/metadata/app-info/xx yy.json': '{}',
        'store/metadata/app-info/ja.json': 'no json',
        'store/metadata/app-info/old/ja.json': '{}',
        'store/metadata/app-info/README.md': '',
        'store/metadata/version/draft/ja.json': JSON.stringify({ whatsNew: 'New.' }),
        'store/metadata/version/x.txt': '',
        'store/metadata/review/x': '',
      },
      ['asc', 'store', '--app', 'com.example.notes', '--platform', 'MAC_OS'],
    );
    expect(parse(text)).toEqual({
      app: { bundleId: 'com.example.notes', platform: 'MAC_OS' },
      metadata: { ja: { whatsNew: 'New.' }, 'en-US': { whatsNew: 'y' } },
    });
    const named = [
      'en-US.json: name: ',
      'en-US.json: subtitle: is no text',
      'en-US.json: privacyPolicyUrl: is empty',
      'en-US.json: odd: has no counterpart',
      'en_us.json: is en-US, as another file is',
      'xx yy.json: is no language',
      'ja.json: is no JSON',
      'app-info/old: is a folder',
      'README.md: is no language',
      'version/draft: "draft" is not a version string',
      'version/x.txt: lies beside the versions',
      'metadata/review: lies beside',
    ];
    expect(named.filter((line) => !stderr.includes(line))).toEqual([]);
  });

  it('ends with a sentence where there is nothing of it', async () => {
    const folder = await project({ 'metadata/en-US/name.txt': 'x' });
    expect(await runCli(['import', 'asc'], { cwd: folder })).toMatchObject({
      code: 64,
      stderr: 'metadata holds neither app-info/ nor version/, which  asc metadata pull  writes\n',
    });
    expect(await runCli(['import', 'other'], { cwd: folder })).toMatchObject({ code: 64 });
  });

  it('writes what is valid, whatever the files hold', { timeout: 120_000 }, async () => {
    const words = fc.oneof(
      anyText(60),
      fc.constantFrom('', '\n', 'no', 'a\n b', 'https://example.com', 'x'.repeat(4001)),
    );
    const texts = fc.dictionary(
      fc.constantFrom(...Object.keys(INFO), ...Object.keys(VERSION), 'odd', '__proto__'),
      fc.oneof(words, fc.integer(), fc.array(words)),
    );
    const names = [
      'app-info/en-US',
      'app-info/default',
      'app-info/fr',
      'version/1.0/en-US',
      'version/2/ja',
      'version/x/ja',
      'version/a\n# b/ja',
    ];
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), texts, { minKeys: 1 }), async (files) => {
        const written = Object.fromEntries(
          Object.entries(files).map(([name, value]) => [`m/${name}.json`, JSON.stringify(value)]),
        );
        const { text } = await imported(written, ['asc', 'm', '--app', 'com.example.notes']);
        expect(text).toContain('com.example.notes');
      }),
      { numRuns: 80 },
    );
  });
});
