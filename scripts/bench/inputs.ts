/**
 * What large inputs cost: ten times as much of something takes about ten times as long, whatever it was made for. Timings depend on the
 * machine, so they are given as ratios within one run.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanText } from '../../src/asc/clean-text.ts';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { renderPlan } from '../../src/render/terminal/plan.ts';
import { diffText, diffTextLines } from '../../src/render/view/text-diff.ts';
import { operation, plan } from '../../test/render/samples.ts';
import type { Figure, Table } from './table.ts';
import { atMost } from './table.ts';

/** Quadratic growth is 100. */
const STEEPEST = 30;

const APP = 'app: { bundleId: com.example.bench, platform: IOS }\n';

/** Manifests with so many mistakes. */
const MISTAKES: Record<string, (count: number) => string> = {
  'unknown keys': (count) => Array.from({ length: count }, (_, at) => `key${at}: 1\n`).join(''),
  'unknown languages': (count) => `metadata:\n${Array.from({ length: count }, (_, at) => `  x${at}: {}\n`).join('')}`,
  keywords: (count) =>
    `metadata: { ja: { keywords: [${Array.from({ length: count }, (_, at) => `word${at}`).join(',')}] } }`,
};

const text = (seed: number, lines: number): string =>
  Array.from({ length: lines }, (_, at) => `w${at * seed} x${at + seed} y${seed} text of line`).join('\n');

/** Ten times as much of each. */
export async function measureInputs(folder: string): Promise<Table> {
  const rows: (Figure | string)[][] = [];
  const file = join(folder, 'release.yml');
  for (const [name, make] of Object.entries(MISTAKES)) {
    rows.push(
      await grows(`a manifest with ten times as many ${name}`, async (factor) => {
        await writeFile(file, APP + make(900 * factor));
        await loadManifest(file, { env: {}, now: new Date() }, kinds);
      }),
    );
  }

  for (const piece of ['://', '?a', 'eyJ', 'a.', '\u001b[', '<"?']) {
    rows.push(
      await grows(`a text of Apple's made of ${JSON.stringify(piece)}`, (factor) => {
        cleanText(piece.repeat(500_000 * factor));
      }),
    );
  }

  rows.push(
    await grows('lines of two texts that have nothing in common', (factor) => {
      diffTextLines('a\n'.repeat(200 * factor), 'b\n'.repeat(200 * factor));
      diffTextLines(text(7, 10 * factor), text(13, 10 * factor));
    }),
  );
  rows.push(
    await grows('words of two texts that have little in common', (factor) => {
      diffText(text(7, 10 * factor).replaceAll('\n', ' '), text(13, 10 * factor).replaceAll('\n', ' '));
    }),
  );

  rows.push(
    await grows('a plan of ten times as many languages, rendered', (factor) => {
      const long = (seed: number) => text(seed, 40);
      const addresses = Array.from({ length: 4 * factor }, (_, at) => `version/localizations/l${at}`);
      const changes = addresses.flatMap((address, at) => [
        { address, field: 'description', before: long(at), after: long(at + 1), limit: 4000 },
        { address, field: 'keywords', before: 'Some words here', after: `Some other words ${at}`, limit: 100 },
      ]);
      const operations = addresses.map((address) => operation('update', address));
      renderPlan(plan({ changes, operations }), { color: true, width: 100, unicode: true });
    }),
  );
  return { head: ['ten times as much', 'takes so many times as long', 'at most'], rows };
}

/** Says how much longer ten times as much takes. What is once quick enough not to be measured counts as 2 ms. */
async function grows(name: string, work: (factor: number) => void | Promise<void>): Promise<(Figure | string)[]> {
  await fastest(() => work(1));
  const one = Math.max(2, await fastest(() => work(1)));
  const ten = await fastest(() => work(10));
  return [name, atMost(name, ten / one, STEEPEST, `${(ten / one).toFixed(1)} ×`), `${STEEPEST} ×`];
}

/** Milliseconds of processor time of the fastest of several runs: what else the machine does only ever adds. */
async function fastest(work: () => void | Promise<void>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
