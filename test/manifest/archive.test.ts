import { Buffer } from 'node:buffer';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICE_NAMES } from '../../src/commands/notice-request.ts';
import { folderWith, runCli } from '../support/cli.ts';
import { startTestSimulator } from '../support/simulator.ts';
import type { PackedFile } from '../support/zip.ts';
import { ipa, zip } from '../support/zip.ts';
import { loadWith } from './media.ts';

const [SMALL, LARGE, MONTHLY] = ['com.example.app.tip.small', 'com.example.app.tip.large', 'com.example.app.pro.month'];

const PRODUCTS = {
  inAppPurchases: { [SMALL]: { name: 'Small tip' }, [LARGE]: { name: 'Large tip' } },
  subscriptionGroups: { Pro: { subscriptions: { [MONTHLY]: { name: 'Monthly' } } } },
};

const VERSION = 'version: { versionString: "1.0", ipa: build/App.ipa }\n';

/** What is said of a manifest whose archive holds these files. */
async function said(
  archive: Buffer | undefined,
  { products = PRODUCTS, more = '' }: { products?: object; more?: string } = {},
) {
  const text = `${VERSION}products: ${JSON.stringify(products)}\n${more}`;
  const { issues, loaded } = await loadWith(text, archive ? { 'build/App.ipa': archive } : {});
  return { issues, loaded };
}

const file = (...ids: string[]): Buffer => Buffer.from(`\xca\xfe\0${ids.join('\0')}\0`, 'latin1');

const absent = (id: string) =>
  expect.stringMatching(
    new RegExp(`^warning \\d+:\\d+ ${id} stands nowhere in "build/App.ipa", and App Review rejects .*2\\.1.* server`),
  ) as string;

