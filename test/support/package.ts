import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Run } from './cli.ts';
import { ROOT } from './cli.ts';

/** Nodes to run the package on: `ASCEND_NODES`, a list of paths as in `PATH`, and this one. */
export const NODES = [
  ...new Set([process.execPath, ...(process.env['ASCEND_NODES'] ?? '').split(delimiter).filter((path) => path !== '')]),
];

/** What a clone has not. */
const NOT_CLONED = ['node_modules', 'dist', 'coverage', '.git'];

export interface Installed {
  /** The files of the archive. */
  files: string[];
  tarball: string;
  /** Where it is installed, and nothing else. */
  prefix: string;
  remove(): Promise<void>;
}

/** Packs a clone of this repository, as it is, and installs that into an empty folder, without a network and without a cache. */
export async function packAndInstall(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), 'ascend-package-'));
  const clone = join(folder, 'clone');
  await cp(ROOT, clone, { recursive: true, filter: (path) => !NOT_CLONED.includes(relative(ROOT, path)) });
  // What `npm ci` would put there.
  await symlink(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  const npm = async (cwd: string, ...args: string[]) => {
    const env = { PATH: process.env['PATH'], HOME: folder, npm_config_cache: join(folder, 'cache') };
    return (await promisify(execFile)('npm', args, { cwd, env })).stdout;
  };
  const packed = await npm(clone, 'pack', '--json', '--silent', '--pack-destination', folder);
  const [archive] = JSON.parse(packed.slice(packed.indexOf('['))) as { filename: string; files: { path: string }[] }[];
  if (!archive) throw new Error(`npm pack said ${packed}`);
  const tarball = join(folder, archive.filename);
  const prefix = join(folder, 'prefix');
  await mkdir(prefix);
  await npm(prefix, 'install', '--global', '--offline', '--no-audit', '--no-fund', '--prefix', prefix, tarball);
  return {
    files: archive.files.map(({ path }) => path),
    tarball,
    prefix,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs the installed `ascend` as a shell would, on a certain Node. */
export async function runInstalled(
  { prefix }: Installed,
  node: string,
  args: readonly string[],
  {
    cwd = prefix,
    env = {},
    nodeOptions = '',
  }: { cwd?: string; env?: Record<string, string>; nodeOptions?: string } = {},
): Promise<Run> {
  const child = spawn(join(prefix, 'bin', 'ascend'), args, {
    cwd,
    env: { PATH: [dirname(node), '/usr/bin', '/bin'].join(delimiter), HOME: prefix, NODE_OPTIONS: nodeOptions, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...ended) => resolve(ended));
  });
  return { code, signal, ...output };
}
