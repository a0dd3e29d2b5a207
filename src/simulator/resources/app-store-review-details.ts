import type { AssetSeed } from '../rules/assets.ts';
import { copyAsset, seedAsset } from '../rules/assets.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, fail, refuseIfAny, relationshipError } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import type { Attributes, Doc, Json } from '../store.ts';
import { text } from '../store.ts';

const TYPE = 'appStoreReviewDetails';
const ATTACHMENTS = 'appStoreReviewAttachments';
const CONTACT = ['contactFirstName', 'contactLastName', 'contactPhone', 'contactEmail'];

/** What App Review should know; a version has one of them at most. */
export interface ReviewSeed {
  attributes: Attributes;
  attachments?: AssetSeed[];
}

export const appStoreReviewDetails = defineResource(TYPE, {
  parent: 'appStoreVersion',
  attributes: { notes: { max: 4000 } },
  key: () => '',
  computed: ({ quirks }, detail) => ({
    demoAccountPassword: shownPassword(detail.attributes['demoAccountPassword'] ?? null, quirks.hidePassword),
  }),
  create(context, { attributes, links }) {
    const { store } = context;
    const version = links['appStoreVersion'] ?? '';
    if (store.children(version, TYPE).length > 0) {
      const detail = 'The app store version already has an app store review detail.';
      throw relationshipError('INVALID', 'appStoreVersion', detail);
    }
    refuseReplaced(context, version);
    const whole = { demoAccountRequired: false, ...stored(context, attributes) };
    refuseIfAny(problems(context, whole, attributes));
    return store.add({ type: TYPE, parent: version, attributes: whole });
  },
  update(context, detail, { attributes }) {
    refuseReplaced(context, detail.parent ?? '');
    const whole = { ...detail.attributes, ...stored(context, attributes) };
    refuseIfAny(problems(context, whole, attributes));
    detail.attributes = whole;
  },
});

/** Review details take changes in every state, even on a live version (Apple's documentation), but not on one that is history. */
export function refuseReplaced({ store }: Context, version: string): void {
  const state = text(store.get('appStoreVersions', version), 'appVersionState');
  if (state === 'REPLACED_WITH_NEW_VERSION') {
    throw fail(409, 'STATE_ERROR', 'The review details cannot be edited in the current state of the version.');
  }
}

/** Gives a new version the details of the one before it, as far as Apple does that: reports differ. */
export function copyReviewDetail(context: Context, version: Doc, previous: Doc | undefined): void {
  const { store, quirks } = context;
  const [source] = previous ? store.children(previous.id, TYPE) : [];
  if (!source || !quirks.carryOverReviewDetail) return;
  const attributes = structuredClone(source.attributes);
  if (!quirks.carryOverReviewContact) for (const name of CONTACT) delete attributes[name];
  const copy = store.add({ type: TYPE, parent: version.id, attributes });
  if (!quirks.carryOverReviewAttachments) return;
  for (const attachment of store.children(source.id, ATTACHMENTS)) copyAsset(context, attachment, copy.id);
}

export function addReviewDetail(context: Context, version: Doc, { attributes, attachments = [] }: ReviewSeed): void {
  const detail = context.store.add({ type: TYPE, parent: version.id, attributes: { ...attributes } });
  for (const attachment of attachments) seedAsset(context, ATTACHMENTS, detail.id, attachment);
}

/** In international form, and no placeholder: a number that ends in zeros only is refused too (observed 2026). */
function isPhone(phone: string): boolean {
  return /^\+[1-9][\d\s().-]{6,}$/.test(phone) && !phone.replace(/\D/g, '').endsWith('00000000');
}

/** The block is checked as a whole: notes alone are refused while the contact is empty (observed 2026-09). */
function problems({ quirks }: Context, whole: Attributes, given: Attributes): ErrorEntry[] {
  const empty = (name: string) => (whole[name] ?? '') === '';
  const missing = (name: string) =>
    attributeEntry('REQUIRED', name, `You must provide a value for the attribute '${name}' with this request`);
  const account = ['demoAccountName', 'demoAccountPassword'];
  // One guide had to send both as empty texts where no account is needed; others leave them out.
  const silent = account.filter((name) => quirks.demoAccountAsText && (whole[name] ?? null) === null);
  const errors = [
    ...CONTACT.filter(empty).map(missing),
    ...(whole['demoAccountRequired'] === true ? account.filter(empty) : silent).map(missing),
  ];
  const { contactPhone, contactEmail } = given;
  if (typeof contactPhone === 'string' && !isPhone(contactPhone)) {
    const detail =
      "The phone number must be in a valid format. Preface with '+' followed by country code. For example, +44 844 209 0611";
    errors.push(attributeEntry('INVALID', 'contactPhone', detail));
  }
  if (typeof contactEmail === 'string' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contactEmail)) {
    errors.push(attributeEntry('INVALID', 'contactEmail', 'The email address must be in a valid format.'));
  }
  return errors;
}

/** Attributes as they are kept. */
function stored({ quirks }: Context, given: Attributes): Attributes {
  const { contactPhone } = given;
  if (!quirks.phoneWithoutSpaces || typeof contactPhone !== 'string') return given;
  return { ...given, contactPhone: contactPhone.replace(/[^+\d]/g, '') };
}

function shownPassword(password: Json, hide: Context['quirks']['hidePassword']): Json {
  if (hide === 'empty') return null;
  return hide === 'masked' && typeof password === 'string' && password !== '' ? '********' : password;
}
