import type { Collection, Resource } from '../core/resource.ts';
import type { Received } from './json-api.ts';
import { noAnswer } from './errors.ts';

/** Of up to 200 resources each. A list that never ends would use up the key's requests of an hour. */
const MOST_PAGES = 500;

/**
 * Reads a collection to its end. `links.next` is followed as it stands, but only where the token may go: to the same origin.
 * @param origin scheme, host and port that the first page came from.
 */
export async function followPages(
  first: string,
  origin: string,
  read: (path: string) => Promise<Received>,
): Promise<Collection> {
  const data: Resource[] = [];
  const included = new Map<string, Resource>();
  const visited = new Set<string>();
  let path: string | undefined = first;
  while (path !== undefined) {
    if (visited.has(path)) throw broken(path, 'Apple sent the same page twice');
    visited.add(path);
    if (visited.size > MOST_PAGES) throw broken(path, `Apple sent more than ${MOST_PAGES} pages, and no end`);
    const page: Received = await read(path);
    if (!Array.isArray(page.data))
      throw broken(path, 'Apple answered with a single resource where a collection was asked for');
    data.push(...page.data);
    for (const resource of page.included) included.set(`${resource.type} ${resource.id}`, resource);
    path = page.next === undefined ? undefined : nextPath(page.next, path, origin);
  }
  return { data, included: [...included.values()] };
}

function nextPath(next: string, current: string, origin: string): string {
  const url = URL.canParse(next, origin) ? new URL(next, origin) : undefined;
  if (url?.origin !== origin)
    throw broken(current, 'Apple sent the next page to another host, where the token must not go');
  return `${url.pathname}${url.search}`;
}

function broken(path: string, what: string) {
  return noAnswer({ method: 'GET', path }, what, false);
}
