import { ref } from '../../core/address.ts';
import type { Change } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import { textAttribute } from '../../core/document.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { JsonObject } from '../../core/json.ts';
import type { RequestOperation } from '../../core/operation.ts';
import { DEMO_PASSWORD } from '../../core/secret.ts';
import type { Manifest, Review } from '../../manifest/types.ts';
import type { AttachmentRow } from './review-attachments.ts';
import { ATTACHMENT_QUERY, carriedOver, proposeAttachments, readAttachments } from './review-attachments.ts';
import {
  REVIEW_FIELDS,
  REVIEW_LIMITS,
  comparable,
  pointerOf,
  reviewProblems,
  seenFields,
  wantedFields,
} from './review-fields.ts';
import type { SeenPassword } from './review-password.ts';
import { comparePassword, seenPassword } from './review-password.ts';
import type { VersionHave } from '../version/version.ts';

export interface ReviewHave {
  /** Absent where there are none, and where they are about to come with a new version. */
  id?: string;
  present: boolean;
  fields: Fields;
  password: SeenPassword;
  attachments: AttachmentRow[];
}

const TYPE = 'appStoreReviewDetails';
const ABSENT: ReviewHave = { present: false, fields: {}, password: 'none', attachments: [] };
const THING = { address: 'review', from: pointerOf, limits: REVIEW_LIMITS };

/** What App Review has to know: whom to ask, how to sign in, notes and files. Takes changes in every state of a version (Apple's help). */
export const reviewDetail = defineFacet<Manifest, Review, ReviewHave, { version: VersionHave }>({
  name: 'reviewDetail',
  needs: ['version'],

  want({ review }) {
    return review;
  },

  async observe(api, { app: { bundleId }, review }, { version: { target } }) {
    const parent = target.kind === 'existing' ? target.version : target.kind === 'new' ? target.source : undefined;
    if (!parent) return ABSENT;
    const files = review?.attachments !== undefined;
    const found = await api.one(`/v1/appStoreVersions/${parent.id}/appStoreReviewDetail`, {
      [`fields[${TYPE}]`]: [...REVIEW_FIELDS, ...(files ? ['appStoreReviewAttachments'] : [])],
      ...(files ? ATTACHMENT_QUERY : {}),
    });
    if (!found) return ABSENT;
    const asked = review?.demoAccount?.password !== undefined;
    const attachments = files ? await readAttachments(api, found.data, found.included) : [];
    const seen = {
      present: true,
      fields: seenFields(found.data),
      password: seenPassword(textAttribute(found.data, 'demoAccountPassword'), bundleId, asked),
    };
    // A new version usually begins with a copy of these, under other ids.
    return target.kind === 'new'
      ? { ...seen, attachments: carriedOver(attachments) }
      : { ...seen, id: found.data.id, attachments };
  },

  addresses({ id, attachments }) {
    const files = attachments.flatMap((row) => (row.id === undefined ? [] : [[row.address, row.id] as const]));
    return id === undefined ? files : [['review', id], ...files];
  },

  propose(want, have, { version: { target } }) {
    const proposal = emptyProposal();
    if (target.kind === 'refused') return proposal;
    const closed =
      target.kind === 'none'
        ? 'the app has no version on this platform; name one in version.versionString'
        : target.kind === 'existing' && target.version.state === 'REPLACED_WITH_NEW_VERSION'
          ? `version ${target.version.versionString} has been replaced, and its review details are history`
          : undefined;
    if (closed !== undefined) {
      proposal.blocked.push({ address: 'review', reason: closed, from: '/review' });
      return proposal;
    }
    const arriving = target.kind === 'new';
    const possible = proposeDetail(proposal, want, have, arriving);
    if (want.attachments && possible) {
      proposeAttachments(proposal, want.attachments, { rows: have.attachments, arriving });
    }
    return proposal;
  },
});

