import type { Processing } from './builds.ts';
import { AUDIENCES, BUILD_STATES, buildNumbered, findBuild } from './builds.ts';
import { appleDate } from '../clock.ts';
import { addDeclaration } from './encryption.ts';
import { isVersionNumber, withoutLeadingZeros } from './version-numbers.ts';
import { versionsOf } from './versions-of-app.ts';
import type { Context } from '../protocol/resource.ts';
import { PLATFORMS } from './states.ts';
import { SeedError } from '../seed-error.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** A build that was uploaded. */
export interface BuildSeed {
  /** The build number, CFBundleVersion. */
  version: string;
  /** CFBundleShortVersionString; default: that of the app's last version. */
  versionString?: string;
  /** Default: the app's. */
  platform?: string;
  /** Default VALID, or PROCESSING while `processing` goes on. */
  processingState?: string;
  /** Processing ends so many seconds from now. */
  processing?: Processing;
  /** Default: a minute after the build before it, the last one now. */
  uploadedDate?: string;
  expired?: boolean;
  /** Default APP_STORE_ELIGIBLE. */
  buildAudienceType?: string;
  /** As Info.plist says or as it was answered later; default: not answered. */
  usesNonExemptEncryption?: boolean;
  /** State of the encryption declaration that is linked to it; default: none is. */
  encryptionDeclaration?: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Of TestFlight; an expired build can't be submitted either. */
const LIFE_DAYS = 90;

/** Puts an app's builds into the store and links those that its versions name. */
export function addBuilds(
  context: Context,
  app: Doc,
  builds: readonly BuildSeed[],
  versions: readonly { versionString: string; platform?: string; build?: string }[],
  platform: string,
): void {
  const { store, clock } = context;
  const versionString = versions.at(-1)?.versionString ?? '1.0';
  for (const [index, build] of builds.entries()) {
    const uploaded = new Date(clock.now().getTime() - (builds.length - 1 - index) * MINUTE);
    addBuild(context, app, { versionString, platform, uploadedDate: uploaded.toISOString(), ...build });
  }
  for (const version of versions) {
    if (version.build === undefined) continue;
    const on = version.platform ?? platform;
    const doc = versionsOf(store, app.id, on).find((one) => text(one, 'versionString') === version.versionString);
    const string = spelled(context, version.versionString);
    if (doc) doc.links['build'] = buildNumbered(store, app.id, on, string, version.build).id;
  }
}

/** A build that comes in later on, for a version that need not be there yet. */
export type UploadedBuild = BuildSeed & { versionString: string; platform: string };

/** @throws SeedError for numbers that Apple does not take, and for one that was used for the version before */
export function uploadBuild(context: Context, app: Doc, build: UploadedBuild): Doc {
  const { version, platform } = build;
  const versionString = spelled(context, build.versionString);
  if (!isVersionNumber(versionString))
    throw new SeedError(`${versionString} is not a version: write numbers, as in 1.2.0`);
  if (!isVersionNumber(version)) throw new SeedError(`${version} is not a build number: write numbers, as in 6 or 6.1`);
  if (findBuild(context.store, app.id, platform, versionString, version)) {
    throw new SeedError(
      `${text(app, 'bundleId')} has a build ${version} of version ${versionString} for ${platform} already`,
    );
  }
  return addBuild(context, app, build);
}

/** Puts a build into the store, with the marketing version that it belongs to. */
function addBuild(context: Context, app: Doc, seed: UploadedBuild): Doc {
  const { store, clock } = context;
  const {
    version,
    versionString,
    platform,
    processing,
    expired = false,
    buildAudienceType = 'APP_STORE_ELIGIBLE',
  } = seed;
  const processingState = seed.processingState ?? (processing ? 'PROCESSING' : 'VALID');
  const words: [string, readonly string[]][] = [
    [processingState, BUILD_STATES],
    [buildAudienceType, AUDIENCES],
    [platform, PLATFORMS],
  ];
  for (const [word, known] of words) {
    if (!known.includes(word)) throw new SeedError(`${word} is none of ${known.join(', ')}`);
  }
  const now = clock.now().getTime();
  const uploaded = seed.uploadedDate === undefined ? now : Date.parse(seed.uploadedDate);
  const build = store.add({
    type: 'builds',
    parent: marketingVersion(store, app, spelled(context, versionString), platform).id,
    attributes: {
      version,
      processingState,
      buildAudienceType,
      uploadedDate: appleDate(new Date(uploaded)),
      expirationDate: appleDate(new Date(uploaded + LIFE_DAYS * DAY)),
      expired,
      usesNonExemptEncryption: seed.usesNonExemptEncryption ?? null,
      ...(processing ? { processing: { ...processing, until: now + processing.seconds * 1000 } } : {}),
    },
  });
  if (seed.encryptionDeclaration !== undefined) addDeclaration(context, app, build, seed.encryptionDeclaration);
  return build;
}

function spelled({ quirks }: Context, versionString: string): string {
  return quirks.keepsLeadingZeros ? versionString : withoutLeadingZeros(versionString);
}

function marketingVersion(store: Store, app: Doc, version: string, platform: string): Doc {
  const known = store
    .children(app.id, 'preReleaseVersions')
    .find(({ attributes }) => attributes['version'] === version && attributes['platform'] === platform);
  return known ?? store.add({ type: 'preReleaseVersions', parent: app.id, attributes: { version, platform } });
}
