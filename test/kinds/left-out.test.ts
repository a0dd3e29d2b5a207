import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wantsOf } from '../../src/core/propose.ts';
import { observe } from '../../src/engine/state/observe.ts';
import { describeAll } from '../../src/kinds/describe-all.ts';
import { kinds } from '../../src/kinds/index.ts';
import { SECTION_ORDER } from '../../src/kinds/sections.ts';
import type { AppSeed, VersionSeed } from '../../src/simulator/index.ts';
import { ROOT } from '../support/cli.ts';
import { READY } from '../support/ready.ts';
import { BUNDLE, LIVE, scene } from '../support/scene.ts';

/** What a manifest of the app leaves out, without the screenshot that it begins with. */
async function leftOutOf(seed: AppSeed) {
  const { engine } = await scene(seed);
  const beside = { files: () => [], fingerprint: () => undefined };
  const wants = wantsOf(kinds, { app: { bundleId: BUNDLE, platform: 'IOS' } }, beside);
  const snapshot = await observe(kinds, { wants, api: engine.reader, listener: () => undefined, whole: true });
  const { leftOut } = describeAll(kinds, snapshot, new Date());
  return leftOut.filter(({ pictures }) => !pictures);
}

const draft = (more: Partial<VersionSeed>): AppSeed => ({
  ...LIVE,
  versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', ...more }],
});

describe('what a manifest leaves out is told', () => {
  it.each<[string, AppSeed, object[]]>([
    ['nothing of a complete draft', READY, []],
    [
      'a date that another release type has left there',
      draft({ releaseType: 'MANUAL', earliestReleaseDate: '2098-05-01T00:00:00Z' }),
      [
        { pointer: '/release/releaseType', value: 'MANUAL' },
        { pointer: '/release/earliestReleaseDate', value: '2098-05-01T00:00:00Z' },
      ],
    ],
    [
      'an agreement for nowhere',
      { ...LIVE, eula: { agreementText: 'Terms', territories: [] } },
      [{ pointer: '/app/eula', value: 'Terms' }],
    ],
    [
      'prices of which the base has none',
      { ...LIVE, price: { rows: [{ territory: 'JPN', price: '600' }] } },
      [{ pointer: '/pricing' }],
    ],
    [
      'a build that has expired',
      { ...draft({ build: '7' }), builds: [{ version: '7', versionString: '1.0', expired: true }] },
      [{ pointer: '/version/build', value: '7' }],
    ],
    [
      'a contact that lacks something, the password and attachments',
      draft({
        review: {
          attributes: { contactFirstName: 'Ada', demoAccountName: 'demo' },
          attachments: [{ fileName: 'a.pdf', fileSize: 1 }],
        },
      }),
      [
        { pointer: '/review/contact', value: { firstName: 'Ada' } },
        { pointer: '/review/demoAccount/password' },
        { pointer: '/review/attachments', value: ['a.pdf'] },
      ],
    ],
    [
      'a language that the version alone has',
      draft({ localizations: { 'en-US': {}, ja: { promotionalText: 'Words.' } } }),
      [{ pointer: '/metadata/ja', value: { promotionalText: 'Words.' } }],
    ],
    [
      'a preview',
      draft({ previews: { 'en-US': { IPHONE_67: [{ fileName: 'a.mp4', fileSize: 1 }] } } }),
      [{ pointer: '/previews/en-US/IPHONE_67', value: ['a.mp4'] }],
    ],
  ])('%s', async (what, seed, told) => {
    const infos =
      what === 'a language that the version alone has'
        ? { appInfos: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: { 'en-US': { name: 'Scene' } } }] }
        : {};
    expect(await leftOutOf({ ...seed, ...infos })).toMatchObject(told);
  });

  it('a picture, with the checksum of the file that was sent', async () => {
    const media = {
      'en-US': { APP_IPHONE_67: [{ fileName: 'a.png', fileSize: 1, sourceFileChecksum: 'a'.repeat(32) }] },
    };
    const { engine } = await scene(draft({ media }));
    const beside = { files: () => [], fingerprint: () => undefined };
    const wants = wantsOf(kinds, { app: { bundleId: BUNDLE, platform: 'IOS' } }, beside);
    const snapshot = await observe(kinds, { wants, api: engine.reader, listener: () => undefined, whole: true });
    expect(describeAll(kinds, snapshot, new Date()).leftOut).toMatchObject([
      { pointer: '/screenshots/en-US/APP_IPHONE_67', pictures: [{ fileName: 'a.png', md5: 'a'.repeat(32) }] },
    ]);
  });
});

it('sections stand in the order of the example', () => {
  const example = readFileSync(join(ROOT, 'release.yml.example'), 'utf8');
  const found = [...example.matchAll(/^(?:# )?(\w+):(?= |$)/gm)].map(([, name]) => name ?? '');
  expect(SECTION_ORDER).toEqual(found.filter((name) => SECTION_ORDER.includes(name)));
});
