import { ensureBuild, ensureRecord } from '../ensure-record.ts';
import type { Context } from '../protocol/resource.ts';
import { SeedError } from '../seed-error.ts';
import { text } from '../store.ts';
import { loadResources } from './load.ts';
import type { SeedDocument } from './read.ts';

/**
 * Puts everything that a seed holds into the store, except for apps that are there already.
 * @returns what has to be said of it, a line each
 * @throws SeedError with what can't be, and where
 */
export function loadSeed(context: Context, document: SeedDocument): string[] {
  const { name, apps, builds } = document;
  const bundles = new Set([...apps.map(({ bundleId }) => bundleId), ...bundlesOf(document)]);
  const [only, ...others] = bundles;
  const remarks = loadResources(context, document);
  const at = <T>(place: string, act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw cause instanceof SeedError ? new SeedError(`${name}: ${place}: ${cause.message}`, { cause }) : cause;
    }
  };
  for (const [index, record] of apps.entries()) {
    const remark = at(`apps[${index}]`, () => ensureRecord(context, record));
    if (remark !== undefined) remarks.push(`${name}: ${remark}`);
  }
  for (const [index, build] of builds.entries()) {
    // One app in the seed: that one is meant, whatever else there is.
    const bundleId = build.bundleId ?? (others.length === 0 ? only : undefined);
    at(`builds[${index}]`, () => ensureBuild(context, { ...build, ...(bundleId === undefined ? {} : { bundleId }) }));
  }
  return remarks;
}

function bundlesOf({ resources }: SeedDocument): string[] {
  return resources.filter(({ type }) => type === 'apps').map((app) => text(app, 'bundleId'));
}
