import type { Json } from '../core/json/json.ts';
import { andList } from '../core/text/words.ts';
import type { Draft } from './draft.ts';
import { put } from './draft.ts';

/** What App Review gets to know, with where each of it stands. */
export type ReviewTexts = Partial<Record<ReviewField, { value: Json; source: string }>>;

type ReviewField = ContactField | 'notes' | 'account' | 'password';
type ContactField = 'firstName' | 'lastName' | 'email' | 'phone';

const CONTACT: readonly ContactField[] = ['firstName', 'lastName', 'email', 'phone'];

/** @param required whether App Review has to sign in, where that is said */
export function importReview(draft: Draft, texts: ReviewTexts, required?: boolean): void {
  const missing = CONTACT.filter((field) => texts[field] === undefined);
  for (const field of CONTACT) {
    const found = texts[field];
    if (!found) continue;
    if (missing.length === 0) put(draft, ['review', 'contact', field], found.value, found.source);
    else {
      const why = `Apple takes the four of a contact only together, and ${andList(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`;
      draft.leftOut.push({ what: found.source, why });
    }
  }
  const { notes, account, password } = texts;
  if (required !== undefined) put(draft, ['review', 'demoAccount', 'required'], required, account?.source ?? 'review');
  if (account) put(draft, ['review', 'demoAccount', 'name'], account.value, account.source);
  if (notes) put(draft, ['review', 'notes'], notes.value, notes.source);
  if (!password) return;
  draft.leftOut.push({
    what: password.source,
    why: 'a password comes from a variable only, and belongs in no repository',
  });
  draft.suggestions.set('review', ['demoAccount:', '  password: { env: ASCEND_DEMO_PASSWORD } # beside its name']);
}
