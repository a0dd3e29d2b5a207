import type { Proposal } from '../../core/proposal.ts';
import type { VersionHave } from '../version/observe.ts';
import type { VersionTarget } from '../version/target.ts';
import type { Basket } from './contents.ts';
import { entryOf } from './placement.ts';
import type { ReviewItem } from './review-item.ts';
import { counted, named, sortOf } from './review-item.ts';
import type { SubmissionRow } from './review-submissions.ts';
import { othersIn } from './review-submissions.ts';
import type { Submit } from './steps.ts';
import { foreignSubmissions, withVersion } from './steps.ts';

export const ON_SALE_BY_ITSELF =
  'once App Review approves the version it goes on sale by itself (releaseType AFTER_APPROVAL)';

export function noteSale(proposal: Proposal, target: VersionTarget, others: Proposal): void {
  const change = others.changes.find(({ address, field }) => address === 'version' && field === 'releaseType');
  // Apple's own choice for a new version.
  const present = target.kind === 'existing' ? target.version.releaseType : 'AFTER_APPROVAL';
  if ((change?.after ?? present) !== 'AFTER_APPROVAL') return;
  proposal.notes.push({ address: 'submission', message: ON_SALE_BY_ITSELF });
}

export function noteRejection(proposal: Proposal, { again }: Submit): void {
  if (again !== 'UNRESOLVED_ISSUES') return;
  const message =
    'App Review rejected something in the last submission: it is closed and the version is submitted anew';
  proposal.notes.push({ address: 'submission', message });
}

/** Somebody else's: this plan leaves it alone, and its reader has to know of it. */
export function noteForeign(
  proposal: Proposal,
  open: readonly SubmissionRow[],
  { version: { target }, items }: { version: VersionHave; items: readonly ReviewItem[] },
): void {
  const products = new Set(items.map(entryOf));
  const known = target.kind === 'existing' ? withVersion(target.version.id, products) : products;
  for (const row of foreignSubmissions(open, known)) {
    const content = othersIn(row, known) ?? 'nothing in it';
    const message = `another submission of this platform, which this plan did not make, is ${row.state} with ${content}; it is left as it is`;
    proposal.notes.push({ address: 'submission', message });
  }
}

/** What a reader has to know of the products that go: which come back from App Review for it, and which may not go this way. */
export function noteBasket(proposal: Proposal, { version, members, cancel }: Basket): void {
  const note = (message: string) => proposal.notes.push({ address: 'submission', message });
  const sent = version?.withdraw?.how === 'cancel' ? [version.withdraw.submission] : [];
  const leaving = members.filter(({ submission }) => submission && [...sent, ...cancel].includes(submission));
  if (leaving.length > 0) {
    const items = leaving.map(({ item }) => item);
    note(
      `cancelling its submission takes ${counted(items)} out of review too, which go into the new one: ${named(items)}`,
    );
  }
  const recalled = members.filter(({ place }) => place === 'recalled').map(({ item }) => item);
  if (recalled.length > 0) note(`${named(recalled)} ${recalled.length === 1 ? 'queues' : 'queue'} again from the end`);
  const adrift = members.filter(({ place }) => place === 'adrift').map(({ item }) => item);
  if (adrift.length > 0) {
    note(
      `no submission holds ${named(adrift)} any more, and Apple still shows App Review at it: that is waited for, and passes within minutes`,
    );
  }
  const firsts = members.filter(({ item }) => item.isFirst && item.relation !== 'subscriptionGroupVersion');
  const [first] = firsts;
  if (!version || !first) return;
  const it = firsts.length === 1 ? `the first ${sortOf(first.item)} of its type` : 'the first of their types';
  note(
    `${named(firsts.map(({ item }) => item))}: ${it} at Apple. Should Apple refuse to take one by the API, nothing is sent: select it on the page of the version at App Store Connect, under In-App Purchases and Subscriptions, and run this again`,
  );
}
