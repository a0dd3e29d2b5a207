import { canonicalJson } from '../core/json/json.ts';
import type { Query, Reader } from '../core/resource.ts';

/**
 * A reader that asks each thing once, for plans that are made at the same time: what several manifests of one app share is not read
 * again, and all of them see the same.
 */
export function sharedReader(reader: Reader): Reader {
  const all = once((path, query: Query | undefined) => reader.all(path, query));
  return {
    one: once((path, query) => reader.one(path, query)),
    // What is enough for one is not for another.
    all: (path, query, enough) => (enough ? reader.all(path, query, enough) : all(path, query)),
  };
}

function once<Answer, Asked>(
  ask: (path: string, query: Asked) => Promise<Answer>,
): (path: string, query: Asked) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (path, query) => {
    const key = `${path} ${canonicalJson(query ?? {})}`;
    const known = answers.get(key) ?? ask(path, query);
    answers.set(key, known);
    return known;
  };
}
