import type { Collection, Resource } from '../core/resource.ts';
import type { ReceivedPage } from './json-api.ts';
import { noAnswer } from './errors.ts';

/** Of up to 200 resources each. A list that never ends would use up the key's requests of an hour. */
const MOST_PAGES = 500;

/** Of a whole list, with what comes along: twice as much as its pages can hold. */
const MOST_RESOURCES = 2 * 200 * MOST_PAGES;

/** Of all pages together, unpacked. Every price in every territory has some 70 MB. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Reads a collection to its end. `links.next` is followed as it stands, but only where the token may go: to the same origin.
 * A row that shows again, because the list has moved between two pages, counts once.
 * @param origin scheme, host and port that the first page came from.
 * @param enough whether what came so far will do
 */
export async function followPages(
  first: string,
  origin: string,
  read: (path: string) => Promise<ReceivedPage>,
  enough: (soFar: Collection) => boolean = () => false,
): Promise<Collection> {
  const data = new Map<string, Resource>();
  const included = new Map<string, Resource>();
  const visited = new Set<string>();
  const soFar = (): Collection => ({ data: [...data.values()], included: [...included.values()] });
  let bytes = 0;
  let path: string | undefined = first;
  while (path !== undefined) {
    if (visited.has(path)) throw broken(path, 'Apple sent the same page twice');
    visited.add(path);
    if (visited.size > MOST_PAGES) throw broken(path, `Apple sent more than ${MOST_PAGES} pages, and no end`);
    const page: ReceivedPage = await read(path);
    const { size } = data;
    for (const resource of page.data) data.set(keyOf(resource), resource);
    if (page.data.length > 0 && data.size === size) throw broken(path, 'Apple sent the same rows twice');
    for (const resource of page.included) included.set(keyOf(resource), resource);
    bytes += page.bytes;
    if (data.size + included.size > MOST_RESOURCES || bytes > MOST_BYTES)
      throw broken(path, 'Apple sent a list that is larger than any it is known to have');
    path = page.next === undefined || enough(soFar()) ? undefined : nextPath(page.next, path, origin);
  }
  return soFar();
}

function keyOf({ type, id }: Resource): string {
  return `${type} ${id}`;
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
