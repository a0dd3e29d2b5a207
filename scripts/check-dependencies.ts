/**
 * Checks every package that is built into ascend: none may run a script, have a licence that nobody has looked at, or come from
 * elsewhere than the registry. Reads package-lock.json and what is installed; asks nobody.
 */
import { readFileSync } from 'node:fs';
import { judgeBundled } from './bundled-packages.ts';
import type { InstalledPackage, Lockfile } from './runtime-dependencies.ts';

const ROOT = new URL('../', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

/** What is not installed, as on another platform, is judged by the lockfile alone. */
function installed(folder: string): InstalledPackage | undefined {
  try {
    return read(`${folder}/package.json`) as InstalledPackage;
  } catch {
    return undefined;
  }
}

const { folders, licences, problems } = judgeBundled(
  read('package.json') as { devDependencies: Record<string, string> },
  read('package-lock.json') as Lockfile,
  installed,
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${folders.length} runtime dependencies: ${licences.map(([name, of]) => `${of} ${name}`).join(', ')}`);
