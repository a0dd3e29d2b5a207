import { basename, join, resolve } from 'node:path';
import { targetOf } from '../../core/build-plan.ts';

import type { Proposed } from '../../core/propose.ts';
import { managedKinds, propose, wantsOf } from '../../core/propose.ts';
import { observe } from '../../engine/state/observe.ts';
import { describeAll, describePresent } from '../../kinds/describe-all.ts';
import { kinds } from '../../kinds/index.ts';
import { readReferencedFile } from '../../manifest/files/read.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import type { Editing } from '../../pull/edits.ts';
import { updatedManifest } from '../../pull/update-manifest.ts';
import type { Unwritten, Written } from '../../pull/write-files.ts';
import { removeFile, writeFiles } from '../../pull/write-files.ts';
import { renderDrift } from '../../render/terminal/drift.ts';
import { connect } from '../connection.ts';
import type { Io, Outcome } from '../io.ts';
import { MANIFEST } from '../io.ts';
import type { ManifestOptions } from '../manifest/manifest-options.ts';
import { reportUnwritten } from '../output/output-file.ts';
import { progressFor } from '../output/progress.ts';
import { manifestPath } from '../manifest/manifest-paths.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { looksOf, shownPath } from '../output/terminal.ts';

/** Shows what App Store Connect has otherwise than a manifest, and with `write` puts it there: what the manifest manages, and nothing else. */
export async function pullOnto(
  given: string | undefined,
  options: ManifestOptions & { write: boolean },
  io: Io,
): Promise<Outcome> {
  const { write } = options;
  const path = await manifestPath(given ?? MANIFEST, io);
  const loaded = await readManifest(path, options, io);
  if (!loaded) return 'invalid';
  const { editing, pending } = await updated(loaded, io);
  if (write) {
    const unwritten = await writeAll(loaded, editing, path, io);
    if (unwritten) return reportUnwritten(unwritten, io);
  }
  const files = (file: string | undefined) => shownPath(join(resolve(io.cwd, path, '..'), file ?? basename(path)), io);
  const rows = editing.done.map(({ pointer, file }) => ({ pointer, file: files(file) }));
  const shown = { manifest: shownPath(resolve(io.cwd, path), io), rows, left: editing.left, pending, isWritten: write };
  io.stdout.write(`${renderDrift(shown, looksOf(io.stdout, io))}\n`);
  const differs = editing.left.length > 0 || (!write && editing.done.length > 0);
  return differs ? 'changes' : 'done';
}

/** @returns `pending`: the version that the manifest names and that is not there yet */
async function updated(loaded: LoadedManifest, io: Io): Promise<{ editing: Editing; pending?: string }> {
  const { wants, variables, source } = loaded;
  // The steps to the App Store are done, and not compared.
  const managed = managedKinds(
    kinds.filter(({ milestone }) => milestone === undefined),
    wants,
  );
  const progress = await progressFor(io);
  const api = (await connect(io)).reader(progress.listener);
  const snapshot = await observe(managed, { wants, api, listener: progress.listener, whole: true }).finally(() =>
    progress.stop(),
  );
  const { version } = targetOf(managed, wants, snapshot);
  const isNew = version?.state === 'new';
  const context = {
    source,
    present: describePresent(managed, snapshot),
    parts: managed.flatMap(({ manifest = [] }) => manifest),
    now: io.now,
    leftOut: describeAll(managed, snapshot, io.now).leftOut,
  };
  const editing = updatedManifest(context, (resolved) => {
    const asked = wantsOf(managed, resolved, source.beside);
    return comparable(propose(managed, asked, snapshot, variables), isNew);
  });
  return isNew ? { editing, pending: version.versionString } : { editing };
}

/** Without what belongs to a version that is yet to be made: App Store Connect has nothing of it that could differ. */
function comparable({ changes, blocked, things }: Proposed, isNew: boolean): Pick<Proposed, 'changes' | 'blocked'> {
  const isThere = ({ address }: { address: string }) => !isNew || things[address]?.effect !== 'with the version';
  return { changes: changes.filter(isThere), blocked: blocked.filter(isThere) };
}

/** Texts first, the manifest last: it never speaks of what is not there. */
async function writeAll(
  { area, source }: LoadedManifest,
  { text, files }: Editing,
  path: string,
  io: Io,
): Promise<Unwritten | undefined> {
  const written: Written[] = [];
  for (const [file, content] of files) {
    const place = resolve(area.folder, file);
    if (content !== null) written.push({ place, content: inOldLayout(content, readReferencedFile(area, file)) });
  }
  const before = source.text;
  if (text !== before.replaceAll('\r\n', '\n'))
    written.push({ place: join(area.folder, basename(resolve(io.cwd, path))), content: withLineEnds(text, before) });
  const unwritten = await writeFiles(area.root, written);
  if (unwritten) return unwritten;
  for (const [file, content] of files) {
    const failed = content === null ? await removeFile(area.root, resolve(area.folder, file)) : undefined;
    if (failed) return failed;
  }
  return undefined;
}

/** With the line ends of the file, and a last one where it had one; a new file gets one. */
function inOldLayout(text: string, { text: old = '\n' }: { text?: string | undefined }): string {
  return withLineEnds(old.endsWith('\n') ? `${text}\n` : text, old);
}

function withLineEnds(text: string, old: string): string {
  return old.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
