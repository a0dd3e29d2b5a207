import { parseJson } from '../protocol/json.ts';
import { readRegularFile } from '../regular-file.ts';
import { isVersionNumber } from '../rules/version-numbers.ts';
import { BUILD_STATES } from '../rules/builds.ts';
import { PLATFORMS } from '../rules/states.ts';
import type { Problems } from '../seed-error.ts';
import { createProblems, SeedError } from '../seed-error.ts';
import type { Json } from '../store.ts';

/** What a simulator is to begin with, as `schemas/seed.schema.json` has it. */
export interface SeedDocument {
  /** Of the file, for messages. */
  name: string;
  apps: readonly SeedRecord[];
  builds: readonly SeedBuild[];
  resources: readonly SeedResource[];
}

/** A record as the website makes it. */
interface SeedRecord {
  bundleId: string;
  name?: string;
  primaryLocale?: string;
  platforms?: string[];
}

/** An uploaded build of a record of this seed. */
interface SeedBuild {
  bundleId?: string;
  platform?: string;
  versionString: string;
  version: string;
  processingState?: string;
  usesNonExemptEncryption?: boolean;
}

/** A resource as Apple answers it. */
export interface SeedResource {
  type: string;
  id: string;
  attributes: Members;
  relationships: Members;
}

export type Members = Record<string, Json>;

/** As deep as a document of the state file. */
const DEEPEST = 128;

/** @throws SeedError that says what is wrong, and where */
export function readSeed(file: string, name: string): SeedDocument {
  const read = readRegularFile(file, { followsLinks: true });
  if (read.text === undefined) throw new SeedError(`${name} ${read.problem}`);
  return parseSeed(read.text, name);
}

/** @throws SeedError that says what is wrong, and where */
export function parseSeed(text: string, name: string): SeedDocument {
  let content: Json;
  try {
    content = parseJson(text, DEEPEST);
  } catch (cause) {
    const why = cause instanceof SyntaxError ? ` (${cause.message})` : '';
    throw new SeedError(`${name} is not a seed: it is not JSON${why}`, { cause });
  }
  if (!isMembers(content) || content['format'] !== 'ascend.seed') {
    throw new SeedError(`${name} is not a seed: "format" has to be "ascend.seed"`);
  }
  const { formatVersion } = content;
  if (typeof formatVersion !== 'string' || !/^1\.\d+$/.test(formatVersion)) {
    throw new SeedError(`${name} is not a seed of format version 1: "formatVersion" has to be "1.0"`);
  }
  const problems = createProblems(name);
  const known = ['$schema', 'format', 'formatVersion', 'apps', 'builds', 'resources'];
  const wrong = Object.keys(content).find((key) => !known.includes(key));
  if (wrong !== undefined) problems.add(wrong, `is not expected here: known are ${known.slice(3).join(', ')}`);
  const document = {
    name,
    apps: listOf(content, 'apps', problems, recordOf),
    builds: listOf(content, 'builds', problems, buildOf),
    resources: listOf(content, 'resources', problems, resourceOf),
  };
  problems.refuse();
  return document;
}

type Reading = (members: Members, place: string, problems: Problems) => unknown;

function listOf<R extends Reading>(content: Members, key: string, problems: Problems, read: R): ReturnType<R>[];
function listOf(content: Members, key: string, problems: Problems, read: Reading): unknown[] {
  const list = content[key] ?? [];
  if (!Array.isArray(list)) {
    problems.add(key, 'has to be a list');
    return [];
  }
  return list.flatMap((item, index) => {
    const place = `${key}[${index}]`;
    if (isMembers(item)) return [read(item, place, problems)];
    problems.add(place, 'has to be an object');
    return [];
  });
}

function recordOf(members: Members, place: string, problems: Problems): SeedRecord {
  const ask = questions(members, place, problems);
  ask.only('bundleId', 'name', 'primaryLocale', 'platforms');
  const platforms = members['platforms'];
  if (platforms !== undefined && !isWords(platforms, PLATFORMS)) {
    problems.add(`${place}.platforms`, `has to be a list of ${PLATFORMS.join(', ')}`);
  }
  return {
    bundleId: ask.text('bundleId') ?? '',
    ...optional('name', ask.text('name', true)),
    ...optional('primaryLocale', ask.text('primaryLocale', true)),
    ...(isWords(platforms, PLATFORMS) ? { platforms } : {}),
  };
}

function buildOf(members: Members, place: string, problems: Problems): SeedBuild {
  const ask = questions(members, place, problems);
  ask.only('bundleId', 'platform', 'versionString', 'version', 'processingState', 'usesNonExemptEncryption');
  const [versionString = '', version = ''] = [ask.text('versionString'), ask.text('version')];
  for (const [name, number] of Object.entries({ versionString, version })) {
    if (number !== '' && !isVersionNumber(number))
      problems.add(`${place}.${name}`, `${number} has to be numbers, as in 1.2.0`);
  }
  const answer = members['usesNonExemptEncryption'];
  if (answer !== undefined && typeof answer !== 'boolean') {
    problems.add(`${place}.usesNonExemptEncryption`, 'has to be true or false');
  }
  return {
    versionString,
    version,
    ...optional('bundleId', ask.text('bundleId', true)),
    ...optional('platform', ask.word('platform', PLATFORMS)),
    ...optional('processingState', ask.word('processingState', BUILD_STATES)),
    ...(typeof answer === 'boolean' ? { usesNonExemptEncryption: answer } : {}),
  };
}

function resourceOf(members: Members, place: string, problems: Problems): SeedResource {
  const ask = questions(members, place, problems);
  ask.only('type', 'id', 'attributes', 'relationships', 'links', 'meta');
  const object = (name: string): Members => {
    const value = members[name] ?? {};
    if (isMembers(value)) return value;
    problems.add(`${place}.${name}`, 'has to be an object');
    return {};
  };
  const [type = '', id = ''] = [ask.text('type'), ask.text('id')];
  if (id !== '' && !isId(id)) problems.add(`${place}.id`, 'has to be an id, as Apple gives them: a part of an address');
  return { type, id, attributes: object('attributes'), relationships: object('relationships') };
}

/** Ids stand in addresses: characters that mean themselves there, and nothing that leads elsewhere. */
function isId(id: string): boolean {
  return /^[\w.~+=:,;@!$-]{1,512}$/.test(id) && !/^\.+$/.test(id) && !(id in {});
}

/** Reads the members of one object. What is wrong goes to the problems. */
function questions(members: Members, place: string, problems: Problems) {
  const text = (name: string, isOptional = false): string | undefined => {
    const value = members[name];
    if (value === undefined && isOptional) return undefined;
    if (typeof value === 'string' && value !== '') return value;
    problems.add(`${place}.${name}`, 'has to be a text');
    return undefined;
  };
  return {
    text,
    word(name: string, known: readonly string[]): string | undefined {
      const value = text(name, true);
      if (value === undefined || known.includes(value)) return value;
      problems.add(`${place}.${name}`, `${value} is none of ${known.join(', ')}`);
      return undefined;
    },
    only(...known: string[]): void {
      for (const name of Object.keys(members)) {
        if (!known.includes(name))
          problems.add(`${place}.${name}`, `is not expected here: known are ${known.join(', ')}`);
      }
    },
  };
}

function optional<N extends string>(name: N, value: string | undefined): { [K in N]?: string };
function optional(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

function isWords(value: Json | undefined, known: readonly string[]): value is string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && known.includes(item))
  );
}

export function isMembers(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
