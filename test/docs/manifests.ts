import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import type { Fence } from './pages.ts';
import { manifestIn } from './pages.ts';
import { mediaIn } from './media.ts';

interface Schema {
  properties?: Record<string, Schema>;
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/release.schema.json'), 'utf8')) as Schema;

/** The sections of a manifest. */
export const SECTIONS = Object.keys(SCHEMA.properties ?? {});

/** The keys that a mapping of the manifest may have, by the name that the schema gives it; `[]` where it is no mapping. */
export function keysOf(definition: string): string[] {
  return Object.keys(SCHEMA.$defs?.[definition]?.properties ?? {});
}

/** Where a manifest of a page lies: a page with several of them says it in a comment. */
export function manifestPath({ text }: Fence): string {
  return /^# (\S+\.yml)\n/.exec(text)?.[1] ?? 'release.yml';
}

/**
 * Writes a block of a page as a manifest, and the files that it names. A part of a manifest is completed behind its end, so that lines
 * keep their numbers. @returns whether the block is a manifest.
 */
export async function writeManifest(fence: Fence, file: string): Promise<boolean> {
  const value = manifestIn(fence, SECTIONS);
  if (!value) return false;
  const missing = [
    ...('app' in value ? [] : ['app: { bundleId: com.example.kotenocr, platform: IOS }\n']),
    // What is submitted has to be named.
    ...('release' in value && !('version' in value) ? ["version: { versionString: '1.1.0' }\n"] : []),
  ];
  writeFileSync(file, fence.text + missing.join(''));
  const put = async (path: string, content: () => string | Buffer | Promise<Buffer>): Promise<void> => {
    const target = join(dirname(file), path);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target)) writeFileSync(target, await content());
  };
  for (const path of filesIn(value)) await put(path, () => textFor(path));
  for (const { path, content } of mediaIn(value)) await put(path, content);
  for (const folder of foldersIn(value)) mkdirSync(join(dirname(file), folder), { recursive: true });
  return true;
}

function textFor(path: string): string {
  return path.includes('url') ? 'https://example.com\n' : '- Fixed bugs\n';
}

/** Folders of texts or pictures. */
function foldersIn(manifest: object): string[] {
  return Object.values(manifest).flatMap((section: unknown) => {
    const folder = typeof section === 'object' && section !== null && 'from' in section ? section.from : undefined;
    return typeof folder === 'string' ? [folder] : [];
  });
}

/** Files that stand for a text, and attachments. */
function filesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'screenshots' || key === 'previews') return [];
    if (key === 'file' && typeof inner === 'string') return [inner];
    if (key === 'attachments' && Array.isArray(inner)) return inner.filter((path) => typeof path === 'string');
    return filesIn(inner);
  });
}
