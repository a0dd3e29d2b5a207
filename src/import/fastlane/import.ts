import { posix } from 'node:path';
import { listFolder } from '../../manifest/files/list-folder.ts';
import { readReferencedFile } from '../../manifest/files/read.ts';
import { importAgeRating } from '../age-rating.ts';
import { importCategory } from '../categories.ts';
import type { Draft } from '../draft.ts';
import { emptyDraft, put } from '../draft.ts';
import type { ImportRequest } from '../project.ts';
import { namesIn, readJsonFile } from '../project.ts';
import type { ReviewTexts } from '../review.ts';
import { importReview } from '../review.ts';
import type { VersionTexts } from '../version.ts';
import { importVersion } from '../version.ts';
import { categoryId, subcategoryId } from './categories.ts';
import { importMetadata, REVIEW, textIn } from './metadata.ts';
import { importPreviews } from './previews.ts';
import { readSettings } from './ruby.ts';
import { importScreenshots } from './screenshots.ts';
import type { Settings } from './settings.ts';
import { importSettings, REVIEW_FIELDS } from './settings.ts';
import { NOT_RUN } from './without-counterpart.ts';

const PLATFORMS: Readonly<Record<string, string>> = {
  ios: 'IOS',
  osx: 'MAC_OS',
  appletvos: 'TV_OS',
  tvos: 'TV_OS',
  xros: 'VISION_OS',
};

/** deliver's own default. */
const DEFAULT_PLATFORM = 'IOS';

/** Reads what fastlane deliver would send: its folders, its Deliverfile and its Appfile. Nothing of them is run. */
export async function importFastlane(request: ImportRequest): Promise<Draft | { problem: string }> {
  const base = baseOf(request);
  if (typeof base === 'object') return base;
  const draft = emptyDraft();
  const { values, review } = settingsIn(draft, base, request);
  // deliver runs in the folder that holds its own.
  const pathOf = (name: string, usual: string): string => {
    const given = values.get(name);
    return typeof given === 'string' ? posix.join(base, '..', given) : posix.join(base, usual);
  };
  const bundleId = values.get('app_identifier');
  if (typeof bundleId === 'string') draft.bundleId = bundleId;
  const platform = request.platform ?? PLATFORMS[String(values.get('platform') ?? '')] ?? DEFAULT_PLATFORM;
  draft.platform = platform;
  const metadata = pathOf('metadata_path', 'metadata');
  const deliverfile = posix.join(base, 'Deliverfile');
  const text = (name: string) => {
    const given = values.get(name);
    if (given !== undefined) return { text: String(given), value: String(given), source: `${deliverfile}: ${name}` };
    const source = posix.join(metadata, `${name}.txt`);
    const found = textIn(draft, source, request);
    return found === undefined ? undefined : { text: found, value: { file: source }, source };
  };
  importVersionTexts(draft, values, text('copyright'), deliverfile);
  for (const side of ['primary', 'secondary'] as const) {
    const category = text(`${side}_category`);
    const [one, two] = [text(`${side}_first_sub_category`), text(`${side}_second_sub_category`)];
    if (!category) continue;
    const id = categoryId(category.text);
    const subcategories = [one, two].flatMap((found) => (found ? subcategoryId(found.text, id) : []));
    importCategory(draft, side, [id, ...subcategories], category.source);
  }
  importMetadata(draft, metadata, request);
  await importScreenshots(draft, pathOf('screenshots_path', 'screenshots'), { ...request, platform });
  const previews = values.get('app_previews_path');
  const frame = values.get('preview_frame_time_code');
  if (typeof previews === 'string') {
    const folder = posix.join(base, '..', previews);
    importPreviews(draft, { folder, ...(typeof frame === 'string' ? { frame } : {}) }, request);
  } else noteVideos(draft, base, request);
  importRating(draft, values, { base, metadata, request });
  importReviewFiles(draft, { given: review, folder: posix.join(metadata, REVIEW), request });
  const attachment = values.get('app_review_attachment_file');
  if (typeof attachment === 'string') {
    put(
      draft,
      ['review', 'attachments'],
      [posix.join(base, '..', attachment)],
      `${deliverfile}: app_review_attachment_file`,
    );
  }
  noteOthers(draft, base, request);
  return draft;
}

