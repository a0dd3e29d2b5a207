import { readFileSync } from 'node:fs';

/** The flags that ask for the version, as the help names them. */
export const VERSION_FLAGS = '-V, --version';

/** Whether the version is all that the arguments ask for. Then nothing else has to be loaded. */
export function asksForVersion(args: readonly string[]): boolean {
  return args.length === 1 && VERSION_FLAGS.split(', ').includes(args[0] ?? '');
}

/** The version of ascend, as `package.json` has it. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
