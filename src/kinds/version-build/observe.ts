import type { Query, Reader, Resource } from '../../core/resource.ts';
import { attribute, textAttribute } from '../../core/resource.ts';
import type { Scope } from '../../core/kind.ts';
import type { AppHave } from '../app/kind.ts';
import { fields, include } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import { uploadedStrings } from '../version/observe.ts';
import { plannedString } from '../version/target.ts';
import { isSameVersion } from '../version/version-string.ts';
import type { BuildRow } from './choice.ts';
import { chooseBuild } from './choice.ts';
import type { FoundBuilds } from './decide.ts';
import { decideBuild } from './decide.ts';
import type { DeclarationHave } from './encryption-declaration.ts';
import { linkedDeclaration, needsDeclaration } from './encryption-declaration.ts';
import type { BuildWant } from './want.ts';

export interface BuildHave extends FoundBuilds {
  /** Read only where the build that the version ends up with needs one. */
  declaration?: DeclarationHave;
}

const FIELDS = [
  'version',
  'uploadedDate',
  'expired',
  'processingState',
  'buildAudienceType',
  'usesNonExemptEncryption',
] as const;

/** Builds with what they belong to. A copy of the app is made of every answer, and takes no build of which it knows half. */
const WITH_VERSION = {
  ...fields('builds', [...FIELDS, 'preReleaseVersion']),
  ...fields('preReleaseVersions', ['version', 'platform']),
  ...include('builds', ['preReleaseVersion']),
};

export async function observeBuild(
  api: Reader,
  { want, whole }: Scope<BuildWant>,
  observed: { app: AppHave; version: VersionHave },
): Promise<BuildHave> {
  const { app, version } = observed;
  const wanted = want?.build ?? undefined;
  const versionString = plannedString(version.target);
  const [linked, builds] = await Promise.all([
    version.target.kind === 'existing' ? linkedBuild(api, version.target.version.id) : null,
    (whole || wanted !== undefined) && versionString !== undefined
      ? buildsOf(api, { appId: app.id, versionString, platform: app.platform }, whole)
      : [],
  ]);
  // Only the list says to which version a build belongs.
  if (whole && linked && !builds.some(({ id }) => id === linked.id))
    await api.one(`/v1/builds/${linked.id}/preReleaseVersion`);
  const isLost = wanted !== undefined && chooseBuild(wanted, builds).kind === 'missing';
  const have: BuildHave = { linked, builds, elsewhere: isLost ? await elsewhere(api, wanted, observed) : [] };
  const { build = linked, step } = decideBuild(want, have, observed);
  if (!build || step === 'detach' || !needsDeclaration(build, want?.usesNonExemptEncryption)) return have;
  return { ...have, declaration: await linkedDeclaration(api, build.id) };
}

/** The build that is attached to a version. */
async function linkedBuild(api: Reader, versionId: string): Promise<BuildRow | null> {
  const found = await api.one(`/v1/appStoreVersions/${versionId}/build`, fields('builds', FIELDS));
  return found ? rowOf(found.data) : null;
}

/** The builds of one version string and platform: without these the number alone would find builds of others. */
async function buildsOf(
  api: Reader,
  { appId, versionString, platform }: Record<'appId' | 'versionString' | 'platform', string>,
  whole: boolean,
): Promise<BuildRow[]> {
  const list = await api.all('/v1/builds', {
    'filter[app]': appId,
    'filter[preReleaseVersion.version]': versionString,
    'filter[preReleaseVersion.platform]': platform,
    ...queryFor(whole),
    sort: '-uploadedDate',
  });
  return list.data.map(rowOf);
}

/** A build alone does not say to which version it belongs, which only matters where all of it is read. */
function queryFor(whole: boolean): Query {
  return whole ? WITH_VERSION : fields('builds', FIELDS);
}

/** Where what is wanted may be instead. */
async function elsewhere(
  api: Reader,
  wanted: string,
  { app, version: { target, access } }: { app: AppHave; version: VersionHave },
): Promise<BuildHave['elsewhere']> {
  if (wanted !== 'latest') return versionsWith(api, app.id, wanted);
  const versionString = plannedString(target);
  if (versionString === undefined || access === 'locked') return [];
  const others = (await uploadedStrings(api, app)).filter((other) => isSameVersion(other, versionString));
  return others.map((other) => ({ versionString: other, platform: app.platform }));
}

/** Which versions a build number belongs to, on any platform. */
async function versionsWith(
  api: Reader,
  appId: string,
  number: string,
): Promise<{ versionString: string; platform: string }[]> {
  const list = await api.all('/v1/builds', {
    'filter[app]': appId,
    'filter[version]': number,
    ...WITH_VERSION,
  });
  return list.included.map((row) => ({
    versionString: textAttribute(row, 'version') ?? '',
    platform: textAttribute(row, 'platform') ?? '',
  }));
}

function rowOf(row: Resource): BuildRow {
  const uploaded = Date.parse(textAttribute(row, 'uploadedDate') ?? '');
  const encryption = attribute(row, 'usesNonExemptEncryption');
  return {
    id: row.id,
    number: textAttribute(row, 'version') ?? '',
    processingState: textAttribute(row, 'processingState') ?? '',
    uploaded: Number.isNaN(uploaded) ? 0 : uploaded,
    expired: attribute(row, 'expired') === true,
    buildAudienceType: textAttribute(row, 'buildAudienceType') ?? null,
    usesNonExemptEncryption: typeof encryption === 'boolean' ? encryption : null,
  };
}