describe('version.ipa', () => {
  it('warns of each product id that stands nowhere in it, at the product', async () => {
    const { issues, loaded } = await said(ipa({ 'Payload/App.app/App': file(LARGE) }));
    expect(issues).toEqual([absent(SMALL), absent(MONTHLY)]);
    // Nothing of it is uploaded, and a plan that was made without it is the same.
    expect(loaded?.files).toEqual([]);
    expect((await said(undefined)).loaded?.digest).toBe(loaded?.digest);
  });

  it.each<[string, Record<string, PackedFile | Buffer | string>]>([
    ['the program', { 'Payload/App.app/App': file(SMALL, LARGE, MONTHLY) }],
    ['a list of properties', { 'Payload/App.app/Ids.plist': `<array><string>${SMALL}</string>${LARGE} ${MONTHLY}` }],
    ['an embedded framework', { 'Payload/App.app/Frameworks/Store.framework/Store': file(SMALL, LARGE, MONTHLY) }],
    ['texts of two bytes a letter', { 'Payload/App.app/App': Buffer.from(`${SMALL} ${LARGE} ${MONTHLY}`, 'utf16le') }],
    ['several files', { 'Payload/App.app/a.png': file(SMALL), 'Payload/App.app/b.json': `${LARGE} ${MONTHLY}` }],
    [
      'the middle of a large one',
      {
        'Payload/App.app/App': {
          content: Buffer.concat([Buffer.alloc(65_530), file(SMALL, LARGE, MONTHLY)]),
          stored: true,
        },
      },
    ],
  ])('is content with ids in %s', async (_where, files) => {
    expect((await said(ipa(files))).issues).toEqual([]);
  });

  it('does not count what lies beside the app', async () => {
    const { issues } = await said(ipa({ 'Symbols/App.symbols': file(SMALL, LARGE, MONTHLY) }));
    expect(issues).toHaveLength(3);
  });

  it('asks for no product that is kept back, and for no id so short that Swift spreads it', async () => {
    const products = { inAppPurchases: { [SMALL]: { submit: false }, 'app.tip.sixteen': {}, 'app.tip.sixteen0': {} } };
    expect((await said(ipa({}), { products })).issues).toEqual([absent('app.tip.sixteen0')]);
  });

  it('is silenced by its name, which is known', async () => {
    const more = 'silence: { product-not-in-ipa: the shop sends the ids }\n';
    expect((await said(ipa({}), { more })).issues).toEqual([]);
    expect(NOTICE_NAMES).toContain('product-not-in-ipa');
    // Nobody wants to know then that it could not be looked at.
    expect((await said(undefined, { more })).issues).toEqual([]);
  });

  it('may not be there yet: that is a note', async () => {
    expect((await said(undefined)).issues).toEqual([
      'note 2:39 "build/App.ipa" is not there: products are not looked for in it (paths are relative to the manifest)',
    ]);
  });

  it.each<[string, Buffer, string]>([
    ['damaged', ipa({}).subarray(0, -9), 'is no zip archive, or a damaged one (copy or export it again)'],
    ['encrypted', ipa({ a: { content: 'a', encrypted: true } }), "is encrypted, and can't be looked into ("],
    ['of no app', zip({ 'a.txt': 'a' }), 'has no app in it (name the archive that Xcode exports'],
    ['empty', Buffer.alloc(0), 'is empty (copy or export it again)'],
    ['of another app', ipa({}, 'com.example.other'), 'is another app: its Info.plist does not name com.example.app ('],
  ])('says so once where it is %s', async (_what, archive, words) => {
    expect((await said(archive)).issues).toEqual([expect.stringContaining(`error 2:39 "build/App.ipa" ${words}`)]);
  });

  it.each(['../App.ipa', '/tmp/App.ipa', 'link/App.ipa', '.build/App.ipa'])('is not looked for at %s', async (path) => {
    const cwd = await folderWith({});
    await mkdir(join(cwd, 'a'));
    await symlink(cwd, join(cwd, 'a/link'));
    await writeFile(join(cwd, 'App.ipa'), ipa({}));
    const text = `app: { bundleId: com.example.app, platform: IOS }\nversion: { versionString: "1.0", ipa: ${path} }\n`;
    await writeFile(join(cwd, 'a/release.yml'), text);
    const { code, stdout } = await runCli(['validate', 'a/release.yml', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        severity: 'error',
        pointer: '/version/ipa',
        message: expect.stringMatching(OUT) as string,
      }),
    ]);
    expect(code).toBe(3);
  });
  const OUT = /lies outside the manifest's folder|is an absolute path|lies in the hidden folder/;

  it('warns where a plan is made, and the plan is that of a machine without the archive', async () => {
    const simulator = await startTestSimulator();
    simulator.addApp({ bundleId: 'com.example.app', name: 'App', inAppPurchases: [{ productId: SMALL }] });
    const products = { inAppPurchases: { [SMALL]: { name: 'Small tip' } } };
    const cwd = await folderWith({
      'release.yml': `app: { bundleId: com.example.app, platform: IOS }\n${VERSION}products: ${JSON.stringify(products)}\n`,
    });
    const plan = () => runCli(['plan', '--format', 'json'], { cwd, env: simulator.env });
    const without = await plan();
    expect(without.stderr).toContain('note  "build/App.ipa" is not there');
    await mkdir(join(cwd, 'build'));
    await writeFile(join(cwd, 'build/App.ipa'), ipa({}));
    const found = await plan();
    expect(found.stderr).toContain(`warning  ${SMALL} stands nowhere in "build/App.ipa"`);
    expect([found.code, found.stdout]).toEqual([0, without.stdout]);
  });

  it('takes files that end with .ipa alone', async () => {
    const { issues } = await loadWith('version: { versionString: "1.0", ipa: App.zip }\n');
    expect(issues).toEqual([
      'error 2:39 "App.zip" is no .ipa (name the archive that Xcode exports for App Store Connect)',
    ]);
  });

  it('is a notice on GitHub where it is not there, and nothing is refused for it', async () => {
    const cwd = await folderWith({ 'release.yml': `app: { bundleId: com.example.app, platform: IOS }\n${VERSION}` });
    const github = await runCli(['validate', '--format', 'github'], { cwd });
    expect(github.stdout).toMatch(/^::notice file=release\.yml,line=2,col=39::"build\/App\.ipa" is not there/);
    expect(github.code).toBe(0);
    const text = await runCli(['validate'], { cwd });
    expect(text.stdout).toMatch(/ {2}note {2}"build\/App\.ipa" is not there[^]*\n1 note\.\nrelease\.yml is valid\.\n$/);
  });
});
