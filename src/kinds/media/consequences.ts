import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import { count } from '../../core/text/words.ts';
import type { MediaSection } from './media-section.ts';

/** Apple never gives back the file that was sent: one that goes is lost, unless another takes its place. */
export function mediaConsequences({ file }: MediaSection, { changes }: Proposal): Omit<Consequence, 'kind'>[] {
  const removed = changes.flatMap(({ moves = [] }) => moves.filter(({ what }) => what === 'removed'));
  return removed.length === 0 ? [] : [{ text: `deletes ${count(removed.length, file)}` }];
}
