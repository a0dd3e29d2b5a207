import type { Address } from '../../core/address.ts';
import type { Blocked } from '../../core/change.ts';
import { isUnderReview } from '../version/states.ts';
import type { Basket } from './contents.ts';
import type { Placed } from './placement.ts';
import { isFree, isSettled } from './review-item.ts';
import type { SubmissionRow } from './review-submissions.ts';

/** What App Review has and the plan changes comes back from there, and with it all of its submission: nothing of that is left behind. */
export function withRecalled(all: readonly Placed[], rewritten: ReadonlySet<Address>): Placed[] {
  const isReviewed = ({ place, submission }: Placed) => place === 'reviewed' && isUnderReview(submission?.state ?? '');
  const recalled = new Set(
    all.flatMap((one) => (isReviewed(one) && rewritten.has(one.item.address) ? [one.submission] : [])),
  );
  return all.map((one) => (isReviewed(one) && recalled.has(one.submission) ? { ...one, place: 'recalled' } : one));
}

/** What lies in the draft and changes: Apple locks it there too, so it is taken out and put back. */
export function takenOut(members: readonly Placed[], rewritten: ReadonlySet<Address>): Placed[] {
  return members.filter(({ item, place }) => place === 'drafted' && rewritten.has(item.address) && !isFree(item));
}

/** The submissions that are cancelled, or are about to be gone, so that everything in the basket is free. */
function leftRows({ version, cancel, canceling }: Omit<Basket, 'takeOut'>): SubmissionRow[] {
  const sent = version?.withdraw?.how === 'cancel' ? [version.withdraw.submission] : [];
  return [...sent, ...(version?.await ? [version.await] : []), ...cancel, ...canceling];
}

/** Whether the basket waits until Apple takes changes of it again. */
export function isFreed(one: Placed, basket: Basket): boolean {
  const { place, submission } = one;
  const isLeaving = submission !== undefined && leftRows(basket).includes(submission);
  return place === 'adrift' || isLeaving || basket.takeOut.includes(one);
}

/** What would be written and nothing frees: Apple would refuse it. */
export function stillLocked(
  all: readonly Placed[],
  rewritten: ReadonlySet<Address>,
  { basket, blocked }: { basket?: Basket; blocked: readonly Blocked[] },
): Blocked[] {
  const isReported = (address: Address) =>
    blocked.some((one) => one.address === address || one.address === 'submission');
  const freed = new Set(basket?.members.filter((one) => isFreed(one, basket)).map(({ item }) => item.address));
  return (
    all
      .filter(({ item }) => rewritten.has(item.address) && !isFree(item))
      // Of what App Review is through with, the review screenshot can be replaced.
      .filter(({ item, submission }) => submission !== undefined || !isSettled(item))
      .filter(({ item: { address } }) => !freed.has(address) && !isReported(address))
      .map(({ item: { address, from, title, state }, submission }) => {
        const where = submission ? `, in a submission that is ${submission.state}` : '';
        const reason = `${title} is ${state}${where}, and can't be taken back from there now: change it once that has ended`;
        return { address, from, reason };
      })
  );
}
