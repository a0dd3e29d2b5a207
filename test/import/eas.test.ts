import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyText } from '../support/any-text.ts';
import { runCli } from '../support/cli.ts';
import { png, video } from '../support/pictures.ts';
import { HARMLESS } from '../support/ready.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { imported, project } from './project.ts';

const picture = png(1290, 2796, { text: 'eas' });
const clip = await video();
const asset = (fileName: string, bytes: Buffer) => ({
  fileName,
  fileSize: bytes.length,
  sourceFileChecksum: createHash('md5').update(bytes).digest('hex'),
});

const APP_JSON = JSON.stringify({ expo: { ios: { bundleIdentifier: 'com.example.notes' } } });

/** Every field of a store config. */
const CONFIG = {
  configVersion: 0,
  apple: {
    version: '1.1',
    copyright: '2026 Example Inc.',
    release: { automaticRelease: '2030-12-24T09:30:00+01:00', phasedRelease: true },
    categories: [['GAMES', 'GAMES_WORD', 'PUZZLE'], 'EDUCATION'],
    advisory: {
      ...HARMLESS,
      socialMedia: undefined,
      gunsOrOtherWeapons: 'INFREQUENT_OR_MILD',
      seventeenPlus: false,
      kidsAgeBand: null,
      ageRatingOverride: 'NONE',
      ageRatingOverrideV2: 'SIXTEEN_PLUS',
      koreaAgeRatingOverride: 'NONE',
      developerAgeRatingInfoUrl: 'https://example.com/ages',
    },
    info: {
      'en-US': {
        title: 'Notes: "quick" #1',
        subtitle: "It's short",
        privacyPolicyUrl: 'https://example.com/privacy',
        privacyPolicyText: 'None.',
        privacyChoicesUrl: 'https://example.com/choices',
        description: 'First line.\n\n- Second: with a colon\n# third\n',
        keywords: ['one', 'two words', 'no'],
        releaseNotes: '- Fixed bugs',
        promoText: '& now',
        marketingUrl: 'https://example.com',
        supportUrl: 'https://example.com/support?a=b&c=d#e',
        screenshots: { APP_IPHONE_67: ['./store/a b.png'] },
        previews: { IPHONE_67: { path: './store/clip.mp4', previewFrameTimeCode: '00:00:06:00' } },
      },
      ja: { title: 'ノート', privacyPolicyUrl: 'https://example.com/privacy' },
    },
    review: {
      firstName: 'Release',
      lastName: 'Team',
      email: 'review@example.com',
      phone: '+81 3 1234 5678',
      demoUsername: 'demo',
      demoPassword: 'correct horse',
      demoRequired: true,
      notes: 'Sign in.',
    },
    appClip: { defaultExperience: { action: 'OPEN' } },
  },
};

const FILES = { 'app/app.json': APP_JSON, 'app/store/a b.png': picture, 'app/store/clip.mp4': clip };

