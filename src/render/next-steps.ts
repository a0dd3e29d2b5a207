import type { Address } from '../core/address.ts';
import type { AppleError } from '../core/failure.ts';
import type { Position } from '../core/issue.ts';
import type { Operation } from '../core/operation.ts';
import type { Plan } from '../core/plan.ts';
import type { ApplyResult, OperationResult } from '../core/result.ts';
import { positionText } from './failure-lines.ts';
import { mediaPlace } from './media-place.ts';
import { plannedVersion } from './titles.ts';

/** Where the manifest value at a JSON pointer stands. */
export type Locate = (pointer: string) => Position | undefined;

/** The manifest line that asks for the attribute which Apple refused. */
export function positionOf(
  { source, at, from }: AppleError,
  { address }: Operation,
  plan: Plan,
  locate: Locate | undefined,
): Position | undefined {
  if (from !== undefined) return locate?.(from);
  const list = mediaPlace(address)?.set;
  if (list !== undefined) return listPosition(list, plan, locate);
  const field = at === undefined ? /^\/data\/attributes\/([^/]+)$/.exec(source ?? '')?.[1] : undefined;
  const change = plan.changes.find((item) => item.address === address && item.field === field);
  return change?.from === undefined ? undefined : locate?.(change.from);
}

/** The manifest line of a list of files, which is as near as a plan knows. */
function listPosition(list: Address, { changes }: Plan, locate: Locate | undefined): Position | undefined {
  const from = changes.find(({ address }) => address === list)?.from;
  return from === undefined ? undefined : locate?.(from);
}

/** What customers see only once the version is released. */
const BEHIND = /^(?:version|appInfo|builds|review|submissions?|screenshots|previews)(?:\/|$)/;

/** Places in the manifest that are named. */
const MOST_PLACES = 8;

/** What customers meet as soon as it is written, by the beginning of its address. */
const AT_ONCE: Readonly<Record<string, string>> = {
  pricing: 'prices',
  territories: 'where the app is sold',
  eula: 'the licence agreement',
};

/** What a reader fears most after a failure: that something went to review, or that customers see half of it. */
export function assurances({ results }: ApplyResult, plan: Plan): string[] {
  // A broken upload has left a reservation behind.
  const effects = results.filter(
    ({ status, operation }) => status !== 'skipped' && (status !== 'failed' || operation.action === 'upload'),
  );
  if (results.length === 0) return [];
  const live = liveText(effects, plan);
  return [`${reviewText(effects, plan)}${live ? ` ${live}` : ''}`];
}

/** The two steps that can't be taken back unnoticed: a submission and a release. */
function reviewText(effects: readonly OperationResult[], plan: Plan): string {
  const version = `Version ${plannedVersion(plan) ?? ''}`.trim();
  const last = (facet: string): OperationResult['status'] | undefined =>
    effects.findLast(
      ({ operation }) => operation.kind === facet && operation.address === facet && operation.action === 'act',
    )?.status;
  const released = last('release');
  if (released === 'unknown') return `${version} may have been released: App Store Connect shows it.`;
  if (released) return `${version} is on its way to the App Store.`;
  const submitted = last('submission');
  if (submitted === 'unknown') return `${version} may have been submitted for review: App Store Connect shows it.`;
  return submitted ? `${version} was submitted for review.` : 'Nothing was submitted for review.';
}

function liveText(effects: readonly OperationResult[], { target }: Plan): string | undefined {
  if (effects.length === 0) return 'Nothing was written.';
  // Promotional text can be changed on the version that is on sale; everything else of a version waits for its release.
  const onSale = target.version?.state === 'READY_FOR_DISTRIBUTION';
  const touched = effects.filter(({ operation }) => operation.address.split('/')[0] === 'version');
  if (onSale && touched.length > 0) {
    const sure = touched.some(({ status }) => status !== 'unknown');
    return `What customers see of version ${target.version?.versionString} ${sure ? 'has' : 'may have'} changed.`;
  }
  const atOnce = effects.filter(({ operation }) => !BEHIND.test(operation.address));
  if (atOnce.length === 0) return 'What customers see has not changed.';
  const names = new Set(atOnce.flatMap(({ operation }) => AT_ONCE[operation.address.split('/')[0] ?? ''] ?? []));
  return names.size === 0 ? undefined : `In effect at once, without a new version: ${[...names].join(', ')}.`;
}

/** How to go on after an apply; `command` is the one that was run. */
export function nextSteps(
  { outcome, results }: ApplyResult,
  plan: Plan,
  { command, locate }: { command: string; locate?: Locate },
): string[] {
  if (outcome === 'applied') return [];
  if (outcome === 'differs') {
    if (results.some(({ operation }) => operation.kind === 'submission')) {
      return [
        'Look with  ascend plan  before applying again: Apple may need a moment, and another apply could take the version back.',
      ];
    }
    return [
      `Apple may need a moment, or it changed the value itself. Run  ${command}  again, or put in the manifest what Apple returned.`,
    ];
  }
  if (outcome === 'stale') return ['Make a new plan, have it reviewed, and apply that: what is done is not repeated.'];
  const mended = `Mend that, then run  ${command}  again: what is done is not repeated.`;
  if (outcome === 'blocked' || results.some(({ failure }) => failure?.kind === 'ended')) return [mended];
  if (outcome === 'waited') return [`Run  ${command}  again to go on: what is done is not repeated.`];
  if (outcome === 'interrupted') return [`Run  ${command}  again to go on: what is done is not repeated.`];
  const failed = results.filter(({ status }) => status === 'failed');
  // A saved plan is bound to its manifest: after a fix it would be refused as stale.
  const isSaved = /\.json\b/.test(command);
  if (failed.some(({ failure }) => failure?.kind === 'auth')) {
    return [`Put the credentials right, then run  ${command}  again: what is done is not repeated.`];
  }
  if (!failed.some(isRefused)) {
    // A file that has changed since can't be sent by a plan that was saved with the old one.
    if (isSaved && failed.some(({ failure }) => failure?.kind === 'stale')) {
      return ['Make a new plan, have it reviewed, and apply that: what is done is not repeated.'];
    }
    return [`Run  ${command}  again: it looks first at what App Store Connect has, so nothing is done twice.`];
  }
  const places = failed.flatMap(({ operation, failure }) =>
    (failure?.errors ?? []).map((error) => positionOf(error, operation, plan, locate)),
  );
  const known = [...new Set(places.filter((place) => place !== undefined).map(positionText))];
  const more = known.length - MOST_PLACES;
  const told = more > 1 ? [...known.slice(0, MOST_PLACES), `${more} more places`] : known;
  const fix = `Fix ${told.length > 0 ? told.join(', ') : 'what Apple refused'}`;
  const next = isSaved ? 'then make a new plan and apply that' : `then run  ${command}  again`;
  return [`${fix}, ${next}: what is done is not repeated.`];
}

/** Whether Apple refused it, and would again. What its storage answers to a part of a file (PUT), or a limit (429), passes. */
function isRefused({ failure }: OperationResult): boolean {
  return failure?.kind === 'apple' && failure.method !== 'PUT' && failure.status !== 429;
}
