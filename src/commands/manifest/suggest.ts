import type { ManifestOptions } from './manifest-options.ts';

export interface ApplyOptions extends ManifestOptions {
  /** The manifests that a saved plan is for. */
  manifest?: readonly string[];
  yes?: boolean;
  /** The digests of the plans that were reviewed, or how they begin: 8 hex digits or more. */
  expect?: readonly string[];
  /** Minutes that one wait for Apple may take, where that is less than the plan allows. */
  timeout?: number;
  allow: readonly string[];
  /** Of the report on standard output. */
  format?: 'text' | 'json';
  /** Files for programs. */
  report?: string;
  receipt?: string;
  events?: string;
}

/** What no POSIX shell takes for anything but itself. */
const PLAIN = /^[\p{L}\p{N}_@%+=:,./-]+$/u;

/** The apply that goes on from one with these options: to be pasted into a shell, where a file may be called anything. */
export function applyCommand(
  paths: readonly string[],
  { manifest, yes, expect, timeout, allow, env, root, format, report, receipt, events }: ApplyOptions,
): string {
  return [
    ...['ascend', 'apply', ...paths.map(shellWord)],
    ...(manifest ?? []).flatMap((path) => ['--manifest', shellWord(path)]),
    ...(yes ? ['--yes'] : []),
    ...(expect ?? []).flatMap((digest) => ['--expect', digest]),
    ...(timeout === undefined ? [] : ['--timeout', String(timeout)]),
    ...(format === 'json' ? ['--format', format] : []),
    ...(report === undefined ? [] : ['--report', shellWord(report)]),
    ...(receipt === undefined ? [] : ['--receipt', shellWord(receipt)]),
    ...(events === undefined ? [] : ['--events', shellWord(events)]),
    ...allow.flatMap((gate) => ['--allow', shellWord(gate)]),
    ...(root === undefined ? [] : ['--root', shellWord(root)]),
    ...env.flatMap((name) => ['--env', shellWord(name)]),
  ].join(' ');
}

/** Whether a file that is to be applied is a plan, and no manifest. */
export function isSavedPath(path: string): boolean {
  return path.endsWith('.json');
}

/** What was run, for those who have to run it again. */
export function commandAgain(
  given: readonly string[],
  options: ApplyOptions,
): { command: string; isSaved: boolean; isExpected: boolean } {
  const isSaved = given.some(isSavedPath);
  return {
    command: applyCommand(given, options),
    isSaved,
    isExpected: !isSaved && options.expect !== undefined,
  };
}

/** Shows a saved plan. */
export function showCommand(path: string): string {
  return `ascend show ${shellWord(path)}`;
}

function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
