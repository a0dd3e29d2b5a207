import { readReferencedFile } from './files/read.ts';
import type { FileArea } from '../core/local-file.ts';
import type { Problem } from '../core/issue.ts';
import { pointerOf } from '../core/json/pointer.ts';
import { quote } from './quote.ts';
import { refusedVariable } from './variables.ts';
import type { ManifestPart } from '../core/kind.ts';

export interface ReferenceContext {
  area: FileArea;
  env: NodeJS.ProcessEnv;
  /** Names of variables that the caller allows beside the project's own. */
  allowed: ReadonlySet<string>;
  /** Pointers at which the schema takes no text: nothing is read for them. */
  misplaced: ReadonlySet<string>;
  /** Which pointers hold secrets, and below which `{ file: path }` is a file itself. */
  parts: readonly ManifestPart[];
}

/** Where a text comes from. */
export type Source = { file: string } | { env: string; text: string };

export interface Resolved {
  value: unknown;
  problems: Problem[];
  /** Pointers whose text came from a file or a variable. A variable may hold a secret: no message may quote it. */
  sources: ReadonlyMap<string, Source>;
  /** What variables hold where the manifest wants a secret. There `value` keeps the reference. */
  secrets: ReadonlyMap<string, string>;
}

/** Puts the text in the place of every `{ file: path }` and `{ env: NAME }`. What can't be resolved stays and is reported. */
export function resolveReferences(value: unknown, context: ReferenceContext): Resolved {
  const problems: Problem[] = [];
  const sources = new Map<string, Source>();
  const secrets = new Map<string, string>();
  const texts = new Map<string, string>();
  const secretNames = new Map(context.parts.flatMap(({ secrets: own = {} }) => Object.entries(own)));
  const fileSections = context.parts.flatMap(({ fileSections: own = [] }) => own);
  const isFile = (pointer: string) => fileSections.some((name) => pointer.startsWith(`${name}/`));
  const walk = (item: unknown, pointer: string): unknown => {
    if (Array.isArray(item)) return item.map((child, index) => walk(child, pointer + pointerOf([index])));
    if (typeof item !== 'object' || item === null) return item;
    const reference = referenceIn(item);
    const isMisplaced = context.misplaced.has(pointer) || context.misplaced.has(`${pointer}/${reference?.kind}`);
    if (!reference || isFile(pointer) || isMisplaced) {
      const children = Object.entries(item).map(
        ([key, child]) => [key, walk(child, pointer + pointerOf([key]))] as const,
      );
      return Object.fromEntries(children);
    }
    const { kind, name } = reference;
    const isSecret = secretNames.has(pointer);
    const found = kind === 'file' ? fromFile(name, context) : fromEnv(name, context, isSecret);
    if (found.text === undefined) {
      problems.push({ pointer: pointer + pointerOf([kind]), ...found.problem });
      return item;
    }
    if (isSecret) {
      // Apple trims it, and variables of CI systems often end with a newline.
      secrets.set(pointer, found.text.trim());
      return item;
    }
    sources.set(pointer, kind === 'file' ? { file: name } : { env: name, text: found.text });
    texts.set(pointer, found.text.trim());
    return found.text;
  };
  const resolved = walk(value, '');
  for (const [pointer, text] of texts) {
    const [same] = [...secrets].find(([, secret]) => secret === text) ?? [];
    if (same === undefined) continue;
    const message = `${secretNames.get(same)} is written here as a plain text, which plans and the store would show`;
    problems.push({ pointer, message, hint: 'use another variable, or another file' });
  }
  return { value: resolved, problems, sources, secrets };
}

function referenceIn(item: object): { kind: 'file' | 'env'; name: string } | undefined {
  const [only, ...others] = Object.entries(item);
  if (!only || others.length > 0) return undefined;
  const [kind, name]: [string, unknown] = only;
  return (kind === 'file' || kind === 'env') && typeof name === 'string' && name !== '' ? { kind, name } : undefined;
}

type Found = { text: string } | { text?: undefined; problem: Omit<Problem, 'pointer'> };

function fromFile(path: string, { area }: ReferenceContext): Found {
  const { text, problem, ...details } = readReferencedFile(area, path);
  if (text === undefined)
    return { problem: { message: `the file ${quote(path)} ${problem ?? ''}`.trim(), ...details } };
  // Editors end a file with a newline that is no part of the text.
  return { text: text.replace(/\r\n?/g, '\n').replace(/\n$/, '') };
}

function fromEnv(name: string, { env, allowed }: ReferenceContext, isSecret: boolean): Found {
  const refused = refusedVariable(name, allowed);
  if (refused) return { problem: refused };
  // An environment may have a prototype.
  const text = Object.hasOwn(env, name) ? env[name] : undefined;
  // White space alone is a rule's to tell for a text, which has a place; a secret comes to no rule.
  if (text && !(isSecret && text.trim() === '')) return { text };
  const state = text === undefined ? 'is not set' : 'is empty';
  return { problem: { message: `the environment variable ${quote(name)} ${state}`, hint: 'set it where ascend runs' } };
}
