/** What package-lock.json says of one package; npm keeps many more properties. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** package-lock.json, of which each package is known by its folder. */
export interface Lockfile {
  lockfileVersion?: number;
  packages?: Record<string, LockedPackage>;
}

/** package.json of a package that is installed. */
export interface InstalledPackage {
  license?: unknown;
  scripts?: Record<string, string>;
}

export interface Judged {
  /** The folders of all packages that come along with ascend. */
  folders: string[];
  /** How many there are under each licence, the most frequent first. */
  licences: [licence: string, packages: number][];
  /** What is wrong, a sentence each. */
  problems: string[];
}

/** What may be passed on with an MIT package, no conditions but a notice. Another one is a decision for a person. */
const LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '(MIT OR CC0-1.0)']);

/** Run by npm on the machine of whoever installs. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

const REGISTRY = 'https://registry.npmjs.org/';

/**
 * Walks everything that is installed along with these dependencies, and judges each package. Offline and pure.
 * @param installed what lies in a folder, where it is installed: a lockfile may have been written by hand
 */
export function judgeDependencies(
  dependencies: Readonly<Record<string, string>>,
  { lockfileVersion, packages = {} }: Lockfile,
  installed: (folder: string) => InstalledPackage | undefined = () => undefined,
): Judged {
  if (lockfileVersion !== 3) return { folders: [], licences: [], problems: ['package-lock.json is not of version 3'] };
  const problems: string[] = [];
  const licences = new Map<string, number>();
  const found = new Set<string>();
  const waiting: Wanted[] = wantedBy('', { dependencies });
  for (let wanted = waiting.shift(); wanted; wanted = waiting.shift()) {
    const { name, range, by, optional } = wanted;
    if (!isRange(range)) problems.push(`${name} is asked for as ${range}, which is no version of the registry`);
    const folder = folderOf(name, by, packages);
    if (folder === undefined) {
      if (!optional) problems.push(`${name} is not in package-lock.json; run  npm install`);
      continue;
    }
    if (found.has(folder)) continue;
    found.add(folder);
    const locked = packages[folder] ?? {};
    const there = installed(folder);
    const licence = licenceOf(locked, there);
    licences.set(licence, (licences.get(licence) ?? 0) + 1);
    problems.push(...problemsOf(`${name} ${locked.version ?? ''}`.trim(), licence, locked, there));
    waiting.push(...wantedBy(folder, locked));
  }
  return { folders: [...found], licences: [...licences].sort(([, a], [, b]) => b - a), problems };
}

interface Wanted {
  name: string;
  range: string;
  /** The folder of the package that asks for it. */
  by: string;
  optional: boolean;
}

function wantedBy(by: string, locked: LockedPackage): Wanted[] {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = locked;
  const all: [Record<string, string>, (name: string) => boolean][] = [
    [dependencies, (name) => name in optionalDependencies],
    [optionalDependencies, () => true],
    [peerDependencies, (name) => peerDependenciesMeta[name]?.optional === true],
  ];
  return all.flatMap(([names, isOptional]) =>
    Object.entries(names).map(([name, range]) => ({ name, range, by, optional: isOptional(name) })),
  );
}

/** Where Node finds a package: in the folder of the one that asks, or in one above it. */
function folderOf(name: string, by: string, packages: Readonly<Record<string, LockedPackage>>): string | undefined {
  for (let base = by; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    const folder = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, folder)) return folder;
    if (base === '') return undefined;
  }
}

/** No address, no folder, no other name: a range of versions. */
function isRange(range: string): boolean {
  return /^[\w\s.^~<>=|*+-]+$/.test(range);
}

function licenceOf({ license }: LockedPackage, installed: InstalledPackage | undefined): string {
  return license ?? (typeof installed?.license === 'string' ? installed.license : 'none');
}

function problemsOf(
  title: string,
  licence: string,
  { link, resolved, integrity, hasInstallScript }: LockedPackage,
  installed: InstalledPackage | undefined,
): string[] {
  const problems: string[] = [];
  const scripts = INSTALL_SCRIPTS.filter((script) => installed?.scripts?.[script] !== undefined);
  if (hasInstallScript === true || scripts.length > 0) problems.push(`${title} runs a script when it is installed`);
  if (!LICENCES.has(licence)) problems.push(`${title} has the licence ${licence}, which nobody has looked at yet`);
  if (installed && typeof installed.license === 'string' && installed.license !== licence) {
    problems.push(`${title} has the licence ${installed.license}, not ${licence} as package-lock.json says`);
  }
  if (link === true || (resolved !== undefined && !resolved.startsWith(REGISTRY))) {
    problems.push(`${title} comes from ${resolved ?? 'a link'}, not from the registry`);
  } else if (integrity?.startsWith('sha512-') !== true) {
    problems.push(`${title} has no SHA-512 in package-lock.json`);
  }
  return problems;
}
