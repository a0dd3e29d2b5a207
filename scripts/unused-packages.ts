import type { Plugin } from 'esbuild';

/**
 * Packages of the HTTP library of which nothing is used (no HTTP/2, no cache of answers or of names), each with as much as its importers need
 * to be linked. The first sets up TLS while it is loaded: a fifth of what a short run computes.
 */
const UNUSED: Readonly<Record<string, string>> = {
  'http2-wrapper': 'export default {};',
  'cacheable-lookup': 'export default class {}',
  'cacheable-request': 'export default class {} export class CacheError extends Error {}',
};

/** Leaves out of `dist` what is never used and costs at every start. */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      Object.hasOwn(UNUSED, path) ? { path, namespace: 'unused', sideEffects: false } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => {
      const contents = UNUSED[path];
      return contents === undefined ? undefined : { contents };
    });
  },
};
