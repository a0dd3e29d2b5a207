import { Command, CommanderError, Help } from 'commander';
import type { ApplyOptions } from './manifest/suggest.ts';
import type { Io, Outcome } from './io.ts';
import { UsageError } from './io.ts';
import type { PlanOptions } from './plan.ts';
import { addPull } from './pull-command.ts';
import { guardedIo } from './output/guarded-io.ts';
import type { RehearseOptions } from './rehearse.ts';
import type { SchemaName } from './schema.ts';
import type { ShowOptions } from './show.ts';
import type { SimulatorOptions } from './simulator/simulator-options.ts';
import { withSimulatorOptions } from './simulator/simulator-usage.ts';
import type { StatusOptions } from './status.ts';
import type { ValidateOptions } from './validate.ts';
import type { VerifyOptions } from './verify.ts';
import { addStartingCommands } from './starting-commands.ts';
import { PACKAGE_VERSION, VERSION_FLAGS } from './version.ts';
import {
  choice,
  collect,
  collectDigest,
  collectGate,
  collectOutput,
  formatHelp,
  gateHelp,
  oneOf,
  positive,
  root,
  variables,
} from './option-values.ts';

const EXAMPLES = `
Examples:
  $ ascend pull --app com.example.app  write a manifest of an app that is there
  $ ascend init                        write a small one to begin with
  $ ascend import fastlane             write one that uses another tool's files
  $ ascend validate                    check release.yml offline
  $ ascend plan                        show what would change, and write nothing
  $ ascend plan --out plan.json        save the plan for review
  $ ascend show plan.json              show a saved plan again
  $ ascend apply plan.json             make exactly the changes of that plan
  $ ascend apply --yes                 plan and apply in one go
  $ ascend verify receipt.json         check what  apply --receipt  wrote
  $ ascend rehearse                    make the changes on a copy
  $ ascend status --wait               follow the build, then the review
  $ ascend simulator --app com.example.app   an App Store Connect of your own

Credentials: ASC_KEY_ID, ASC_ISSUER_ID, and ASC_PRIVATE_KEY or
ASC_PRIVATE_KEY_PATH.
Exit codes: 0 done · 1 error · 2 changes (--detailed-exitcode) · 3 manifest
invalid · 4 credentials · 5 stale plan · 6 gate closed · 7 applied in part ·
8 blocked by Apple's state · 9 read back differently · 10 a wait ran out ·
64 usage · 74 the result could not be written · 130 interrupted`;

