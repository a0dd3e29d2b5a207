import { dirname, join, resolve } from 'node:path';
import { digest } from '../core/json/digest.ts';
import type { Issue, Position } from '../core/issue.ts';
import type { Beside, Kind, ListedFile, Wants } from '../core/kind.ts';
import type { KeyGuard } from '../core/secrets/key-guard.ts';
import { createKeyGuard } from '../core/secrets/key-guard.ts';
import type { FileArea, LocalFile } from '../core/local-file.ts';
import { findCredentialTexts, isAbout } from './credentials.ts';
import { expandFolders } from './expand-folders.ts';
import { fileArea } from './files/area.ts';
import { readManifestFile } from './files/read.ts';
import { textsOfFiles } from './files/texts.ts';
import type { Problem } from '../core/issue.ts';
import { keysOf, pointerOf } from '../core/json/pointer.ts';
import { wantsOf } from '../core/propose.ts';
import { fingerprint } from '../core/secrets/secret.ts';
import type { GivenText, VariableText } from '../core/variable-text.ts';
import { concealed, variableTexts } from '../core/variable-text.ts';
import { givenTexts, isGiven } from './given-texts.ts';
import type { ManifestSource } from './manifest-source.ts';
import { resolveReferences } from './resolve-references.ts';
import { checkSchema } from './schema-check.ts';
import { silencedNotices, silenceProblems, unsilenced } from './silence.ts';
import { duplicateKey, surprising } from './yaml-surprises.ts';
import type { ParsedYaml } from './yaml.ts';
import { parseYaml } from './yaml.ts';

export interface LoadedManifest {
  /** What it wants of each kind. */
  wants: Wants;
  /** Gates that it opens. */
  allow: readonly string[];
  /** Names of notices that it silences. */
  silenced: readonly string[];
  /** As it was given. */
  path: string;
  /** Texts of variables. What they want is compared in plain, and shown and kept by these. */
  variables: readonly VariableText[];
  /** Over the resolved content: every file, variable and secret counts; comments, layout and the gates that are open don't. */
  digest: string;
  /** Where its files lie. */
  area: FileArea;
  /** The texts of secrets, by JSON pointer. Nothing else holds them: the manifest has their fingerprints. */
  secrets: ReadonlyMap<string, string>;
  /** Every file that it would upload, once each. */
  files: readonly LocalFile[];
  /** The place of a value, by JSON pointer. What a `default` fills in is found there. */
  locate(pointer: string): Position;
  source: ManifestSource;
}

export interface LoadOptions {
  /** What a relative path is relative to; default: the working directory of the process. */
  cwd?: string;
  env: NodeJS.ProcessEnv;
  /** How far away from the manifest files may lie, absolute; absent: in its repository, else in its folder. */
  root?: string;
  /** Names of variables that the manifest may read beside those that start with `ASCEND_`. */
  variables?: readonly string[];
  /** For rules about dates. */
  now: Date;
  /** Its text, where it is not to be read: that of a manifest that is not written yet. */
  text?: string;
  /** App Store Connect is read as well: what the calendar says is left to notices, which know what is out or done already. */
  remote?: boolean;
  /** Names of all notices that there may be; absent: those that the manifest silences are not looked at. */
  notices?: readonly string[];
  /** Of credentials that must not come in; absent: the key in the environment. */
  guard?: KeyGuard;
}

/**
 * Reads and checks a manifest. Every problem is found in one run; `loaded` is there when none of them is an error.
 * Never throws for anything a file may hold.
 * @param kinds that the manifest may speak of.
 */
export async function loadManifest(
  path: string,
  options: LoadOptions,
  kinds: readonly Kind[],
): Promise<{ issues: Issue[]; loaded?: LoadedManifest }> {
  const { guard = createKeyGuard([options.env['ASC_PRIVATE_KEY'] ?? '']) } = options;
  const { issues, ...found } = await load(path, { ...options, guard }, kinds);
  return { issues: issues.map((issue) => withoutCredentials(issue, guard)), ...found };
}

/** More than any release has, with every language, text and picture written out: what follows takes time for each of them. */
const MOST_ENTRIES = 50_000;

