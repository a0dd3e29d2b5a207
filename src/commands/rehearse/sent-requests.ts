import type { Arrived } from './rehearsal-stage.ts';

/** A request as any server would get it. */
export interface SentRequest {
  method: string;
  /** Without the query; an id that was given out on the way stands as `{new}`. */
  path: string;
}

/** An address of the API: version, type, id and what follows. Files go to addresses that each server makes up. */
const ADDRESS = /^(\/v\d+\/\w+)(?:\/([^/]+))?(.*)$/;

/** @param known ids that were there before anything was sent */
export function sentRequests(arrived: readonly Arrived[], known: ReadonlySet<string>): SentRequest[] {
  return arrived.flatMap(({ method, url }) => {
    const [, start, id, end = ''] = ADDRESS.exec(url.replace(/\?.*$/s, '')) ?? [];
    if (start === undefined) return [];
    return [{ method, path: id === undefined ? start : `${start}/${known.has(id) ? id : '{new}'}${end}` }];
  });
}

/** Every id in addresses of requests. */
export function idsIn(arrived: readonly Arrived[]): string[] {
  return arrived.flatMap(({ url }) => ADDRESS.exec(url.replace(/\?.*$/s, ''))?.[2] ?? []);
}
