import { DEMO_PASSWORD } from '../core/secret.ts';

/** Pointers whose text is a secret: it stays out of the manifest, of the plan and of every message. */
export const SECRETS: ReadonlySet<string> = new Set([DEMO_PASSWORD]);
