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
  manifest: { zones: ['core'], packages: ['yaml', 'ajv', 'image-size', 'yauzl'], builtins: 'any' },
  asc: { zones: ['core'], packages: ['got', 'jose'], builtins: 'any' },
  // A kind reads through the Reader it is given, and files through the manifest's room: that is why planning can't write.
  kinds: { zones: ['core', 'manifest'], packages: [], builtins: ['node:path'] },
  // A dated file of what Apple announced, which commands hand on.
  notices: { zones: ['core'], packages: [], builtins: [] },
  engine: { zones: ['core', 'asc'], packages: [], builtins: 'any' },
  render: { zones: ['core', 'render/view'], packages: [], builtins: [] },
  'render/view': { zones: ['core'], packages: ['diff'], builtins: [] },
  'render/terminal': { zones: ['core', 'render/view'], packages: [], builtins: [] },
  'render/markdown': { zones: ['core', 'render/view'], packages: [], builtins: [] },
  'render/html': { zones: ['core', 'render/view'], packages: [], builtins: [] },
  'render/progress': { zones: ['core', 'render/view', 'render/terminal'], packages: ['ora'], builtins: [] },
  // What is there, written into YAML and text files. It meets no kind, and no network.
  pull: { zones: ['core', 'manifest'], packages: ['yaml'], builtins: 'any' },
  thumbnails: { zones: ['core'], packages: ['jpeg-js'], builtins: ['node:buffer', 'node:util', 'node:zlib'] },
  // It turns what other tools call things into what kinds call them, and reads files through the manifest's room.
  import: { zones: ['core', 'manifest', 'kinds'], packages: [], builtins: ['node:buffer', 'node:path'] },
  simulator: { zones: [], packages: [], builtins: 'any' },
  commands: {
    zones: [
      ...['core', 'manifest', 'asc', 'kinds', 'import', 'notices', 'engine', 'pull', 'simulator', 'thumbnails'],
      ...['render', 'render/terminal', 'render/markdown', 'render/html', 'render/progress'],
    ],
    packages: ['commander'],
    builtins: 'any',
  },
  // Read by Nodes that can read nothing else.
  'launcher.ts': { zones: ['cli.ts'], packages: [], builtins: [] },
  'cli.ts': { zones: ['commands'], packages: ['commander'], builtins: 'any' },
};

/** Single imports that their zone does not have. `type`: only with `import type`. */
const EXCEPTIONS: readonly { from: string; to: string; type?: true }[] = [
  { from: 'kinds', to: 'asc/apple-types.ts', type: true },
  // The build copies the version into the command line.
  { from: 'commands/version.ts', to: '../package.json' },
  { from: 'launcher.ts', to: '../package.json' },
];

/** Rooms in which no kind may be named: what they know of kinds is what the contract of a kind says. */
const WITHOUT_KINDS = ['core', 'engine', 'manifest', 'render', 'commands'];

/** Files in them that may: a product page is made of Apple's own fields. */
const WITH_KINDS = ['render/html/store-fields.ts'];

/** What the rooms without kinds must not name. */
export interface KindWords {
  /** Identifiers, and texts as a whole: `ageRating`. */
  names: readonly string[];
  /** Texts as a whole, and beginnings of addresses and pointers: words that mean something else, too, where no quotes stand around them. */
  places: readonly string[];
}

/** Words that only their author understands, and what the field says instead. They stand in no name of a file or of anything in it. */
const PRIVATE_WORDS: Readonly<Record<string, string>> = {
  behind: 'shown later',
  born: 'created',
  fate: 'outcome',
  inTheWay: 'obstacle',
  lane: 'mutex',
  likeness: 'distance',
  mend: 'fix',
  rest: 'others',
  sameInk: 'same value',
  seen: 'observed',
  stirred: 'changed',
  tell: 'report',
  told: 'reported',
  twin: 'ambiguous',
  young: 'after',
};

/** Public names of quirks, which tests of other projects may set. */
const PUBLIC_NAMES = ['infoTwinOnVersionLocalization', 'versionTwinOnInfoLocalization'];

const LONGEST_FILE = 300;

/** The list of kinds hides their private types. */
const FORCED_TYPES = ['core/kind.ts'];

/** Every way in which the files break the architecture, a sentence each that names the file and what is wrong with it. */
export function violations(files: readonly SourceFile[], words: KindWords = { names: [], places: [] }): string[] {
  const forbidden = files.flatMap((file) =>
    file.imports.flatMap((item) => {
      const reason = reasonAgainst(file.path, item);
      return reason === undefined ? [] : [`${file.path} imports ${item.specifier}: ${reason}`];
    }),
  );
  return [
    ...forbidden,
    ...sharedCommands(files),
    ...cycles(files),
    ...files.flatMap(misuses),
    ...files.flatMap((file) => kindsNamed(file, words)),
    ...files.flatMap(privateWords),
  ];
}

/** The innermost room that the architecture knows. */
function zoneOf(path: string): string {
  const [first = path, second] = path.split('/');
  return second !== undefined && ZONES[`${first}/${second}`] ? `${first}/${second}` : first;
}

