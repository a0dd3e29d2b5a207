import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encounter } from './arbitraries.ts';
import { stage } from './stage.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);
it('hunt', { timeout: 3_600_000 }, async () => {
  const tally = new Map<string, number>();
  const count = (k: string) => tally.set(k, (tally.get(k) ?? 0) + 1);
  const started = performance.now();
  const out = fc.check(
    fc.asyncProperty(encounter, async (met) => {
      const { simulator, engine, exchanges } = await stage(met);
      const made = await engine.plan(met.manifest);
      for (const b of made.plan.blocked) count(`blocked ${b.address.replace(/[a-z]{2}-[A-Z]{2}|ja$/, 'xx').slice(0,30)} ${b.field ?? ''}`);
      if (made.plan.blocked.length > 0) { count('BLOCKED'); await simulator.close(); return; }
      count(`applied`); for (const f of new Set(made.plan.operations.map((o) => `${o.kind} ${o.facet}`))) count(f);
      if (made.plan.operations.some(({facet}) => facet === 'submission')) count('submitting');
      const before = exchanges.length;
      const result = await engine.apply(met.manifest, made);
      const refused = exchanges.slice(before).filter(({ method, status }) => method !== 'GET' && status >= 400).map(e => `${e.method} ${e.url} ${e.status} ${JSON.stringify(e.responseBody)}`);
      const bad = { outcome: result.outcome, leftover: result.leftover, failures: result.results.filter(r => !['done','adopted'].includes(r.status)).map(r => [r.operation.kind, r.operation.address, r.status, r.reason ?? r.failure]), ...(result.outcome === 'applied' ? {} : {refused})};
      if (bad.outcome !== 'applied') throw new Error(JSON.stringify({...bad, ops: made.plan.operations.map(o=>`${o.kind} ${o.address}`)}, null, 1));
      const again = await engine.plan(met.manifest);
      if (again.plan.changes.length + again.plan.operations.length + again.plan.blocked.length) throw new Error('AGAIN ' + JSON.stringify([again.plan.changes, again.plan.operations, again.plan.blocked], null, 1));
      await simulator.close();
    }),
    { numRuns: RUNS, ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}), ...(process.env['PATHX'] ? { path: process.env['PATHX'] } : {}) , interruptAfterTimeLimit: 500_000},
  );
  const res = await out;
  console.log([...tally].sort((a, b) => b[1] - a[1]).map(([k, n]) => `${n} ${k}`).join('\n'));
  console.log('runs', res.numRuns, 'ms', Math.round(performance.now() - started));
  if (res.failed) {
    console.log('SEED', res.seed, res.counterexamplePath);
    console.log(JSON.stringify(res.counterexample?.[0], (k, v) => (k === 'missing' || k === 'allow' ? '…' : v)));
    console.log(String((res.errorInstance as Error)?.message).slice(0, 6000));
  }
  expect(res.failed).toBe(false);
});