/** @returns whether there are review details for attachments to hang on, or will be. */
function proposeDetail(proposal: Proposal, want: Review, have: ReviewHave, arriving: boolean): boolean {
  const fields = wantedFields(want);
  const wantedPassword = want.demoAccount?.password;
  const changes = have.present
    ? diffAttributes(THING, comparable(fields, have.fields), have.fields)
    : createAttributes(THING, fields);
  const name = have.fields['demoAccountName'];
  const { change, unseen } = comparePassword(wantedPassword, {
    seen: have.password,
    name: typeof name === 'string' ? name : null,
    along: changes.length > 0,
  });
  if (change) changes.push(passwordChange(change, have.present));
  const needed = changes.length > 0 || (!have.present && (want.attachments ?? []).length > 0);
  const whole = { ...have.fields, ...defined(fields) };
  if (needed) {
    const password =
      wantedPassword === undefined ? have.password !== 'none' || typeof name === 'string' : wantedPassword !== null;
    const problems = reviewProblems(whole, password, typeof wantedPassword === 'string');
    proposal.blocked.push(...problems);
    if (problems.length > 0) return have.present;
  }
  if (unseen) noteUnseen(proposal, change !== undefined);
  if (arriving && have.present) expectRest(proposal, { ...fields, demoAccountPassword: wantedPassword }, changes);
  if (needed) {
    proposal.changes.push(...changes);
    proposal.operations.push(write(changes, whole, have));
  }
  return have.present || needed;
}

function passwordChange(change: Pick<Change, 'before' | 'after'>, present: boolean): Change {
  const { before: _before, ...created } = change;
  const field = 'demoAccountPassword';
  return { address: 'review', field, ...(present ? change : created), from: DEMO_PASSWORD, secret: true };
}

function write(changes: readonly Change[], whole: Fields, have: ReviewHave): RequestOperation {
  const values = Object.entries(valuesOf(changes)).map(([field, value]): [string, JsonObject[string]] => {
    if (value === null && field.startsWith('demoAccount')) return [field, ''];
    return [field, field === 'demoAccountPassword' ? { secret: DEMO_PASSWORD } : value];
  });
  const attributes: JsonObject = { ...withoutAccount(whole, have), ...Object.fromEntries(values) };
  const operation = { kind: 'reviewDetail', address: 'review', mutex: 'review' };
  if (have.present) {
    const data = { type: TYPE, id: ref('review'), attributes };
    return { ...operation, action: 'update', method: 'PATCH', path: [`/v1/${TYPE}/`, ref('review')], body: { data } };
  }
  const relationships = { appStoreVersion: { data: { type: 'appStoreVersions', id: ref('version') } } };
  const body = { data: { type: TYPE, attributes, relationships } };
  return { ...operation, action: 'create', method: 'POST', path: [`/v1/${TYPE}`], body };
}

/** What an account lacks that App Review does not need: Apple has been seen to insist on empty texts there; they change nothing otherwise. */
function withoutAccount(whole: Fields, { fields, password }: ReviewHave): JsonObject {
  if (whole['demoAccountRequired'] === true) return {};
  const isEmpty = (name: Fields[string]) => (name ?? null) === null;
  return {
    ...(isEmpty(whole['demoAccountName']) ? { demoAccountName: '' } : {}),
    // Beside a name there may be one that Apple does not show.
    ...(password === 'none' && isEmpty(fields['demoAccountName']) ? { demoAccountPassword: '' } : {}),
  };
}

function noteUnseen(proposal: Proposal, written: boolean): void {
  const when = written
    ? 'it is written along with the other changes'
    : 'it is written as soon as something else of the review details changes';
  proposal.notes.push({
    address: 'review',
    message: `Apple does not show the password of the demo account, so it can't be compared; ${when}`,
  });
}

/** What comes with a new version as it is wanted. Where it doesn't come after all, writing it is what was reviewed. */
function expectRest(proposal: Proposal, fields: Fields, changes: readonly Change[]): void {
  for (const [field, value] of Object.entries(fields)) {
    const changed = changes.some((change) => change.field === field);
    if (!changed && value !== undefined && value !== null) proposal.expects.push({ address: 'review', field, value });
  }
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
