import { ref } from '../../core/address.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { Operation, RequestOperation } from '../../core/operation.ts';
import type { Manifest } from '../../manifest/types.ts';
import type { Observed } from './observed.ts';
import { missingForReview } from './readiness.ts';
import type { SubmissionRow } from './review-submissions.ts';
import { isDraft, itemOf, openSubmissions } from './review-submissions.ts';
import type { SubmissionSteps } from './submission-steps.ts';
import { submissionSteps } from './submission-steps.ts';
import type { VersionTarget } from '../version/version-target.ts';
import { addWithdrawal } from './withdrawal.ts';

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
const LOCKED_IN_REVIEW = [
  'version',
  'appInfo',
  'ageRating',
  'appInfoLocalizations',
  'versionLocalizations',
  'screenshots',
  'previews',
  'build',
];

/** Apple's words for "not yet": what was just written has not reached every part of it (observed 2026). */
const NOT_YET = [
  'try again later',
  'STATE_ERROR.SCREENSHOT_UPLOADS_IN_PROGRESS',
  // A submission that was cancelled holds its version a moment longer; one of somebody else is found when planning.
  'STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION',
];

/** States of a submission that was sent, however it went on. */
const SENT = ['WAITING_FOR_REVIEW', 'IN_REVIEW', 'COMPLETING'];

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
    'screenshots',
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
    // One or none is meant; where there are several, nothing is proposed.
    const draft = open.find(isDraft);
    const itemId = draft && target.kind === 'existing' ? itemOf(draft, target.version.id)?.id : undefined;
    return { open, ...(itemId === undefined ? {} : { itemId }) };
  },

  addresses({ open, itemId }) {
    const attached = itemId === undefined ? [] : [['submission/item', itemId] as const];
    const draft = open.find(isDraft);
    const known = open.flatMap(({ id, items }) => {
      const own = items.map((item) => [`submissions/${id}/items/${item.id}`, item.id] as const);
      return [[`submissions/${id}`, id] as const, ...own];
    });
    return [...known, ...(draft ? [['submission', draft.id] as const] : []), ...attached];
  },

  propose({ platform }, { open }, seen, rest) {
    const { target } = seen.version;
    if (target.kind === 'none' || target.kind === 'refused') return emptyProposal();
    const steps = submissionSteps(seen.version, open, locked(rest).length > 0);
    if (steps.kind === 'satisfied') return emptyProposal();
    const proposal = emptyProposal();
    if (steps.kind === 'refused') {
      proposal.blocked.push({ address: 'submission', reason: steps.reason, from: '/release/goal' });
      return proposal;
    }
    noteRejection(proposal, steps);
    noteSale(proposal, target, rest);
    proposal.blocked.push(...missingForReview(seen, rest, platform));
    addWithdrawal(proposal, steps, target, locked(rest));
    submit(proposal, steps, { platform, rest, target });
    return proposal;
  },
});

/** Facets that have something to write which Apple locks during review. */
function locked({ operations, changes }: Proposal): string[] {
  // A file that is only waited for changes nothing, nor does an order that is given for its sake.
  const changed = new Set(changes.map(({ address }) => address));
  const facets = operations
    .filter((one) => !(one.action === 'upload' && one.resume) && (one.action !== 'reorder' || changed.has(one.address)))
    .map(({ kind }) => kind);
  return [...new Set(facets)].filter((facet) => LOCKED_IN_REVIEW.includes(facet));
}

function noteSale(proposal: Proposal, target: VersionTarget, rest: Proposal): void {
  const change = rest.changes.find(({ address, field }) => address === 'version' && field === 'releaseType');
  // Apple's own choice for a new version.
  const present = target.kind === 'existing' ? target.version.releaseType : 'AFTER_APPROVAL';
  if ((change?.after ?? present) !== 'AFTER_APPROVAL') return;
  const message = 'once App Review approves the version it goes on sale by itself (releaseType AFTER_APPROVAL)';
  proposal.notes.push({ address: 'submission', message });
}

function noteRejection(proposal: Proposal, { again }: Submit): void {
  if (again !== 'UNRESOLVED_ISSUES') return;
  const message =
    'App Review rejected something in the last submission: it is closed and the version is submitted anew';
  proposal.notes.push({ address: 'submission', message });
}

function submit(
  proposal: Proposal,
  steps: Submit,
  context: { platform: string; rest: Proposal; target: VersionTarget },
): void {
  const { draft, attached } = steps;
  const { platform, rest, target } = context;
  proposal.changes.push({
    address: 'submission',
    field: 'state',
    // A version that was in review before is another starting point than one that never was, whoever took it back.
    before: steps.again === undefined && steps.withdraw?.how !== 'cancel' ? null : 'returned',
    after: 'WAITING_FOR_REVIEW',
    from: '/release/goal',
  });
  if (!draft) {
    proposal.operations.push({
      action: 'create',
      kind: 'submission',
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
      recheck: ['version', 'submission'],
    });
  }
  if (!attached) proposal.operations.push(attach());
  proposal.operations.push({
    action: 'act',
    kind: 'submission',
    address: 'submission',
    method: 'PATCH',
    path: ['/v1/reviewSubmissions/', ref('submission')],
    body: { data: { type: 'reviewSubmissions', id: ref('submission'), attributes: { submitted: true } } },
    // An empty draft can't be sent.
    after: ['submission/item'],
    final: true,
    patience: NOT_YET,
    recheck: ['version', 'submission'],
    evidence: { path: ['/v1/reviewSubmissions/', ref('submission')], attribute: 'state', is: SENT },
    ...gatesOf(steps, rest, target),
  });
}

/** Nobody wants the very same submitted again by a run that comes along: it was rejected, or somebody took it back. */
function gatesOf({ again }: Submit, rest: Proposal, target: VersionTarget): Pick<RequestOperation, 'gates'> {
  const touched = rest.operations.some(({ kind }) => kind === 'reviewDetail') || locked(rest).length > 0;
  if (again === undefined || touched) return {};
  const versionString = target.kind === 'existing' ? target.version.versionString : '';
  const how = again === 'UNRESOLVED_ISSUES' ? 'was rejected by App Review' : `is ${again}`;
  const reason = `version ${versionString} ${how}, and nothing in it changes; it would be submitted as it is`;
  return { gates: [{ name: 'replace-submission', reason }] };
}

function attach(): Operation {
  return {
    action: 'create',
    kind: 'submission',
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
    recheck: ['version', 'submission'],
  };
}
