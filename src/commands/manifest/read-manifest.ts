import { findCredentials } from '../../asc/auth/credentials.ts';
import { proxyPasswords } from '../../asc/network/proxies.ts';
import { contradictions } from '../../core/contradictions.ts';
import { kinds } from '../../kinds/index.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { ManifestOptions } from './manifest-options.ts';
import { checkManifest, reportIssues } from './check-manifest.ts';
import type { Io } from '../io.ts';

/** Loads a manifest for a command that works on it, with the variables that its options name. Problems go to stderr; `undefined` when there is an error among them. */
export async function readManifest(
  path: string,
  options: ManifestOptions,
  io: Io,
): Promise<LoadedManifest | undefined> {
  await learnKey(io);
  const { guard } = io;
  const { issues, loaded } = await checkManifest(path, options, io, { remote: true, ...(guard ? { guard } : {}) });
  await reportIssues(issues, io);
  return loaded;
}

/** Loads all of them, and looks whether they can be true together. @returns `undefined` where any problem is an error: all of them are told */
export async function readManifests(
  paths: readonly string[],
  options: ManifestOptions,
  io: Io,
): Promise<LoadedManifest[] | undefined> {
  const loaded: (LoadedManifest | undefined)[] = [];
  for (const path of paths) loaded.push(await readManifest(path, options, io));
  const valid = loaded.flatMap((one) => one ?? []);
  const together = contradictions(kinds, valid);
  await reportIssues(together, io);
  return together.length === 0 && valid.length === loaded.length ? valid : undefined;
}

/** A key in a file, or the password of a proxy, must be known before a text can be refused that holds it. What is wrong with it is told where it is needed. */
async function learnKey({ env, cwd, home, guard }: Io): Promise<void> {
  if (!guard) return;
  for (const password of proxyPasswords(env)) guard.know(password);
  await findCredentials(env, { cwd, home }, guard).catch(() => undefined);
}
