import { realpath } from 'node:fs/promises';
import type { Commit, ManifestMark } from '../../core/receipt/receipt.ts';
import { headCommit } from '../../manifest/files/head-commit.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { Io } from '../io.ts';

/** By which a manifest is known again. @param path as plans name it */
export function manifestMark({ digest, files, variables }: LoadedManifest, path: string): ManifestMark {
  const shown = new Map(variables.map((one) => [one.shown.fingerprint, one.shown]));
  return {
    path,
    digest,
    files: files.map((file) => ({ path: file.path, md5: file.md5 })),
    variables: [...shown.values()],
  };
}

/** What CI systems call the commit that they check out, for those that unpack it without its repository. */
const VARIABLES = ['GITHUB_SHA', 'CI_COMMIT_SHA'] as const;

/** The commit that a manifest comes from, as far as anything says so. */
export async function commitOf(
  { area: { folder } }: LoadedManifest,
  { env }: Pick<Io, 'env'>,
): Promise<Commit | undefined> {
  const sha = headCommit(await realpath(folder).catch(() => folder));
  if (sha !== undefined) return { sha, from: 'git' };
  const from = VARIABLES.find((name) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(env[name] ?? ''));
  return from === undefined ? undefined : { sha: env[from] ?? '', from };
}
