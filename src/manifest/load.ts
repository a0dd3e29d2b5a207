import { dirname } from 'node:path';
import { digest } from '../core/digest.ts';
import type { Issue, Position } from '../core/issue.ts';
import type { LocalFile } from '../core/local-file.ts';
import { readAttachments } from './attachments.ts';
import { canonicalManifest } from './canonical.ts';
import { readManifestFile } from './files.ts';
import type { Media } from './media/read-media.ts';
import { readMedia } from './media/read-media.ts';
import type { Problem } from '../core/issue.ts';
import { keysOf, pointerOf } from '../core/pointer.ts';
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
  /** Every file that it would upload, once each. */
  files: readonly LocalFile[];
  /** The place of a value, by JSON pointer. What a `default` fills in is found there. */
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
  const { problems, value, secrets, attachments, media } = await check(parsed, { folder, env, now });
  const issues: Issue[] = [
    ...parsed.duplicates.map((place) => duplicateKey(place)),
    ...oneAPlace(problems).map((problem) => issueOf(problem, parsed)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const manifest = canonicalManifest(value, { secrets, files: attachments, lists: media.lists });
  return {
    issues,
    loaded: {
      manifest,
      path,
      digest: digest({ ...manifest, allow: undefined }),
      folder,
      secrets,
      files: distinct([...attachments.values(), ...media.files]),
      locate: (pointer) => parsed.locate(defaulted(pointer, parsed)),
    },
  };
}

interface Checked {
  problems: Problem[];
  value: unknown;
  secrets: ReadonlyMap<string, string>;
  /** By the path that names them. */
  attachments: ReadonlyMap<string, LocalFile>;
  media: Media;
}

/**
 * First the manifest as it is written, then with the texts of files and variables in it. Those are read only where the schema takes
 * a text, and what a variable holds is never quoted: it may be a secret.
 */
async function check(parsed: ParsedYaml, { folder, env, now }: LoadOptions & { folder: string }): Promise<Checked> {
  const asWritten = checkSchema(parsed.value, parsed.written);
  const misplaced = new Set(asWritten.map(({ pointer }) => pointer));
  const { value, problems, sources, secrets } = await resolveReferences(parsed.value, { folder, env, misplaced });
  const [attachments, media] = await Promise.all([readAttachments(value, folder), readMedia(value, folder)]);
  const withTexts =
    sources.size === 0 ? [] : checkSchema(value, parsed.written).filter(({ pointer }) => sources.has(pointer));
  const ruled = rules.flatMap((rule) => rule({ manifest: value, now }));
  const isSecret = (pointer: string) => sources.get(pointer) === 'env';
  const later = [...withTexts, ...ruled].map((problem) => (isSecret(problem.pointer) ? unquoted(problem) : problem));
  const all = [...problems, ...asWritten, ...attachments.problems, ...media.problems, ...later];
  return { problems: all, value, secrets, attachments: attachments.files, media };
}

function distinct(files: readonly LocalFile[]): LocalFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
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
    // Several keys may be missing at one place, and a glob may stand for several files with something wrong.
    const isSeveral = message.includes(' lacks ') || /^\/(?:screenshots|previews)(?:\/[^/]+){3}/.test(pointer);
    const place = isSeveral ? `${pointer} ${message}` : `${pointer} ${at ?? ''} ${severity}`;
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

/** Sections in which `default` fills what a language lacks. */
const WITH_DEFAULT: readonly string[] = ['metadata', 'screenshots', 'previews'];

function defaulted(pointer: string, parsed: ParsedYaml): string {
  const [section = '', locale = '', field, ...rest] = keysOf(pointer);
  if (!WITH_DEFAULT.includes(section) || field === undefined) return pointer;
  const filling = pointerOf([section, 'default', field]);
  if (parsed.has(pointerOf([section, locale, field])) || !parsed.has(filling)) return pointer;
  return filling + pointerOf(rest);
}
