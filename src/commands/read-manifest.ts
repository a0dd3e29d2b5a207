import { resolve } from 'node:path';
import { findCredentials } from '../asc/credentials.ts';
import { proxyPasswords } from '../asc/proxies.ts';
import { contradictions } from '../core/contradictions.ts';
import type { Issue } from '../core/issue.ts';
import { kinds } from '../kinds/index.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { loadManifest } from '../manifest/load.ts';
import { renderIssues } from '../render/terminal/issues.ts';
import type { ManifestOptions } from './manifest-options.ts';
import { rootFor } from './manifest-options.ts';
import type { Io } from './io.ts';
import { NOTICE_NAMES } from './notice-request.ts';
import { refuseOtherJson } from './other-json.ts';
import { looksOf, shownPath } from './terminal.ts';

/** Loads a manifest for a command that works on it, with the variables that its options name. Problems go to stderr; `undefined` when there is an error among them. */
export async function readManifest(
  path: string,
  options: ManifestOptions,
  io: Io,
): Promise<LoadedManifest | undefined> {
  const { cwd, env, now, guard } = io;
  const { env: variables } = options;
  await learnKey(io);
  await refuseOtherJson(path, io);
  const { issues, loaded } = await loadManifest(
    shownPath(resolve(cwd, path), io),
    {
      cwd,
      env,
      variables,
      now,
      remote: true,
      notices: NOTICE_NAMES,
      ...(await rootFor(path, options, io)),
      ...(guard ? { guard } : {}),
    },
    kinds,
  );
  report(issues, io);
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
  report(together, io);
  return together.length === 0 && valid.length === loaded.length ? valid : undefined;
}

function report(issues: readonly Issue[], io: Io): void {
  if (issues.length === 0) return;
  const { color } = looksOf(io.stderr, io);
  io.stderr.write(`${renderIssues([...issues], { format: 'text', color })}\n`);
}

/** A key in a file, or the password of a proxy, must be known before a text can be refused that holds it. What is wrong with it is told where it is needed. */
async function learnKey({ env, cwd, home, guard }: Io): Promise<void> {
  if (!guard) return;
  for (const password of proxyPasswords(env)) guard.know(password);
  await findCredentials(env, { cwd, home }, guard).catch(() => undefined);
}
