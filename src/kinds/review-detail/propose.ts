import type { Change } from '../../core/change.ts';
import type { Fields } from '../../core/diff.ts';
import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { Json } from '../../core/json/json.ts';
import type { RequestOperation } from '../../core/operation.ts';
import { reviewDetailMaxima } from '../manifest.gen.ts';
import { create, to, update } from '../requests.ts';
import type { VersionHave } from '../version/observe.ts';
import { proposeAttachments } from './attachments.ts';
import type { AppHave } from '../app/kind.ts';
import { PASSWORD_POINTER, pointerOf } from './fields.ts';
import type { ReviewHave } from './observe.ts';
import { reviewObstacles } from './obstacles.ts';
import { comparePassword } from './password.ts';
import { maskPresent } from './mask-present.ts';
import type { ReviewWant } from './want.ts';

const THING = { address: 'review', from: pointerOf, limits: reviewDetailMaxima };
const TARGET = { kind: 'reviewDetail', address: 'review', type: 'appStoreReviewDetails' } as const;

export function proposeReview(
  want: ReviewWant,
  have: ReviewHave,
  { app, version }: { app: Pick<AppHave, 'bundleId'>; version: VersionHave },
): Proposal {
  const proposal = emptyProposal();
  const { target } = version;
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
  const possible = proposeDetail(proposal, want, have, { arriving, bundleId: app.bundleId });
  if (want.attachments && possible) {
    proposeAttachments(proposal, want.attachments, { rows: have.attachments, arriving });
  }
  return proposal;
}

/** @returns whether there are review details for attachments to hang on, or will be. */
function proposeDetail(
  proposal: Proposal,
  want: ReviewWant,
  have: ReviewHave,
  { arriving, bundleId }: { arriving: boolean; bundleId: string },
): boolean {
  const { demoAccountPassword, attachments = [], ...wanted } = want;
  const fields: Fields = { ...wanted };
  const changes = have.present
    ? maskPresent(diffAttributes(THING, comparable(want, have), { ...have.fields }), have.fields, bundleId)
    : createAttributes(THING, fields);
  const name = have.fields.demoAccountName;
  const { change, unseen } = comparePassword(demoAccountPassword, {
    present: have.password,
    name,
    along: changes.length > 0,
  });
  if (change) changes.push(passwordChange(change, have.present));
  const needed = changes.length > 0 || (!have.present && attachments.length > 0);
  const whole: Fields = { ...have.fields, ...fields };
  if (needed) {
    const password =
      demoAccountPassword === undefined ? have.password !== 'none' || name !== null : demoAccountPassword !== null;
    const obstacles = reviewObstacles(whole, password, typeof demoAccountPassword === 'string');
    proposal.blocked.push(...obstacles);
    if (obstacles.length > 0) return have.present;
  }
  if (unseen) noteUnseen(proposal, change !== undefined);
  if (arriving && have.present) expectUnchanged(proposal, { ...fields, demoAccountPassword }, changes);
  if (needed) {
    proposal.changes.push(...changes);
    proposal.operations.push(write(changes, whole, have));
  }
  return have.present || needed;
}

/** The wanted fields as they are compared: a phone number that only looks different is the one that is there. */
function comparable(
  { demoAccountPassword: _password, attachments: _files, ...fields }: ReviewWant,
  have: ReviewHave,
): Fields {
  const { contactPhone } = have.fields;
  const same = fields.contactPhone && contactPhone && digits(fields.contactPhone) === digits(contactPhone);
  return same ? { ...fields, contactPhone } : { ...fields };
}

/** Apple may keep a phone number as it was sent, or tidied up: the digits are what counts. */
function digits(phone: string): string {
  return phone.replace(/[^+\d]/g, '');
}

function passwordChange(change: Pick<Change, 'before' | 'after'>, present: boolean): Change {
  const { before: _before, ...created } = change;
  const field = 'demoAccountPassword';
  return { address: 'review', field, ...(present ? change : created), from: PASSWORD_POINTER, secret: true };
}

function write(changes: readonly Change[], whole: Fields, have: ReviewHave): RequestOperation {
  const values = Object.entries(valuesOf(changes)).map(([field, value]): [string, Json] => {
    if (value === null && field.startsWith('demoAccount')) return [field, ''];
    return [field, field === 'demoAccountPassword' ? { secret: PASSWORD_POINTER } : value];
  });
  const attributes = { ...withoutAccount(whole, have), ...Object.fromEntries(values) };
  const mutex = 'review';
  const sendsMore = Object.keys(attributes).length > values.length;
  if (have.present) return update(TARGET, { attributes }, { mutex, ...(sendsMore ? { recheck: [TARGET.kind] } : {}) });
  return create(
    TARGET,
    { attributes, relationships: { appStoreVersion: to('appStoreVersions', 'version') } },
    { mutex },
  );
}

/** What an account lacks that App Review does not need: Apple has been seen to insist on empty texts there; they change nothing otherwise. */
function withoutAccount(whole: Fields, { fields, password }: ReviewHave): Record<string, Json> {
  if (whole['demoAccountRequired'] === true) return {};
  return {
    ...((whole['demoAccountName'] ?? null) === null ? { demoAccountName: '' } : {}),
    // Beside a name there may be one that Apple does not show.
    ...(password === 'none' && fields.demoAccountName === null ? { demoAccountPassword: '' } : {}),
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
function expectUnchanged(proposal: Proposal, fields: Fields, changes: readonly Change[]): void {
  for (const [field, value] of Object.entries(fields)) {
    const changed = changes.some((change) => change.field === field);
    if (!changed && value !== undefined && value !== null) proposal.expects.push({ address: 'review', field, value });
  }
}
