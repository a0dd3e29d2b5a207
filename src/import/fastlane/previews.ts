import { extname, posix } from 'node:path';
import { pointerOf } from '../../core/json/pointer.ts';
import { PREVIEW_DISPLAYS } from '../../kinds/media/displays.ts';
import { PREVIEWS } from '../../kinds/media/preview-section.ts';
import type { Draft } from '../draft.ts';
import { put } from '../draft.ts';
import { languageOf, NO_LANGUAGE } from '../languages.ts';
import type { ImportRequest } from '../project.ts';
import { namesIn } from '../project.ts';

const TYPES = Object.keys(PREVIEW_DISPLAYS);

/** The videos by language. deliver finds the display type in the name of the file. @param frame the time of the frame that is shown first */
export function importPreviews(
  draft: Draft,
  { folder, frame }: { folder: string; frame?: string },
  { area }: ImportRequest,
): void {
  const { folders, problem } = namesIn(area, folder);
  if (problem !== undefined) draft.leftOut.push({ what: folder, why: problem });
  for (const name of folders) {
    const path = posix.join(folder, name);
    const locale = languageOf(name);
    if (locale === undefined) {
      draft.leftOut.push({ what: path, why: NO_LANGUAGE });
      continue;
    }
    const { files } = namesIn(area, path);
    const lists = new Map<string, string[]>();
    for (const file of files) {
      const what = posix.join(path, file);
      const isVideo = PREVIEWS.format.extensions.includes(extname(file).toLowerCase());
      const type = TYPES.find((one) => file.toUpperCase().includes(one));
      const list = lists.get(type ?? '') ?? [];
      if (!isVideo) draft.leftOut.push({ what, why: 'is no video' });
      else if (type === undefined)
        draft.leftOut.push({ what, why: 'has no display type in its name, such as IPHONE_67' });
      else if (list.length === PREVIEWS.most)
        draft.leftOut.push({ what, why: `is more than the ${list.length} that Apple takes` });
      else lists.set(type, [...list, what]);
    }
    for (const [type, list] of lists) {
      const items = list.map((file) => (frame === undefined ? file : { file, previewFrameTimeCode: frame }));
      put(draft, ['previews', locale, type], items, path);
      for (const [at, file] of list.entries()) draft.sources.set(pointerOf(['previews', locale, type, at]), file);
    }
  }
}
