import type { Context } from './protocol/resource.ts';
import { findBuild } from './rules/builds.ts';
import type { UploadedBuild } from './rules/build-seeds.ts';
import { uploadBuild } from './rules/build-seeds.ts';
import { isBundleId } from './rules/bundle-ids.ts';
import { isLocale, LOCALES } from './rules/locales.ts';
import { PLATFORMS } from './rules/states.ts';
import { withoutLeadingZeros } from './rules/version-numbers.ts';
import { versionsOf } from './rules/versions-of-app.ts';
import { addApp, addVersion } from './seed.ts';
import { SeedError } from './seed-error.ts';
import type { Doc, Store } from './store.ts';
import { text } from './store.ts';

/** An app record that has to be there. */
export interface RecordWanted {
  bundleId: string;
  /** Of a new record; default: the bundle id. */
  name?: string;
  /** Of a new record; default en-US. */
  primaryLocale?: string;
  /** Default: IOS for a new record, nothing for one that is there. */
  platforms?: readonly string[];
}

/** What of a build has to be known; the rest is as after every upload. */
export type BuildWanted = Omit<UploadedBuild, 'platform'> & { bundleId?: string; platform?: string };

const DRAFT = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', media: false };

/**
 * Makes the record where there is none, as the website does: each platform with an empty draft of version 1.0. A record that is there gets
 * the platforms that it lacks.
 * @returns what is not as it was asked for, if so
 * @throws SeedError for what Apple does not take
 */
export function ensureRecord(context: Context, wanted: RecordWanted): string | undefined {
  const { store, clock } = context;
  const { bundleId, name = bundleId, primaryLocale, platforms = [] } = wanted;
  if (!isBundleId(bundleId)) {
    throw new SeedError(`${bundleId} is not a bundle id: letters, numbers, hyphens and points, as in com.example.app`);
  }
  if (primaryLocale !== undefined && !isLocale(primaryLocale)) {
    throw new SeedError(`${primaryLocale} is not a language of the App Store: ${LOCALES.join(', ')}`);
  }
  const wrong = platforms.find((platform) => !PLATFORMS.some((known) => known === platform));
  if (wrong !== undefined) throw new SeedError(`${wrong} is not a platform: ${PLATFORMS.join(', ')}`);
  const app = appNamed(store, bundleId);
  if (!app) {
    const versions = (platforms.length > 0 ? platforms : ['IOS']).map((platform) => ({ ...DRAFT, platform }));
    addApp(context, { bundleId, name, versions, ...(primaryLocale === undefined ? {} : { primaryLocale }) });
    return undefined;
  }
  const present = text(app, 'primaryLocale');
  for (const platform of platforms) {
    if (versionsOf(store, app.id, platform).length > 0) continue;
    addVersion(context, app, { ...DRAFT, platform, createdDate: clock.now().toISOString() }, present);
  }
  if (primaryLocale === undefined || primaryLocale === present) return undefined;
  return `${bundleId} is there already: its primary language is ${present}, not ${primaryLocale}`;
}

/**
 * Uploads the build where it is not there. The app need not be named where there is only one, nor the platform where the app has only one.
 * @throws SeedError for one that there can't be
 */
export function ensureBuild(context: Context, { bundleId, platform, ...build }: BuildWanted): void {
  const { store } = context;
  const [only, ...others] = store.all('apps');
  const what = `build ${build.version} of version ${build.versionString}`;
  const app = bundleId === undefined ? only : appNamed(store, bundleId);
  if (!app) throw new SeedError(`${what}: there is no app${bundleId === undefined ? '' : ` ${bundleId}`}`);
  if (bundleId === undefined && others.length > 0) throw new SeedError(`${what}: there are several apps, so say which`);
  const has = PLATFORMS.filter((known) => versionsOf(store, app.id, known).length > 0);
  const [own, ...more] = platform === undefined ? has : has.filter((known) => known === platform);
  if (own === undefined)
    throw new SeedError(`${what}: ${text(app, 'bundleId')} has nothing for ${platform ?? 'any platform'}`);
  if (more.length > 0)
    throw new SeedError(`${what}: ${text(app, 'bundleId')} is for ${has.join(' and ')}, so say which`);
  const spelled = [build.versionString, withoutLeadingZeros(build.versionString)];
  if (spelled.some((string) => findBuild(store, app.id, own, string, build.version))) return;
  uploadBuild(context, app, { ...build, platform: own });
}

function appNamed(store: Store, bundleId: string): Doc | undefined {
  return store.all('apps').find((app) => text(app, 'bundleId') === bundleId);
}
