import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from './clock.ts';
import type { Control } from './control.ts';
import { own } from './own.ts';
import type { Answer } from './protocol/http.ts';
import { parseJson } from './protocol/json.ts';
import { isForeign, isForThisMachine } from './protocol/same-machine.ts';
import { versionsOf, workingVersion } from './rules/versions-of-app.ts';
import { PLATFORMS } from './rules/states.ts';
import type { Doc, Store } from './store.ts';
import { text } from './store.ts';

/** Paths under it are the simulator's own: Apple has none of them, and they take no token, so that they take nothing from a web page. */
export const CONTROL = '/simulator/';

type Options = Record<string, unknown>;

/** The version that an action is about. */
interface Target {
  appId: string;
  platform: string;
  versionString: string;
}

interface Hands {
  control: Control;
  clock: Clock;
}

const ACTIONS: Record<string, (hands: Hands, target: Target, options: Options) => void> = {
  'start-review': ({ control }, { appId, platform }) => control.startReview(appId, platform),
  approve: ({ control }, { appId, platform }) => control.approveReview(appId, platform),
  reject: ({ control }, { appId, platform }, { metadata }) =>
    control.rejectReview(appId, platform, metadata === true ? 'metadata' : 'version'),
  'finish-canceling': ({ control }, { appId, platform }) => control.finishCanceling(appId, platform),
  release: ({ control }, { appId, platform, versionString }) => control.releaseVersion(appId, platform, versionString),
  'process-build': ({ control }, { appId, platform, versionString }, { build, state }) =>
    control.processBuild(
      appId,
      platform,
      versionString,
      word('build', build),
      state === undefined ? 'VALID' : word('state', state),
    ),
  website: ({ control }, { appId }, options) => {
    const named = ['appPrivacy', 'agreements', 'traderStatus'].filter((name) => typeof options[name] === 'boolean');
    if (named.length === 0) throw new Error('say appPrivacy, agreements or traderStatus, true or false');
    control.setWebsite(appId, Object.fromEntries(named.map((name) => [name, options[name] === true])));
  },
  advance: ({ clock }, _target, { hours }) => {
    if (typeof hours !== 'number' || hours < 0) throw new Error('say hours, how far the clock goes on');
    clock.advance(hours * 3_600_000);
  },
};

/** An order as it came in. */
interface Order {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Does what a person, App Review or time does in the real one, for those who can't call `control`. */
export function controlAnswer(hands: Hands, store: Store, request: Order): Answer {
  const { headers } = request;
  if (!isForThisMachine(headers.host)) return { status: 403, body: { error: 'orders go to 127.0.0.1 or localhost' } };
  if (isForeign(headers)) return { status: 403, body: { error: 'orders are not taken from pages of other origins' } };
  const action = own(ACTIONS, request.url.pathname.slice(CONTROL.length));
  const known = Object.keys(ACTIONS).join(', ');
  if (!action) return { status: 404, body: { error: `actions are ${known}` } };
  if (request.method !== 'POST') return { status: 405, body: { error: 'actions are done by POST' } };
  if (request.body !== '' && !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return { status: 415, body: { error: 'orders are JSON: send the header  content-type: application/json' } };
  }
  try {
    const options = optionsOf(request.body);
    const target = targetOf(store, options);
    action(hands, target, options);
    const { appId, platform, versionString } = target;
    const version = versionsOf(store, appId, platform).find((doc) => text(doc, 'versionString') === versionString);
    const now = { platform, versionString, appVersionState: text(version, 'appVersionState') };
    return { status: 200, body: { bundleId: text(store.get('apps', appId), 'bundleId'), ...now } };
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } };
  }
}

function optionsOf(body: string): Options {
  const value = parseJson(body.trim() === '' ? '{}' : body);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('the body must be an object');
  return { ...value };
}

/** Where there is only one app, platform or version that can be meant, it need not be named. */
function targetOf(store: Store, options: Options): Target {
  const apps = store.all('apps').filter((app) => isMeant(options, 'bundleId', app));
  const app = only(apps, 'bundleId');
  const platforms = PLATFORMS.filter((platform) => versionsOf(store, app.id, platform).length > 0);
  const platform = only(
    platforms.filter((name) => options['platform'] === undefined || options['platform'] === name),
    'platform',
  );
  const versions = versionsOf(store, app.id, platform);
  const meant = versions.filter((version) => isMeant(options, 'versionString', version));
  const version =
    options['versionString'] === undefined ? (workingVersion(store, app.id, platform) ?? meant.at(-1)) : meant[0];
  return {
    appId: app.id,
    platform,
    versionString: text(only(version ? [version] : [], 'versionString'), 'versionString'),
  };
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

function word(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new Error(`say ${name}, as a text`);
  return value;
}
