import type { Address } from '../../core/address.ts';
import type { Kind, Snapshot } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { app } from '../app/kind.ts';
import type { StateWords } from '../state-words.ts';
import { standing } from '../state-words.ts';
import { version } from '../version/kind.ts';
import type { VersionTarget } from '../version/target.ts';
import { submissionConsequences } from './consequences.ts';
import { submissionMilestone } from './milestone.ts';
import { entryOf, placed } from './placement.ts';
import { proposeSubmission } from './propose.ts';
import { askedKinds } from './requirements.ts';
import type { ReviewedProducts, ReviewItem } from './review-item.ts';
import { VERSION_TYPES } from './review-item.ts';
import type { SubmissionItem, SubmissionRow } from './review-submissions.ts';
import { emptyDraft, entryKey, isDraft, isOf, itemOf, openSubmissions } from './review-submissions.ts';
import { rules } from './rules.ts';
import { itemAddress } from './send.ts';
import { withVersion } from './steps.ts';
import type { SubmissionManifest, SubmissionWant } from './want.ts';
import { wantSubmission } from './want.ts';
import { submissionWords } from './words.ts';

export interface SubmissionHave {
  /** Those that are not over: of the platform, with products of all platforms. */
  open: SubmissionRow[];
  /** What is in the draft already: the version, and products. */
  drafted: readonly (readonly [Address, string])[];
}

/**
 * The version's way to App Review. It comes last: everything else of the plan has to be done before.
 * @param reviewed the kinds before it, which say themselves what App Review asks of them and what it locks.
 * @param sorts of products, whose versions go along. @param contents kinds of what hangs on these versions
 */
export function submissionOf(
  reviewed: readonly Kind[],
  sorts: readonly ReviewedProducts[] = [],
  contents: readonly Kind[] = [],
): Kind<SubmissionHave> {
  const asked = askedKinds(reviewed);
  const ofProducts = Object.assign({}, ...sorts.map(({ needs }) => needs)) as Record<string, Kind>;
  const productKinds = Object.keys(ofProducts);
  const itemsIn = (want: SubmissionWant | undefined, haves: Snapshot['have'], others = emptyProposal()): ReviewItem[] =>
    sorts.flatMap((sort, index) => sort.items(want?.products[index] ?? [], haves, others));
  return kind({
    name: 'submission',
    needs: { ...asked, ...ofProducts, app, version },
    readWith: new Set([app.name, version.name, ...productKinds]),
    // They are read to say what App Review would miss. Where that is not known, nothing is sent.
    spares: new Set(
      Object.keys(asked).filter((name) => name !== app.name && name !== version.name && !productKinds.includes(name)),
    ),
    // What Apple locks from then on is what App Review gets.
    sends(want: SubmissionWant) {
      const within = sorts.flatMap(({ locked }, index) => (want.products[index] ?? []).flatMap(locked));
      const ofVersion = want.version ? reviewed.filter(({ review }) => review?.locked) : [];
      return [...ofVersion.map((of) => ({ kind: of })), ...contents.map((of) => ({ kind: of, within }))];
    },
    manifest: { rules, otherNames: { submit_for_review: 'release.goal' } },
    gates: {
      'replace-submission': {
        opens:
          'takes a version or products back from App Review to change them, or submits unchanged what was rejected or taken back',
      },
    },

    want: (manifest: SubmissionManifest): SubmissionWant | undefined => wantSubmission(manifest, sorts),

    /** How far a release shall go is a decision, and nothing that App Store Connect has. */
    describe: (_have: SubmissionHave): SubmissionManifest | undefined => undefined,

    async observe(api, { want, before }, observed): Promise<SubmissionHave> {
      const { id, platform } = observed.app;
      const items = itemsIn(want, observed);
      // A product belongs to all platforms of the app, and lies in one submission.
      const where = { appId: id, platform: items.length > 0 ? '' : platform };
      const open = await openSubmissions(api, { ...where, known: before?.open });
      return { open, drafted: draftedIn(open, observed.version.target, platform, items) };
    },

    created: (have, address, id) =>
      address === 'submission' ? { ...have, open: [...have.open, emptyDraft(id)] } : have,

    addresses({ open, drafted }): (readonly [Address, string])[] {
      const known = open.flatMap(({ id, items }): [Address, string][] => [
        [`submissions/${id}`, id],
        ...items.map((item): [Address, string] => [`submissions/${id}/items/${item.id}`, item.id]),
      ]);
      return [...known, ...drafted];
    },

    propose: (want, { open }, observed, others) =>
      proposeSubmission({
        open,
        version: observed.version,
        isNamed: want.version,
        platform: observed.app.platform,
        reviewed,
        items: itemsIn(want, observed, others),
        productKinds,
        haves: observed,
        others,
      }),

    consequences: (part, { want, observed }) =>
      submissionConsequences(part, observed.version.target, itemsIn(want, observed)),
    words: (address, { want, observed }) => submissionWords(address, itemsIn(want, observed)),

    standings: ({ want, have: { open }, observed }) => {
      const { target } = observed.version;
      const id = target.kind === 'existing' ? target.version.id : '';
      const products = new Set(itemsIn(want, observed).map(entryOf));
      const ours = withVersion(id, products);
      // While Apple is at work products are not read each time: whichever they are, they are the app's.
      const isOurs = ({ kind: relation, target: entry }: SubmissionItem) =>
        ours.has(entryKey(relation, entry)) || (products.size > 0 && Object.hasOwn(VERSION_TYPES, relation));
      return open
        .filter((row) => isOf(row, observed.app.platform))
        .filter((row) => isDraft(row) || row.items.some(isOurs))
        .map(({ state }) => standing('review', state, STATES));
    },

    milestone: submissionMilestone,
  });
}

/** What is in the draft that is meant, with the draft itself: where there are several, nothing is proposed. */
function draftedIn(
  open: readonly SubmissionRow[],
  target: VersionTarget,
  platform: string,
  items: readonly ReviewItem[],
): (readonly [Address, string])[] {
  const draft = open.find((row) => isDraft(row) && isOf(row, platform));
  if (!draft) return [];
  const itemId = target.kind === 'existing' ? itemOf(draft, target.version.id)?.id : undefined;
  return [
    ['submission', draft.id],
    ...(itemId === undefined ? [] : [['submission/item', itemId] as const]),
    ...placed(items, [draft]).flatMap(({ item, entry }) => (entry ? [[itemAddress(item), entry.id] as const] : [])),
  ];
}

/** Apple's states of a submission, in words (API: ReviewSubmission.state). */
const STATES: StateWords = {
  READY_FOR_REVIEW: { words: 'a draft, not sent' },
  WAITING_FOR_REVIEW: { words: 'sent', underWay: true },
  IN_REVIEW: { words: 'App Review is looking at it', underWay: true },
  UNRESOLVED_ISSUES: { words: 'App Review rejected something in it', failed: true },
  CANCELING: { words: 'being cancelled', underWay: true },
  COMPLETING: { words: 'about to end', underWay: true },
};
