import { isAboutAgreement } from '../../core/failure.ts';
import type { ApplyResult, OperationResult } from '../../core/result.ts';
import type { ApplyContext } from './positions.ts';
import { positionOf, positionText } from './positions.ts';
import type { Sentence } from './sentence.ts';
import { copy, sentence } from './sentence.ts';

/** Places in the manifest that are named. */
const MOST_PLACES = 8;

const AGAIN = 'what is done is not repeated.';
const PLANNED_ANEW = 'it plans from what App Store Connect has then.';
const NEW_PLAN = sentence`Make a new plan, have it reviewed, and apply that: ${AGAIN}`;

const WHAT_IS_LEFT = sentence`What is left is another plan: look at it with ${copy('ascend plan')}, have it reviewed, and apply it with its own digest. What is done is not repeated.`;

/** What was run, and can be run again. */
export interface Again {
  /** The command, as the user would type it. */
  command: string;
  /** Whether it applied a saved plan, not a manifest. */
  isSaved: boolean;
  /** Whether it named the digest of its plan, which what is left of that has no more. */
  isExpected?: boolean;
}

/** What was run on a simulated App Store Connect, which is gone afterwards: nothing of it is taken up again. */
export interface Rehearsed {
  isRehearsal: true;
}

function isRehearsed(run: Again | Rehearsed): run is Rehearsed {
  return 'isRehearsal' in run;
}

/** How to go on after an apply. */
export function nextSteps(result: ApplyResult, context: ApplyContext, run: Again | Rehearsed): Sentence[] {
  const { outcome, results, standings } = result;
  if (isRehearsed(run)) {
    const refused = results.filter(isRefused);
    return refused.length > 0 ? [sentence`Fix ${placesText(refused, context)}, then rehearse again.`] : [];
  }
  const { command, isSaved, isExpected } = run;
  const again = copy(command);
  if (outcome === 'applied') return [];
  if (outcome === 'differs') {
    const { milestones } = context.plan;
    if (results.some(({ operation }) => milestones.some(({ kind }) => kind === operation.kind))) {
      return [
        sentence`Look with ${copy('ascend plan')} before applying again: Apple may need a moment, and another apply could take the version back.`,
      ];
    }
    return [
      sentence`Apple may need a moment, or it changed the value itself. Run ${again} again, or change the manifest to what Apple returned.`,
    ];
  }
  if (outcome === 'blocked' && results.some(isLeftToPerson)) {
    const byHand = sentence`Do by hand what Apple refused, on the page named above.`;
    const left = sentence`Then run ${again} again: ${AGAIN}`;
    return [byHand, isExpected ? WHAT_IS_LEFT : left];
  }
  if (standings !== undefined) {
    return [sentence`See what is left to do with ${copy('ascend plan')}.`];
  }
  if (outcome === 'stale') return [NEW_PLAN];
  if (isExpected && results.some(({ status }) => status !== 'skipped')) {
    return [WHAT_IS_LEFT];
  }
  if (outcome === 'blocked' || results.some(({ failure }) => failure?.kind === 'ended')) {
    return [sentence`Fix that, then run ${again} again: ${AGAIN}`];
  }
  if (outcome === 'waited' || outcome === 'interrupted') return [sentence`Run ${again} again to go on: ${AGAIN}`];
  const failed = results.filter(({ status }) => status === 'failed');
  const unauthorised = failed.flatMap(({ failure }) => (failure?.kind === 'auth' ? failure : []));
  if (unauthorised.length > 0) {
    // No other key would help.
    if (unauthorised.every(({ errors }) => errors.some(isAboutAgreement)))
      return [sentence`Have the agreement accepted, then run ${again} again: ${AGAIN}`];
    return [sentence`Fix the credentials, then run ${again} again: ${AGAIN}`];
  }
  if (!failed.some(isRefused)) {
    // A saved plan is bound to what was there.
    if (failed.some(isOvertaken))
      return [
        isSaved
          ? NEW_PLAN
          : sentence`Somebody else may have changed or removed it meanwhile. Run ${again} again: ${PLANNED_ANEW}`,
      ];
    // A file that has changed since can't be sent by a plan that was saved with the old one.
    if (isSaved && failed.some(({ failure }) => failure?.kind === 'stale')) return [NEW_PLAN];
    return [sentence`Run ${again} again: it looks first at what App Store Connect has, so nothing is done twice.`];
  }
  const fix = `Fix ${placesText(failed.filter(isRefused), context)}, `;
  return [
    // A saved plan is bound to its manifest: after a fix it would be refused as stale.
    isSaved
      ? sentence`${fix}then make a new plan and apply that: ${AGAIN}`
      : sentence`${fix}then run ${again} again: ${AGAIN}`,
  ];
}

function placesText(failed: readonly OperationResult[], context: ApplyContext): string {
  const places = failed.flatMap(({ operation, failure }) =>
    (failure?.errors ?? []).map((error) => positionOf(error, operation, context)),
  );
  const known = [...new Set(places.filter((place) => place !== undefined).map(positionText))];
  const more = known.length - MOST_PLACES;
  const shown = more > 1 ? [...known.slice(0, MOST_PLACES), `${more} more places`] : known;
  return shown.length > 0 ? shown.join(', ') : 'what Apple refused';
}

/** Whether Apple refused it as had to be expected: the website takes it from a person. */
export function isLeftToPerson({ failure }: OperationResult): boolean {
  return failure?.kind === 'manual';
}

/** Whether Apple refused it for what it says, and would again. What its storage answers to a part of a file (PUT), or a limit (429), passes. */
function isRefused(result: OperationResult): boolean {
  const { failure } = result;
  return failure?.kind === 'apple' && failure.method !== 'PUT' && failure.status !== 429 && !isOvertaken(result);
}

/**
 * Whether Apple refused something that is gone by now, or a whole list because it has another one: whoever did that did, and no line of the
 * manifest.
 */
function isOvertaken({ operation, failure }: OperationResult): boolean {
  if (failure?.kind !== 'apple' || failure.method === 'PUT') return false;
  return failure.status === 404 || (operation.action === 'reorder' && failure.status === 409);
}
