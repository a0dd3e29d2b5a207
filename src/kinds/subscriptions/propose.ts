import type { Change } from '../../core/change.ts';
import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { subscriptionsMaxima } from '../manifest.gen.ts';
import { productAddress } from '../products/addresses.ts';
import { create, to, update } from '../requests.ts';
import { groupAddress } from '../subscription-groups/addresses.ts';
import type { SubscriptionHave, SubscriptionRecord } from './record.ts';
import { subscriptionPointer } from './place.ts';
import { wasReleased } from './states.ts';
import type { SubscriptionWant } from './want.ts';

/** One subscription, and the proposal to which its changes are added. */
interface Subject {
  proposal: Proposal;
  want: SubscriptionWant;
  key: string;
}

/** Compares one subscription. Nothing here removes one: products are permanent. */
export function proposeSubscription(
  want: SubscriptionWant,
  { record, group }: SubscriptionHave,
  key: string,
): Proposal {
  const subject = { proposal: emptyProposal(), want, key };
  if (record && group !== want.group) {
    const reason = `${key} is in the group ${group}, and Apple moves no subscription to another one; list it there`;
    block(subject, undefined, reason);
    return subject.proposal;
  }
  if (record) change(subject, record);
  else creation(subject);
  noteMultiseat(subject, record);
  return subject.proposal;
}

function thing({ want, key }: Subject) {
  return {
    address: productAddress(key),
    from: (field: string) => subscriptionPointer(want.group, key, ...(field === 'productId' ? [] : [field])),
    limits: { name: subscriptionsMaxima.name, reviewNote: subscriptionsMaxima.reviewNote },
  };
}

function target(key: string) {
  return { kind: 'subscriptions', address: productAddress(key), type: 'subscriptions' } as const;
}

function creation(subject: Subject): void {
  const { proposal, want, key } = subject;
  const { name, multiSeatStatus, marketSettings, ...others } = want.fields;
  if (name === undefined) {
    block(subject, 'name', `${key} is new, and Apple creates a subscription only with its name`);
    return;
  }
  const made = createAttributes(thing(subject), { productId: key, name, ...others });
  const reported = createAttributes(thing(subject), { multiSeatStatus, marketSettings });
  const relationships = { group: to('subscriptionGroups', groupAddress(want.group)) };
  proposal.changes = [...made, ...reported];
  // Two concurrent creations under one parent can lose one (observed).
  const more = { mutex: groupAddress(want.group) };
  proposal.operations.push(create(target(key), { attributes: valuesOf(made), relationships }, more));
  // Apple takes these of a subscription that is there alone (api: SubscriptionUpdateRequest).
  if (reported.length > 0) proposal.operations.push(update(target(key), { attributes: valuesOf(reported) }));
}

function change(subject: Subject, record: SubscriptionRecord): void {
  const { proposal, want, key } = subject;
  const changes = diffAttributes(thing(subject), { ...want.fields }, { ...record });
  const possible = changes.filter((one) => {
    const reason = refusal(one, record, key);
    if (reason !== undefined) block(subject, one.field, reason);
    return reason === undefined;
  });
  if (possible.length === 0) return;
  proposal.changes = possible;
  proposal.operations.push(update(target(key), { attributes: valuesOf(possible) }));
  if (possible.some(({ field }) => field === 'groupLevel') && wasReleased(record.state)) {
    const message = `the level of ${key} decides what is an upgrade and what a downgrade for those who change to it or from it`;
    proposal.notes.push({ address: productAddress(key), message });
  }
}

function refusal(
  { field, after }: Change,
  { state, subscriptionPeriod }: SubscriptionRecord,
  key: string,
): string | undefined {
  if (field === 'familySharable' && after === false) {
    return `Family Sharing is on for ${key}, and Apple does not turn it off again; write true`;
  }
  if (field === 'subscriptionPeriod' && wasReleased(state)) {
    return `${key} has the period ${subscriptionPeriod ?? 'that it has'}, which Apple fixes with the first approval; write that, or make another subscription`;
  }
  return undefined;
}

/** Apple has sold subscriptions in volume since September 2026, unless it is told not to. */
function noteMultiseat({ proposal, want, key }: Subject, record: SubscriptionRecord | undefined): void {
  if (want.fields.multiSeatStatus !== undefined) return;
  const isShared = want.fields.familySharable ?? record?.familySharable ?? false;
  if (isShared || (record && record.multiSeatStatus !== 'ENABLED')) return;
  const message = `Apple ${record ? 'sells' : 'will sell'} ${key} to organizations for many people at once; multiSeatStatus says whether it may: ENABLED or DISABLED`;
  proposal.notes.push({ address: productAddress(key), message });
}

function block({ proposal, want, key }: Subject, field: string | undefined, reason: string): void {
  const pointer = subscriptionPointer(want.group, key);
  const at = field === undefined ? {} : { field };
  const from = field === undefined || field === 'name' ? pointer : `${pointer}/${field}`;
  proposal.blocked.push({ address: productAddress(key), ...at, reason, from });
}
