import type { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Display } from '../../src/kinds/media/displays.ts';
import { PREVIEW_DISPLAYS, SCREENSHOT_DISPLAYS } from '../../src/kinds/media/displays.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { png, video } from '../support/pictures.ts';

/** A picture or a video that a manifest lists. */
interface NamedFile {
  path: string;
  content(): Buffer | Promise<Buffer>;
}

/** What stands for the star of a glob. */
const STARS = ['01-camera', '02-page', '03-words'];

const PHONE = 'APP_IPHONE_67';

/** The screenshots and previews that a manifest lists: of the right size, each with a content of its own. */
export function mediaIn(manifest: Readonly<Record<string, unknown>>): NamedFile[] {
  return [
    ...listed(manifest['screenshots']).map(({ displayType, path }) => ({
      path,
      content: () => screenshotFor(path, displayType),
    })),
    ...picturesOf(manifest['products']),
    ...listed(manifest['previews']).map(({ displayType, path }) => ({
      path,
      content: () => {
        const [width, height] = pixelsOf(PREVIEW_DISPLAYS, displayType);
        return video({ width, height });
      },
    })),
  ];
}

/** Pictures of products, wherever they stand. */
function picturesOf(value: unknown): NamedFile[] {
  return Object.entries(mapping(value)).flatMap(([key, inner]): NamedFile[] => {
    if (typeof inner !== 'string') return picturesOf(inner);
    if (key === 'reviewScreenshot') return [{ path: inner, content: () => png(1290, 2796, { text: inner }) }];
    return key === 'image' ? [{ path: inner, content: () => png(1024, 1024, { text: inner }) }] : [];
  });
}

/** The app with two lists on its versions: one that `docs/screenshots.md` wants as it is, and one that it wants otherwise. */
export function withScreenshots(seed: AppSeed): AppSeed {
  const same = STARS.map((name) => {
    const path = `screenshots/en-US/${name}.png`;
    const picture = screenshotFor(path, PHONE);
    return { fileName: basename(path), fileSize: picture.length, sourceFileChecksum: md5(picture) };
  });
  const others = ['1.png', '2.png'].map((fileName) => ({
    fileName,
    fileSize: 9000,
    sourceFileChecksum: md5(fileName),
  }));
  const media = { 'en-US': { [PHONE]: same }, ja: { [PHONE]: others } };
  return { ...seed, versions: (seed.versions ?? []).map((version) => ({ ...version, media })) };
}

function md5(content: Buffer | string): string {
  return createHash('md5').update(content).digest('hex');
}

/** A PNG of a size that the display type takes. */
function screenshotFor(path: string, displayType: string): Buffer {
  const [width, height] = pixelsOf(SCREENSHOT_DISPLAYS, displayType);
  return png(width, height, { text: path });
}

function pixelsOf(displays: Readonly<Record<string, Display>>, displayType: string): [width: number, height: number] {
  const [width = 0, height = 0] = (displays[displayType]?.accepted[0] ?? '').split('×').map(Number);
  return [width, height];
}

function listed(section: unknown): { displayType: string; path: string }[] {
  return Object.values(mapping(section)).flatMap((types) =>
    Object.entries(mapping(types)).flatMap(([displayType, list]) =>
      (Array.isArray(list) ? (list as unknown[]) : [])
        .map((entry) => (typeof entry === 'string' ? entry : mapping(entry)['file']))
        .filter((path) => typeof path === 'string')
        .flatMap((path) => (path.includes('*') ? STARS.map((star) => path.replace('*', star)) : path))
        .map((path) => ({ displayType, path })),
    ),
  );
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
