import packageJson from '../../package.json' with { type: 'json' };

/** The flags that ask for the version, as the help names them. */
export const VERSION_FLAGS = '-V, --version';

/** Whether the version is all that the arguments ask for. Then nothing else has to be loaded. */
export function asksForVersion(args: readonly string[]): boolean {
  return args.length === 1 && VERSION_FLAGS.split(', ').includes(args[0] ?? '');
}

/** The version of ascend, as `package.json` has it: the build copies it into the command line. */
export const PACKAGE_VERSION = packageJson.version;
