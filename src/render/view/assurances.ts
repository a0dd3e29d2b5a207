import type { Plan } from '../../core/plan.ts';
import type { ApplyResult, OperationResult } from '../../core/result.ts';
import type { Standing } from '../../core/status.ts';
import type { Things } from '../../core/thing.ts';
import { thingAt } from './things.ts';

/** What a reader fears most after a failure: that something went to review, or that customers see half of it. `undefined`: nothing was to do. */
export function assurance({ results, standings }: ApplyResult, plan: Plan, things: Things): string | undefined {
  if (results.length === 0) return undefined;
  // A broken upload has left a reservation behind.
  const effects = results.filter(
    ({ status, operation }) => status !== 'skipped' && (status !== 'failed' || operation.action === 'upload'),
  );
  return [...milestoneTexts(results, plan, standings), ...customersTexts(effects, plan, things)].join(' ');
}

/** The steps that can't be taken back unnoticed, such as a submission and a release. */
function milestoneTexts(
  results: readonly OperationResult[],
  { milestones }: Plan,
  standings: readonly Standing[] = [],
): string[] {
  const reached = milestones.flatMap(({ kind, done, uncertain }) => {
    // Its last action is the one that counts: one before it may only have made room.
    const last = results.findLast(({ operation }) => operation.kind === kind && operation.action === 'act');
    if (!last || last.status === 'skipped' || last.status === 'failed') return [];
    return [last.status === 'unknown' ? uncertain : done];
  });
  if (reached.length === 0 && standings.length > 0) {
    const stand = standings.map(({ part, state }) => `${part} ${state}`).join(', ');
    return [`This run did not take the last step, but App Store Connect shows ${stand}.`];
  }
  return reached.length > 0 ? reached : milestones.flatMap(({ missed }) => missed ?? []);
}

function customersTexts(effects: readonly OperationResult[], { target, operations }: Plan, things: Things): string[] {
  if (effects.length === 0) return ['Nothing was written.'];
  const places = new Map(operations.map(({ address }, place) => [address, place]));
  const placeOf = ({ operation }: OperationResult): number => places.get(operation.address) ?? operations.length;
  const touched = effects
    // In the order of the plan, whichever ended first.
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ status, operation }) => ({ status, thing: thingAt(things, operation.address) }));
  const atOnce = touched.filter(({ thing }) => thing === undefined || thing.effect === 'at once');
  if (atOnce.length === 0) return ['What customers see has not changed.'];
  const onSale = `version ${target.version?.versionString ?? ''}`;
  const ofVersion = atOnce.filter(({ thing }) => thing?.shows === onSale);
  const certain = atOnce.filter(({ status }) => status !== 'unknown');
  const named = (some: typeof atOnce): string[] => [...new Set(some.flatMap(({ thing }) => thing?.shows ?? []))];
  const names = named(certain).filter((name) => name !== onSale);
  const perhaps = named(atOnce).filter((name) => name !== onSale && !names.includes(name));
  const has = ofVersion.some(({ status }) => status !== 'unknown') ? 'has' : 'may have';
  return [
    ...(ofVersion.length > 0 ? [`What customers see of ${onSale} ${has} changed.`] : []),
    ...(names.length > 0 ? [`In effect without a new version: ${names.join(', ')}.`] : []),
    ...(perhaps.length > 0 ? [`Perhaps in effect, without a new version: ${perhaps.join(', ')}.`] : []),
  ];
}
