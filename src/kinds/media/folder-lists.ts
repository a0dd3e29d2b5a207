import { extname, posix } from 'node:path';
import type { FileProblem, FolderLists } from '../../core/kind.ts';
import type { FileArea } from '../../core/local-file.ts';
import { orList } from '../../core/text/words.ts';
import { inspectFile } from '../../manifest/files/inspection.ts';
import { listFolder } from '../../manifest/files/list-folder.ts';
import { section as sectionOf } from '../../manifest/section.ts';
import { displayMeant } from './displays.ts';
import type { MediaSection } from './media-section.ts';

/** The pictures of a language by display type, as folders have them; those that lie outside of any go where their pixels belong. */
export function folderLists(media: MediaSection): FolderLists {
  return {
    section: media.name,
    async read(folder, { area, manifest }) {
      const listing = listFolder(area, folder);
      if (listing.problem !== undefined) {
        const { problem, hint } = listing;
        return { lists: {}, problems: [{ path: folder, message: problem, ...(hint === undefined ? {} : { hint }) }] };
      }
      const lists = new Map<string, string[]>();
      const problems: FileProblem[] = [];
      const { platform } = sectionOf(manifest, 'app');
      for (const name of listing.files) {
        const path = posix.join(folder, name);
        const found = isPicture(media, name) ? await displayOf(media, path, area, platform) : notOurs(media, path);
        if (typeof found === 'string') lists.set(found, [...(lists.get(found) ?? []), path]);
        else problems.push(found);
      }
      for (const type of listing.folders) {
        const own = readDisplay(media, posix.join(folder, type), type, area);
        problems.push(...own.problems);
        if (own.files.length === 0) continue;
        if (lists.has(type)) problems.push(twice(posix.join(folder, type), type));
        lists.set(type, own.files);
      }
      return { lists: Object.fromEntries(lists), problems };
    },
  };
}

function readDisplay(
  media: MediaSection,
  folder: string,
  type: string,
  area: FileArea,
): { files: string[]; problems: FileProblem[] } {
  if (!Object.hasOwn(media.displays, type)) {
    const hint = displayMeant(media.name, type) ?? 'a folder is called as Apple calls the display type: APP_IPHONE_67';
    return { files: [], problems: [{ path: folder, message: 'is no display type of Apple’s', hint }] };
  }
  const listing = listFolder(area, folder);
  if (listing.problem !== undefined) {
    const { problem, hint } = listing;
    return { files: [], problems: [{ path: folder, message: problem, ...(hint === undefined ? {} : { hint }) }] };
  }
  const isOurs = (name: string): boolean => isPicture(media, name);
  return {
    files: listing.files.filter(isOurs).map((name) => posix.join(folder, name)),
    problems: [
      ...listing.files.filter((name) => !isOurs(name)).map((name) => notOurs(media, posix.join(folder, name))),
      ...listing.folders.map((name) => ({
        path: posix.join(folder, name),
        message: 'is a folder, and pictures lie right in that of their display type',
      })),
    ],
  };
}

function isPicture({ format }: MediaSection, name: string): boolean {
  return format.extensions.includes(extname(name).toLowerCase());
}

function notOurs({ format, name }: MediaSection, path: string): FileProblem {
  return {
    path,
    severity: 'warning',
    message: `is left out: ${name} are ${orList(format.extensions)} files`,
    hint: 'move it elsewhere',
  };
}

/** The display type to which the pixels belong. Several take the same ones where Apple sold the same screen twice. */
async function displayOf(
  { format, displays, name }: MediaSection,
  path: string,
  area: FileArea,
  platform: unknown,
): Promise<string | FileProblem> {
  const { pixels, findings } = await inspectFile(format, area, path);
  const [finding] = findings;
  if (pixels === undefined)
    return {
      path,
      message: finding?.message ?? 'has no pixels that can be read',
      ...(finding?.hint === undefined ? {} : { hint: finding.hint }),
    };
  const fitting = Object.entries(displays).flatMap(([type, display]) =>
    !type.startsWith('IMESSAGE_') &&
    (platform === undefined || display.platform === platform) &&
    display.accepted.includes(pixels)
      ? type
      : [],
  );
  const [only, ...others] = fitting;
  if (only !== undefined && others.length === 0) return only;
  return only === undefined
    ? {
        path,
        message: `has ${pixels} pixels, which no display type takes`,
        hint: 'export it in a size that Apple takes',
      }
    : {
        path,
        message: `has ${pixels} pixels, which ${orList(fitting)} take`,
        hint: `put ${name} like it into a folder of that name`,
      };
}

function twice(path: string, type: string): FileProblem {
  return { path, message: `holds pictures for ${type}, and so does the folder above it`, hint: 'put all of them here' };
}