/** deliver's folder: the one that is named, or `fastlane` in it. */
function baseOf({ area, path }: ImportRequest): string | { problem: string } {
  const listing = listFolder(area, path);
  if (listing.problem !== undefined) return { problem: listing.problem };
  const isBase = ({ files, folders }: { files: string[]; folders: string[] }): boolean =>
    folders.includes('metadata') || folders.includes('screenshots') || files.includes('Deliverfile');
  if (isBase(listing)) return path;
  const inner = posix.join(path, 'fastlane');
  if (listing.folders.includes('fastlane') && isBase(namesIn(area, inner))) return inner;
  return { problem: 'holds neither metadata/ nor screenshots/ nor a Deliverfile' };
}

function settingsIn(draft: Draft, base: string, { area }: ImportRequest): Settings {
  const values = new Map<string, string | boolean | number>();
  let review: ReviewTexts = {};
  // The second one has the last word.
  for (const name of ['Appfile', 'Deliverfile']) {
    for (const folder of [posix.join(base, '..'), base]) {
      const file = posix.join(folder, name);
      const { text, problem } = readReferencedFile(area, file);
      if (text === undefined) {
        // A link without an ending counts as a folder.
        const { files, folders } = namesIn(area, folder);
        if ([...files, ...folders].includes(name)) draft.leftOut.push({ what: file, why: problem ?? '' });
        continue;
      }
      const found = importSettings(draft, readSettings(text), file);
      for (const [key, value] of found.values) values.set(key, value);
      review = { ...review, ...found.review };
    }
  }
  return { values, review };
}

function importVersionTexts(
  draft: Draft,
  values: Settings['values'],
  copyright: VersionTexts['copyright'] | undefined,
  file: string,
): void {
  const [version, build] = [values.get('app_version'), values.get('build_number')];
  const encryption = values.get('export_compliance_uses_encryption');
  importVersion(draft, {
    ...(version === undefined ? {} : { versionString: { value: String(version), source: `${file}: app_version` } }),
    ...(copyright ? { copyright } : {}),
    ...(build === undefined ? {} : { build: { value: String(build), source: `${file}: build_number` } }),
    ...(typeof encryption === 'boolean'
      ? { usesNonExemptEncryption: { value: encryption, source: `${file}: submission_information` } }
      : {}),
  });
}

/** The file that the Deliverfile names, or that lies where most have it, for lanes that name it. */
function importRating(
  draft: Draft,
  values: Settings['values'],
  { base, metadata, request }: { base: string; metadata: string; request: ImportRequest },
): void {
  const given = values.get('app_rating_config_path');
  const usual = [base, metadata].flatMap((folder) =>
    namesIn(request.area, folder)
      .files.filter((name) => name.endsWith('rating_config.json'))
      .map((name) => posix.join(folder, name)),
  );
  const path = typeof given === 'string' ? posix.join(base, '..', given) : usual[0];
  if (path === undefined) return;
  const answers = readJsonFile(request.area, path);
  if (answers.problem !== undefined) draft.leftOut.push({ what: path, why: answers.problem });
  else importAgeRating(draft, answers.value, path);
}

function importReviewFiles(
  draft: Draft,
  { given, folder, request }: { given: ReviewTexts; folder: string; request: ImportRequest },
): void {
  const texts: ReviewTexts = {};
  const { files } = namesIn(request.area, folder);
  for (const file of files) {
    const source = posix.join(folder, file);
    const [, name = ''] = /^(?:review_)?(\w+)\.txt$/.exec(file) ?? [];
    const field = Object.hasOwn(REVIEW_FIELDS, name) ? REVIEW_FIELDS[name] : undefined;
    if (field === undefined) draft.leftOut.push({ what: source, why: 'is nothing that App Review gets' });
    else if (textIn(draft, source, request) !== undefined) texts[field] = { value: { file: source }, source };
  }
  const all = { ...texts, ...given };
  // deliver says that App Review has to sign in wherever there are both.
  importReview(draft, all, all.account && all.password ? true : undefined);
}

/** What lanes hand to deliver can't be read without running them. */
function noteOthers(draft: Draft, base: string, { area }: ImportRequest): void {
  const fastfile = posix.join(base, 'Fastfile');
  const { text = '' } = readReferencedFile(area, fastfile);
  if (/\b(?:upload_to_app_store|deliver|appstore)\b/.test(text))
    draft.leftOut.push({ what: fastfile, why: `what its lanes hand to deliver ${NOT_RUN}` });
}

/** deliver sends videos only from a folder that it is told, mostly by a lane. */
function noteVideos(draft: Draft, base: string, { area }: ImportRequest): void {
  const { folders } = namesIn(area, base);
  for (const name of folders.filter((folder) => /^app[_-]previews$/.test(folder)))
    draft.leftOut.push({
      what: posix.join(base, name),
      why: 'no app_previews_path names it; name the videos in previews',
    });
}
