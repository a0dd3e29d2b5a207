import type { Simulator } from '../../simulator/index.ts';
import { isLocale, LOCALES, readSeed } from '../../simulator/index.ts';
import { UsageError } from '../io.ts';
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
  const asked = [
    ...(platform.length > 0 ? ['--platform', ...platform] : []),
    ...(primaryLocale === undefined ? [] : ['--primary-locale', primaryLocale]),
    ...(build.length > 0 ? ['--build', ...build] : []),
  ].join(' ');
  const apps = app.length > 0 || asked === '' ? app : [onlyApp(server, asked)];
  for (const bundleId of apps) {
    const record = { bundleId, platforms: platform, ...(primaryLocale === undefined ? {} : { primaryLocale }) };
    const remark = server.ensureRecord(record);
    if (remark !== undefined) remarks.push(remark);
    for (const one of builds) {
      for (const on of platform.length > 0 ? platform : [undefined]) {
        server.ensureBuild({ ...one, bundleId, ...(on === undefined ? {} : { platform: on }) });
      }
    }
  }
  return remarks;
}

/** The one that is meant where none is named. */
function onlyApp(server: Simulator, asked: string): string {
  const [only, ...others] = server.bundleIds();
  if (only === undefined) throw new UsageError(`${asked} needs an app: add  --app com.example.app`);
  if (others.length === 0) return only;
  throw new UsageError(`${asked}: which app is meant? Add  --app  with one of ${[only, ...others].join(', ')}`);
}

export function buildOf(text: string): Build {
  const [, versionString, version] = /^(\d+(?:\.\d+)*)=(\d+(?:\.\d+)*)$/.exec(text) ?? [];
  if (versionString === undefined || version === undefined) {
    throw new UsageError(`${text} is not a build: write the version and the build number as  1.0=4`);
  }
  return { versionString, version };
}

function checkLocale(locale: string): void {
  if (isLocale(locale)) return;
  const beginning = (start: string) => LOCALES.filter((known) => known.toLowerCase().startsWith(start.toLowerCase()));
  const regions = beginning(`${locale}-`);
  const meant = regions.length > 0 ? regions : beginning(locale.slice(0, 1));
  const hint = meant.length > 0 ? `did you mean ${meant.join(' or ')}?` : `languages are ${LOCALES.join(', ')}`;
  throw new UsageError(`--primary-locale ${locale} is not a language of the App Store: ${hint}`);
}
