import { nearest } from '../core/nearest.ts';
import type { Simulator } from '../simulator/index.ts';
import { isLocale, LOCALES, readSeed } from '../simulator/index.ts';
import { UsageError } from './io.ts';
import type { SimulatorOptions } from './simulator-options.ts';

interface Build {
  versionString: string;
  version: string;
}

/**
 * Puts seeds, app records and builds into a simulator that has just been started, as far as they are not there.
 * @param placeOf a file, by the name that was given
 * @returns what has to be said of it, a line each
 * @throws UsageError, SeedError for what can't be
 */
export function fillSimulator(
  server: Simulator,
  { seed, app, platform, primaryLocale, build }: SimulatorOptions,
  placeOf: (file: string) => string,
): string[] {
  const builds = build.map(buildOf);
  if (primaryLocale !== undefined) checkLocale(primaryLocale);
  const remarks = seed.flatMap((file) => server.loadSeed(readSeed(placeOf(file), file)));
  const locale = primaryLocale === undefined ? {} : { primaryLocale };
  for (const bundleId of app) {
    const remark = server.ensureRecord({ bundleId, platforms: platform, ...locale });
    if (remark !== undefined) remarks.push(remark);
  }
  if (builds.length === 0) return remarks;
  const there = server.bundleIds();
  if (there.length === 0) throw new UsageError(`--build ${build.join(' ')} needs an app: add  --app com.example.app`);
  if (app.length === 0 && there.length > 1) {
    throw new UsageError(
      `--build ${build.join(' ')}: which app is it for? Add  --app  with one of ${there.join(', ')}`,
    );
  }
  for (const bundleId of app.length > 0 ? app : there) {
    for (const one of builds) {
      for (const on of platform.length > 0 ? platform : [undefined]) {
        server.ensureBuild({ ...one, bundleId, ...(on === undefined ? {} : { platform: on }) });
      }
    }
  }
  return remarks;
}

function buildOf(text: string): Build {
  const [, versionString, version] = /^(\d+(?:\.\d+)*)=(\d+(?:\.\d+)*)$/.exec(text) ?? [];
  if (versionString === undefined || version === undefined) {
    throw new UsageError(`${text} is not a build: write the version and the build number as  1.0=4`);
  }
  return { versionString, version };
}

function checkLocale(locale: string): void {
  if (isLocale(locale)) return;
  const regions = LOCALES.filter((known) => known.toLowerCase().startsWith(`${locale.toLowerCase()}-`));
  const meant = regions.length > 0 ? regions.join(' or ') : nearest(locale, LOCALES);
  const hint = meant === undefined ? `languages are ${LOCALES.join(', ')}` : `did you mean ${meant}?`;
  throw new UsageError(`--primary-locale ${locale} is not a language of the App Store: ${hint}`);
}
