import type { Judged } from './runtime-dependencies.ts';
import { judgeDependencies } from './runtime-dependencies.ts';
import type { InstalledPackage, Lockfile } from './runtime-dependencies.ts';

/**
 * The packages that the source uses. They, and what they need, are built into `dist`: whoever installs ascend gets the very versions that
 * were tested, whatever installs it, and nothing else comes along. So they stand among the devDependencies, pinned.
 */
export const BUNDLED = ['ajv', 'commander', 'diff', 'got', 'image-size', 'jose', 'jpeg-js', 'ora', 'yaml', 'yauzl'];

/** Judges each package of which code may be in `dist`. @param manifest package.json */
export function judgeBundled(
  { devDependencies }: { devDependencies: Readonly<Record<string, string>> },
  lockfile: Lockfile,
  installed?: (folder: string) => InstalledPackage | undefined,
): Judged {
  const wanted = Object.fromEntries(BUNDLED.map((name) => [name, devDependencies[name] ?? '']));
  return judgeDependencies(wanted, lockfile, installed);
}
