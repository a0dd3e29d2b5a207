import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import type { ImporterName } from '../import/import.ts';
import type { ImportOptions } from './import.ts';
import type { InitOptions } from './init.ts';
import type { Io, Outcome } from './io.ts';

/** Adds the commands with which a repository begins: they write its first manifest. */
export function addStartingCommands(ascend: Command, io: Io, end: (outcome: Outcome) => void): void {
  ascend
    .command('init')
    .summary('write a small manifest to begin with')
    .description(
      'Writes a small manifest with comments, and workflow files for GitHub Actions if wanted. Asks on a terminal for what no option says, and looks the app up where there are credentials. Never writes over anything.',
    )
    .option('--app <bundle id>', 'which app it is for')
    .addOption(platform('the platform of the manifest (default: IOS, where nobody can be asked)'))
    .option('--workflows', 'write workflow files as well, without asking')
    .action(async (options: InitOptions) => {
      const { init } = await import('./init.ts');
      end(await init(options, io));
    });

  ascend
    .command('import')
    .summary('write a manifest from files of another tool')
    .description(
      'Writes a manifest that says what the files of fastlane deliver, EAS Metadata or asc say, offline. It uses their texts and pictures where they are, is always valid, and lists what it leaves out.',
    )
    .addArgument(new Argument('<tool>', 'whose files they are').choices(['fastlane', 'eas', 'asc']))
    .argument('[path]', 'their folder or file (default: fastlane, store.config.json or metadata)')
    .option('--app <bundle id>', 'which app it is for, where the files do not say it')
    .addOption(platform('the platform of the manifest (default: what the files say, else IOS)'))
    .option('--out <file>', 'where to write it (default: release.yml)')
    .option('--force', 'write over a manifest that is there')
    .action(async (tool: ImporterName, path: string | undefined, options: ImportOptions) => {
      const { importFrom } = await import('./import.ts');
      end(await importFrom(tool, path, options, io));
    });
}

function platform(description: string): Option {
  return new Option('--platform <platform>', description).choices(['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS']);
}