describe('ascend import eas', () => {
  it('takes over every field, and then nothing is left to change', async () => {
    const { folder, text, stderr } = await imported(
      { ...FILES, 'app/store.config.json': `\ufeff${JSON.stringify(CONFIG, null, 2)}` },
      ['eas', 'app/store.config.json'],
    );
    const { title: name, ...info } = CONFIG.apple.info['en-US'];
    const simulator = await startTestSimulator();
    simulator.addApp({
      bundleId: 'com.example.notes',
      name,
      versions: [
        { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION' },
        {
          versionString: '1.1',
          state: 'PREPARE_FOR_SUBMISSION',
          copyright: '2026 Example Inc.',
          releaseType: 'SCHEDULED',
          earliestReleaseDate: '2030-12-24T08:00:00Z',
          phasedRelease: { phasedReleaseState: 'INACTIVE' },
          localizations: {
            'en-US': {
              description: info.description.trim(),
              keywords: 'one,two words,no',
              whatsNew: info.releaseNotes,
              promotionalText: info.promoText,
              marketingUrl: info.marketingUrl,
              supportUrl: info.supportUrl,
            },
            ja: {},
          },
          media: { 'en-US': { APP_IPHONE_67: [asset('a b.png', picture)] } },
          previews: { 'en-US': { IPHONE_67: [{ ...asset('clip.mp4', clip), previewFrameTimeCode: '00:00:06:00' }] } },
          review: {
            attributes: {
              contactFirstName: 'Release',
              contactLastName: 'Team',
              contactPhone: '+81 3 1234 5678',
              contactEmail: 'review@example.com',
              demoAccountName: 'demo',
              demoAccountPassword: 'correct horse',
              demoAccountRequired: true,
              notes: 'Sign in.',
            },
          },
        },
      ],
      appInfos: [
        { state: 'READY_FOR_DISTRIBUTION', localizations: { 'en-US': { name } } },
        {
          state: 'PREPARE_FOR_SUBMISSION',
          localizations: {
            'en-US': {
              name,
              subtitle: info.subtitle,
              privacyPolicyUrl: info.privacyPolicyUrl,
              privacyPolicyText: info.privacyPolicyText,
              privacyChoicesUrl: info.privacyChoicesUrl,
            },
            ja: { name: 'ノート', privacyPolicyUrl: 'https://example.com/privacy' },
          },
          categories: {
            primaryCategory: 'GAMES',
            primarySubcategoryOne: 'GAMES_WORD',
            primarySubcategoryTwo: 'GAMES_PUZZLE',
            secondaryCategory: 'EDUCATION',
          },
          ageRating: {
            ...HARMLESS,
            gunsOrOtherWeapons: 'INFREQUENT',
            ageRatingOverrideV2: 'SIXTEEN_PLUS',
            developerAgeRatingInfoUrl: 'https://example.com/ages',
          },
        },
      ],
    });
    const plan = await runCli(['plan', '--detailed-exitcode'], { cwd: folder, env: simulator.env });
    expect({ ...plan, stdout: plan.code === 0 ? '' : plan.stdout }).toMatchObject({ code: 0, stdout: '' });
    expect(parse(text)).toMatchObject({
      metadata: { 'en-US': { name: 'Notes: "quick" #1', keywords: ['one', 'two words', 'no'] } },
      screenshots: { 'en-US': { APP_IPHONE_67: ['app/store/a b.png'] } },
    });
    expect(stderr).toContain('3 things left out');
    for (const named of [
      'review.demoPassword: a password',
      'appClip: App Clips',
      'advisory: ageRatingOverride: ageRatingOverrideV2 stands there',
    ]) {
      expect(stderr).toContain(named);
      expect(text).toContain(named);
    }
    expect(text + stderr).not.toContain('correct horse');
  });

  it('leaves out what has another type, is empty, or would not be valid', async () => {
    const { text, stderr } = await imported(
      {
        'app.json': APP_JSON,
        'store.config.json': JSON.stringify({
          configVersion: 0,
          google: {},
          apple: {
            version: 12,
            copyright: '2026',
            categories: [{ a: 1 }, ['EDUCATION'], 'BOOKS'],
            release: { automaticRelease: 'soon', phasedRelease: 'yes', other: 1 },
            advisory: [],
            info: {
              'en-US': {
                title: 7,
                subtitle: '',
                keywords: [],
                description: ['a'],
                odd: 1,
                screenshots: { APP_IPHONE_67: ['gone.png', 1] },
                previews: [],
              },
              klingon: { title: 'x' },
              ja: 'x',
              fr: { title: 'Les notes' },
            },
            review: { firstName: 'A', demoRequired: 'yes' },
            preview: {},
          },
        }),
      },
      ['eas'],
    );
    expect(parse(text)).toEqual({
      app: { bundleId: 'com.example.notes', platform: 'IOS', categories: { secondary: 'EDUCATION' } },
    });
    const named = [
      'google: is not for the App Store',
      'version: is no text',
      'copyright: it belongs to a version',
      'categories: its primary one is no text',
      'categories: has more than two',
      'automaticRelease: is neither true',
      'phasedRelease: is neither true nor false',
      'release.other: has no counterpart',
      'advisory: is no object',
      'info.en-US.title: is no text',
      'info.en-US.subtitle: is empty',
      'info.en-US.keywords: is empty',
      'info.en-US.description: is no text',
      'info.en-US.odd: has no counterpart',
      'info.en-US.screenshots.APP_IPHONE_67: names a file that is no path',
      'info.en-US.screenshots.APP_IPHONE_67: "gone.png" does not exist',
      'info.en-US.previews: is no object',
      'info.klingon: is no language',
      'info.ja: is no object',
      'info.fr: is no language',
      'review.firstName: Apple takes the four',
      'review.demoRequired: is neither true nor false',
      'preview: has no counterpart',
    ];
    expect(named.filter((line) => !stderr.includes(line))).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[], string]>([
    ['no file', {}, [], 'store.config.json does not exist'],
    [
      'a program',
      { 'store.config.js': '' },
      ['store.config.js'],
      'store.config.js is a program, and is not run: write what it exports',
    ],
    [
      'a program alone',
      { 'store.config.js': '' },
      [],
      'store.config.json does not exist, and store.config.js is not run: write what it exports',
    ],
    ['no JSON', { 'store.config.json': '{a: 1}' }, [], 'store.config.json is no JSON'],
    ['a list', { 'store.config.json': '[]' }, [], 'store.config.json holds no JSON object'],
    ['many levels', { 'store.config.json': '['.repeat(90_000) }, [], 'store.config.json is nested too deeply'],
    [
      'a huge file',
      { 'store.config.json': ' '.repeat(3_000_000) },
      [],
      'store.config.json has 2.9 MB; files of up to 2.0 MB are read',
    ],
    ['another file', { 'store.config.json': '{}' }, [], 'store.config.json has no "apple"'],
    ['no app', { 'store.config.json': '{"apple":{}}' }, [], 'store.config.json does not say which app it is for'],
  ])('ends with a sentence: %s', async (_what, files, args, said) => {
    const { code, stderr } = await runCli(['import', 'eas', ...args], { cwd: await project(files) });
    expect({ code, stderr: stderr.slice(0, said.length) }).toEqual({ code: 64, stderr: said });
  });

  it('writes what is valid, whatever the configuration holds', { timeout: 120_000 }, async () => {
    const words = fc.oneof(
      anyText(40),
      fc.constantFrom(
        '',
        ' ',
        'no',
        '1.0',
        'a\nb',
        'a\r\nb',
        '\u202e',
        '# a',
        'x'.repeat(5000),
        '-----BEGIN PRIVATE KEY-----\nx',
        '{ env: HOME }',
        'GAMES',
        'NONE',
      ),
    );
    const value = fc.oneof(
      words,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.array(words, { maxLength: 3 }),
      fc.dictionary(words, words, { maxKeys: 2 }),
    );
    const record = (...keys: string[]) =>
      fc.dictionary(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: words }),
        value,
      );
    const info = record(...Object.keys(CONFIG.apple.info['en-US']));
    const apple = fc.record(
      {
        version: value,
        copyright: value,
        info: fc.dictionary(fc.oneof(fc.constantFrom('en-US', 'ja', 'de', 'default', '__proto__'), words), info, {
          maxKeys: 3,
        }),
        categories: fc.array(value, { maxLength: 3 }),
        advisory: record(...Object.keys(CONFIG.apple.advisory)),
        release: record('automaticRelease', 'phasedRelease'),
        review: record(...Object.keys(CONFIG.apple.review)),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(apple, async (config) => {
        const { text } = await imported({ 'store.config.json': JSON.stringify({ apple: config }) }, [
          'eas',
          '--app',
          'com.example.notes',
        ]);
        expect(text).toContain('com.example.notes');
      }),
      { numRuns: 80 },
    );
  });
});
