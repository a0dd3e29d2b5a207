import { dirname } from 'node:path';
import { digest } from '../core/digest.ts';
import type { Issue, Position } from '../core/issue.ts';
import type { LocalFile } from '../core/local-file.ts';
import { readAttachments } from './attachments.ts';
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
  /** Over the resolved content: every file and secret counts; comments, layout and the gates that are open don't. */
  digest: string;
  /** Of the manifest: paths in it are relative to this one. */
  folder: string;
  /** The texts of secrets, by JSON pointer. Nothing else holds them: the manifest has their fingerprints. */
  secrets: ReadonlyMap<string, string>;
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
  const folder = dirname(path);
  const { problems, value, secrets, files } = await check(parsed, { folder, env, now });
  const issues: Issue[] = [
    ...parsed.duplicates.map((place) => duplicateKey(place)),
    ...oneAPlace(problems).map((problem) => issueOf(problem, parsed)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const manifest = canonicalManifest(value, { secrets, files });
  return {
    issues,
    loaded: {
      manifest,
      path,
      digest: digest({ ...manifest, allow: undefined }),
      folder,
      secrets,
      locate: (pointer) => parsed.locate(defaulted(pointer, parsed)),
    },
  };
}

interface Checked {
  problems: Problem[];
  value: unknown;
  secrets: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, LocalFile>;
}

/**
 * First the manifest as it is written, then with the texts of files and variables in it. Those are read only where the schema takes
 * a text, and what a variable holds is never quoted: it may be a secret.
 */
async function check(parsed: ParsedYaml, { folder, env, now }: LoadOptions & { folder: string }): Promise<Checked> {
  const asWritten = checkSchema(parsed.value, parsed.written);
  const misplaced = new Set(asWritten.map(({ pointer }) => pointer));
  const { value, problems, sources, secrets } = await resolveReferences(parsed.value, { folder, env, misplaced });
  const attachments = await readAttachments(value, folder);
  const withTexts =
    sources.size === 0 ? [] : checkSchema(value, parsed.written).filter(({ pointer }) => sources.has(pointer));
  const ruled = rules.flatMap((rule) => rule({ manifest: value, now }));
  const isSecret = (pointer: string) => sources.get(pointer) === 'env';
  const later = [...withTexts, ...ruled].map((problem) => (isSecret(problem.pointer) ? unquoted(problem) : problem));
  const all = [...problems, ...asWritten, ...attachments.problems, ...later];
  return { problems: all, value, secrets, files: attachments.files };
}

function unquoted(problem: Problem): Problem {
  return { ...problem, message: problem.message.replace(/"[^]*"/g, 'the value of this variable') };
}

function duplicateKey(place: Position): Issue {
  const hint = 'keep one of them; YAML would take the last';
  return { severity: 'error', ...place, pointer: '', message: 'this key stands here twice', hint };
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
