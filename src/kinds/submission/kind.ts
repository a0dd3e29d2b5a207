import type { Address } from '../../core/address.ts';
import type { Kind } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { SubmissionPart } from '../manifest.gen.ts';
import type { StateWords } from '../state-words.ts';
import { standing } from '../state-words.ts';
import { version } from '../version/kind.ts';
import { submissionConsequences } from './consequences.ts';
import { proposeSubmission } from './propose.ts';
import { askedKinds } from './requirements.ts';
import type { SubmissionRow } from './review-submissions.ts';
import { isDraft, itemOf, openSubmissions } from './review-submissions.ts';
import { rules } from './rules.ts';

export interface SubmissionHave {
  /** Those that are not over. */
  open: SubmissionRow[];
  /** The version's item in the draft. */
  itemId?: string;
}

/**
 * The version's way to App Review. It comes last: everything else of the plan has to be done before.
 * @param reviewed the kinds before it, which say themselves what App Review asks of them and what it locks.
 */
export function submissionOf(reviewed: readonly Kind[]): Kind<SubmissionHave> {
  const asked = askedKinds(reviewed);
  return kind({
    name: 'submission',
    needs: { ...asked, app, version },
    readWith: new Set([app.name, version.name]),
    // They are read to say what App Review would miss. Where that is not known, nothing is sent.
    spares: new Set(Object.keys(asked).filter((name) => name !== app.name && name !== version.name)),
    manifest: { rules, otherNames: { submit_for_review: 'release.goal' } },
    gates: {
      'replace-submission': {
        opens:
          'takes a version back from App Review to change it, or submits unchanged what was rejected or taken back',
      },
    },

    want({ release }: SubmissionPart): true | undefined {
      const { goal = 'prepare', ...left } = release ?? {};
      everythingRead(left);
      return goal === 'prepare' ? undefined : true;
    },

    /** How far a release shall go is a decision, and nothing that App Store Connect has. */
    describe: (_have: SubmissionHave): SubmissionPart | undefined => undefined,

    async observe(api, { before }, { app: { id, platform }, version: { target } }): Promise<SubmissionHave> {
      const open = await openSubmissions(api, { appId: id, platform, known: before?.open });
      // One or none is meant; where there are several, nothing is proposed.
      const draft = open.find(isDraft);
      const itemId = draft && target.kind === 'existing' ? itemOf(draft, target.version.id)?.id : undefined;
      return { open, ...(itemId === undefined ? {} : { itemId }) };
    },

    addresses({ open, itemId }): [Address, string][] {
      const draft = open.find(isDraft);
      const known = open.flatMap(({ id, items }): [Address, string][] => [
        [`submissions/${id}`, id],
        ...items.map((item): [Address, string] => [`submissions/${id}/items/${item.id}`, item.id]),
      ]);
      const own: [Address, string][] = draft ? [['submission', draft.id]] : [];
      return [...known, ...own, ...(itemId === undefined ? [] : [['submission/item', itemId] as [Address, string]])];
    },

    propose: (_want, { open }, observed, others) =>
      proposeSubmission({
        open,
        version: observed.version,
        platform: observed.app.platform,
        reviewed,
        haves: observed,
        others,
      }),

    consequences: (part, { observed }) => submissionConsequences(part, observed.version.target),
    words: (address) => ({ title: TITLES[address] ?? address, effect: 'unseen' }),

    standings: ({
      have: { open },
      observed: {
        version: { target },
      },
    }) => {
      const id = target.kind === 'existing' ? target.version.id : '';
      return open
        .filter((row) => itemOf(row, id) ?? isDraft(row))
        .map(({ state }) => standing('review', state, STATES));
    },

    milestone(versionString) {
      const what = `Version ${versionString}`.trim();
      return {
        done: `${what} was submitted for review.`,
        uncertain: `${what} may have been submitted for review: App Store Connect shows it.`,
        missed: 'Nothing was submitted for review.',
      };
    },
  });
}

const TITLES: Readonly<Record<Address, string>> = {
  submission: 'submission to App Review',
  'submission/item': 'version in the submission',
  'submission/withdrawal': 'withdrawal from App Review',
  'submission/withdrawal/version': 'version after the withdrawal',
};

/** Apple's states of a submission, in words (API: ReviewSubmission.state). */
const STATES: StateWords = {
  READY_FOR_REVIEW: { words: 'a draft, not sent' },
  WAITING_FOR_REVIEW: { words: 'sent', underWay: true },
  IN_REVIEW: { words: 'App Review is looking at it', underWay: true },
  UNRESOLVED_ISSUES: { words: 'App Review rejected something in it', failed: true },
  CANCELING: { words: 'being cancelled', underWay: true },
  COMPLETING: { words: 'about to end', underWay: true },
};