const TOO_MANY = {
  message: `the manifest has more than ${MOST_ENTRIES} lines, list entries and anchors`,
  hint: 'put texts into files, { file: path }, and name pictures by globs',
} as const;

function entriesIn(text: string): number {
  return text.match(/[\n,&*]/g)?.length ?? 0;
}

/** Messages quote what is wrong, and a key may stand anywhere. */
function withoutCredentials(issue: Issue, { redact }: KeyGuard): Issue {
  const { pointer, message, hint } = issue;
  const clean = { pointer: redact(pointer), message: redact(message) };
  return { ...issue, ...clean, ...(hint === undefined ? {} : { hint: redact(hint) }) };
}

async function load(
  path: string,
  options: LoadOptions & { guard: KeyGuard },
  kinds: readonly Kind[],
): Promise<{ issues: Issue[]; loaded?: LoadedManifest }> {
  const { cwd = '.' } = options;
  const file = resolve(cwd, path);
  const read = options.text === undefined ? readManifestFile(file) : { text: options.text };
  if (read.text === undefined)
    return broken(path, { message: `${path} ${read.problem}`, ...(read.hint ? { hint: read.hint } : {}) });
  if (entriesIn(read.text) > MOST_ENTRIES) return broken(path, TOO_MANY);
  const { parsed, errors } = parseYaml(read.text, path);
  if (!parsed) return { issues: errors.map((error) => ({ severity: 'error', pointer: '', ...error })) };
  if (parsed.value === null || parsed.value === undefined) {
    return broken(path, {
      message: 'the manifest is empty',
      hint: 'begin with  app: { bundleId: …, platform: IOS };  release.yml.example shows everything',
    });
  }
  const area = fileArea(dirname(file), options.root);
  const { problems, value, secrets, given, lists, places } = await check(parsed, { ...options, area, kinds });
  const find = locator(parsed, places, dirname(path));
  const issues: Issue[] = [
    ...parsed.duplicates.map(duplicateKey),
    ...oneAPlace(problems).map((problem) => issueOf(problem, find)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  const manifest = value as { allow?: string[] };
  const beside = besideOf(lists, secrets);
  const wants = wantsOf(kinds, manifest, beside);
  const texts = variableTexts(given, wants);
  return {
    issues,
    loaded: {
      wants,
      allow: [...new Set(manifest.allow)].sort(),
      silenced: silencedNotices(manifest),
      path,
      digest: digest(concealed(wants, texts)),
      area,
      secrets,
      variables: texts,
      files: distinct([...lists.values()].flat()),
      locate: find,
      source: { text: read.text, written: parsed.value, resolved: manifest, beside, places },
    },
  };
}

interface Checked {
  problems: Problem[];
  value: unknown;
  secrets: ReadonlyMap<string, string>;
  given: GivenText[];
  /** Files by the pointer of the list that names them. */
  lists: ReadonlyMap<string, readonly ListedFile[]>;
  /** Where what was read from folders lies, relative to the manifest, by JSON pointer. */
  places: ReadonlyMap<string, string>;
}

/** What lies beside the values: files that were read already, and secrets of which only a fingerprint goes further. */
function besideOf(lists: ReadonlyMap<string, readonly ListedFile[]>, secrets: ReadonlyMap<string, string>): Beside {
  return {
    files: (pointer) => lists.get(pointer) ?? [],
    fingerprint(pointer, scope) {
      const text = secrets.get(pointer);
      return text === undefined ? undefined : fingerprint(text, `${scope}${pointer}`);
    },
  };
}

/**
 * First the manifest as it is written, then with the texts of files and variables in it. Those are read only where the schema takes
 * a text, and what a variable holds is never quoted: it may be a secret.
 */
async function check(
  parsed: ParsedYaml,
  {
    area,
    env,
    variables = [],
    now,
    remote = false,
    notices,
    guard,
    kinds,
  }: LoadOptions & { area: FileArea; guard: KeyGuard; kinds: readonly Kind[] },
): Promise<Checked> {
  const parts = kinds.flatMap(({ manifest = [] }) => manifest);
  const asWritten = checkSchema(parsed.value, parsed.written, parts);
  const slips = surprising(parsed, asWritten, parts);
  const misplaced = new Set(asWritten.map(({ pointer }) => pointer));
  const expanded = await expandFolders(parsed.value, { area, parts });
  const { value, problems, sources, secrets } = resolveReferences(expanded.value, {
    area,
    env,
    allowed: new Set(variables),
    misplaced,
    parts,
  });
  const found = await Promise.all(parts.map(async (part) => part.files?.(value, area)));
  const files = found.filter((one) => one !== undefined);
  const withTexts =
    sources.size === 0 ? [] : checkSchema(value, parsed.written, parts).filter(({ pointer }) => sources.has(pointer));
  const ruled = parts.flatMap(({ rules = [], calendarRules = [] }) =>
    [...rules, ...(remote ? [] : calendarRules)].flatMap((rule) => rule({ manifest: value, now })),
  );
  const silenced = silenceProblems(value, notices);
  const isSecret = (pointer: string) => isGiven(sources.get(pointer));
  const later = [...withTexts, ...ruled, ...silenced].map((problem) =>
    isSecret(problem.pointer) ? unquoted(problem) : problem,
  );
  const lists = new Map(files.flatMap((one) => [...one.lists]));
  // A list whose files were looked at is judged by their number, not by that of its entries: a glob stands for several, or for none.
  const ofSchema = asWritten.filter(({ pointer, at }) => at === 'key' || !lists.has(pointer));
  const all = [
    ...expanded.problems,
    ...problems,
    ...ofSchema,
    ...files.flatMap((one) => one.problems),
    ...later,
  ].filter(slips.isLeft);
  const beside = new Map([...secrets, ...textsOfFiles(lists, area)]);
  const leaks = findCredentialTexts(value, beside, { guard, env });
  const others = [...slips.problems, ...all].filter((problem) => !isAbout(leaks, problem));
  return {
    problems: unsilenced([...leaks, ...others], value),
    value,
    secrets,
    given: givenTexts(sources, parts),
    lists,
    places: expanded.places,
  };
}

function distinct(files: readonly LocalFile[]): LocalFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function unquoted(problem: Problem): Problem {
  return { ...problem, message: problem.message.replace(/"[^]*"/g, 'the value of this variable') };
}

function broken(file: string, problem: { message: string; hint?: string }): { issues: Issue[] } {
  return { issues: [{ severity: 'error', file, line: 1, column: 1, pointer: '', ...problem }] };
}

/** What breaks the schema often breaks a rule as well: the first word on a place is enough, and that on a wrong key for its value. */
function oneAPlace(problems: readonly Problem[]): Problem[] {
  const places = new Set<string>();
  const keys = new Set(
    problems.filter(({ at, severity = 'error' }) => at && severity === 'error').map(({ pointer }) => pointer),
  );
  return problems.filter(({ pointer, at, severity = 'error', message, several }) => {
    if (!at && keys.has(pointer)) return false;
    const place = several ? `${pointer} ${message}` : `${pointer} ${at ?? ''} ${severity}`;
    return !places.has(place) && places.add(place);
  });
}

function issueOf({ pointer, at, severity = 'error', message, hint }: Problem, find: Find): Issue {
  return {
    severity,
    ...find(pointer, at),
    pointer,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

type Find = (pointer: string, at?: 'key') => Position;

/** Finds values in the manifest, and those that were read from folders in their files. @param folder of the manifest, as it is shown */
function locator(parsed: ParsedYaml, places: ReadonlyMap<string, string>, folder: string): Find {
  const has = (pointer: string): boolean => parsed.has(pointer) || places.has(pointer);
  return (pointer, at) => {
    const filled = defaulted(pointer, has);
    for (let place = filled; place !== '' && !parsed.has(place); place = place.slice(0, place.lastIndexOf('/'))) {
      const file = places.get(place);
      if (file !== undefined) return { file: join(folder, file), line: 1, column: 1 };
    }
    return parsed.locate(filled, at);
  };
}

/** Where a value stands that `default` filled in for a language that lacks it. */
function defaulted(pointer: string, has: (pointer: string) => boolean): string {
  const [section = '', locale = '', field, ...below] = keysOf(pointer);
  if (field === undefined) return pointer;
  const filling = pointerOf([section, 'default', field]);
  if (has(pointerOf([section, locale, field])) || !has(filling)) return pointer;
  return filling + pointerOf(below);
}
