import { dirname } from 'node:path';
import { digest } from '../core/digest.ts';
import type { Issue, Position } from '../core/issue.ts';
import { canonicalManifest } from './canonical.ts';
import { readManifestFile } from './files.ts';
import type { Problem } from './problem.ts';
import { keysOf, pointerOf } from './problem.ts';
import { resolveReferences } from './references.ts';
import { rules } from './rules/index.ts';
import { checkSchema } from './schema-check.ts';
import type { Manifest } from './types.ts';
import type { ParsedYaml } from './yaml.ts';
import { parseYaml } from './yaml.ts';

export interface LoadedManifest {
  manifest: Manifest;
  /** As it was given. */
  path: string;
  /** Over the resolved content: the text of every file counts, comments and layout don't. */
  digest: string;
  /** The place of a value, by JSON pointer. What `metadata.default` fills in is found there. */
  locate(pointer: string): Position;
}

export interface LoadOptions {
  env: NodeJS.ProcessEnv;
  /** For rules about dates. */
  now: Date;
}

/**
 * Reads and checks a manifest. Every problem is found in one run; `loaded` is there when none of them is an error.
 * Never throws for anything a file may hold.
 */
export async function loadManifest(
  path: string,
  { env, now }: LoadOptions,
): Promise<{ issues: Issue[]; loaded?: LoadedManifest }> {
  const read = await readManifestFile(path);
  if (read.text === undefined)
    return broken(path, { message: `${path} ${read.problem}`, ...(read.hint ? { hint: read.hint } : {}) });
  const { parsed, errors } = parseYaml(read.text, path);
  if (!parsed) return { issues: errors.map((error) => ({ severity: 'error', pointer: '', ...error })) };
  if (parsed.value === null || parsed.value === undefined) {
    return broken(path, {
      message: 'the manifest is empty',
      hint: 'begin with  app: { bundleId: …, platform: IOS };  release.yml.example shows everything',
    });
  }
  const references = await resolveReferences(parsed.value, { folder: dirname(path), env });
  const problems = [
    ...references.problems,
    ...checkSchema(references.value, parsed.written),
    ...rules.flatMap((rule) => rule({ manifest: references.value, now })),
  ];
  const issues = oneAPlace(problems).map((problem) => issueOf(problem, parsed));
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const manifest = canonicalManifest(references.value);
  return {
    issues,
    loaded: {
      manifest,
      path,
      digest: digest(manifest),
      locate: (pointer) => parsed.locate(defaulted(pointer, parsed)),
    },
  };
}

function broken(file: string, problem: { message: string; hint?: string }): { issues: Issue[] } {
  return { issues: [{ severity: 'error', file, line: 1, column: 1, pointer: '', ...problem }] };
}

/** What breaks the schema often breaks a rule as well: the first word on a place is enough. */
function oneAPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer, at, severity = 'error', message }) => {
    // Several keys may be missing at one place.
    const place = message.includes(' lacks ') ? `${pointer} ${message}` : `${pointer} ${at ?? ''} ${severity}`;
    return !seen.has(place) && seen.add(place);
  });
}

function issueOf({ pointer, at, severity = 'error', message, hint }: Problem, parsed: ParsedYaml): Issue {
  return {
    severity,
    ...parsed.locate(defaulted(pointer, parsed), at),
    pointer,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

function defaulted(pointer: string, parsed: ParsedYaml): string {
  const [first, , field] = keysOf(pointer);
  if (first !== 'metadata' || field === undefined || parsed.has(pointer)) return pointer;
  const filling = pointerOf(['metadata', 'default', field]);
  return parsed.has(filling) ? filling : pointer;
}
