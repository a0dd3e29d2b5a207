import type { Kind, Snapshot, Wants } from '../core/kind.ts';
import { haveOf } from '../core/kind.ts';
import type { Standing } from '../core/status.ts';
import { isRead } from '../core/unread.ts';
import { SUPPORT_PAGE } from './asc-pages.ts';
import type { Instances } from './collection.ts';
import { inAppPurchaseVersions } from './in-app-purchase-versions/kind.ts';
import { submission } from './index.ts';
import type { ProductVersionHave } from './products/version-choice.ts';
import { openProductVersion } from './products/version-choice.ts';
import type { Relation } from './submission/review-item.ts';
import type { SubmissionItem, SubmissionRow } from './submission/review-submissions.ts';
import { entryKey, hasVersion, isApproved, isDraft, itemOf, versionGoneFrom } from './submission/review-submissions.ts';
import { subscriptionGroupVersions } from './subscription-group-versions/kind.ts';
import { subscriptionVersions } from './subscription-versions/kind.ts';
import { version } from './version/kind.ts';
import { isApprovedVersion, isUnderReview } from './version/states.ts';

interface Sort {
  kind: Kind<Instances<ProductVersionHave>>;
  relation: Relation;
  /** What people call the one with this key. */
  partOf(key: string): string;
}

const SORTS: readonly Sort[] = [
  { kind: inAppPurchaseVersions, relation: 'inAppPurchaseVersion', partOf: (key) => key },
  {
    kind: subscriptionGroupVersions,
    relation: 'subscriptionGroupVersion',
    partOf: (key) => `subscription group ${key}`,
  },
  { kind: subscriptionVersions, relation: 'subscriptionVersion', partOf: (key) => key },
];

/**
 * The kinds that tell, while Apple is at work, whether it still has products that the manifest lists. What is to be submitted is told by the
 * submissions alone.
 */
export function followedProducts(wants: Wants): ReadonlySet<string> {
  const listed = SORTS.filter(({ kind }) => Object.keys(wants[kind.name] ?? {}).length > 0);
  return new Set(wants[submission.name] === undefined ? listed.map(({ kind }) => kind.name) : []);
}

/** How the products stand that the manifest lists and that App Review has, may get, or has turned down. Pure. */
export function productStandings({ wants, have }: { wants: Wants; have: Snapshot['have'] }): Standing[] {
  if (![submission, version].every((kind) => isRead(kind, have))) return [];
  return SORTS.filter(({ kind }) => isRead(kind, have)).flatMap(({ kind, relation, partOf }) => {
    const versions = haveOf(kind, have);
    return Object.keys(wants[kind.name] ?? {})
      .sort()
      .flatMap((key) => {
        const row = versions[key] && openProductVersion(versions[key]);
        return row ? standingOf(partOf(key), row.state, placeOf(relation, row.id, { wants, have })) : [];
      });
  });
}

/** Where a product's version lies, and what that says of it. */
interface Place {
  /** The open submission that holds it. */
  holding?: SubmissionRow;
  entry?: SubmissionItem;
  /** The app version that is reviewed with it, in words that follow others. */
  company: string;
  /** The app version has just come back from App Review. */
  isTakenBack: boolean;
  /** The app version has left the submission. `for good`: it is approved, or is another one. */
  left?: 'for good' | 'for now';
  /** The submissions of all platforms were read: one that is in none of them is lost. */
  isCertain: boolean;
}

function placeOf(relation: Relation, id: string, { wants, have }: { wants: Wants; have: Snapshot['have'] }): Place {
  const { target } = haveOf(version, have);
  const key = entryKey(relation, id);
  const isIts = (entry: SubmissionItem) => entryKey(entry.kind, entry.target) === key;
  const holding = haveOf(submission, have).open.find(({ items }) => items.some(isIts));
  const entry = holding?.items.find(isIts);
  const gone = holding?.state === 'UNRESOLVED_ISSUES' ? versionGoneFrom(holding) : undefined;
  const own = target.kind === 'existing' ? target.version : undefined;
  const comesBack = own?.id === gone && !isApprovedVersion(own?.state ?? '');
  const isWith = holding && own && itemOf(holding, own.id) !== undefined;
  return {
    ...(holding ? { holding } : {}),
    ...(entry ? { entry } : {}),
    ...(gone === undefined ? {} : { left: comesBack ? 'for now' : 'for good' }),
    company: isWith
      ? ` with version ${own.versionString}`
      : holding && hasVersion(holding)
        ? ' with another app version'
        : ' without an app version',
    isTakenBack: own?.state === 'DEVELOPER_REJECTED',
    isCertain: wants[submission.name] !== undefined,
  };
}

/** By the submission that holds it, where there is one: a product's own state lags behind (observed 2026-07). */
function standingOf(part: string, state: string, place: Place): Standing[] {
  const { holding, entry, company, left } = place;
  if (!holding || !entry) return loose(part, state, place);
  const saying = (words: string, more: Pick<Standing, 'underWay' | 'failed'> = {}): Standing[] => [
    { part, state, words, ...more },
  ];
  if (holding.state === 'CANCELING') return saying(`its submission${company} is being cancelled`, { underWay: true });
  if (left !== undefined) return saying(LEFT[left], { failed: true });
  if (entry.state === 'REJECTED' || state === 'REJECTED') return [rejected(part, ` it${company}`)];
  if (isDraft(holding)) return saying(`in a draft submission${company} that has not been sent`);
  if (isApproved(entry)) return saying(`App Review accepted it${company}`);
  if (holding.state === 'UNRESOLVED_ISSUES') {
    return saying(`App Review rejected something else in its submission${company}`, { failed: true });
  }
  return holding.state === 'WAITING_FOR_REVIEW'
    ? saying(`submitted${company}; review has not started`, { underWay: true })
    : saying(`App Review is looking at it${company}`, { underWay: true });
}

const LEFT = {
  'for good': `its app version went on without it, and only Apple Support can free it: ${SUPPORT_PAGE}`,
  'for now': 'its app version has left its submission; release.goal: submit brings them together again',
} as const;

function loose(part: string, state: string, { isTakenBack, isCertain }: Place): Standing[] {
  if (state === 'REJECTED') return [rejected(part, ' it')];
  if (state === 'ACCEPTED') return [{ part, state, words: 'App Review accepted it' }];
  if (state === 'READY_FOR_REVIEW') return [{ part, state, words: 'somebody has begun to submit it on its own page' }];
  if (!isUnderReview(state)) return [];
  if (!isCertain) return [{ part, state, words: 'App Review has it', underWay: true }];
  const words = `no open submission holds it: after a cancellation that passes within minutes; otherwise only Apple Support can free it: ${SUPPORT_PAGE}`;
  return [{ part, state, words, ...(isTakenBack ? { underWay: true } : { failed: true }) }];
}

function rejected(part: string, what: string): Standing {
  const words = `App Review rejected${what}; the reason is at App Store Connect under App Review`;
  return { part, state: 'REJECTED', words, failed: true };
}
