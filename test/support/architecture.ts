import { isBuiltin } from 'node:module';
import type { Import, SourceFile } from './sources.ts';
import { targetOf } from './sources.ts';

interface Zone {
  /** Other zones that its files may import. */
  zones: readonly string[];
  packages: readonly string[];
  builtins: 'any' | readonly string[];
}

/**
 * What each part of the source may import, besides itself. A zone is a folder, or a file that stands alone.
 * Everything points towards `core`; the simulator points nowhere, because one mistake made in both it and the client would
 * never be seen.
 */
const ZONES: Readonly<Record<string, Zone>> = {
  core: { zones: [], packages: [], builtins: ['node:crypto'] },
  manifest: { zones: ['core'], packages: ['yaml', 'ajv', 'ajv-formats', 'tinyglobby', 'image-size'], builtins: 'any' },
  asc: { zones: ['core'], packages: ['got', 'jose'], builtins: 'any' },
  // A facet reads through the Reader it is given and through nothing else: that is why planning can't write.
  facets: { zones: ['core'], packages: [], builtins: [] },
  engine: { zones: ['core', 'asc', 'facets'], packages: [], builtins: 'any' },
  render: { zones: ['core'], packages: ['diff', 'ora'], builtins: 'any' },
  simulator: { zones: [], packages: [], builtins: 'any' },
  commands: {
    zones: ['core', 'manifest', 'asc', 'facets', 'engine', 'render', 'simulator'],
    packages: ['commander'],
    builtins: 'any',
  },
  'cli.ts': { zones: ['commands'], packages: ['commander'], builtins: 'any' },
};

/** Single imports that their zone does not have. `type`: only with `import type`. */
const EXCEPTIONS: readonly { from: string; to: string; type?: true }[] = [
  { from: 'facets', to: 'manifest/types.ts', type: true },
  { from: 'commands/plan-file.ts', to: 'ajv' },
];

const LONGEST_FILE = 300;

/** Every way in which the files break the architecture, a sentence each that names the file and what is wrong with it. */
export function violations(files: readonly SourceFile[]): string[] {
  const forbidden = files.flatMap((file) =>
    file.imports.flatMap((item) => {
      const reason = reasonAgainst(file.path, item);
      return reason === undefined ? [] : [`${file.path} imports ${item.specifier}: ${reason}`];
    }),
  );
  return [...forbidden, ...sharedCommands(files), ...cycles(files), ...files.flatMap(misuses)];
}

function zoneOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function reasonAgainst(path: string, { specifier, typeOnly }: Import): string | undefined {
  const name = zoneOf(path);
  const zone = ZONES[name];
  if (!zone) return `${name} has no place in the architecture`;
  const target = targetOf(path, specifier);
  const to = target ?? packageOf(specifier);
  const isException = EXCEPTIONS.some(
    (exception) =>
      (exception.from === name || exception.from === path) && exception.to === to && (typeOnly || !exception.type),
  );
  if (isException) return undefined;
  if (target !== undefined) {
    const isAllowed = zoneOf(target) === name || zone.zones.includes(zoneOf(target));
    return isAllowed ? undefined : `${name} may import ${listed(zone.zones)}`;
  }
  if (isBuiltin(specifier)) {
    return zone.builtins === 'any' || zone.builtins.includes(specifier)
      ? undefined
      : `of node, ${name} may import ${listed(zone.builtins)}`;
  }
  return zone.packages.includes(to) ? undefined : `of packages, ${name} may import ${listed(zone.packages)}`;
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : `only ${names.join(', ')}`;
}

/** A command is a file that the program loads when it is called. What two commands share is a file of its own. */
function sharedCommands(files: readonly SourceFile[]): string[] {
  const program = files.find(({ path }) => path === 'commands/program.ts');
  const lazy = program?.imports.filter((item) => item.lazy) ?? [];
  const commands = new Set(lazy.map(({ specifier }) => targetOf('commands/program.ts', specifier)));
  return files.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier }) => path !== program?.path && commands.has(targetOf(path, specifier) ?? ''))
      .map(({ specifier }) => `${path} imports ${specifier}: only the program loads a command`),
  );
}

/** Each circle of imports once, from the first of its files that comes up. Types count: they tie files together as well. */
function cycles(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap(({ specifier }) => targetOf(path, specifier) ?? [])]),
  );
  const found: string[] = [];
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) found.push(`${[...trail.slice(start), path].join(' → ')}: a circle`);
    if (start !== -1 || finished.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return found;
}

function misuses({ path, code, lines }: SourceFile): string[] {
  const found: string[] = [];
  if (path !== 'cli.ts' && /\bprocess\s*\??\.\s*(?:exit|exitCode)\b/.test(code)) {
    found.push(`${path} uses process.exit or process.exitCode: only cli.ts ends the process`);
  }
  if (/\bconsole\s*\??\./.test(code)) found.push(`${path} uses console: results and progress have their own streams`);
  if (lines > LONGEST_FILE && !path.endsWith('.gen.ts'))
    found.push(`${path} has ${lines} lines, more than ${LONGEST_FILE}`);
  return found;
}
