import { isCredentialName, isVariableName } from '../manifest/variables.ts';
import { UsageError } from './io.ts';

/** What every command that reads a manifest takes. */
export interface VariableOptions {
  /** Names of variables that the manifest may read, beside those that start with `ASCEND_`. */
  env: readonly string[];
}

/** Takes one more `--env`. @throws UsageError for what no manifest may read, whoever allows it */
export function collectVariable(name: string, all: readonly string[]): string[] {
  // Not quoted: `NAME=value` is a likely slip.
  if (!isVariableName(name))
    throw new UsageError('--env takes the name of one environment variable, without its value');
  if (isCredentialName(name)) {
    throw new UsageError(
      `--env ${name} is refused: names that start with ASC_ are for ascend's own credentials, which never go into a manifest`,
    );
  }
  return [...all, name];
}
