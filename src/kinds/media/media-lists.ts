import { pointerOf } from '../../core/json/pointer.ts';
import type { ListEntry } from '../../manifest/files/expand-list.ts';
import { mapping, section } from '../../manifest/section.ts';

/** The files of one language and display type, as the manifest names them. */
export interface MediaList {
  pointer: string;
  displayType: string;
  entries: MediaEntry[];
}

export interface MediaEntry extends ListEntry {
  frame?: { pointer: string; previewFrameTimeCode: string };
}

/** The lists of a section in their order. What breaks the schema is left out: it is reported there. */
export function mediaLists(manifest: unknown, name: 'screenshots' | 'previews'): MediaList[] {
  return Object.entries(section(manifest, name)).flatMap(([locale, types]) =>
    Object.entries(mapping(types)).flatMap(([displayType, listed]): MediaList[] => {
      if (listed !== null && !Array.isArray(listed)) return [];
      const pointer = pointerOf([name, locale, displayType]);
      const entries = ((listed ?? []) as unknown[]).flatMap((entry, index): MediaEntry[] => {
        const { file: path, previewFrameTimeCode } = typeof entry === 'string' ? { file: entry } : mapping(entry);
        if (typeof path !== 'string' || path === '') return [];
        if (name === 'screenshots' && typeof entry !== 'string') return [];
        const at = pointer + pointerOf([index]);
        const own = typeof entry === 'string' ? at : `${at}/file`;
        if (typeof previewFrameTimeCode !== 'string') return [{ pointer: own, path }];
        return [{ pointer: own, path, frame: { pointer: `${at}/previewFrameTimeCode`, previewFrameTimeCode } }];
      });
      return [{ pointer, displayType, entries }];
    }),
  );
}
