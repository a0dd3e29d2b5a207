/** Where the manifest has the password of the demo account. */
export const PASSWORD = '/review/demoAccount/password';

/** Pointers whose text is a secret: it stays out of the manifest, of the plan and of every message. */
export const SECRETS: ReadonlySet<string> = new Set([PASSWORD]);
