import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSources, targetOf } from '../support/sources.ts';

const files = readSources(fileURLToPath(new URL('../../src', import.meta.url))).filter(({ path }) =>
  path.startsWith('render/'),
);

/** What each room may import beside itself. What stands in no room prints data for programs, and problems of a manifest. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  view: ['core', 'diff'],
  terminal: ['core', 'view'],
  markdown: ['core', 'view'],
  html: ['core', 'view'],
  progress: ['core', 'view', 'terminal', 'ora'],
  '': ['core', 'terminal'],
};

/** `view` for `render/view/plan.ts`, '' for `render/json.ts`, `core` for `core/plan.ts`; a package by its name. */
function roomOf(path: string): string {
  const [zone = '', room = '', file] = path.split('/');
  return zone !== 'render' ? zone : file === undefined ? '' : room;
}

describe('the rooms of the renderer', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s imports only what its room may', (path, { imports }) => {
    const room = roomOf(path);
    const allowed = [room, ...(ROOMS[room] ?? [])];
    const others = imports.map(({ specifier }) => roomOf(targetOf(path, specifier) ?? specifier));
    expect(others.filter((other) => !allowed.includes(other))).toEqual([]);
  });

  it('are all there', () => {
    expect(new Set(files.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(ROOMS)));
  });
});
