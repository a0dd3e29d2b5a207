import { resolve } from 'node:path';
import type { Issue } from '../../core/issue.ts';
import { kinds } from '../../kinds/index.ts';
import type { LoadedManifest, LoadOptions } from '../../manifest/load.ts';
import { loadManifest } from '../../manifest/load.ts';
import type { Io } from '../io.ts';
import type { ManifestOptions } from './manifest-options.ts';
import { rootFor } from './manifest-options.ts';
import { NOTICE_NAMES } from '../notice-request.ts';
import { refuseOtherJson } from './other-json.ts';
import { looksOf, shownPath } from '../output/terminal.ts';

/** A manifest with all that is wrong with it. */
export interface CheckedManifest {
  issues: Issue[];
  loaded?: LoadedManifest;
  /** Its path, as it is shown. */
  shown: string;
}

/** How a manifest is checked, beside what the options of its command say. */
type CheckOptions = Pick<LoadOptions, 'text' | 'remote' | 'guard'>;

/** Loads a manifest, with the variables and the folder that the options of a command name. */
export async function checkManifest(
  path: string,
  options: ManifestOptions,
  io: Io,
  more: CheckOptions = {},
): Promise<CheckedManifest> {
  // There is nothing else yet where a text is to be written.
  if (more.text === undefined) refuseOtherJson(path, io);
  const shown = shownPath(resolve(io.cwd, path), io);
  const root = await rootFor(path, options, io);
  const { cwd, env, now } = io;
  const load = { cwd, env, variables: options.env, now, notices: NOTICE_NAMES, ...root, ...more };
  return { shown, ...(await loadManifest(shown, load, kinds)) };
}

/** What `ascend validate` would say of a manifest that is not written yet. @param path where it is to be */
export async function checkText(path: string, text: string, io: Io): Promise<Issue[]> {
  return (await checkManifest(path, { env: [] }, io, { text })).issues;
}

/** Problems, beside what a command has to say. */
export async function reportIssues(issues: readonly Issue[], io: Io): Promise<void> {
  if (issues.length === 0) return;
  const { renderIssues } = await import('../../render/terminal/issues.ts');
  const { color, columns } = looksOf(io.stderr, io);
  io.stderr.write(`${renderIssues([...issues], { format: 'text', color, columns })}\n`);
}
