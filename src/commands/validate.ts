import { contradictions } from '../core/contradictions.ts';
import type { Issue } from '../core/issue.ts';
import { visible } from '../core/text/visible.ts';
import { kinds } from '../kinds/index.ts';
import type { CheckedManifest } from './manifest/check-manifest.ts';
import { checkManifest } from './manifest/check-manifest.ts';
import type { Io, Outcome } from './io.ts';
import { manifestPaths } from './manifest/manifest-paths.ts';
import { repositoryPath } from './manifest/repository-path.ts';
import { looksOf } from './output/terminal.ts';
import type { ManifestOptions } from './manifest/manifest-options.ts';

export interface ValidateOptions extends ManifestOptions {
  format: 'text' | 'json' | 'github';
}

/** Checks manifests offline: no credentials, no network. Every problem of every manifest in one run. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<Outcome> {
  const results: CheckedManifest[] = [];
  for (const path of await manifestPaths(paths, io)) {
    results.push(await checkManifest(path, options, io));
  }
  const valid = results.flatMap(({ loaded }) => loaded ?? []);
  const together = contradictions(kinds, valid);
  const issues = [...results.flatMap((result) => result.issues), ...together];
  const { format } = options;
  // Nothing of it is needed where there is nothing to say.
  if (issues.length > 0 || format === 'json') await report(issues, format, io);
  if (format === 'text') {
    const refused = new Set(together.map(({ file }) => file));
    for (const { shown, loaded } of results)
      if (loaded && !refused.has(shown)) io.stdout.write(`${visible(shown)} is valid.\n`);
  }
  return valid.length === results.length && together.length === 0 ? 'done' : 'invalid';
}

async function report(issues: readonly Issue[], format: ValidateOptions['format'], io: Io): Promise<void> {
  const { annotations, renderIssues } = await import('../render/terminal/issues.ts');
  if (format === 'github') {
    const placed = issues.map((issue) => ({ ...issue, file: repositoryPath(issue.file, io) }));
    for (const annotation of annotations(placed)) io.stdout.annotate(annotation);
  } else {
    const { color, columns } = looksOf(io.stdout, io);
    const text = renderIssues(issues, { format, color, columns });
    if (text !== '') io.stdout.write(`${text.trimEnd()}\n`);
  }
}
