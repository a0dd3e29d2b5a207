import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { liesInside } from '../../manifest/files/locate.ts';
import { isCredentialName, isVariableName } from '../../manifest/variables.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../io.ts';

/** What every command that reads a manifest takes. */
export interface ManifestOptions {
  /** Names of variables that the manifest may read, beside those that start with `ASCEND_`. */
  env: readonly string[];
  /** The folder that no file of a manifest may lie outside of, where it isn't the repository. */
  root?: string;
}

/** Takes one more `--env`. @throws UsageError for what no manifest may read, whoever allows it */
export function collectVariable(name: string, all: readonly string[]): string[] {
  // Not quoted: `NAME=value` is a likely slip.
  if (!isVariableName(name))
    throw new UsageError('--env takes the name of one environment variable, without its value');
  if (isCredentialName(name)) {
    throw new UsageError(
      `--env ${name} is refused: names that start with ASC_, and those of proxies, are for ascend's own credentials, which never go into a manifest`,
    );
  }
  return [...all, name];
}

/** The folder that `--root` names, as the reader of a manifest takes it. @throws UsageError where the manifest does not lie in it */
export async function rootFor(
  manifest: string,
  { root }: ManifestOptions,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<{ root?: string }> {
  if (root === undefined) return {};
  const place = await realpath(resolve(cwd, root)).catch(() => undefined);
  if (place === undefined || !(await stat(place)).isDirectory()) throw new UsageError(`--root ${root} is not a folder`);
  const folder = await realpath(dirname(resolve(cwd, manifest))).catch(() => undefined);
  if (folder !== undefined && folder !== place && !liesInside(place, folder)) {
    throw new UsageError(`--root ${root} does not hold ${manifest}: name its folder, or one above it`);
  }
  return { root: place };
}