/** Runs the program with its arguments, without the names of node and the script. Every way to end is an outcome. */
export async function run(args: readonly string[], bare: Io): Promise<Outcome> {
  const io = guardedIo(bare);
  let outcome: Outcome = 'done';
  const end = (ended: Outcome): void => {
    outcome = ended;
  };
  try {
    await program(io, bare, end).parseAsync(args, { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 'done' : 'usage';
    if (error instanceof UsageError) {
      const { reportUsage } = await import('./output/report-usage.ts');
      return reportUsage(error.message, io);
    }
    const { reportError } = await import('./output/report-error.ts');
    return reportError(error, io);
  }
}

function program(io: Io, bare: Io, end: (outcome: Outcome) => void): Command {
  const ascend = new Command('ascend')
    .description('Release management for the App Store as code: plan, review, apply.')
    .version(PACKAGE_VERSION, VERSION_FLAGS, 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 100),
    })
    // Nothing is what everybody takes an option that may be repeated to begin with.
    .configureHelp({
      // Beside the longest command there is less room than commander breaks lines for.
      minWidthToWrap: 20,
      optionDescription: (option) => new Help().optionDescription(option).replace(' (default: [])', ''),
    })
    .showHelpAfterError('(ascend --help shows every command)')
    .addHelpText('after', EXAMPLES);

  ascend
    .command('validate')
    .summary('check a manifest offline')
    .description(
      'Checks manifests offline, without credentials: schema, limits, languages, files. All problems in one run.',
    )
    .argument('[manifest...]', 'manifests, or globs of them (default: release.yml)')
    .addOption(choice('how to print problems', ['text', 'json', 'github']))
    .addOption(variables())
    .addOption(root())
    .action(async (paths: string[], options: ValidateOptions) => {
      const { validate } = await import('./validate.ts');
      end(await validate(paths, options, io));
    });

  ascend
    .command('plan')
    .summary('show what apply would change')
    .description(
      'Compares the manifest with App Store Connect and prints exactly what would change. Writes nothing there.',
    )
    .argument('[manifest...]', 'manifests, or globs of them (default: release.yml)')
    .option('--format <format[=file]>', formatHelp(), collectOutput, [])
    .option('--full', 'show every text whole, before and after')
    .option('--out <file>', 'save the plan, to apply exactly this one later')
    .option('--base <git ref>', 'tell what this branch brings from what its base, e.g. origin/main, asks for as well')
    .option('--allow <gate>', gateHelp(), collectGate, [])
    .addOption(variables())
    .addOption(root())
    .option('--detailed-exitcode', 'end with 2 when there are changes')
    .action(async (paths: string[], options: PlanOptions) => {
      const { plan } = await import('./plan.ts');
      end(await plan(paths, options, io));
    });

  ascend
    .command('show')
    .summary('show a saved plan again')
    .description('Prints a plan that was saved with  plan --out, offline. Ends with 0 whatever the plan says.')
    .argument('<plan.json>', 'the saved plan')
    .option('--format <format[=file]>', formatHelp(), collectOutput, [])
    .option('--full', 'show every text whole, before and after')
    .action(async (path: string, options: ShowOptions) => {
      const { show } = await import('./show.ts');
      end(await show(path, options, io));
    });

  ascend
    .command('apply')
    .summary('make the changes of a plan')
    .description(
      'Makes the changes of a saved plan, or plans, asks and makes them. Reads back what it has done. A saved plan is made anew from the manifest, and has to be the same.',
    )
    .argument(
      '[manifest|plan.json...]',
      'manifests, or globs of them, or a plan saved with  plan --out (default: release.yml)',
    )
    .option(
      '--manifest <file>',
      'the manifest that a saved plan is for (default: release.yml); may be repeated',
      collect,
    )
    .option('--yes', "don't ask; needed where nobody can answer")
    .option(
      '--expect <digest>',
      'go on only with the reviewed plan: its digest, or 8 digits of it or more; may be repeated',
      collectDigest,
    )
    .addOption(choice('how to print the end', ['text', 'json']))
    .option('--report <file>', 'write how it ended there, as JSON')
    .option('--receipt <file>', 'write what was sent and read back there, for  ascend verify')
    .option('--events <file>', 'write what happens there, a line of JSON each')
    .option('--timeout <minutes>', 'how long to wait for Apple at most, e.g. until a build is processed', positive)
    .option('--allow <gate>', gateHelp(), collectGate, [])
    .addOption(variables())
    .addOption(root())
    .action(async (paths: string[], options: ApplyOptions) => {
      const { apply } = await import('./apply.ts');
      end(await apply(paths, options, io, PACKAGE_VERSION));
    });

  ascend
    .command('verify')
    .summary('check the receipt of an apply')
    .description(
      'Checks a receipt that was written with  apply --receipt, offline and without credentials: that it is whole and does not contradict itself and, where they are named, that it fits a saved plan and a manifest. Ends with 0 also where it says that the apply failed.',
    )
    .argument('<receipt.json>', 'the receipt')
    .option('--plan <file>', 'the saved plan of which it has to be the receipt')
    .option('--manifest <file>', 'the manifest that it has to be for, as it is now with its files')
    .option(
      '--expect <digest>',
      'the digest of the plan that was reviewed, or 8 digits of it or more; may be repeated',
      collectDigest,
    )
    .addOption(choice('how to print it', ['text', 'json']))
    .addOption(variables())
    .addOption(root())
    .action(async (path: string, options: VerifyOptions) => {
      const { verify } = await import('./verify.ts');
      end(await verify(path, options, io));
    });

  addPull(ascend, { options: [variables(), root()], io, end });

  ascend
    .command('status')
    .summary('show where the release is')
    .description(
      'Shows where the version, its build, its review and its phased release stand, and everything that App Review still asks for, with the manifest key that fixes it. Writes nothing. Ends with 8 when something is missing or went wrong, and with 4 when the key may not read all of it.',
    )
    .argument('[manifest]', 'the manifest', 'release.yml')
    .addOption(choice('how to print it', ['text', 'json']))
    .addOption(variables())
    .addOption(root())
    .option('--wait', 'follow processing and review until nothing is under way; ends with 10 when the time runs out')
    .option('--timeout <minutes>', 'how long --wait may take', positive, 60)
    .option('--interval <seconds>', 'how often --wait looks', positive, 30)
    .action(async (path: string, options: StatusOptions) => {
      const { status } = await import('./status.ts');
      end(await status(path, options, io));
    });

  addStartingCommands(ascend, io, end);

  ascend
    .command('rehearse')
    .summary('make the changes on a copy of App Store Connect')
    .description(
      'Copies what App Store Connect has into a simulator on this machine, plans, applies and plans again there, and tells which requests that took. The real one is only read; with  --empty  or  --seed  not even that, and no key is needed.',
    )
    .argument('[manifest]', 'the manifest', 'release.yml')
    .option('--empty', 'begin with a new app record instead of a copy')
    .option('--seed <file>', 'begin with what a file holds, as  ascend simulator --seed  does')
    .option('--build <version=number>', 'an uploaded build, e.g. 1.0=4; may be repeated', collect, [])
    .option('--record <file>', 'write the list of requests there')
    .option('--allow <gate>', gateHelp(), collectGate, [])
    .addOption(variables())
    .addOption(root())
    .action(async (path: string, options: RehearseOptions) => {
      const { rehearse } = await import('./rehearse.ts');
      end(await rehearse(path, options, io));
    });

  const simulatorCommand = ascend
    .command('simulator')
    .summary('serve an App Store Connect to rehearse against')
    .description(
      'Serves a simulated App Store Connect on 127.0.0.1 and prints the environment that points ascend to it.',
    );
  withSimulatorOptions(simulatorCommand).action(async (options: SimulatorOptions) => {
    const { simulator } = await import('./simulator.ts');
    // Its key opens nothing but the simulator, and is there to be printed.
    end(await simulator(options, bare));
  });

  ascend
    .command('schema')
    .summary('print a JSON Schema')
    .description(
      'Prints the JSON Schema of the manifest, of a saved plan, of the report or the receipt of an apply, or of a seed of the simulator; plans and reports are those of several manifests.',
    )
    .argument(
      '[name]',
      'manifest, plan, plans, report, reports, receipt or seed',
      oneOf(['manifest', 'plan', 'plans', 'report', 'reports', 'receipt', 'seed']),
      'manifest',
    )
    .action(async (name: SchemaName) => {
      const { schema } = await import('./schema.ts');
      end(await schema(name, io));
    });

  return ascend;
}
