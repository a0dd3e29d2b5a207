import { createHash } from 'node:crypto';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyText } from '../support/any-text.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { png, video } from '../support/pictures.ts';
import { HARMLESS } from '../support/ready.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { Files } from './project.ts';
import { imported, project } from './project.ts';

const APPFILE = { 'fastlane/Appfile': 'app_identifier("com.example.notes")\napple_id("me@example.com")\n' };

const phone = (text: string) => png(1290, 2796, { text });
const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
const asset = (fileName: string, bytes: Buffer) => ({
  fileName,
  fileSize: bytes.length,
  sourceFileChecksum: md5(bytes),
});

const clip = await video();

const DELIVERFILE = `# The Deliverfile
app_version("1.1")
copyright_is_not_here = true
build_number "7"
price_tier 0
submit_for_review true
automatic_release false
phased_release(true)
app_rating_config_path "./fastlane/rating.json"
app_review_attachment_file("./fastlane/review.pdf")
submission_information({
  export_compliance_uses_encryption: false,
  content_rights_contains_third_party_content: false,
  add_id_info_uses_idfa: false
})
release_notes({ 'ja' => "新しい" })
app_review_information(notes: "Sign in.", demo_password: ENV["DEMO"])
languages(['en-US'])
app_previews_path './fastlane/videos'
preview_frame_time_code '00:00:06:00'
username ENV['USER']
for_platform :mac do
  app_version "9"
end
`;

/** Every file that deliver knows. */
const WHOLE: Files = {
  ...APPFILE,
  'fastlane/Deliverfile': DELIVERFILE,
  'fastlane/Fastfile': 'lane :release do\n  upload_to_app_store(force: true)\nend\n',
  'fastlane/metadata/en-US/name.txt': 'Notes\n',
  'fastlane/metadata/en-US/subtitle.txt': 'Short\r\n',
  'fastlane/metadata/en-US/description.txt': '\ufeffFirst.\r\n\r\nSecond.\r\n',
  'fastlane/metadata/en-US/keywords.txt': 'one, two words\n',
  'fastlane/metadata/en-US/release_notes.txt': '- Fixed bugs\n',
  'fastlane/metadata/en-US/promotional_text.txt': 'Now.\n',
  'fastlane/metadata/en-US/support_url.txt': 'https://example.com/support\n',
  'fastlane/metadata/en-US/marketing_url.txt': 'https://example.com\n',
  'fastlane/metadata/en-US/apple_tv_privacy_policy.txt': '\n',
  'fastlane/metadata/ja/name.txt': 'ノート\n',
  'fastlane/metadata/ja/release_notes.txt': '古い\n',
  'fastlane/metadata/default/privacy_url.txt': 'https://example.com/privacy\n',
  'fastlane/metadata/default/support_url.txt': 'https://example.com/support\n',
  'fastlane/metadata/fr-FR/': '',
  'fastlane/metadata/copyright.txt': '2026 Example Inc.\n',
  'fastlane/metadata/primary_category.txt': 'MZGenre.Games\n',
  'fastlane/metadata/primary_first_sub_category.txt': 'MZGenre.RolePlaying\n',
  'fastlane/metadata/primary_second_sub_category.txt': 'GAMES_WORD\n',
  'fastlane/metadata/secondary_category.txt': 'EDUCATION\n',
  'fastlane/metadata/secondary_first_sub_category.txt': '\n',
  'fastlane/metadata/secondary_second_sub_category.txt': '\n',
  'fastlane/metadata/review_information/first_name.txt': 'Release\n',
  'fastlane/metadata/review_information/last_name.txt': 'Team\n',
  'fastlane/metadata/review_information/phone_number.txt': '+81 3 1234 5678\n',
  'fastlane/metadata/review_information/email_address.txt': 'review@example.com\n',
  'fastlane/metadata/review_information/demo_user.txt': 'demo\n',
  'fastlane/metadata/review_information/demo_password.txt': 'correct horse\n',
  'fastlane/metadata/review_information/notes.txt': 'Overruled.\n',
  'fastlane/metadata/app_clip_review_information/invocation_urls.txt': 'https://example.com/clip\n',
  'fastlane/rating.json': JSON.stringify({
    ...HARMLESS,
    violenceCartoonOrFantasy: 'INFREQUENT_OR_MILD',
    HORROR: 2,
    horrorOrFearThemes: undefined,
    seventeenPlus: true,
  }),
  'fastlane/review.pdf': 'a document',
  'fastlane/videos/en-US/2_iphone_67.mp4': clip,
  'fastlane/videos/en-US/3_iphone.mp4': clip,
  'fastlane/videos/en-US/poster.png': 'x',
  'fastlane/screenshots/en-US/1_home.png': phone('1'),
  'fastlane/screenshots/en-US/10_last.png': phone('10'),
  'fastlane/screenshots/en-US/2_next.png': phone('2'),
  'fastlane/screenshots/en-US/ipad.png': png(2048, 2732, { text: 'ipad' }),
  'fastlane/screenshots/ja/1.png': phone('ja'),
};

