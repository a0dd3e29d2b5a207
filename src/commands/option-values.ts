import { InvalidArgumentError, Option } from 'commander';
import { GATES, isGateName } from '../kinds/gates.gen.ts';
import type { PlanOutput } from './plan/plan-output.ts';
import { PLAN_FORMATS, planOutput } from './plan/plan-output.ts';
import { collectVariable } from './manifest/manifest-options.ts';

/** `--format`: text, where nothing else is asked for. */
export function choice(description: string, values: string[]): Option {
  return new Option('--format <format>', description).choices(values).default('text');
}

/** `--env`, of every command that reads a manifest. */
export function variables(): Option {
  const description = 'a variable that the manifest may name beside ASCEND_…; may be repeated';
  return new Option('--env <name>', description).argParser(collectVariable).default([]);
}

/** `--root`, likewise. */
export function root(): Option {
  return new Option('--root <folder>', 'how far away files of the manifest may lie (default: in its repository)');
}

export function oneOf(values: readonly string[]): (value: string) => string {
  return (value) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`Allowed: ${values.join(', ')}.`);
  };
}

/** Fewer digits than a plan prints would let another plan pass by chance. */
export function collectDigest(value: string, all: readonly string[] = []): string[] {
  const digits = value.toLowerCase().replace(/^sha256:/, '');
  if (/^[0-9a-f]{8,64}$/.test(digits)) return [...all, digits];
  throw new InvalidArgumentError('It has to be the digest that a plan prints: 8 to 64 hexadecimal digits.');
}

export function positive(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('It has to be a number above 0.');
}

export function collect(value: string, all: readonly string[] = []): string[] {
  return [...all, value];
}

export function collectOutput(value: string, all: readonly PlanOutput[]): PlanOutput[] {
  const output = planOutput(value);
  if (!output)
    throw new InvalidArgumentError(
      `Allowed choices are ${PLAN_FORMATS.join(', ')}, each with =FILE to write it there.`,
    );
  if (output.file === undefined && all.some(({ file }) => file === undefined)) {
    throw new InvalidArgumentError(`Only one can be printed; write it to a file, as in  --format markdown=plan.md.`);
  }
  return [...all, output];
}

export function formatHelp(): string {
  return `how to print the plan: ${PLAN_FORMATS.join(', ')}; with =FILE it is written there beside; may be repeated`;
}

export function collectGate(value: string, all: string[]): string[] {
  if (isGateName(value)) return [...all, value];
  throw new InvalidArgumentError(`There is no such gate. Gates: ${Object.keys(GATES).join(', ')}.`);
}

export function gateHelp(): string {
  return `open a gate; may be repeated: ${Object.keys(GATES).join(', ')}`;
}
