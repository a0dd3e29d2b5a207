import { settled } from './builds.ts';
import { relationshipError } from '../protocol/errors.ts';
import type { Context } from '../protocol/resource.ts';
import { isEditable } from './states.ts';
import type { Doc } from '../store.ts';

/** What a version is when a build is to be linked to it. */
interface Receiver {
  appId: string;
  platform: unknown;
  versionString: unknown;
  state: unknown;
}

/**
 * Checks that a build may be linked to a version, or taken off it where `buildId` is null.
 * @throws ApiError in the one sentence that Apple has for all of it (observed)
 */
export function checkBuildLink(context: Context, version: Receiver, buildId: string | null): void {
  const { store, quirks } = context;
  if (buildId === null) {
    if (!isEditable(version.state))
      throw relationshipError(
        'INVALID.INVALID_STATE',
        'build',
        "The relationship 'build' can not be modified in the current state",
      );
    if (quirks.detachableBuild) return;
    throw relationshipError(
      'REQUIRED',
      'build',
      "You must provide a value for the relationship 'build' with this request",
    );
  }
  const build = store.get('builds', buildId);
  if (build && isEditable(version.state) && isAttachable(context, settled(context, build), version)) return;
  throw relationshipError('INVALID.INVALID_STATE', 'build', 'The specified pre-release build could not be added.');
}

function isAttachable({ store, quirks }: Context, build: Doc, version: Receiver): boolean {
  const marketing = store.get('preReleaseVersions', build.parent ?? '');
  const { attributes } = build;
  const answered = typeof attributes['usesNonExemptEncryption'] === 'boolean' || !quirks.buildNeedsEncryption;
  const fits =
    marketing?.parent === version.appId &&
    marketing.attributes['platform'] === version.platform &&
    // 1.0 and 1.0.0 are different versions here (observed).
    marketing.attributes['version'] === version.versionString;
  const usable =
    attributes['processingState'] === 'VALID' &&
    attributes['expired'] !== true &&
    attributes['buildAudienceType'] === 'APP_STORE_ELIGIBLE';
  if (!fits || !usable || !answered) return false;
  const refusals = Number(attributes['refusals'] ?? 0);
  if (refusals > 0) attributes['refusals'] = refusals - 1;
  return refusals === 0;
}
