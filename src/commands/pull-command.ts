import type { Command } from 'commander';
import { Option } from 'commander';
import { PICTURE_SECTION } from '../kinds/picture-section.ts';
import type { Io, Outcome } from './io.ts';
import type { PullOptions } from './pull.ts';

/** Adds `pull` to the program. @param options that every command takes which reads a manifest */
export function addPull(
  ascend: Command,
  { options: common, io, end }: { options: readonly Option[]; io: Io; end(outcome: Outcome): void },
): void {
  const command = ascend
    .command('pull')
    .summary('write what App Store Connect has into files')
    .description(
      'Writes what App Store Connect has: of an app into a new release.yml with its texts in files, or with --write into a manifest that is there. Changes nothing in App Store Connect. --check only looks, and ends with 2 when something differs.',
    )
    .argument('[manifest]', 'with --check and --write: the manifest (default: release.yml)')
    .option('--app <bundle id>', 'the app that a new manifest is for')
    .addOption(
      new Option('--platform <platform>', 'its platform, where it is on several').choices([
        'IOS',
        'MAC_OS',
        'TV_OS',
        'VISION_OS',
      ]),
    )
    .option('--dir <folder>', 'where the new manifest is written (default: here)')
    .option('--force', 'write over what is there')
    .option(`--${PICTURE_SECTION}`, 'fetch the pictures as well, and list them where they are the files that were sent')
    .option('--as-seed [file]', 'write a seed for the simulator instead (default: app-store.json)')
    .option('--check', 'show what differs from a manifest, and end with 2 where something does')
    .option('--write', 'put what differs into the manifest and its files');
  for (const option of common) command.addOption(option);
  command.action(async (path: string | undefined, given: Given) => {
    const { pull } = await import('./pull.ts');
    const { [PICTURE_SECTION]: pictures, ...options } = given;
    end(await pull(path, { ...options, ...(pictures ? { pictures } : {}) }, io));
  });
}

type Given = Omit<PullOptions, 'pictures'> & { [PICTURE_SECTION]?: true };
