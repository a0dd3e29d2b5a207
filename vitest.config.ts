import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vitest/config';

const EVERYTHING = 'test/**/*.test.ts';
const LAWS = 'test/laws/*.test.ts';
const FUZZERS = 'test/fuzz/*.test.ts';
/** What a release takes by its size: all the sizes in the matrix. */
const GROWTH = 'test/engine/growth.test.ts';
/** Whole runs of the command line with as many files as there are, or as large. */
const MEMORY = 'test/laws/memory.test.ts';
/** What needs a browser. */
const BROWSER = 'test/browser/*.test.ts';
/** Jobs of the example workflows, step by step, each with processes of its own. */
const JOBS = 'test/action/{apply,follow,gitlab,pull-request,several,trust}.test.ts';
/** Tests beside the laws of which there is nothing more to try. */
const CASES = 'test/laws/{counterexamples,leaves,schema-arbitraries,secrets}.test.ts';
/** What takes seconds for a single file: processes, whole releases, laws, long plans, a manifest for every key. */
const SLOW = [
  LAWS,
  FUZZERS,
  GROWTH,
  'test/{action,cli,editor,guides,package,safety}/*.test.ts',
  'test/asc/{bounds,crowded}.test.ts',
  'test/commands/plan/plan-pictures.test.ts',
  'test/core/secrets/key-guard.test.ts',
  'test/docs/{commands,pictures,transcripts}.test.ts',
  'test/engine/{interruption,recovery,second-writer,wait}.test.ts',
  'test/import/{asc,eas,fastlane}.test.ts',
  'test/kinds/{basket,basket-histories,in-app-purchases,media,newer-words,readiness,submission,whole}.test.ts',
  'test/manifest/{empty-values,load,mutated-yaml,screenshots}.test.ts',
  'test/manifest/files/glob.test.ts',
  'test/manifest/git/load-at.test.ts',
  'test/render/base.test.ts',
  'test/pull/{new-manifest,pictures,update,website}.test.ts',
  'test/render/{html,markdown}/{hostile,length}.test.ts',
  'test/thumbnails/make-thumbnails.test.ts',
];

const INCLUDED: Readonly<Record<string, string[]>> = {
  matrix: [LAWS, FUZZERS, GROWTH],
  browser: [BROWSER],
  workflows: [JOBS],
};
const EXCLUDED: Readonly<Record<string, string[]>> = {
  fast: [...SLOW, BROWSER],
  matrix: [CASES],
  browser: [],
  workflows: [],
};

/**
 * Workers get packages as Node resolves them by itself, as whoever installs ascend has them. By default they are the `development` builds,
 * which check themselves: Markdown takes a quarter longer. Vitest adds to the conditions of a configuration, so its own are put aside.
 */
const asNodeResolves: Plugin = {
  name: 'as-node-resolves',
  configResolved({ ssr, environments }) {
    for (const { resolve } of [ssr, ...Object.values(environments)]) if (resolve) resolve.conditions = ['node'];
  },
};

/**
 * `--mode fast`: without what is slow. `--mode matrix`: the laws, at every cut and with more random cases, and the fuzzers.
 * `--mode browser`: pages in Chromium, which no other mode needs. `--mode workflows`: every job of the example workflows.
 * `--mode states`: all, and whatever state a test leaves behind is pulled.
 */
export default defineConfig(({ mode }) => ({
  plugins: [asNodeResolves],
  test: {
    include: INCLUDED[mode] ?? [EVERYTHING],
    exclude: EXCLUDED[mode] ?? [BROWSER, JOBS, MEMORY],
    env: mode === 'matrix' ? { MATRIX: 'whole' } : mode === 'states' ? { EVERY_STATE: 'pulled' } : {},
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // By default a core is left to the main process, which has little to do.
    maxWorkers: mode === 'browser' ? 1 : '100%',
    // A worker takes one file after the other: no test leaves anything behind, and starting anew for each costs more than most tests.
    isolate: false,
    // What was not touched since the last run is not compiled again.
    experimental: { fsModuleCache: true },
  },
}));
