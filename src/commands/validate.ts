import { resolve } from 'node:path';
import { kinds } from '../kinds/index.ts';
import { loadManifest } from '../manifest/load.ts';
import { annotations, renderIssues } from '../render/terminal/issues.ts';
import type { Io, Outcome } from './io.ts';
import { NOTICE_NAMES } from './notice-request.ts';
import { refuseOtherJson } from './other-json.ts';
import { looksOf, shownPath } from './terminal.ts';
import type { ManifestOptions } from './manifest-options.ts';
import { rootFor } from './manifest-options.ts';

export interface ValidateOptions extends ManifestOptions {
  format: 'text' | 'json' | 'github';
}

/** Checks manifests offline: no credentials, no network. Every problem of every manifest in one run. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<Outcome> {
  const results = [];
  for (const path of paths.length > 0 ? paths : ['release.yml']) {
    await refuseOtherJson(path, io);
    const shown = shownPath(resolve(io.cwd, path), io);
    results.push({
      shown,
      ...(await loadManifest(
        shown,
        {
          cwd: io.cwd,
          env: io.env,
          variables: options.env,
          now: io.now,
          notices: NOTICE_NAMES,
          ...(await rootFor(path, options, io)),
        },
        kinds,
      )),
    });
  }
  const issues = results.flatMap((result) => result.issues);
  const { format } = options;
  if (format === 'github') {
    for (const annotation of annotations(issues)) io.stdout.annotate(annotation);
  } else {
    const { color } = looksOf(io.stdout, io);
    const report = renderIssues(issues, { format, color });
    if (report !== '') io.stdout.write(`${report.trimEnd()}\n`);
  }
  if (format === 'text') {
    for (const { shown, loaded } of results) if (loaded) io.stdout.write(`${shown} is valid.\n`);
  }
  return results.every(({ loaded }) => loaded) ? 'done' : 'invalid';
}
