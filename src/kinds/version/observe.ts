import type { Reader, Resource } from '../../core/resource.ts';
import { requiredText, textAttribute } from '../../core/resource.ts';
import type { Scope } from '../../core/kind.ts';
import { canonicalText } from '../../core/text/canonical-text.ts';
import type { AppHave } from '../app/kind.ts';
import { readVersions } from '../app/look-up.ts';
import { fields } from '../requests.ts';
import { isEditableVersion, isLiveVersion, isReleasedVersion, isWithdrawableVersion } from './states.ts';
import type { VersionRow, VersionTarget } from './target.ts';
import { isFirstVersion, versionTarget } from './target.ts';
import type { VersionWant } from './want.ts';
import { instantOf } from './want.ts';
import { withoutLeadingZeros } from './version-string.ts';

export interface VersionHave {
  target: VersionTarget;
  /** No version of this platform has been released before. */
  first: boolean;
  /**
   * editable: takes changes, now or once it is created; withdrawable: App Review has it, and the manifest asks for more than
   * preparing it, so it may be taken back first; locked: Apple refuses changes.
   */
  access: 'editable' | 'withdrawable' | 'locked';
  /** App Review has a version of another platform, and with it the app information that all platforms share. */
  othersInReview: boolean;
  /** The platforms of which a version is or was on the App Store. */
  releasedPlatforms: readonly string[];
  /** The version of this platform that customers see, where it is another one than the target. */
  onSale?: VersionRow;
}

export async function observeVersion(
  api: Reader,
  { want }: Scope<VersionWant>,
  { app }: { app: AppHave },
): Promise<VersionHave> {
  const isOwn = (row: Resource) => requiredText(row, 'platform') === app.platform;
  const all = app.versions ?? (await readVersions(api, app.id));
  const versions = all.filter(isOwn).map(rowOf);
  const target = await inSpelling(api, app, want, versionTarget(want?.versionString, versions));
  const othersInReview = all.some((row) => !isOwn(row) && isWithdrawableVersion(rowOf(row).state));
  const access = accessTo(target, want?.prepareOnly ?? true);
  const released = all.filter((row) => isReleasedVersion(rowOf(row).state));
  const releasedPlatforms = [...new Set(released.map((row) => requiredText(row, 'platform')))];
  const targetId = target.kind === 'existing' ? target.version.id : undefined;
  const onSale = versions.find(({ id, state }) => isLiveVersion(state) && id !== targetId);
  const first = isFirstVersion(target, versions);
  return { target, first, access, othersInReview, releasedPlatforms, ...(onSale ? { onSale } : {}) };
}

/**
 * Settles how the version is spelled. Apple drops zeros in front of a number, and attaches a build only to the version that is spelled
 * as the build is (observed): a draft with another spelling of the same number is spelled anew only where a build needs it.
 */
async function inSpelling(
  api: Reader,
  app: AppHave,
  want: VersionWant | undefined,
  target: VersionTarget,
): Promise<VersionTarget> {
  const { versionString: written, namesBuild = false } = want ?? {};
  if (written === undefined || target.kind === 'none' || target.kind === 'refused') return target;
  const isSpelled = target.kind === 'existing' && target.version.versionString === written;
  const isKept = target.kind === 'existing' && target.renameTo === undefined;
  const plain = withoutLeadingZeros(written);
  if (isSpelled || (isKept && !(namesBuild && isEditableVersion(target.version.state)))) return target;
  if (!isKept && plain === written) return target;
  const isUploaded = namesBuild && (await uploadedStrings(api, app)).includes(written);
  if (isKept) return isUploaded ? { ...target, renameTo: written } : target;
  const spelling = isUploaded ? written : plain;
  return target.kind === 'new' ? { ...target, versionString: spelling } : { ...target, renameTo: spelling };
}

/** The version strings under which builds of the platform were uploaded. The platform is asked for because a copy of the app needs it. */
export async function uploadedStrings(api: Reader, { id, platform }: AppHave): Promise<string[]> {
  const list = await api.all('/v1/preReleaseVersions', {
    'filter[app]': id,
    'filter[platform]': platform,
    ...fields('preReleaseVersions', ['version', 'platform']),
  });
  return list.data.flatMap((row) => textAttribute(row, 'version') ?? []);
}

function accessTo(target: VersionTarget, prepareOnly: boolean): VersionHave['access'] {
  if (target.kind === 'new') return 'editable';
  if (target.kind !== 'existing') return 'locked';
  const { state } = target.version;
  if (isEditableVersion(state)) return 'editable';
  return !prepareOnly && isWithdrawableVersion(state) ? 'withdrawable' : 'locked';
}

function rowOf(resource: Resource): VersionRow {
  const text = (name: string) => textAttribute(resource, name) ?? '';
  return {
    id: resource.id,
    versionString: requiredText(resource, 'versionString'),
    state: requiredText(resource, 'appVersionState'),
    createdDate: text('createdDate'),
    copyright: canonicalText(text('copyright')),
    releaseType: text('releaseType') || null,
    earliestReleaseDate: instantOf(text('earliestReleaseDate') || null)?.instant ?? null,
  };
}
