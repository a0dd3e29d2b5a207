import { posix } from 'node:path';
import type { FolderTexts } from '../core/kind.ts';
import type { LeftOut } from '../core/left-out.ts';
import { renderManifest } from './render-manifest.ts';
import type { NewFile } from './text-files.ts';
import { withTextFiles } from './text-files.ts';

export interface Present {
  /** What asks for what is there. */
  manifest: object;
  leftOut: readonly LeftOut[];
  /** The texts that folders may hold. */
  folders: readonly FolderTexts[];
  /** Names of sections, in the order in which they are to stand. */
  order: readonly string[];
  /** The app by its name, in words. */
  app: string;
  /** What the API does not give, in words. */
  notInTheApi: string;
}

/** The name of a new manifest. */
export const NEW_MANIFEST = 'release.yml';

/** The files of a new manifest: texts first, so that the manifest, which comes last, never names what is not there. Pure. */
export function newManifest(present: Present): NewFile[] {
  const { manifest, files } = withTextFiles(present.manifest, present.folders);
  const content = renderManifest({ ...present, manifest, header: headerOf(present, files) });
  return [...files, { path: NEW_MANIFEST, content }];
}

function headerOf({ app, notInTheApi }: Present, files: readonly NewFile[]): string[] {
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
  const example = files[0]?.path;
  return [
    `What App Store Connect has of ${app}, as  ascend pull  found it.`,
    'A key that is absent is not managed: ascend leaves alone what App Store Connect holds. null clears the value. Anything else sets it. Check it offline with  ascend validate,  and see what it would change with  ascend plan.',
    ...(example === undefined
      ? []
      : [
          `Texts by language, and any other text that is long, lie in files: ${folders.map((name) => posix.join(name, '…')).join(', ')}, such as ${example}.`,
        ]),
    `Apple's API does not give everything: not ${notInTheApi}. What this file can't hold of the rest stands in comments, each with its reason.`,
  ];
}
