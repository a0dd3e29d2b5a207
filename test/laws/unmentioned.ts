import type { Manifest } from '../support/manifest.ts';
import { BUNDLE } from './states.ts';

/** One thing in a described store: values, and below `children` the things that belong to it, by type and natural key. */
type Thing = Record<string, unknown>;

/** All that the manifest does not mention, out of a described store: it has to be the same before a run and after it. */
export function unmentioned(end: unknown, manifest: Manifest): Record<string, unknown> {
  const app = childrenOf({ children: end }, 'apps')[BUNDLE] ?? {};
  const { app: wanted, pricing, territories, version } = manifest;
  return {
    rights: wanted.contentRightsDeclaration === undefined && app['contentRightsDeclaration'],
    primaryLocale: wanted.primaryLocale === undefined && app['primaryLocale'],
    eula: wanted.eula === undefined && childrenOf(app, 'endUserLicenseAgreements'),
    prices: pricing === undefined && childrenOf(app, 'appPriceSchedules'),
    ownPrices: pricing?.territories === undefined && ownPrices(app, pricing),
    territories: territories === undefined && childrenOf(app, 'appAvailabilities'),
    versions: version !== undefined && formerVersions(app, version.versionString),
  };
}

function childrenOf(thing: Thing, type: string): Record<string, Thing> {
  return ((thing['children'] as Thing | undefined)?.[type] ?? {}) as Record<string, Thing>;
}

/** Prices of territories that are no base and no part of a change. A former base keeps its price as one of its own. */
function ownPrices(app: Thing, pricing: Manifest['pricing']): Thing[] {
  const [schedule = {}] = Object.values(childrenOf(app, 'appPriceSchedules'));
  const bases = pricing?.baseTerritory === undefined ? [schedule['baseTerritory']] : BASES;
  const managed = [...bases, ...(pricing?.changes ?? []).map(({ territory }) => territory)];
  return Object.values(childrenOf(schedule, 'appPrices')).filter(({ territory }) => !managed.includes(territory));
}

/** Those of the random apps and manifests. */
const BASES: unknown[] = ['JPN', 'USA'];

/** Other versions that are or were on the App Store, without their state: the one that is named may take their place. */
function formerVersions(app: Thing, named: string): Thing[] {
  return Object.values(childrenOf(app, 'appStoreVersions'))
    .filter(({ versionString, appVersionState }) => versionString !== named && FORMER.has(appVersionState))
    .map(({ appVersionState: _state, ...version }) => version);
}

const FORMER = new Set<unknown>(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_VERSION']);
