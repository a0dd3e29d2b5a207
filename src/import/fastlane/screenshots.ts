import { extname, posix } from 'node:path';
import type { JsonObject } from '../../core/json/json.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import { orList } from '../../core/text/words.ts';
import { SCREENSHOT_DISPLAYS } from '../../kinds/media/displays.ts';
import { SCREENSHOTS } from '../../kinds/media/screenshot-section.ts';
import { inspectFile } from '../../manifest/files/inspection.ts';
import type { Draft, LeftOut } from '../draft.ts';
import { put } from '../draft.ts';
import { languageOf, NO_LANGUAGE } from '../languages.ts';
import type { ImportRequest } from '../project.ts';
import { namesIn } from '../project.ts';

/** Folders that hold folders of languages themselves. */
const SPECIAL = ['appleTV', 'iMessage'];

/** The pictures by language. deliver finds the display type by the pixels. */
export async function importScreenshots(
  draft: Draft,
  folder: string,
  request: ImportRequest & { platform: string },
): Promise<void> {
  const { folders } = namesIn(request.area, folder);
  const plain = folders.filter((name) => !SPECIAL.includes(name) && name !== 'fonts');
  const special = SPECIAL.filter((name) => folders.includes(name)).flatMap((name) =>
    namesIn(request.area, posix.join(folder, name)).folders.map((locale) => posix.join(name, locale)),
  );
  const out: WrittenOut = { lists: new Map(), leftOut: [], sources: new Map() };
  for (const name of [...plain, ...special]) await writeOut(out, folder, name, request);
  if (out.lists.size === 0) return void draft.leftOut.push(...out.leftOut);
  const value: JsonObject = Object.fromEntries(
    [...out.lists].map(([locale, lists]) => [locale, Object.fromEntries(lists)]),
  );
  if (out.isFramed || special.length > 0) {
    put(draft, ['screenshots'], value, folder);
    draft.leftOut.push(...out.leftOut);
    for (const [pointer, source] of out.sources) draft.sources.set(pointer, source);
  } else {
    put(draft, ['screenshots', 'from'], folder, folder);
    draft.writtenOut.set('screenshots', { value, leftOut: out.leftOut, sources: out.sources });
  }
}

interface WrittenOut {
  /** By language and display type. */
  lists: Map<string, Map<string, string[]>>;
  leftOut: LeftOut[];
  sources: Map<string, string>;
  /** Some pictures have frames: deliver takes only those, which no folder can say. */
  isFramed?: true;
}

async function writeOut(
  out: WrittenOut,
  folder: string,
  name: string,
  { area, platform }: ImportRequest & { platform: string },
): Promise<void> {
  const path = posix.join(folder, name);
  const locale = languageOf(posix.basename(name));
  if (locale === undefined) return void out.leftOut.push({ what: path, why: NO_LANGUAGE });
  const { files, folders } = namesIn(area, path);
  const pictures = files.filter((file) => SCREENSHOTS.format.extensions.includes(extname(file).toLowerCase()));
  const hasFrames = pictures.some((file) => /_framed\./i.test(file));
  if (hasFrames) out.isFramed = true;
  const lists = out.lists.get(locale) ?? new Map<string, string[]>();
  for (const file of pictures) {
    const what = posix.join(path, file);
    if (hasFrames && !/_framed\.|watch/i.test(file)) {
      out.leftOut.push({ what, why: 'has no frame, while others beside it have one: deliver passes over it' });
      continue;
    }
    const type = await displayOf(what, name, { area, platform });
    if (typeof type === 'object') out.leftOut.push({ what, ...type });
    else {
      const list = lists.get(type) ?? [];
      out.sources.set(pointerOf(['screenshots', locale, type, list.length]), what);
      lists.set(type, [...list, what]);
    }
  }
  const others = [...files.filter((file) => !pictures.includes(file)), ...folders];
  out.leftOut.push(...others.map((file) => ({ what: posix.join(path, file), why: 'is no screenshot' })));
  if (lists.size > 0) out.lists.set(locale, lists);
}

/** The display type to which deliver takes a picture, or why it is left out. */
async function displayOf(
  path: string,
  name: string,
  { area, platform }: Pick<ImportRequest, 'area'> & { platform: string },
): Promise<string | { why: string }> {
  const { pixels } = await inspectFile(SCREENSHOTS.format, area, path);
  if (pixels === undefined) return { why: 'is no picture whose pixels can be read' };
  const isMessages = name.startsWith('iMessage/');
  const fitting = Object.entries(SCREENSHOT_DISPLAYS).filter(
    ([type, { accepted }]) => type.startsWith('IMESSAGE_') === isMessages && accepted.includes(pixels),
  );
  const own = fitting.filter(([, display]) => display.platform === platform).map(([type]) => type);
  if (fitting.length === 0) return { why: `has ${pixels} pixels, which no display type takes` };
  const [only, second] = own;
  if (only === undefined) {
    const others = [...new Set(fitting.map(([, display]) => display.platform))].join(' and ');
    return { why: `is for ${others}, which another manifest is for: import it with --platform` };
  }
  if (second === undefined) return only;
  // Both generations of the largest iPad have the same pixels; deliver goes by the name.
  const isOlder = /ipad_pro_129/i.test(path) || (path.includes('12.9') && /2nd generation/i.test(path));
  const meant = own.find((type) => type.endsWith(isOlder ? 'IPAD_PRO_129' : 'IPAD_PRO_3GEN_129'));
  return meant ?? { why: `has ${pixels} pixels, which ${orList(own)} take: name it under one of them` };
}
