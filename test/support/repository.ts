import { execFile } from 'node:child_process';
import type { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** What git needs here: nothing of the machine's or the user's settings, and an identity of its own. */
export const GIT_ENV = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

const IDENTITY = {
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Somebody'],
      [`GIT_${who}_EMAIL`, 'somebody@example.com'],
      [`GIT_${who}_DATE`, '2026-09-01T12:00:00Z'],
    ]),
  ),
};

/** A real repository in a folder of its own, gone when the test ends. Its first branch is `main`. */
export async function repository(files: Record<string, string | Buffer> = {}) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'ascend-repository-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('git', args, { cwd: folder, env: { ...GIT_ENV, ...IDENTITY } });
    return stdout.trim();
  };
  const put = async (some: Record<string, string | Buffer>): Promise<void> => {
    for (const [path, content] of Object.entries(some)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  };
  /** Everything as it lies there. @returns the hash of the commit */
  const commit = async (): Promise<string> => {
    await git('add', '--all');
    await git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--allow-empty', '--message', 'Change');
    return git('rev-parse', 'HEAD');
  };
  await git('init', '--quiet', '--initial-branch=main');
  await put(files);
  const first = await commit();
  return { folder, git, put, commit, first };
}
