/**
 * Builds `dist`, with all packages that it needs in it. The command line is put into few files, because opening and linking many is what
 * makes a start slow; what not every command needs is a file of its own, which that command loads.
 */
import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';
import { judgeBundled } from './bundled-packages.ts';
import type { Lockfile } from './runtime-dependencies.ts';
import { withoutUnused } from './unused-packages.ts';

const ROOT = new URL('../', import.meta.url);

/** What the entry loads to run a command. A folder below dist, as in src: what is read by its place beside the source is found from both. */
const PROGRAM = 'commands/program';

/** Of package.json, what the source asks for: all of it would be read at every start. */
const ownPackage: Plugin = {
  name: 'own-package',
  setup: ({ onLoad }) =>
    onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      if (path !== fileURLToPath(new URL('package.json', ROOT))) return undefined;
      const { version, engines } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      return { contents: JSON.stringify({ version, engines }), loader: 'json' };
    }),
};

/** Commands that talk to App Store Connect. */
const CONNECTED = ['apply', 'init', 'plan', 'pull', 'rehearse', 'status'];

/**
 * What modules share is a file for every set of entries that reach them: dozens of small ones. Commands that need nearly the same are built as
 * if each of them imported the largest two, and so share few files.
 */
const together: Plugin = {
  name: 'together',
  setup: ({ onLoad }) =>
    onLoad({ filter: new RegExp(`/src/commands/(${CONNECTED.join('|')})\\.ts$`) }, async ({ path }) => {
      const largest = ['apply.ts', 'plan.ts'].filter((file) => !path.endsWith(`/${file}`));
      const imports = largest.map((file) => `import './${file}';`);
      return { contents: `${await readFile(path, 'utf8')}\n${imports.join('\n')}`, loader: 'ts' };
    }),
};

const common = {
  absWorkingDir: ROOT.pathname,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  // Half of a start is reading source text. Names stay as they are, for whoever sees a stack trace.
  minifyWhitespace: true,
  logLevel: 'warning',
} as const;

/** Leaves a file to be found where another build puts it. */
function apart(filter: RegExp, path: string): Plugin {
  return { name: `apart-${path}`, setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })) };
}

await rm(new URL('dist', ROOT), { recursive: true, force: true });
await build({
  ...common,
  // What it says to older ones has to be read by them.
  target: 'node12.20',
  entryPoints: { cli: 'src/launcher.ts' },
  outdir: 'dist',
  plugins: [ownPackage, apart(/\/cli\.ts$/, './main.js')],
});
// One file, so that what needs nothing else, such as the version, is there at once.
await build({
  ...common,
  entryPoints: { main: 'src/cli.ts' },
  outdir: 'dist',
  plugins: [ownPackage, apart(/\/commands\/program\.ts$/, `./${PROGRAM}.js`)],
});
const { metafile } = await build({
  ...common,
  entryPoints: { [PROGRAM]: `src/${PROGRAM}.ts` },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  plugins: [ownPackage, withoutUnused, together],
  // The packages that are CommonJS ask for Node's own modules with `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  metafile: true,
});
await chmod(new URL('dist/cli.js', ROOT), 0o755);
await writeFile(new URL('dist/THIRD-PARTY-LICENSES.txt', ROOT), await licences(Object.keys(metafile.inputs)));

/** The licence of every package of which there is code in `dist`, as it stands in that package. */
async function licences(inputs: readonly string[]): Promise<string> {
  const packages = new Set(
    inputs.flatMap((path) => /\bnode_modules\/(?:.*\bnode_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const { folders, problems } = judgeBundled(
    JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as { devDependencies: Record<string, string> },
    JSON.parse(await readFile(new URL('package-lock.json', ROOT), 'utf8')) as Lockfile,
  );
  const unexpected = [...packages].filter((folder) => !folders.includes(folder));
  if (unexpected.length > 0) problems.push(`built into dist without being meant to: ${unexpected.join(', ')}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const texts = [...packages].sort().map(async (path) => {
    const folder = new URL(`${path}/`, ROOT);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${path} has no licence file`);
    const { name, version } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as Record<
      'name' | 'version',
      string
    >;
    return `${name} ${version}\n\n${(await readFile(new URL(file, folder), 'utf8')).trim()}\n`;
  });
  return `Parts of these packages are in the files beside this one.\n\n${(await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`)}`;
}
