import type { ManifestOptions } from './manifest-options.ts';

export interface ApplyOptions extends ManifestOptions {
  /** The manifest that a saved plan is for. */
  manifest?: string;
  yes?: boolean;
  /** The digest of the plan that was reviewed, or how it begins: 8 hex digits or more. */
  expect?: string;
  /** Minutes that one wait for Apple may take, where that is less than the plan allows. */
  timeout?: number;
  allow: readonly string[];
  /** Of the report on standard output. */
  format?: 'text' | 'json';
  /** Files for programs. */
  report?: string;
  events?: string;
}

/** What no POSIX shell takes for anything but itself. */
const PLAIN = /^[\p{L}\p{N}_@%+=:,./-]+$/u;

/** The apply that goes on from one with these options: to be pasted into a shell, where a file may be called anything. */
export function applyCommand(
  path: string,
  { manifest, yes, expect, timeout, allow, env, root, format, report, events }: ApplyOptions,
): string {
  return [
    ...['ascend', 'apply', shellWord(path)],
    ...(manifest === undefined ? [] : ['--manifest', shellWord(manifest)]),
    ...(yes ? ['--yes'] : []),
    ...(expect === undefined ? [] : ['--expect', expect]),
    ...(timeout === undefined ? [] : ['--timeout', String(timeout)]),
    ...(format === 'json' ? ['--format', format] : []),
    ...(report === undefined ? [] : ['--report', shellWord(report)]),
    ...(events === undefined ? [] : ['--events', shellWord(events)]),
    ...allow.flatMap((gate) => ['--allow', shellWord(gate)]),
    ...(root === undefined ? [] : ['--root', shellWord(root)]),
    ...env.flatMap((name) => ['--env', shellWord(name)]),
  ].join(' ');
}

/** Shows a saved plan. */
export function showCommand(path: string): string {
  return `ascend show ${shellWord(path)}`;
}

function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
