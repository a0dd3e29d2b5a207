import type { Change } from '../../core/change.ts';
import { masked } from '../../core/secrets/masked.ts';
import { CONTACT_FIELDS, isPrivate, pointerOf } from './fields.ts';
import type { ReviewHave } from './observe.ts';

/**
 * Changes that show of people and accounts what they will be, not what they are: a manifest may turn to another app of the team, and its
 * plan is read by people who can't read that app's page.
 * @param bundleId of the app, which the fingerprints are for
 */
export function maskPresent(changes: readonly Change[], fields: ReviewHave['fields'], bundleId: string): Change[] {
  const contact = JSON.stringify(CONTACT_FIELDS.map((field) => fields[field]));
  return changes.map((change) => {
    const { field, before } = change;
    if (!isPrivate(field) || typeof before !== 'string') return change;
    // A first name alone is quickly guessed, and so is a number. Apple takes the four together only, and so does the manifest.
    const isContact = CONTACT_FIELDS.some((name) => name === field);
    const [whole, pointer] = isContact ? [contact, '/review/contact'] : [before, pointerOf(field)];
    return { ...change, before: masked(before, whole, bundleId + pointer) };
  });
}
