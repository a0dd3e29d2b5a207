import { SPEC } from '../spec.gen.ts';
import type { Context } from '../protocol/resource.ts';
import type { Doc, Json, Store } from '../store.ts';
import { text } from '../store.ts';

export const BUILD_STATES = SPEC.builds.attributes.processingState.values;
export const AUDIENCES = SPEC.builds.attributes.buildAudienceType.values;

/** How long the processing of a build goes on, and how it ends. */
export interface Processing {
  seconds: number;
  /** Default VALID. */
  becomes?: string;
  /** What Info.plist says; Apple reads it while it processes. */
  usesNonExemptEncryption?: boolean;
}

/** The builds of an app, by marketing version and upload. */
export function buildsOf(store: Store, appId: string): Doc[] {
  return store.children(appId, 'preReleaseVersions').flatMap(({ id }) => store.children(id, 'builds'));
}

export function findBuild(
  store: Store,
  appId: string,
  platform: string,
  versionString: string,
  number: string,
): Doc | undefined {
  return buildsOf(store, appId).find((build) => {
    const { attributes = {} } = store.get('preReleaseVersions', build.parent ?? '') ?? {};
    return (
      text(build, 'version') === number &&
      attributes['platform'] === platform &&
      attributes['version'] === versionString
    );
  });
}

/** @throws Error when there is no such build */
export function buildNumbered(
  store: Store,
  appId: string,
  platform: string,
  versionString: string,
  number: string,
): Doc {
  const found = findBuild(store, appId, platform, versionString, number);
  if (!found) throw new Error(`app ${appId} has no build ${number} of version ${versionString} for ${platform}`);
  return found;
}

/** The build as it is by now: processing may have ended since it was looked at last, and it may have expired. */
export function settled({ clock, quirks }: Context, build: Doc): Doc {
  const { processing, expirationDate } = build.attributes;
  const now = clock.now().getTime();
  if (isProcessing(processing) && processing.until <= now) {
    endProcessing(build, processing.becomes ?? 'VALID', quirks.buildRefusals);
    const { usesNonExemptEncryption: plist } = processing;
    if (plist !== undefined) build.attributes['usesNonExemptEncryption'] = plist;
  }
  if (typeof expirationDate === 'string' && Date.parse(expirationDate) <= now) build.attributes['expired'] = true;
  return build;
}

/** Ends the processing of a build here and now. */
export function processBuild({ quirks }: Context, build: Doc, state: string): void {
  if (!BUILD_STATES.some((known) => known === state)) throw new Error(`${state} is not a processing state`);
  endProcessing(build, state, quirks.buildRefusals);
}

function endProcessing(build: Doc, state: string, refusals: number): void {
  delete build.attributes['processing'];
  Object.assign(build.attributes, { processingState: state, refusals });
}

function isProcessing(
  value: Json | undefined,
): value is { until: number; becomes?: string; usesNonExemptEncryption?: boolean } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['until'] === 'number';
}
