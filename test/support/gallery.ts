import { storedFile } from '../../src/core/delivery.ts';
import type { Manifest } from './manifest.ts';
import type { AppSeed, Quirks, VersionSeed } from '../../src/simulator/index.ts';
import { BUNDLE, manifestOf, scene } from './scene.ts';
import { shelf, picture } from './shelf.ts';

type Screenshots = NonNullable<Manifest['screenshots']>;
type Files = Screenshots[string][string];
export type AssetSeed = Extract<VersionSeed['media'], object>[string][string][number];

export const PHONE = 'APP_IPHONE_67';
export const SET = `screenshots/en-US/${PHONE}`;

/** A draft in two languages without any media, and files to put into it. */
export async function gallery(options: { quirks?: Partial<Quirks>; seed?: AppSeed; waitLimitMs?: number } = {}) {
  const { quirks = {}, seed, waitLimitMs } = options;
  const localizations = { 'en-US': {}, ja: {} };
  const draft: AppSeed = {
    bundleId: BUNDLE,
    name: 'Scene',
    versions: [{ versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations, media: false }],
  };
  const files = shelf();
  const stage = await scene(seed ?? draft, {
    quirks,
    files: files.files,
    ...(waitLimitMs === undefined ? {} : { waitLimitMs }),
  });
  /** Pictures `a.png`, `b.png`, … with content of their own. */
  const pictures = (names: string): Files => [...names].map((name) => files.put(`${name}.png`, picture(name)));
  const wanted = (names: string, allow: Manifest['allow'] = []) =>
    manifestOf({ screenshots: { 'en-US': { [PHONE]: pictures(names) } }, allow });
  /** The names in the set at Apple, in their order. */
  const shown = async (locale = 'en-US', type = PHONE): Promise<string> => {
    const { reader } = stage.engine;
    const apps = await reader.all('/v1/apps', { 'filter[bundleId]': BUNDLE });
    const versions = await reader.all(`/v1/apps/${apps.data[0]?.id}/appStoreVersions`);
    const draftId = versions.data.find(
      ({ attributes }) => attributes?.['appVersionState'] === 'PREPARE_FOR_SUBMISSION',
    );
    const list = await reader.all(`/v1/appStoreVersions/${draftId?.id}/appStoreVersionLocalizations`);
    const localization = list.data.find(({ attributes }) => attributes?.['locale'] === locale);
    const sets = await reader.all(`/v1/appStoreVersionLocalizations/${localization?.id}/appScreenshotSets`);
    const set = sets.data.find(({ attributes }) => attributes?.['screenshotDisplayType'] === type);
    if (!set) return 'no set';
    const items = await reader.all(`/v1/appScreenshotSets/${set.id}/appScreenshots`);
    return items.data
      .map((item) => {
        const { fileName, state } = storedFile(item);
        const name = fileName.replace('.png', '');
        return state === 'COMPLETE' ? name : `${name} ${state}`;
      })
      .join('');
  };
  /** Kinds of writing requests since the last look, e.g. `POST appScreenshots`. */
  let counted = 0;
  const sent = (): string[] => {
    const list = stage
      .writes()
      .slice(counted)
      .map(
        ({ method, url }) =>
          `${method} ${url
            .split('?')[0]
            ?.split('/')
            .slice(1, 3)
            .at(url.startsWith('/uploads') ? 0 : 1)}`,
      );
    counted = stage.writes().length;
    return list;
  };
  return { ...stage, files, pictures, wanted, shown, sent };
}
