import { mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { targetOf } from '../../core/build-plan.ts';
import type { Kind, Snapshot } from '../../core/kind.ts';
import type { LeftOut } from '../../core/left-out.ts';
import { propose, wantsOf } from '../../core/propose.ts';
import { unverifiedOf } from '../../core/unread.ts';
import { andList, count } from '../../core/text/words.ts';
import { observe } from '../../engine/state/observe.ts';
import { app } from '../../kinds/app/kind.ts';
import type { Description } from '../../kinds/describe-all.ts';
import { describeAll } from '../../kinds/describe-all.ts';
import { kinds } from '../../kinds/index.ts';
import { platformsOf } from '../../kinds/platforms.ts';
import { NOT_IN_THE_API, PLATFORMS, SECTION_ORDER } from '../../kinds/sections.ts';
import type { LoadedManifest } from '../../manifest/load.ts';
import { loadManifest } from '../../manifest/load.ts';
import { NEW_MANIFEST, newManifest } from '../../pull/new-manifest.ts';
import { picturesThere } from '../../pull/pictures.ts';
import type { NewFile } from '../../pull/text-files.ts';
import { isThere, removeFile, writeFiles } from '../../pull/write-files.ts';
import { renderLeftOut } from '../../render/terminal/left-out.ts';
import type { Connection } from '../connection.ts';
import { connect } from '../connection.ts';
import type { Io, Outcome } from '../io.ts';
import { UsageError } from '../io.ts';
import { reportIssues } from '../manifest/check-manifest.ts';
import { NOTICE_NAMES } from '../notice-request.ts';
import { reportUnwritten } from '../output/output-file.ts';
import { progressFor } from '../output/progress.ts';
import { alreadyThere, refuseToOverwrite } from './pull-overwrite.ts';
import { pictureWords, pullPictures } from './pull-pictures.ts';
import { say } from '../output/say.ts';
import { looksOf, shownPath } from '../output/terminal.ts';

export interface NewManifest {
  bundleId: string;
  platform?: string;
  dir: string;
  force: boolean;
  /** Fetch the pictures as well. */
  pictures: boolean;
}

const TO_FIND_PICTURES =
  'With  --screenshots  pull looks for the files that were sent, in screenshots beside the manifest and among what Apple shows.';

/** Writes a new manifest, with its texts in files, that asks for what is there. */
export async function pullNew(asked: NewManifest, io: Io): Promise<Outcome> {
  const { dir, force } = asked;
  const folder = resolve(io.cwd, dir);
  // Before anything is read: it is the likeliest thing to be there.
  if (!force && (await isThere(join(folder, NEW_MANIFEST)))) refuseToOverwrite([join(dir, NEW_MANIFEST)]);
  const connection = await connect(io);
  const { snapshot, platform } = await read(asked, connection, io);
  const { manifest, leftOut: all } = describeAll(kinds, snapshot, io.now);
  const unread = unreadParts(snapshot);
  const leftOut = [...all, ...unread];
  const { name } = targetOf(kinds, {}, snapshot);
  const filesOf = (described: Description): NewFile[] =>
    newManifest({
      ...described,
      folders: kinds.flatMap(({ manifest: part }) => part?.folderTexts ?? []),
      order: SECTION_ORDER,
      app: `${name} (${asked.bundleId}, ${platform})`,
      notInTheApi: NOT_IN_THE_API,
    });
  const { same, beside } = await alreadyThere(folder, filesOf({ manifest, leftOut }));
  const pictures = asked.pictures ? leftOut.filter((one) => one.pictures !== undefined) : [];
  const there = [...same, ...beside, ...(await picturesThere(folder, pictures))];
  if (!force && there.length > 0) refuseToOverwrite(there.map((path) => shownPath(join(folder, path), io)));
  const root = await folderAt(folder, io);
  const placed = await pullPictures(pictures, { root, connection });
  if (placed.unwritten) return reportUnwritten(placed.unwritten, io);
  const described = {
    manifest: { ...manifest, ...placed.section },
    leftOut: [...leftOut.filter((one) => !pictures.includes(one)), ...placed.leftOut],
  };
  const files = filesOf(described);
  const unwritten = await writeFiles(
    root,
    files.map(({ path, content }) => ({ place: join(root, path), content })),
  );
  if (unwritten) {
    // Half of it would only stand in the way of the next run.
    for (const { path } of files) if (!same.includes(path)) await removeFile(root, join(root, path));
    return reportUnwritten(unwritten, io);
  }
  say(io.stdout, `Wrote ${shownPath(join(folder, NEW_MANIFEST), io)}${beforeIt(files.length - 1)}.`);
  if (asked.pictures) say(io.stdout, pictureWords(placed));
  report(described.leftOut, beside, io);
  if (!asked.pictures && leftOut.some((one) => one.pictures !== undefined)) say(io.stderr, TO_FIND_PICTURES);
  const outcome = await check(folder, snapshot, io);
  // Whoever reads the exit code alone has to learn that it is not the whole.
  return outcome === 'done' && unread.length > 0 ? 'credentials' : outcome;
}

/** @throws UsageError where there can be no such folder */
async function folderAt(folder: string, io: Io): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await realpath(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return reportUnwritten({ place: folder, problem: `can't be a folder (${code})` }, io);
  }
}

