import { ref } from '../../core/address.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Operation } from '../../core/operation.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { Observed } from './readiness.ts';
import { missingForReview } from './readiness.ts';
import type { SubmissionRow } from './review-submissions.ts';
import { isDraft, itemOf, openSubmissions } from './review-submissions.ts';
import type { SubmissionSteps } from './submission-steps.ts';
import { submissionSteps } from './submission-steps.ts';
import type { VersionHave } from '../version/version.ts';

interface SubmissionWant {
  platform: string;
}

export interface SubmissionHave {
  /** Those that are not over. */
  open: SubmissionRow[];
  /** The version's item in the draft. */
  itemId?: string;
}

type Submit = Extract<SubmissionSteps, { kind: 'submit' }>;

/** Facets whose things Apple locks as soon as App Review has the version (api: appVersionState; observed). */
const LOCKED_IN_REVIEW = ['version', 'appInfo', 'ageRating', 'appInfoLocalizations', 'versionLocalizations', 'build'];

/** Seconds. Cancelling takes seconds, sometimes a minute (observed 2026). */
const CANCELING_LIMIT = 600;

/** Apple's words for "not yet": what was just written has not reached every part of it (observed 2026). */
const NOT_YET = [
  'try again later',
  'STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS',
  // A submission that was cancelled holds its version a moment longer; one of somebody else is found when planning.
  'STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION',
];

/** The version's way to App Review. It comes last: everything else of the plan has to be done before. */
export const submission = defineFacet<Manifest, SubmissionWant, SubmissionHave, Observed>({
  name: 'submission',
  needs: [
    'app',
    'version',
    'appInfo',
    'ageRating',
    'appInfoLocalizations',
    'versionLocalizations',
    'build',
    'reviewDetail',
    'pricing',
    'territories',
  ],

  want({ app, release }) {
    return (release?.goal ?? 'prepare') === 'prepare' ? undefined : { platform: app.platform };
  },

  async observe(api, manifest, { app, version: { target } }) {
    const open = await openSubmissions(api, app.id, manifest.app.platform);
    const draft = open.find(isDraft);
    const itemId = draft && target.kind === 'existing' ? itemOf(draft, target.version.id)?.id : undefined;
    return { open, ...(itemId === undefined ? {} : { itemId }) };
  },

  addresses({ open, itemId }) {
    const attached = itemId === undefined ? [] : [['submission/item', itemId] as const];
    const known = open.flatMap((row) => {
      const { id, items } = row;
      const own = items.map((item) => [`submissions/${id}/items/${item.id}`, item.id] as const);
      return [[`submissions/${id}`, id] as const, ...own, ...(isDraft(row) ? [['submission', id] as const] : [])];
    });
    return [...known, ...attached];
  },

  propose({ platform }, { open }, seen, rest) {
    const { target } = seen.version;
    if (target.kind === 'none' || target.kind === 'refused') return emptyProposal();
    const changes = rest.operations.some(({ facet }) => LOCKED_IN_REVIEW.includes(facet));
    const steps = submissionSteps(seen.version, open, changes);
    if (steps.kind === 'satisfied') return emptyProposal();
    const proposal = emptyProposal();
    if (steps.kind === 'refused') {
      proposal.blocked.push({ address: 'submission', reason: steps.reason, from: '/release/goal' });
      return proposal;
    }
    proposal.blocked.push(...missingForReview(seen, rest, platform));
    withdraw(proposal, steps, seen.version, rest);
    submit(proposal, steps, platform);
    return proposal;
  },
});

