import { versionsOf, workingVersion } from './rules/versions-of-app.ts';
import { PLATFORMS } from './rules/states.ts';
import type { Doc, Store } from './store.ts';
import { text } from './store.ts';

/** What the body of an order says. */
export type Options = Record<string, unknown>;

/** The version that an order is about. */
export interface Target {
  appId: string;
  platform: string;
  versionString: string;
}

/** Where there is only one app, platform or version that can be meant, it need not be named. @throws Error that says what to name */
export function versionMeant(store: Store, options: Options): Target {
  const { appId, platform } = platformMeant(store, options);
  const named = versionsOf(store, appId, platform).filter((version) => isMeant(options, 'versionString', version));
  const version = options['versionString'] === undefined ? currentVersion(store, appId, platform) : named[0];
  const meant = only(version ? [version] : [], 'versionString');
  return { appId, platform, versionString: text(meant, 'versionString') };
}

/** A build may be of a version that is not there yet. @throws Error that says what to name */
export function buildVersionMeant(store: Store, options: Options): Target {
  const { versionString } = options;
  if (versionString === undefined) return versionMeant(store, options);
  return { ...platformMeant(store, options), versionString: word('versionString', versionString) };
}

/** @throws Error when the body does not say it */
export function word(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new Error(`say ${name}, as a text`);
  return value;
}

function platformMeant(store: Store, options: Options): Omit<Target, 'versionString'> {
  const apps = store.all('apps').filter((app) => isMeant(options, 'bundleId', app));
  const app = only(apps, 'bundleId');
  const platforms = PLATFORMS.filter((platform) => versionsOf(store, app.id, platform).length > 0);
  const named = platforms.filter((name) => options['platform'] === undefined || options['platform'] === name);
  return { appId: app.id, platform: only(named, 'platform') };
}

/** The one that is being worked on, else the last one. */
function currentVersion(store: Store, appId: string, platform: string): Doc | undefined {
  return workingVersion(store, appId, platform) ?? versionsOf(store, appId, platform).at(-1);
}

function isMeant(options: Options, name: string, doc: Doc): boolean {
  return options[name] === undefined || text(doc, name) === options[name];
}

function only<T>(found: readonly T[], name: string): T {
  const [first, ...others] = found;
  if (first === undefined) throw new Error(`there is none with that ${name}`);
  if (others.length > 0) throw new Error(`there are several: say which with ${name}`);
  return first;
}
