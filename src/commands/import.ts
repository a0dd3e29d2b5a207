import { dirname, relative, resolve, sep } from 'node:path';
import { count } from '../core/text/words.ts';
import { visible } from '../core/text/visible.ts';
import type { ImporterName } from '../import/import.ts';
import { IMPORTERS } from '../import/import.ts';
import type { LeftOut } from '../import/draft.ts';
import { settle } from '../import/settle.ts';
import { kinds } from '../kinds/index.ts';
import { fileArea } from '../manifest/files/area.ts';
import { checkText, reportIssues } from './manifest/check-manifest.ts';
import type { Io, Outcome } from './io.ts';
import { MANIFEST, UsageError } from './io.ts';
import { isThere, writeNewFile } from './output/new-file.ts';
import { placeOf } from './output/output-file.ts';
import { say } from './output/say.ts';

export interface ImportOptions {
  app?: string;
  platform?: string;
  out?: string;
  force?: true;
}

/** Writes a manifest that says what the files of another tool say. Offline; those files stay as they are, and where they are. */
export async function importFrom(
  tool: ImporterName,
  given: string | undefined,
  { app, platform, out = MANIFEST, force }: ImportOptions,
  io: Io,
): Promise<Outcome> {
  const { name, usual, read } = IMPORTERS[tool];
  const path = given ?? usual;
  const manifest = resolve(io.cwd, out);
  if (!force && (await isThere(out, io)))
    throw new UsageError(`${out} exists; write it elsewhere with  --out FILE,  or over it with  --force`);
  const area = fileArea(dirname(manifest));
  const source = relative(area.folder, placeOf(path, io)).split(sep).join('/');
  const draft = await read({
    area,
    path: source === '' ? '.' : source,
    fields: textFields(),
    ...(platform === undefined ? {} : { platform }),
  });
  if ('problem' in draft) throw new UsageError(`${path} ${draft.problem}`);
  const bundleId = app ?? draft.bundleId;
  if (bundleId === undefined)
    throw new UsageError(`${path} does not say which app it is for: name it with  --app BUNDLE_ID`);
  const settled = await settle(
    draft,
    { bundleId, platform: platform ?? draft.platform ?? 'IOS', about: aboutLines(name, source) },
    async (text) => checkText(out, text, io),
  );
  if (settled.problem !== undefined) throw new UsageError(`No manifest can be made of ${path}: ${settled.problem}`);
  if (!(await writeNewFile(out, settled.text, io, { replace: force === true }))) throw new UsageError(`${out} exists`);
  say(io.stdout, `Wrote ${out}. Next:  ascend plan  shows where it and App Store Connect differ.`);
  await reportIssues(settled.warnings, io);
  report(settled.leftOut, io);
  return 'done';
}

function aboutLines(tool: string, source: string): string[] {
  return [
    `What ${tool} says in ${source === '' ? 'this folder' : source}, written by  ascend import.`,
    'A key that is absent is not managed, null clears a value, and a value sets it.',
  ];
}

/** The fields of a language by the names that their files may have: Apple's own, and those of other tools. */
function textFields(): Map<string, string> {
  const texts = kinds.flatMap(({ manifest = [] }) => manifest).flatMap(({ folderTexts = [] }) => folderTexts);
  return new Map(
    texts.flatMap(({ fields, otherNames = {} }) => [
      ...fields.map((field): [string, string] => [field, field]),
      ...Object.entries(otherNames),
    ]),
  );
}

function report(leftOut: readonly LeftOut[], io: Io): void {
  if (leftOut.length === 0) return;
  const lines = leftOut.map(({ what, why }) => `  ${visible(what)}: ${visible(why)}`);
  say(
    io.stderr,
    `${count(leftOut.length, 'thing')} left out, which its last comment lists as well:\n${lines.join('\n')}`,
  );
}
