import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';

const PLATFORMS: readonly string[] = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'];

/** The options of `ascend simulator`. What is in them is read when it is called. */
export function withSimulatorOptions(command: Command): Command {
  const platforms = PLATFORMS.join(', ');
  return command
    .option('--port <number>', 'port to listen on (default: any free one)')
    .option('--state <file>', 'keep its state in a file')
    .option(
      '--seed <file>',
      'begin with what the file holds, such as a copy of real apps; may be repeated',
      collect,
      [],
    )
    .option('--app <bundle id>', 'make an app record when there is none; may be repeated', collect, [])
    .option(
      '--platform <platform>',
      `platform of the app record: ${platforms} (default: IOS for a new one); may be repeated`,
      collectPlatform,
      [],
    )
    .option('--primary-locale <locale>', 'primary language of a new app record (default: en-US)')
    .option('--build <version=number>', 'an uploaded build of the app, e.g. 1.0=4; may be repeated', collect, [])
    .option(
      '--quirk <name=value>',
      'behave as some report of Apple; an unknown name lists all; may be repeated',
      collect,
      [],
    )
    .option('--latency <ms>', 'answer so much later')
    .option('--log', 'write a line to stderr for each request: method, path, status');
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}

function collectPlatform(value: string, all: readonly string[]): string[] {
  if (PLATFORMS.includes(value)) return [...all, value];
  throw new InvalidArgumentError(`Allowed choices are ${PLATFORMS.join(', ')}.`);
}
