import { readFile } from 'node:fs/promises';
import type { Io, Outcome } from './io.ts';

export type SchemaName = 'manifest' | 'plan' | 'plans' | 'report' | 'reports' | 'receipt' | 'seed';

const FILES: Record<SchemaName, string> = {
  manifest: 'release.schema.json',
  plan: 'plan.schema.json',
  plans: 'plans.schema.json',
  report: 'report.schema.json',
  reports: 'reports.schema.json',
  receipt: 'receipt.schema.json',
  seed: 'seed.schema.json',
};

/** Prints a JSON Schema, for editors and for other tools. */
export async function schema(name: SchemaName, io: Io): Promise<Outcome> {
  io.stdout.write(await readFile(new URL(`../../schemas/${FILES[name]}`, import.meta.url), 'utf8'));
  return 'done';
}
