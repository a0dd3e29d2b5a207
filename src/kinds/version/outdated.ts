import type { Plan } from '../../core/plan.ts';
import { isEditableVersion, isWithdrawableVersion } from './states.ts';
import { isSameVersion } from './version-string.ts';

/** The same texts mean something else on another version, or on one that customers can see by now. */
export function outdatedVersion(saved: Plan, now: Plan): string | undefined {
  const before = saved.target.version;
  const after = now.target.version;
  if (!before || !after || now.operations.length === 0) return undefined;
  const isMeant = [before.versionString, before.becomes].some(
    (known) => known !== undefined && isSameVersion(known, after.versionString),
  );
  if (!isMeant) {
    return `the plan was made for version ${before.versionString}, and now it would work on ${after.versionString}`;
  }
  const submits = saved.operations.some(({ kind }) => kind === 'submission');
  const from = stage(before.state);
  const to = stage(after.state);
  const isOwnDoing = (from === 'new' && to === 'draft') || (submits && to !== after.state);
  if (from === to || isOwnDoing) return undefined;
  return `version ${after.versionString} was ${before.state} when the plan was made, and is ${after.state} now`;
}

/** States between which a version moves while its own plan is carried out are one. */
function stage(state: string): string {
  if (state === 'new') return 'new';
  if (isEditableVersion(state)) return 'draft';
  return isWithdrawableVersion(state) ? 'review' : state;
}
