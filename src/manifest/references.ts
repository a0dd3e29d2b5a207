import { readReferencedFile } from './files.ts';
import type { Problem } from './problem.ts';
import { pointerOf } from './problem.ts';
import { quote } from './quote.ts';

export interface ReferenceContext {
  /** The manifest's folder. */
  folder: string;
  env: NodeJS.ProcessEnv;
}

/** Puts the text in the place of every `{ file: path }` and `{ env: NAME }`. What can't be resolved stays and is reported. */
export async function resolveReferences(
  value: unknown,
  context: ReferenceContext,
): Promise<{ value: unknown; problems: Problem[] }> {
  const problems: Problem[] = [];
  const walk = async (item: unknown, keys: readonly (string | number)[]): Promise<unknown> => {
    if (Array.isArray(item)) return Promise.all(item.map((child, index) => walk(child, [...keys, index])));
    if (typeof item !== 'object' || item === null) return item;
    const entries = Object.entries(item);
    const [only] = entries;
    if (only && entries.length === 1 && keys.length > 1) {
      const [kind, name] = only;
      if (typeof name === 'string' && name !== '' && (kind === 'file' || kind === 'env')) {
        const found = kind === 'file' ? await fromFile(name, context) : fromEnv(name, context);
        if (found.text !== undefined) return found.text;
        problems.push({ pointer: pointerOf([...keys, kind]), ...found.problem });
        return item;
      }
    }
    return Object.fromEntries(
      await Promise.all(entries.map(async ([key, child]) => [key, await walk(child, [...keys, key])] as const)),
    );
  };
  const resolved = await walk(value, []);
  return { value: resolved, problems };
}

type Found = { text: string } | { text?: undefined; problem: Omit<Problem, 'pointer'> };

async function fromFile(path: string, { folder }: ReferenceContext): Promise<Found> {
  const { text, problem, ...rest } = await readReferencedFile(folder, path);
  if (text === undefined) return { problem: { message: `the file ${quote(path)} ${problem ?? ''}`.trim(), ...rest } };
  // Editors end a file with a newline that is no part of the text.
  return { text: text.replace(/\r\n?/g, '\n').replace(/\n$/, '') };
}

function fromEnv(name: string, { env }: ReferenceContext): Found {
  const text = env[name];
  if (text) return { text };
  const state = text === undefined ? 'is not set' : 'is empty';
  return { problem: { message: `the environment variable ${quote(name)} ${state}`, hint: 'set it where ascend runs' } };
}
