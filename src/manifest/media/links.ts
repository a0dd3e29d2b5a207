import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs';
import type { GlobOptions } from 'tinyglobby';

type Adapter = NonNullable<GlobOptions['fs']>;
type Done<Result> = (error: Error | null, result?: Result) => void;

/**
 * How a glob sees links. tinyglobby follows all of them or leaves them all out; here one to a file is always a file, and so is one
 * that leads nowhere, which is then told instead of missed.
 * @param followsFolders whether a link to a folder is entered
 */
export function linksFor(followsFolders: boolean): Adapter {
  const own = {
    realpath: (path: string, done: Done<string>) =>
      realpath(path, (error, real) => (error ? done(null, path) : done(null, real))),
    stat: (path: string, done: Done<Stats>) =>
      stat(path, (error, stats) => {
        if (error) lstat(path, done);
        else if (stats.isDirectory() && !followsFolders) done(new Error('not entered'));
        else done(null, stats);
      }),
  };
  // The types of Node's functions want what none of their callers uses.
  return own as unknown as Adapter;
}