function withdraw(proposal: Proposal, steps: Submit, version: VersionHave, rest: Proposal): void {
  const unlocks = [...new Set(rest.operations.map(({ facet }) => facet))].filter((facet) =>
    LOCKED_IN_REVIEW.includes(facet),
  );
  if (steps.await) proposal.operations.push(canceled(steps.await, unlocks));
  if (!steps.withdraw) return;
  const address = 'submission/withdrawal';
  const { versionString = '', state = '' } = version.target.kind === 'existing' ? version.target.version : {};
  if (steps.withdraw.how === 'take out') {
    const item = `submissions/${steps.draft?.id ?? ''}/items/${steps.withdraw.itemId}`;
    proposal.changes.push({
      address,
      field: 'state',
      before: state,
      after: 'PREPARE_FOR_SUBMISSION',
      from: '/release/goal',
    });
    proposal.operations.push({
      kind: 'act',
      facet: 'submission',
      address,
      method: 'DELETE',
      path: ['/v1/reviewSubmissionItems/', ref(item)],
      unlocks,
    });
    return;
  }
  const { submission: sent, rejected } = steps.withdraw;
  const before = rejected ? sent.state : state;
  proposal.changes.push({
    address,
    field: 'state',
    before,
    after: rejected ? 'COMPLETE' : 'DEVELOPER_REJECTED',
    from: '/release/goal',
  });
  proposal.operations.push(
    {
      kind: 'act',
      facet: 'submission',
      address,
      method: 'PATCH',
      path: ['/v1/reviewSubmissions/', ref(`submissions/${sent.id}`)],
      body: { data: { type: 'reviewSubmissions', id: ref(`submissions/${sent.id}`), attributes: { canceled: true } } },
      ...(rejected
        ? {}
        : {
            gates: [
              {
                name: 'replace-submission' as const,
                reason: `version ${versionString} is ${state}; it is taken back, changed, and queues again from the end`,
              },
            ],
          }),
    },
    canceled(sent, unlocks),
  );
  if (rejected) {
    proposal.notes.push({
      address: 'submission',
      message: 'App Review rejected something in the last submission: it is closed and the version is submitted anew',
    });
  }
}

/** Waits until Apple has let go of a submission. */
function canceled({ id }: SubmissionRow, unlocks: string[]): Operation {
  return {
    kind: 'wait',
    facet: 'submission',
    address: 'submission/withdrawal',
    path: ['/v1/reviewSubmissions/', ref(`submissions/${id}`)],
    after: ['submission/withdrawal'],
    until: { attribute: 'state', is: ['COMPLETE'] },
    seconds: CANCELING_LIMIT,
    ...(unlocks.length > 0 ? { unlocks } : {}),
  };
}

function submit(proposal: Proposal, { draft, attached }: Submit, platform: string): void {
  proposal.changes.push({
    address: 'submission',
    field: 'state',
    before: null,
    after: 'WAITING_FOR_REVIEW',
    from: '/release/goal',
  });
  if (!draft) {
    proposal.operations.push({
      kind: 'create',
      facet: 'submission',
      address: 'submission',
      method: 'POST',
      path: ['/v1/reviewSubmissions'],
      body: {
        data: {
          type: 'reviewSubmissions',
          attributes: { platform },
          relationships: { app: { data: { type: 'apps', id: ref('app') } } },
        },
      },
      final: true,
    });
  }
  if (!attached) proposal.operations.push(attach());
  proposal.operations.push({
    kind: 'act',
    facet: 'submission',
    address: 'submission',
    method: 'PATCH',
    path: ['/v1/reviewSubmissions/', ref('submission')],
    body: { data: { type: 'reviewSubmissions', id: ref('submission'), attributes: { submitted: true } } },
    // An empty draft can't be sent.
    after: ['submission/item'],
    final: true,
    patience: NOT_YET,
  });
}

function attach(): Operation {
  return {
    kind: 'create',
    facet: 'submission',
    address: 'submission/item',
    method: 'POST',
    path: ['/v1/reviewSubmissionItems'],
    body: {
      data: {
        type: 'reviewSubmissionItems',
        relationships: {
          reviewSubmission: { data: { type: 'reviewSubmissions', id: ref('submission') } },
          appStoreVersion: { data: { type: 'appStoreVersions', id: ref('version') } },
        },
      },
    },
    final: true,
    patience: NOT_YET,
  };
}
