/**
 * Builds `dist`. The command line is put into few files, because opening and linking many is what makes a start slow; so are the three
 * packages that every command needs. Everything else is loaded from `node_modules` by the command that uses it.
 */
import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';

/** Pinned in package.json, so that `npm audit` judges the very versions that are built in. The last one is what ajv needs. */
const BUILT_IN = ['ajv', 'commander', 'yaml', 'fast-deep-equal'];

const ROOT = new URL('../', import.meta.url);
const { dependencies } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** What the entry loads to run a command. A folder below dist, as in src: what is read by its place beside the source is found from both. */
const PROGRAM = 'commands/program';

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

/** Leaves the rest of the command line where the other build puts it. */
const programApart: Plugin = {
  name: 'program-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/commands\/program\.ts$/ }, () => ({ path: `./${PROGRAM}.js`, external: true })),
};

await rm(new URL('dist', ROOT), { recursive: true, force: true });
// One file, so that what needs nothing else, such as the version, is there at once.
await build({ ...common, entryPoints: ['src/cli.ts'], outdir: 'dist', plugins: [programApart] });
const { metafile } = await build({
  ...common,
  entryPoints: { [PROGRAM]: `src/${PROGRAM}.ts` },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  external: Object.keys(dependencies).filter((name) => !BUILT_IN.includes(name)),
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
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const unexpected = [...packages].filter((name) => !BUILT_IN.includes(name));
  if (unexpected.length > 0) throw new Error(`built into dist without being meant to: ${unexpected.join(', ')}`);
  const texts = [...packages].sort().map(async (name) => {
    const folder = new URL(`node_modules/${name}/`, ROOT);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    const { version } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8')) as { version: string };
    return `${name} ${version}\n\n${(await readFile(new URL(file, folder), 'utf8')).trim()}\n`;
  });
  return `Parts of these packages are in the files beside this one.\n\n${(await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`)}`;
}
