import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { VersionTarget } from '../version/target.ts';
import { plannedString } from '../version/target.ts';
import { ON_SALE_BY_ITSELF } from './propose.ts';

/** Where the version goes: back from App Review, to it, and from there on sale by itself. */
export function submissionConsequences(
  { changes, notes }: Proposal,
  target: VersionTarget,
): Omit<Consequence, 'kind'>[] {
  const versionString = plannedString(target) ?? 'the version';
  const becomes = (address: string, state: string): boolean =>
    changes.some((change) => change.address === address && change.after === state);
  const texts = [
    ...(becomes('submission/withdrawal', 'DEVELOPER_REJECTED') ? [`takes ${versionString} back from App Review`] : []),
    ...(becomes('submission', 'WAITING_FOR_REVIEW') ? [`submits ${versionString} for review`] : []),
    ...(notes.some(({ message }) => message === ON_SALE_BY_ITSELF) ? ['puts it on sale once it is approved'] : []),
  ];
  return texts.map((text) => ({ text }));
}