function kindsNamed({ path, code, texts }: SourceFile, { names, places }: KindWords): string[] {
  if (!WITHOUT_KINDS.includes(path.split('/')[0] ?? '') || path.includes('.gen.') || WITH_KINDS.includes(path))
    return [];
  const identifiers = names.filter((name) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(code));
  const quoted = texts.filter((text) =>
    [...names, ...places].some((word) => text === word || text.startsWith(`${word}/`) || text.startsWith(`/${word}`)),
  );
  return [...new Set([...identifiers, ...quoted])].map((word) => `${path} names ${word}: only kinds know kinds`);
}

/** Each name with a private word in it, once: `isTold`, `TOLD_AT`, `told.ts`. Generated files speak as Apple does. */
function privateWords({ path, code }: SourceFile): string[] {
  if (path.includes('.gen.')) return [];
  const isPublic = (name: string) => path.startsWith('simulator/') && PUBLIC_NAMES.includes(name);
  const names = [...new Set([...path.split('/'), ...(code.match(/[A-Za-z_$][\w$]*/g) ?? [])])];
  return names
    .filter((name) => !isPublic(name))
    .flatMap((name) => {
      const parts = partsOf(name);
      const word = Object.keys(PRIVATE_WORDS).find((item) => `${parts}-`.includes(`-${partsOf(item).slice(1)}-`));
      return word === undefined ? [] : [`${path} says ${name}: for ${word}, say ${PRIVATE_WORDS[word]}`];
    });
}

/** The words of a name: `-told-at` of `toldAt`, `TOLD_AT` and `told-at`. */
function partsOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').split(/[^A-Za-z0-9]+/);
  return words
    .filter((word) => word !== '')
    .map((word) => `-${word.toLowerCase()}`)
    .join('');
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
  const arrows = files.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier }): [string, string][] => {
      const target = targetOf(path, specifier);
      return target === undefined ? [] : [[path, target]];
    }),
  );
  // Folders may use each other in a circle although no files do: then neither can be read first.
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const between = [...folders].flatMap((folder) =>
    circles(
      arrows.flatMap(([from, to]): [string, string][] => {
        const [start, end] = [childIn(folder, from), childIn(folder, to)];
        return start === undefined || end === undefined || start === end ? [] : [[start, end]];
      }),
    ).filter((circle) => circle.some((member) => member.endsWith('/'))),
  );
  return [...circles(arrows), ...between].map((circle) => `${circle.join(' → ')}: a circle`);
}

/** Every folder in which a file lies, the source itself as `''`. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_name, index) => `${names.slice(0, index + 1).join('/')}/`)];
}

/** The file or folder right below a folder to which a path belongs; `undefined` outside of it. */
function childIn(folder: string, path: string): string | undefined {
  if (!path.startsWith(folder)) return undefined;
  const [name = '', ...below] = path.slice(folder.length).split('/');
  return `${folder}${name}${below.length > 0 ? '/' : ''}`;
}

function circles(arrows: readonly [from: string, to: string][]): string[][] {
  const targets = new Map<string, Set<string>>();
  for (const [from, to] of arrows) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const found: string[][] = [];
  const finished = new Set<string>();
  const walk = (item: string, trail: readonly string[]): void => {
    const start = trail.indexOf(item);
    if (start !== -1) found.push([...trail.slice(start), item]);
    if (start !== -1 || finished.has(item)) return;
    for (const target of targets.get(item) ?? []) walk(target, [...trail, item]);
    finished.add(item);
  };
  for (const item of targets.keys()) walk(item, []);
  return found;
}

/** What the process begins with: it may end it, and write before anything else is loaded. */
const ENTRIES = ['cli.ts', 'launcher.ts'];

/** What is written there and past `guardOutput` could give commands to CI runners. */
const STREAMS = /\bprocess\s*\??\.\s*std(?:out|err)\b|\bstd(?:out|err)\b[^;{}]*\}\s*=\s*process\b/;

function misuses({ path, code, lines, imports }: SourceFile): string[] {
  const found: string[] = [];
  const isEntry = ENTRIES.includes(path);
  if (!isEntry && /\bprocess\s*\??\.\s*(?:exit|exitCode)\b/.test(code)) {
    found.push(`${path} uses process.exit or process.exitCode: only cli.ts ends the process`);
  }
  if (!isEntry && (STREAMS.test(code) || imports.some(({ specifier }) => /^(?:node:)?process$/.test(specifier)))) {
    found.push(`${path} takes a stream from the process: only cli.ts has them, and guards them`);
  }
  if (!FORCED_TYPES.includes(path) && /\bas\s+unknown\s+as\b/.test(code)) {
    found.push(`${path} forces a type with "as unknown as": only ${FORCED_TYPES.join(' and ')} may`);
  }
  if (/\bconsole\s*\??\./.test(code)) found.push(`${path} uses console: results and progress have their own streams`);
  if (lines > LONGEST_FILE && !path.endsWith('.gen.ts'))
    found.push(`${path} has ${lines} lines, more than ${LONGEST_FILE}`);
  return found;
}
