import type { Change } from '../../core/change.ts';
import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { VersionTarget } from '../version/target.ts';
import { plannedString } from '../version/target.ts';
import { sentIn } from './milestone.ts';
import { ON_SALE_BY_ITSELF } from './notes.ts';
import type { ReviewItem } from './review-item.ts';
import { counted } from './review-item.ts';
import { itemAddress } from './send.ts';

/** What goes where: back from App Review, to it, and from there on sale by itself. */
export function submissionConsequences(
  { changes, operations, notes }: Proposal,
  target: VersionTarget,
  items: readonly ReviewItem[],
): Omit<Consequence, 'kind'>[] {
  const versionString = plannedString(target) ?? 'the version';
  const becomes = (address: string, state: string): boolean =>
    changes.some((change) => change.address === address && change.after === state);
  const going = items.filter((item) => becomes(itemAddress(item), 'WAITING_FOR_REVIEW'));
  const products = going.length === 0 ? [] : [counted(going)];
  const what = [...(sentIn(operations).version ? [versionString] : []), ...products].join(' with ');
  const texts = [
    ...(becomes('submission/withdrawal', 'DEVELOPER_REJECTED') ? [`takes ${versionString} back from App Review`] : []),
    ...(changes.some(isProductsWithdrawal) ? ['takes products back from App Review'] : []),
    ...(becomes('submission', 'WAITING_FOR_REVIEW') ? [`submits ${what} for review`] : []),
    ...(sentIn(operations).again ? ['sends a submission back to App Review'] : []),
    ...(notes.some(({ message }) => message === ON_SALE_BY_ITSELF) ? ['puts it on sale once it is approved'] : []),
  ];
  return texts.map((text) => ({ text }));
}

/** Of a submission without a version, which App Review has. */
function isProductsWithdrawal({ address, before }: Change): boolean {
  return address.startsWith('submission/withdrawal/') && (before === 'WAITING_FOR_REVIEW' || before === 'IN_REVIEW');
}
