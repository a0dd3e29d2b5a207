import type { Collection, Reader, Resource } from '../../core/resource.ts';
import { linkedId, linkedIds, textAttribute } from '../../core/resource.ts';
import { fields, include } from '../requests.ts';

/** One thing that a submission asks App Review to look at. */
export interface SubmissionItem {
  id: string;
  /** The relation that it fills, e.g. `appStoreVersion` or `appEvent`. */
  kind: string;
  /** Id of what it stands for; missing where Apple does not show it. */
  target?: string;
  /** Apple's word for what App Review thinks of it. */
  state?: string;
}

/** A review submission that is not over. */
export interface SubmissionRow {
  id: string;
  state: string;
  submittedDate: string | null;
  /** Missing from submissions of older days. */
  platform?: string;
  items: SubmissionItem[];
  /** What was taken out after it was sent. */
  removed?: SubmissionItem[];
}

/** A submission as Apple creates it. */
export function emptyDraft(id: string): SubmissionRow {
  return { id, state: 'READY_FOR_REVIEW', submittedDate: null, items: [] };
}

/** Everything but COMPLETE. */
const OPEN_STATES = [
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'UNRESOLVED_ISSUES',
  'CANCELING',
  'COMPLETING',
];

const RELATIONS = [
  'appStoreVersion',
  'appCustomProductPageVersion',
  'appStoreVersionExperiment',
  'appStoreVersionExperimentV2',
  'appEvent',
  'backgroundAssetVersion',
  'gameCenterAchievementVersion',
  'gameCenterActivityVersion',
  'gameCenterChallengeVersion',
  'gameCenterLeaderboardSetVersion',
  'gameCenterLeaderboardVersion',
  'inAppPurchaseVersion',
  'subscriptionVersion',
  'subscriptionGroupVersion',
] as const;

/**
 * The submissions of an app that are under way, with their items: one request, and one for each that is not empty.
 * @param platform of which they are; empty: of any
 * @param known submissions whose items are asked for at once, and need not be waited for
 */
export async function openSubmissions(
  api: Reader,
  { appId, platform, known = [] }: { appId: string; platform: string; known?: readonly SubmissionRow[] | undefined },
): Promise<SubmissionRow[]> {
  const asked = new Map(known.map(({ id }) => [id, itemsIn(api, id)]));
  // What is asked too early may be gone, and is not needed then.
  for (const items of asked.values()) items.catch(() => {});
  const list = await api.all('/v1/reviewSubmissions', {
    'filter[app]': appId,
    ...(platform === '' ? {} : { 'filter[platform]': platform }),
    'filter[state]': OPEN_STATES,
    ...fields('reviewSubmissions', ['platform', 'state', 'submittedDate', 'items']),
    ...include('reviewSubmissions', ['items']),
    ...fields('reviewSubmissionItems', ['state']),
    'limit[items]': 1,
  });
  const rows = list.data.filter(
    (row) => textAttribute(row, 'state') !== 'COMPLETE' && isOf({ platform: textAttribute(row, 'platform') }, platform),
  );
  return Promise.all(
    rows.map(async (row) => {
      const isEmpty = linkedIds(row, 'items')?.length === 0;
      return rowOf(row, isEmpty ? [] : (await (asked.get(row.id) ?? itemsIn(api, row.id))).data);
    }),
  );
}

/** Whether a submission belongs to a platform: where Apple names none it is one of older days, and may hold anything. */
export function isOf(submission: { platform?: string | undefined }, platform: string): boolean {
  return platform === '' || submission.platform === undefined || submission.platform === platform;
}

function rowOf(row: Resource, items: readonly Resource[]): SubmissionRow {
  const all = items.map(parseItem);
  const platform = textAttribute(row, 'platform');
  return {
    id: row.id,
    state: textAttribute(row, 'state') ?? '',
    submittedDate: textAttribute(row, 'submittedDate') ?? null,
    ...(platform === undefined ? {} : { platform }),
    // A removed item stays in the list of a submission that was sent.
    items: all.filter(({ state }) => state !== 'REMOVED'),
    removed: all.filter(({ state }) => state === 'REMOVED'),
  };
}

/** What an item stands for is shown only for the relations that are included. */
function itemsIn(api: Reader, submissionId: string): Promise<Collection> {
  return api.all(`/v1/reviewSubmissions/${submissionId}/items`, {
    ...fields('reviewSubmissionItems', ['state', ...RELATIONS]),
    ...include('reviewSubmissionItems', RELATIONS),
  });
}

function parseItem(item: Resource): SubmissionItem {
  const state = textAttribute(item, 'state');
  const own = { id: item.id, ...(state === undefined ? {} : { state }) };
  for (const kind of RELATIONS) {
    const target = linkedId(item, kind);
    if (target !== undefined) return { ...own, kind, target };
  }
  return { ...own, kind: 'unknown' };
}

/** Whether the submission can still be filled: Apple's word for a draft is READY_FOR_REVIEW, which a sent one never has again. */
export function isDraft({ state, submittedDate }: SubmissionRow): boolean {
  return state === 'READY_FOR_REVIEW' && submittedDate === null;
}

/**
 * Whether App Review has approved something in the submission for good and waits for an answer about something else. Products that it
 * accepted wait for their app version (Apple's help).
 */
export function isPartlyApproved({ state, items }: SubmissionRow): boolean {
  const isFinal = (item: SubmissionItem) => isApproved(item) && (item.state === 'APPROVED' || isVersion(item));
  return state === 'UNRESOLVED_ISSUES' && items.some(isFinal);
}

export function isApproved({ state }: SubmissionItem): boolean {
  return state === 'APPROVED' || state === 'ACCEPTED';
}

/** The item that stands for the version. */
export function itemOf(submission: SubmissionRow, versionId: string): SubmissionItem | undefined {
  return submission.items.find(({ kind, target }) => kind === 'appStoreVersion' && target === versionId);
}

export function hasVersion({ items }: SubmissionRow): boolean {
  return items.some(isVersion);
}

/** The app version that left the submission and went on without it. */
export function versionGoneFrom({ removed = [] }: SubmissionRow): string | undefined {
  return removed.find(isVersion)?.target;
}

function isVersion({ kind }: SubmissionItem): boolean {
  return kind === 'appStoreVersion';
}

/** What stands in a submission by itself: ids of two types may be the same. */
export function entryKey(kind: string, id: string | undefined): string {
  return `${kind} ${id ?? ''}`;
}

/**
 * What else the submission holds, in words, e.g. `1 × app event, 2 × in app purchase`; `undefined` where there is nothing else.
 * @param known entries that belong there
 */
export function othersIn(submission: SubmissionRow, known: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, target } of submission.items) {
    if (target !== undefined && known.has(entryKey(kind, target))) continue;
    const words = (kind === 'unknown' ? 'something other than an app version' : kind)
      .replace(/V2$|Version(?:V2)?$/, '')
      .replace(/^appStore$/, 'appStoreVersion')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const named = [...counts].map(([words, number]) => `${number} × ${words}`);
  return named.length === 0 ? undefined : named.join(', ');
}
