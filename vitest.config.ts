import { defineConfig } from 'vitest/config';

const EVERYTHING = 'test/**/*.test.ts';
const LAWS = 'test/laws/*.test.ts';
const FUZZERS = 'test/fuzz/*.test.ts';
/** Tests beside the laws of which there is nothing more to try. */
const CASES = 'test/laws/{counterexamples,leaves,schema-arbitraries,secrets}.test.ts';
/** What takes seconds for a single file: processes, whole releases, laws. */
const SLOW = [LAWS, FUZZERS, 'test/cli/*.test.ts', 'test/docs/transcripts.test.ts', 'test/guides/examples.test.ts'];

/** `--mode fast`: without what is slow. `--mode matrix`: the laws, at every cut and with more random cases, and the fuzzers. */
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'matrix' ? [LAWS, FUZZERS] : [EVERYTHING],
    exclude: mode === 'fast' ? SLOW : mode === 'matrix' ? [CASES] : [],
    env: mode === 'matrix' ? { MATRIX: 'whole' } : {},
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // By default a core is left to the main process, which has little to do.
    maxWorkers: '100%',
    // A worker takes one file after the other: no test leaves anything behind, and starting anew for each costs more than most tests.
    isolate: false,
  },
}));
