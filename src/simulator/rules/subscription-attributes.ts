import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry } from '../protocol/errors.ts';
import { hasBeenApproved } from './subscription-approval.ts';
import type { Attributes, Doc, Store } from '../store.ts';

const MARKETS = ['APP_STORE', 'APPLE_SCHOOL', 'APPLE_BUSINESS'];

/** To whom a new subscription is sold: in volume too, since 16 September 2026, unless families share it (Apple's news). */
export function soldTo(isShared: boolean): Attributes {
  return { multiSeatStatus: isShared ? 'DISABLED' : 'ENABLED', marketSettings: [...MARKETS] };
}

/**
 * What Apple has against these attributes of a subscription.
 * @param before nothing for a new one
 */
export function subscriptionErrors(store: Store, before: Doc | undefined, given: Attributes): ErrorEntry[] {
  const was = before?.attributes ?? {};
  const errors: ErrorEntry[] = [];
  const say = (name: string, code: string, detail: string) => errors.push(attributeEntry(code, name, detail));
  const { familySharable, subscriptionPeriod, groupLevel, multiSeatStatus, marketSettings } = given;
  // Once families share it they do so for ever (observed).
  if (was['familySharable'] === true && familySharable === false) {
    say('familySharable', 'INVALID.INVALID_STATE', "The attribute 'familySharable' can not be turned off");
  }
  const isNewPeriod = (subscriptionPeriod ?? null) !== null && subscriptionPeriod !== was['subscriptionPeriod'];
  if (before && isNewPeriod && hasBeenApproved(store, before)) {
    say('subscriptionPeriod', 'INVALID.INVALID_STATE', "The attribute 'subscriptionPeriod' can not be modified.");
  }
  if (typeof groupLevel === 'number' && groupLevel < 1) {
    say('groupLevel', 'INVALID', "The attribute 'groupLevel' must be greater than 0");
  }
  // What families share is not sold in volume (Apple's news).
  if (multiSeatStatus === 'ENABLED' && (familySharable ?? was['familySharable']) === true) {
    say('multiSeatStatus', 'INVALID', "multiSeatStatus must be 'DISABLED' when familySharable is true");
  }
  if (Array.isArray(marketSettings)) {
    const wrong = marketSettings.find((market) => !MARKETS.some((known) => known === market));
    const expected = `Expected one of: ${MARKETS.map((market) => `'${market}'`).join(', ')}`;
    if (wrong !== undefined)
      say('marketSettings', 'TYPE', `'${JSON.stringify(wrong)}' is not a valid value. ${expected}`);
  }
  return errors;
}
