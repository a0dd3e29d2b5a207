import type { Proposal } from '../core/proposal.ts';
import { managedKinds } from '../core/propose.ts';
import type { Kind, Snapshot, Wants } from '../core/kind.ts';
import { haveOf, observedFor } from '../core/kind.ts';
import type { Target } from '../core/plan.ts';
import type { ReleaseStatus, Standing } from '../core/status.ts';
import { Unread, unverifiedOf } from '../core/unread.ts';
import { app } from './app/kind.ts';
import { BUSINESS_PAGE, privacyPage } from './asc-pages.ts';
import { followedProducts, productStandings } from './product-standings.ts';
import { requirementsOf } from './submission/requirements.ts';
import { version } from './version/kind.ts';
import { isApprovedVersion, isUnderReview } from './version/states.ts';

/** What App Store Connect has, and what the manifest wants of it. */
export interface StatusInput {
  wants: Wants;
  /** Of every kind. */
  snapshot: Snapshot;
  /** What the manifest would change. */
  proposal: Proposal;
  target: Target;
  /** Tells dates to come from those that are over. */
  now: Date;
}

/** Says where a release stands. Pure. */
export function releaseStatus(kinds: readonly Kind[], input: StatusInput): ReleaseStatus {
  const { wants, snapshot, proposal, target, now } = input;
  const asked = isAsked(snapshot, proposal) ? requirementsOf(kinds, snapshot.have, proposal) : [];
  return {
    target,
    standings: [...standingsOf(kinds, { wants, snapshot, now }), ...productStandings({ wants, have: snapshot.have })],
    requirements: asked,
    unverified: unverifiedOf(
      kinds.map(({ name }) => name),
      snapshot.have,
    ),
    unseen: asked.length === 0 ? [] : unseen(target.appId),
  };
}

/** Whether App Review has yet to look: a version that it has or had, and that is not to be submitted again, lacks nothing. */
function isAsked({ have }: Snapshot, { operations }: Proposal): boolean {
  if (have[version.name] instanceof Unread) return true;
  const { target } = haveOf(version, have);
  if (target.kind === 'none' || target.kind === 'refused') return false;
  const state = target.kind === 'existing' ? target.version.state : 'new';
  const isReviewed = isApprovedVersion(state) || isUnderReview(state);
  return !isReviewed || operations.some(({ kind }) => kind === 'submission');
}

/** The kinds whose things change by themselves while Apple is at work, with what their own observation needs: the app, and products. */
export function movingKinds(kinds: readonly Kind[], wants: Wants = {}): Kind[] {
  const products = followedProducts(wants);
  const asked = Object.fromEntries(Object.entries(wants).filter(([name]) => products.has(name)));
  const read = new Set(managedKinds(kinds, asked).map(({ name }) => name));
  return kinds.filter(({ name, standings }) => name === app.name || standings !== undefined || read.has(name));
}

/** How those things stand, and the products that App Review has of those that were read. */
export function movingStandings(kinds: readonly Kind[], input: Parameters<typeof standingsOf>[1]): Standing[] {
  return [...standingsOf(kinds, input), ...productStandings({ wants: input.wants, have: input.snapshot.have })];
}

/** How those things stand. `snapshot` needs an observation of the `movingKinds` only. */
export function standingsOf(
  kinds: readonly Kind[],
  { wants, snapshot: { have }, now }: Pick<StatusInput, 'wants' | 'snapshot' | 'now'>,
): Standing[] {
  const read = kinds.filter(({ name }) => !(have[name] instanceof Unread));
  return read.flatMap(
    (one) =>
      one.standings?.({ want: wants[one.name], have: haveOf(one, have), observed: observedFor(one, have) }, now) ?? [],
  );
}

function unseen(appId: string): ReleaseStatus['unseen'] {
  return [
    { what: 'App Privacy answers are published', page: privacyPage(appId) },
    { what: 'agreements are signed, and the trader status for the EU is given', page: BUSINESS_PAGE },
  ];
}
