import type { Reader, Resource } from '../../core/resource.ts';
import { requiredText, textAttribute } from '../../core/resource.ts';
import type { Scope } from '../../core/kind.ts';
import { canonicalText } from '../../core/canonical-text.ts';
import type { AppHave } from '../app/kind.ts';
import { fields } from '../requests.ts';
import { isEditableVersion, isReleasedVersion, isWithdrawableVersion } from './states.ts';
import type { VersionRow, VersionTarget } from './target.ts';
import { isFirstVersion, versionTarget } from './target.ts';
import type { VersionWant } from './want.ts';
import { instantOf } from './want.ts';

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
}

const FIELDS = [
  'platform',
  'versionString',
  'appVersionState',
  'createdDate',
  'copyright',
  'releaseType',
  'earliestReleaseDate',
] as const;

export async function observeVersion(
  api: Reader,
  { want }: Scope<VersionWant>,
  { app }: { app: AppHave },
): Promise<VersionHave> {
  const list = await api.all(`/v1/apps/${app.id}/appStoreVersions`, fields('appStoreVersions', FIELDS));
  const isOwn = (row: Resource) => requiredText(row, 'platform') === app.platform;
  const versions = list.data.filter(isOwn).map(rowOf);
  const target = versionTarget(want?.versionString, versions);
  const othersInReview = list.data.some((row) => !isOwn(row) && isWithdrawableVersion(rowOf(row).state));
  const access = accessTo(target, want?.prepareOnly ?? true);
  const released = list.data.filter((row) => isReleasedVersion(rowOf(row).state));
  const releasedPlatforms = [...new Set(released.map((row) => requiredText(row, 'platform')))];
  return { target, first: isFirstVersion(target, versions), access, othersInReview, releasedPlatforms };
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
