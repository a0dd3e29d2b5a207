import { quote } from './quote.ts';
import type { Problem } from '../core/issue.ts';

/** Those that start so are the project's own, meant for its manifests. */
const OWN = 'ASCEND_';

/** What may stand for a name: the schema refuses anything else. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Whether a text can be the name of a variable. */
export function isVariableName(name: string): boolean {
  return NAME.test(name);
}

/**
 * Whether a variable is one of ascend's own credentials, or names a proxy, perhaps with a password. Windows makes no difference between
 * `asc_private_key` and `ASC_PRIVATE_KEY`.
 */
export function isCredentialName(name: string): boolean {
  return /^(?:asc_.*|(?:https?|all)_proxy)$/i.test(name);
}

/**
 * Why a manifest may not name a variable, or `undefined` where it may. A manifest comes with a pull request: what else stands in the
 * environment of the job, such as tokens of the CI system, is none of its business.
 * @param allowed names that the caller allows beside those that start with `ASCEND_`
 */
export function refusedVariable(name: string, allowed: ReadonlySet<string>): Omit<Problem, 'pointer'> | undefined {
  if (isCredentialName(name)) {
    return {
      message: `${quote(name)} is for ascend's own credentials, which never go into a manifest`,
      hint: `put the text that belongs here into a variable whose name starts with ${OWN}`,
    };
  }
  if (name.startsWith(OWN) || allowed.has(name)) return undefined;
  return {
    message: `the environment variable ${quote(name)} is not one that a manifest may name`,
    hint: `allow it with  --env ${name},  or give it a name that starts with ${OWN}`,
  };
}