describe('ascend import fastlane', () => {
  it('takes over everything, and then nothing is left to change', async () => {
    const { folder, text, stderr } = await imported(WHOLE, ['fastlane']);
    const simulator = await startTestSimulator();
    const { 'fastlane/review.pdf': attachment = '' } = WHOLE;
    const texts = { supportUrl: 'https://example.com/support' };
    simulator.addApp({
      bundleId: 'com.example.notes',
      name: 'Notes',
      contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
      builds: [
        { version: '6', versionString: '1.0' },
        { version: '7', versionString: '1.1', usesNonExemptEncryption: false },
      ],
      versions: [
        { versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', build: '6' },
        {
          versionString: '1.1',
          state: 'PREPARE_FOR_SUBMISSION',
          copyright: '2026 Example Inc.',
          releaseType: 'MANUAL',
          build: '7',
          phasedRelease: { phasedReleaseState: 'INACTIVE' },
          localizations: {
            'en-US': {
              ...texts,
              description: 'First.\n\nSecond.',
              keywords: 'one,two words',
              whatsNew: '- Fixed bugs',
              promotionalText: 'Now.',
              marketingUrl: 'https://example.com',
            },
            ja: { ...texts, whatsNew: '新しい' },
          },
          media: {
            'en-US': {
              APP_IPHONE_67: ['1_home', '2_next', '10_last'].map((name) =>
                asset(`${name}.png`, phone(name.split('_')[0] ?? '')),
              ),
              APP_IPAD_PRO_3GEN_129: [asset('ipad.png', png(2048, 2732, { text: 'ipad' }))],
            },
            ja: { APP_IPHONE_67: [asset('1.png', phone('ja'))] },
          },
          previews: {
            'en-US': { IPHONE_67: [{ ...asset('2_iphone_67.mp4', clip), previewFrameTimeCode: '00:00:06:00' }] },
          },
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
            attachments: [asset('review.pdf', Buffer.from(attachment))],
          },
        },
      ],
      appInfos: [
        { state: 'READY_FOR_DISTRIBUTION', localizations: { 'en-US': { name: 'Notes' } } },
        {
          state: 'PREPARE_FOR_SUBMISSION',
          localizations: {
            'en-US': { name: 'Notes', subtitle: 'Short', privacyPolicyUrl: 'https://example.com/privacy' },
            ja: { name: 'ノート', privacyPolicyUrl: 'https://example.com/privacy' },
          },
          categories: {
            primaryCategory: 'GAMES',
            primarySubcategoryOne: 'GAMES_ROLE_PLAYING',
            primarySubcategoryTwo: 'GAMES_WORD',
            secondaryCategory: 'EDUCATION',
          },
          ageRating: { ...HARMLESS, violenceCartoonOrFantasy: 'INFREQUENT', horrorOrFearThemes: 'FREQUENT' },
        },
      ],
    });
    const plan = await runCli(['plan', '--detailed-exitcode'], { cwd: folder, env: simulator.env });
    expect({ ...plan, stdout: plan.code === 0 ? '' : plan.stdout }).toMatchObject({ code: 0, stdout: '' });
    expect(text).not.toContain('correct horse');
    expect(stderr).not.toContain('correct horse');
    expect(stderr).not.toContain('me@example.com');
    const named = [
      'Appfile: apple_id',
      'Deliverfile: copyright_is_not_here',
      'Deliverfile: price_tier: Apple has no price tiers',
      'Deliverfile: submit_for_review: is release.goal: submit',
      'Deliverfile: submission_information (add_id_info_uses_idfa)',
      'Deliverfile: app_review_information (demo_password): has to be run',
      'Deliverfile: languages',
      'Deliverfile: username: has to be run',
      'Deliverfile: for_platform: has to be run',
      'Fastfile: what its lanes hand to deliver',
      'metadata/en-US/apple_tv_privacy_policy.txt: is empty',
      'metadata/secondary_first_sub_category.txt: is empty',
      'metadata/fr-FR: has no texts',
      'metadata/ja/release_notes.txt: gives way to fastlane/Deliverfile: release_notes (ja)',
      'metadata/app_clip_review_information: App Clips',
      'review_information/demo_password.txt: a password comes from a variable only',
      'rating.json: seventeenPlus',
      'videos/en-US/3_iphone.mp4: has no display type in its name',
      'videos/en-US/poster.png: is no video',
    ];
    expect(named.filter((line) => !stderr.includes(line))).toEqual([]);
    expect(named.filter((line) => !text.includes(line))).toEqual([]);
    expect(stderr).toMatch(/^\d+ things left out/);
    expect(parse(text)).toMatchObject({
      metadata: { ja: { whatsNew: '新しい', name: { file: 'fastlane/metadata/ja/name.txt' } } },
      version: { copyright: { file: 'fastlane/metadata/copyright.txt' } },
      review: { attachments: ['fastlane/review.pdf'], demoAccount: { required: true } },
      previews: { 'en-US': { IPHONE_67: [{ file: 'fastlane/videos/en-US/2_iphone_67.mp4' }] } },
    });
  });

  it('names folders that can be read as they are', async () => {
    const { text, stderr } = await imported(
      {
        ...APPFILE,
        'fastlane/metadata/en-US/name.txt': 'Notes',
        'fastlane/metadata/ja/name.txt': 'ノート',
        'fastlane/metadata/copyright.txt': '2026',
        'fastlane/metadata/review_information/notes.txt': 'Words.',
        'fastlane/screenshots/en-US/1.png': phone('1'),
      },
      ['fastlane'],
    );
    expect(parse(text)).toEqual({
      app: { bundleId: 'com.example.notes', platform: 'IOS' },
      metadata: { from: 'fastlane/metadata' },
      screenshots: { from: 'fastlane/screenshots' },
      review: { notes: { file: 'fastlane/metadata/review_information/notes.txt' } },
    });
    // Without a version there is nowhere to put it.
    expect(text).toContain(
      "# version:\n#   versionString: '1.0.0' # the version to work on\n#   copyright: { file: fastlane/metadata/copyright.txt }\n",
    );
    expect(stderr).toContain('copyright.txt: it belongs to a version');
  });

  it('leaves out what would not be valid, with the reason and nothing else of it', async () => {
    const { text, stderr } = await imported(
      {
        ...APPFILE,
        'fastlane/metadata/EN-us/name.txt': 'Notes',
        'fastlane/metadata/EN-us/subtitle.txt': 'x'.repeat(31),
        'fastlane/metadata/EN-us/support_url.txt': 'not a link',
        'fastlane/metadata/EN-us/unknown.txt': 'x',
        'fastlane/metadata/EN-us/release_notes.txt': Buffer.from([0x41, 0xff]),
        'fastlane/metadata/klingon/name.txt': 'x',
        'fastlane/metadata/review_information/first_name.txt': 'A',
        'fastlane/metadata/review_information/last_name.txt': 'B',
        'fastlane/metadata/review_information/email_address.txt': 'a@example.com',
        'fastlane/metadata/review_information/phone_number.txt': '03 1234 5678',
        'fastlane/metadata/primary_category.txt': 'GAMES',
        'fastlane/metadata/secondary_category.txt': 'Games',
        'fastlane/screenshots/en-US/a.png': png(10, 10),
        'fastlane/screenshots/en-US/b.png': phone('b'),
        'fastlane/screenshots/en-US/c.png': 'no picture',
        'fastlane/screenshots/en-US/d.psd': 'x',
        'fastlane/screenshots/appleTV/en-US/e.png': png(1920, 1080),
        'fastlane/screenshots/iMessage/en-US/f.png': phone('f'),
      },
      ['fastlane'],
    );
    expect(parse(text)).toEqual({
      app: { bundleId: 'com.example.notes', platform: 'IOS', categories: { primary: 'GAMES' } },
      metadata: { 'en-US': { name: { file: 'fastlane/metadata/EN-us/name.txt' } } },
      screenshots: {
        'en-US': {
          APP_IPHONE_67: ['fastlane/screenshots/en-US/b.png'],
          IMESSAGE_APP_IPHONE_67: ['fastlane/screenshots/iMessage/en-US/f.png'],
        },
      },
    });
    const named = [
      'EN-us/subtitle.txt: subtitle has 31/30 characters',
      'EN-us/support_url.txt: "not a link" is not a web address',
      'EN-us/unknown.txt: is no text of the App Store',
      'EN-us/release_notes.txt: is not UTF-8 text',
      'metadata/klingon: is no language',
      'phone_number.txt: "03 1234 5678" is not an international telephone number',
      'secondary_category.txt: "GAMES" is the primary category already',
      'en-US/a.png: has 10×10 pixels',
      'en-US/c.png: is no picture',
      'en-US/d.psd: is no screenshot',
      'appleTV/en-US/e.png: is for TV_OS',
    ];
    expect(named.filter((line) => !stderr.includes(line))).toEqual([]);
  });

  it('tells of what is valid and still worth a look, as validate does', async () => {
    const { stderr } = await imported({ ...APPFILE, 'fastlane/metadata/ja/whatsNew.txt': 'New \u{1f680}' }, [
      'fastlane',
    ]);
    expect(stderr).toContain('fastlane/metadata/ja/whatsNew.txt:1:1  warning  whatsNew contains \u{1f680} (U+1F680)');
  });

  it('takes framed pictures alone where there are some, and tells the two largest iPads apart by name', async () => {
    const { text } = await imported(
      {
        ...APPFILE,
        'fastlane/screenshots/en-US/1.png': phone('1'),
        'fastlane/screenshots/en-US/1_framed.png': phone('framed'),
        'fastlane/screenshots/en-US/watch.png': png(312, 390),
        'fastlane/screenshots/ja/old APP_IPAD_PRO_129.png': png(2048, 2732, { text: '2' }),
        'fastlane/screenshots/ja/new.png': png(2048, 2732, { text: '3' }),
      },
      ['fastlane'],
    );
    expect(parse(text)).toMatchObject({
      screenshots: {
        'en-US': {
          APP_IPHONE_67: ['fastlane/screenshots/en-US/1_framed.png'],
          APP_WATCH_SERIES_3: ['fastlane/screenshots/en-US/watch.png'],
        },
        ja: {
          APP_IPAD_PRO_129: ['fastlane/screenshots/ja/old APP_IPAD_PRO_129.png'],
          APP_IPAD_PRO_3GEN_129: ['fastlane/screenshots/ja/new.png'],
        },
      },
    });
  });

  it('finds its way: another folder, a manifest elsewhere, paths of the Deliverfile, another platform', async () => {
    const files = {
      'apps/my app/Deliverfile': 'metadata_path "./texts/store"\nplatform "osx"\napp_identifier "com.example.mac"\n',
      'apps/texts/store/ja/name.txt': 'ノート',
      '.git/HEAD': 'ref: refs/heads/main\n',
    };
    const { text } = await imported(files, ['fastlane', 'apps/my app', '--out', 'release/mac.yml'], 'release/mac.yml');
    expect(parse(text)).toEqual({
      app: { bundleId: 'com.example.mac', platform: 'MAC_OS' },
      metadata: { from: '../apps/texts/store' },
    });
    const inner = await imported({ 'p/fastlane/metadata/ja/name.txt': 'x y' }, [
      'fastlane',
      'p',
      '--app',
      'a.b',
      '--platform',
      'TV_OS',
    ]);
    expect(parse(inner.text)).toEqual({
      app: { bundleId: 'a.b', platform: 'TV_OS' },
      metadata: { from: 'p/fastlane/metadata' },
    });
  });

  it('follows no link out of the repository, and reads no secret file', async () => {
    const outside = await folderWith({ 'name.txt': 'Secret', 'key.txt': 'x' });
    const folder = await project({ ...APPFILE, 'fastlane/metadata/ja/subtitle.txt': 'Fine' });
    await symlink(outside, join(folder, 'fastlane/metadata/en-US'));
    await symlink(join(outside, 'name.txt'), join(folder, 'fastlane/metadata/ja/name.txt'));
    await symlink(join(outside, 'name.txt'), join(folder, 'fastlane/Deliverfile'));
    const { code, stderr } = await runCli(['import', 'fastlane'], { cwd: folder });
    expect(code).toBe(0);
    expect(parse(await readFile(join(folder, 'release.yml'), 'utf8'))).toEqual({
      app: { bundleId: 'com.example.notes', platform: 'IOS' },
      metadata: { ja: { subtitle: { file: 'fastlane/metadata/ja/subtitle.txt' } } },
    });
    expect(stderr).toContain('Deliverfile: lies outside');
    expect(stderr).toContain('ja/name.txt: lies outside');
    expect(stderr).toContain('metadata/en-US: lies outside');
  });

  it.each<[string, Files, string[], string]>([
    ['no folder', {}, [], 'fastlane does not exist'],
    [
      'another folder',
      { 'fastlane/x.txt': '' },
      [],
      'fastlane holds neither metadata/ nor screenshots/ nor a Deliverfile',
    ],
    [
      'no app',
      { 'fastlane/metadata/ja/name.txt': 'x' },
      [],
      'fastlane does not say which app it is for: name it with  --app BUNDLE_ID',
    ],
    [
      'no bundle id',
      { 'fastlane/metadata/ja/name.txt': 'x' },
      ['--app', 'a b'],
      'No manifest can be made of fastlane: "a b" is not a bundle id',
    ],
    [
      'a manifest that is there',
      { 'release.yml': 'mine', ...APPFILE },
      [],
      'release.yml exists; write it elsewhere with  --out FILE,  or over it with  --force',
    ],
  ])('ends with a sentence: %s', async (_what, files, args, said) => {
    const folder = await project(files);
    expect(await runCli(['import', 'fastlane', ...args], { cwd: folder })).toMatchObject({
      code: 64,
      stderr: `${said}\n`,
      stdout: '',
    });
    const there = await readFile(join(folder, 'release.yml'), 'utf8').catch(() => undefined);
    expect(there).toBe(files['release.yml']);
  });

  it('writes over a manifest with --force, but not through a link', async () => {
    const folder = await project({ ...WHOLE, 'release.yml': 'mine', 'target.yml': 'theirs' });
    expect((await runCli(['import', 'fastlane', '--force'], { cwd: folder })).code).toBe(0);
    expect(await readFile(join(folder, 'release.yml'), 'utf8')).toContain('com.example.notes');
    await symlink('target.yml', join(folder, 'link.yml'));
    expect((await runCli(['import', 'fastlane', '--out', 'link.yml', '--force'], { cwd: folder })).code).toBe(64);
    expect(await readFile(join(folder, 'target.yml'), 'utf8')).toBe('theirs');
  });

  it('writes what is valid, whatever the files hold', { timeout: 120_000 }, async () => {
    const content = fc.oneof(
      fc.constantFrom<string | Buffer>(
        '',
        '\n',
        '\ufeffName\r\n',
        'ok',
        '# x: "y" {z}',
        '\u202etxet',
        'GAMES',
        'Games',
        '+81 3 1234 5678',
      ),
      fc.constantFrom<string | Buffer>(
        Buffer.from([0xff, 0xfe, 0x41, 0]),
        'x'.repeat(5000),
        'https://example.com',
        'a@example.com',
        '{"gambling": 1}',
        phone('r'),
      ),
      anyText(40),
    );
    const names = [
      'name',
      'subtitle',
      'description',
      'keywords',
      'release_notes',
      'privacy_url',
      'support_url',
      'whatsNew',
      'odd',
    ];
    const places = [
      ...['en-US', 'ja', 'default', 'fr', 'it\'s "odd": #1', '[x]', '__proto__', 'zh_Hant'].flatMap((locale) => [
        ...names.map((name) => `metadata/${locale}/${name}.txt`),
        `screenshots/${locale}/a [1].png`,
        `screenshots/${locale}/b.png`,
      ]),
      ...['copyright', 'primary_category', 'secondary_category', 'primary_first_sub_category'].map(
        (name) => `metadata/${name}.txt`,
      ),
      ...['first_name', 'last_name', 'phone_number', 'email_address', 'notes', 'demo_user'].map(
        (name) => `metadata/review_information/${name}.txt`,
      ),
      'rating_config.json',
    ];
    const setting = fc.constantFrom(
      'app_version "1.0"',
      'app_version "x"',
      'build_number "0"',
      'build_number 7',
      'phased_release true',
      'auto_release_date 1',
      'auto_release_date 99999999999999999',
      'copyright "©"',
      'name({"ja" => "x", "xx" => ""})',
      'keywords({"ja" => ["a", "a,b"]})',
      'app_review_attachment_file "../../etc"',
      'app_review_attachment_file "fastlane/Deliverfile"',
      'price_tier',
      'if',
      'submission_information(x: 1)',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...places), content, { maxKeys: 12 }),
        fc.array(setting, { maxLength: 4 }),
        async (files, settings) => {
          const { text } = await imported(
            {
              ...Object.fromEntries(Object.entries(files).map(([name, words]) => [`fastlane/${name}`, words])),
              'fastlane/Deliverfile': settings.join('\n'),
            },
            ['fastlane', '--app', 'com.example.notes'],
          );
          expect(text).toContain('com.example.notes');
        },
      ),
      { numRuns: 60 },
    );
  });
});
