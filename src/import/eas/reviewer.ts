import type { JsonObject } from '../../core/json/json.ts';
import { own } from '../../core/json/own.ts';
import type { Draft } from '../draft.ts';
import type { ReviewTexts } from '../review.ts';
import { importReview } from '../review.ts';

const FIELDS: Readonly<Record<string, keyof ReviewTexts>> = {
  firstName: 'firstName',
  lastName: 'lastName',
  email: 'email',
  phone: 'phone',
  notes: 'notes',
  demoUsername: 'account',
  demoPassword: 'password',
};

/** What App Review gets to know. */
export function importReviewer(draft: Draft, review: JsonObject, source: string): void {
  const texts: ReviewTexts = {};
  for (const [key, value] of Object.entries(review)) {
    const what = `${source}.${key}`;
    const field = own(FIELDS, key);
    if (value === null || (key === 'demoRequired' && typeof value === 'boolean')) continue;
    if (field === undefined)
      draft.leftOut.push({ what, why: key === 'demoRequired' ? 'is neither true nor false' : 'has no counterpart' });
    else if (typeof value === 'string' && value.trim() !== '') texts[field] = { value, source: what };
    else draft.leftOut.push({ what, why: value === '' ? 'is empty' : 'is no text' });
  }
  const { demoRequired } = review;
  importReview(draft, texts, typeof demoRequired === 'boolean' ? demoRequired : undefined);
}
