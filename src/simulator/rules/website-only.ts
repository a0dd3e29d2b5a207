import { fail } from '../protocol/errors.ts';
import type { Doc, Json, Store } from '../store.ts';

/** What is done on Apple's website only: the API neither shows nor changes it. `false` where it is not done. */
export interface Website {
  /** The answers to App Privacy are published. */
  appPrivacy?: boolean;
  /** All agreements are in effect. They are the team's: without them every request is refused. */
  agreements?: boolean;
  /** The trader status under the EU's Digital Services Act is declared. */
  traderStatus?: boolean;
}

/** Kept with the app, as an attribute that no answer shows. */
export function setWebsite(app: Doc, website: Website): void {
  const undone: Record<string, Json> = { ...undoneOf(app) };
  for (const [name, done] of Object.entries(website)) {
    if (done) delete undone[name];
    else undone[name] = false;
  }
  app.attributes['website'] = Object.keys(undone).length > 0 ? undone : null;
}

export function isDone(app: Doc, name: keyof Website): boolean {
  return !(name in undoneOf(app));
}

/** @throws ApiError 403, which every address answers while an agreement is missing (observed 2026-10) */
export function checkAgreements(store: Store): void {
  if (store.all('apps').every((app) => isDone(app, 'agreements'))) return;
  const detail = 'This request requires an in-effect agreement that has not been signed or has expired.';
  throw fail(403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', detail);
}

function undoneOf(app: Doc): Record<string, Json> {
  const value = app.attributes['website'];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
