import type { Address } from '../../core/address.ts';
import { isWithin } from '../../core/address.ts';
import type { Kind } from '../../core/kind.ts';
import type { RequestOperation } from '../../core/operation.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { productsApart } from '../products/apart.ts';
import type { VersionHave } from '../version/observe.ts';
import type { Basket } from './contents.ts';
import { decide } from './basket.ts';
import { noteBasket, noteForeign, noteRejection, noteSale } from './notes.ts';
import { proposeResubmission } from './resubmission-steps.ts';
import { missingForReview } from './requirements.ts';
import type { ReviewItem } from './review-item.ts';
import { named } from './review-item.ts';
import type { SubmissionRow } from './review-submissions.ts';
import { isOf } from './review-submissions.ts';
import { submit } from './send.ts';
import { addProductWithdrawals, addWithdrawal } from './withdrawal.ts';
import { answeringWork, lockedWork, productWork, rewrittenItems } from './work.ts';

export interface Circumstances {
  open: readonly SubmissionRow[];
  version: VersionHave;
  /** Whether the manifest names the version. */
  isNamed: boolean;
  platform: string;
  /** The kinds that go to App Review together with the version. */
  reviewed: readonly Kind[];
  /** The versions of products that may go with it. */
  items: readonly ReviewItem[];
  /** The names of the kinds that know them. */
  productKinds: readonly string[];
  /** What each of them observed, by name. */
  haves: Readonly<Record<string, unknown>>;
  /** What they propose. */
  others: Proposal;
}

export function proposeSubmission(circumstances: Circumstances): Proposal {
  const { reviewed, items, others } = circumstances;
  const proposal = emptyProposal();
  const locked = lockedWork(reviewed, others);
  const rewritten = rewrittenItems(items, others);
  const { blocked, resubmissions, basket } = decide({ ...circumstances, changes: locked.length > 0, rewritten });
  proposal.blocked.push(...blocked);
  for (const resubmission of resubmissions) {
    const work = [...productWork(resubmission.products, others), ...locked];
    const apart = productsApart(others.operations, new Set(resubmission.products.map(({ item }) => item.product)));
    const recheck = recheckOf(circumstances);
    proposeResubmission(proposal, resubmission, { isAnswered: work.length > 0, recheck, apart });
  }
  if (basket) proposeBasket(proposal, basket, { ...circumstances, locked, rewritten });
  return proposal;
}

function proposeBasket(
  proposal: Proposal,
  basket: Basket,
  circumstances: Circumstances & { locked: readonly string[]; rewritten: ReadonlySet<Address> },
): void {
  const { open, version, platform, reviewed, items, haves, others, locked, rewritten } = circumstances;
  const { target } = version;
  const steps = basket.version;
  const work = productWork(basket.members, others);
  if (steps) noteRejection(proposal, steps);
  noteForeign(
    proposal,
    open.filter((row) => isOf(row, platform)),
    circumstances,
  );
  if (steps) noteSale(proposal, target, others);
  noteBasket(proposal, basket);
  const isAsked = (address: Address): boolean => {
    const isIts = ({ product }: ReviewItem) => isWithin(address, product);
    return items.some(isIts) ? basket.members.some(({ item }) => isIts(item)) : steps !== undefined;
  };
  proposal.blocked.push(...missingForReview(reviewed, haves, others, isAsked));
  const recheck = recheckOf(circumstances);
  const leaving = { unlocks: [...new Set([...(steps ? locked : []), ...work])], recheck };
  const why = whyBack(locked.length > 0, basket, rewritten);
  if (steps) addWithdrawal(proposal, steps, target, { ...leaving, why });
  addProductWithdrawals(proposal, basket, { ...leaving, rewritten });
  const answers = steps ? [...locked, ...answeringWork(reviewed, others)] : [];
  const working = [...new Set([...answers, ...work])];
  // An empty draft is what a run leaves that was cut between what it changed and the submission of it.
  const isAnswered = working.length > 0 || basket.draft !== undefined;
  submit(proposal, basket, { platform, target, isAnswered, working, recheck, others });
}

/** Why the version is taken back from App Review. */
function whyBack(changes: boolean, { members }: Basket, rewritten: ReadonlySet<Address>): string {
  const changed = members.filter(({ item, place }) => place === 'recalled' && rewritten.has(item.address));
  const titles = named(changed.map(({ item }) => item));
  if (changes) return changed.length === 0 ? ', changed' : `, changed together with ${titles}`;
  return changed.length === 0 ? ', so that its products go with it' : ` with its products, to change ${titles}`;
}

/** What is looked at again before anything is taken back or sent: the version, the submissions, and the products in the basket. */
function recheckOf({ items, productKinds }: Circumstances): Pick<RequestOperation, 'recheck'> {
  return { recheck: ['version', ...(items.length > 0 ? productKinds : []), 'submission'] };
}