async function read(
  asked: NewManifest,
  connection: Connection,
  io: Io,
): Promise<{ snapshot: Snapshot; platform: string }> {
  const progress = await progressFor(io);
  const api = connection.reader(progress.listener);
  try {
    const platform = asked.platform ?? (await onlyPlatform(asked, platformsOf(api, asked.bundleId)));
    const wants = wantsOf(kinds, { app: { bundleId: asked.bundleId, platform } }, NOTHING_BESIDE);
    const { listener } = progress;
    return { platform, snapshot: await observe(kinds, { wants, api, listener, whole: true, spares: isSpare }) };
  } finally {
    progress.stop();
  }
}

const NOTHING_BESIDE = { files: () => [], fingerprint: () => undefined };

/** Without the app there is nothing to tell. */
function isSpare({ name }: Kind): boolean {
  return name !== app.name;
}

async function onlyPlatform({ bundleId }: NewManifest, found: ReturnType<typeof platformsOf>): Promise<string> {
  const { platforms } = await found;
  const known = platforms.filter((platform) => PLATFORMS.includes(platform));
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    only === undefined
      ? `${bundleId} has no version yet: say with --platform which one the manifest is for (${PLATFORMS.join(', ')})`
      : `${bundleId} is on ${andList(known)}, and a manifest is for one of them: choose it with --platform, and --dir for each`,
  );
}

/** What the key may not read, as something that is left out. */
function unreadParts({ have }: Snapshot): LeftOut[] {
  return unverifiedOf(Object.keys(have), have).flatMap(({ areas, reason }) =>
    areas.map((area) => ({ pointer: `/${area}`, reason: `it could not be read: ${reason}` })),
  );
}

function beforeIt(texts: number): string {
  return texts === 0 ? '' : ` and ${count(texts, 'text file')} beside it`;
}

/** @param beside files that lie where the manifest reads texts, and that it did not write */
function report(leftOut: readonly LeftOut[], beside: readonly string[], io: Io): void {
  const lines = renderLeftOut(leftOut, looksOf(io.stderr, io));
  if (lines !== '') io.stderr.write(`${lines}\n`);
  if (beside.length > 0)
    say(
      io.stderr,
      `App Store Connect has nothing of ${andList(beside)}, and the manifest reads it: remove what is not meant.`,
    );
}

/** Reads what was written as every command would, and says what a plan of it shows. */
async function check(folder: string, snapshot: Snapshot, io: Io): Promise<Outcome> {
  const { cwd, env, now, guard } = io;
  const path = shownPath(join(folder, NEW_MANIFEST), io);
  const options = { cwd, env, now, notices: NOTICE_NAMES, ...(guard ? { guard } : {}) };
  const { issues, loaded } = await loadManifest(path, options, kinds);
  await reportIssues(issues, io);
  if (!loaded) return 'invalid';
  say(io.stdout, planned(loaded, snapshot));
  return 'done';
}

function planned({ wants }: LoadedManifest, snapshot: Snapshot): string {
  const { changes, blocked } = propose(kinds, wants, snapshot, []);
  const { length } = [...changes, ...blocked];
  return length === 0
    ? 'A plan of it is empty. Go on with  ascend validate  and  ascend plan.'
    : `A plan of it would not be empty: ${count(length, 'difference')}. See  ascend plan.`;
}
