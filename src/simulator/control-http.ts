import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from './clock.ts';
import type { Control } from './control.ts';
import type { Options, Target } from './control-target.ts';
import { buildVersionMeant, versionMeant, word } from './control-target.ts';
import { own } from './own.ts';
import type { Answer } from './protocol/http.ts';
import { parseJson } from './protocol/json.ts';
import { isForeign, isForThisMachine } from './protocol/same-machine.ts';
import { findBuild } from './rules/builds.ts';
import { withoutLeadingZeros } from './rules/version-numbers.ts';
import { versionsOf } from './rules/versions-of-app.ts';
import type { Store } from './store.ts';
import { text } from './store.ts';

/** Paths under it are the simulator's own: Apple has none of them, and they take no token, so that they take nothing from a web page. */
export const CONTROL = '/simulator/';

interface Hands {
  control: Control;
  clock: Clock;
}

type Action = (hands: Hands, target: Target, options: Options) => void;

const ACTIONS: Record<string, Action> = {
  'start-review': ({ control }, { appId, platform }) => control.startReview(appId, platform),
  approve: ({ control }, { appId, platform }, { items }) => control.approveReview(appId, platform, names(items)),
  reject: ({ control }, { appId, platform }, { metadata, items }) =>
    control.rejectReview(appId, platform, metadata === true ? 'metadata' : 'version', names(items)),
  answer: ({ control }, { appId, platform }) => control.answerReview(appId, platform),
  'finish-canceling': ({ control }, { appId, platform }) => control.finishCanceling(appId, platform),
  release: ({ control }, { appId, platform, versionString }) => control.releaseVersion(appId, platform, versionString),
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

/** Those that are about a build, whose version need not be there. */
const BUILD_ACTIONS: Record<string, Action> = {
  'upload-build': ({ control }, target, { build, state, usesNonExemptEncryption: answer }) => {
    if (answer !== undefined && typeof answer !== 'boolean')
      throw new Error('say usesNonExemptEncryption, true or false');
    const { appId, platform, versionString } = target;
    control.uploadBuild(appId, {
      version: word('build', build),
      versionString,
      platform,
      ...(state === undefined ? {} : { processingState: word('state', state) }),
      ...(answer === undefined ? {} : { usesNonExemptEncryption: answer }),
    });
  },
  'process-build': ({ control }, { appId, platform, versionString }, { build, state = 'VALID' }) =>
    control.processBuild(appId, platform, versionString, word('build', build), word('state', state)),
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
  const name = request.url.pathname.slice(CONTROL.length);
  const [action, buildAction] = [own(ACTIONS, name), own(BUILD_ACTIONS, name)];
  if (!action && !buildAction) {
    const known = [ACTIONS, BUILD_ACTIONS].flatMap((table) => Object.keys(table));
    return { status: 404, body: { error: `actions are ${known.join(', ')}` } };
  }
  if (request.method !== 'POST') return { status: 405, body: { error: 'actions are done by POST' } };
  if (request.body !== '' && !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
    return { status: 415, body: { error: 'orders are JSON: send the header  content-type: application/json' } };
  }
  try {
    const options = optionsOf(request.body);
    const target = buildAction ? buildVersionMeant(store, options) : versionMeant(store, options);
    (buildAction ?? action)?.(hands, target, options);
    const { appId, ...named } = target;
    const outcome = buildAction ? buildNow(store, target, options) : versionNow(store, target);
    return { status: 200, body: { bundleId: text(store.get('apps', appId), 'bundleId'), ...named, ...outcome } };
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } };
  }
}

/** What an order is about within a submission; nothing means all of it. */
function names(items: unknown): string[] | undefined {
  if (items === undefined) return undefined;
  if (Array.isArray(items) && items.length > 0 && items.every((item) => typeof item === 'string')) return items;
  throw new Error('say items, a list of texts: "version", product ids and names of groups');
}

function versionNow(store: Store, { appId, platform, versionString }: Target) {
  const version = versionsOf(store, appId, platform).find((doc) => text(doc, 'versionString') === versionString);
  return { appVersionState: text(version, 'appVersionState') };
}

function buildNow(store: Store, { appId, platform, versionString }: Target, { build }: Options) {
  const number = word('build', build);
  const find = (string: string) => findBuild(store, appId, platform, string, number);
  // Zeros in front of a number may have gone.
  const found = find(versionString) ?? find(withoutLeadingZeros(versionString));
  return { build: number, processingState: text(found, 'processingState') };
}

function optionsOf(body: string): Options {
  const value = parseJson(body.trim() === '' ? '{}' : body);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('the body must be an object');
  return { ...value };
}
