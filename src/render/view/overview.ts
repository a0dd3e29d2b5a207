import type { Plan } from '../../core/plan.ts';
import type { PlannedManifest } from '../../core/planned-manifest.ts';
import { requestsNeeded } from '../../core/requests-needed.ts';
import { count } from '../../core/text/words.ts';
import { planView } from './plan.ts';
import { requestsText } from './requests.ts';
import type { TableView } from './tables.ts';

/** Digits of a digest that are enough to go on with (`apply --expect`). */
const DIGITS = 12;

/** All manifests of one run, each in a row. */
export function overviewTable(manifests: readonly PlannedManifest[]): TableView {
  return {
    title: overviewTitle(manifests),
    columns: [{ name: 'Manifest' }, { name: 'App' }, { name: 'Plan' }, { name: 'Digest' }],
    rows: manifests.map(({ path, plan, failure = '', locate }) => {
      if (!plan) return { names: [path], cells: ['', failure, ''], outlier: true };
      const { header, summary, digest } = planView(plan, locate);
      const release = [header.name, header.platform, header.versions.join(' → ')]
        .filter((part) => part !== '')
        .join(' ');
      const obstacle = obstacleText(plan);
      const cells = [release, obstacle ?? planText(plan, summary), digestText(digest)];
      return { names: [path], cells, ...(obstacle === undefined ? {} : { outlier: true }) };
    }),
  };
}

function planText({ operations }: Plan, summary: string): string {
  return operations.length === 0 ? 'no changes' : summary.replace(/^Plan: (.*?)(?: \(\d+ operations?\))?\.$/s, '$1');
}

function obstacleText({ blocked, gates }: Plan): string | undefined {
  const closed = gates.filter(({ open }) => !open).length;
  if (blocked.length > 0) return `${count(blocked.length, 'item')} blocked (exit 8)`;
  return closed > 0 ? `${count(closed, 'gate')} closed (exit 6)` : undefined;
}

function digestText(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, DIGITS);
}

/** `3 manifests: 1 with changes, 1 without changes, 1 that can't be applied now`, and what they take of the hour. */
function overviewTitle(manifests: readonly PlannedManifest[]): string {
  const of = (wanted: ReturnType<typeof stateOf>) => manifests.filter((one) => stateOf(one) === wanted).length;
  const parts = [
    [of('changes'), 'with changes'],
    [of('same'), 'without changes'],
    [of('stopped'), "that can't be applied now"],
    [of('failed'), 'without a plan'],
  ] as const;
  const shown = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
  // Each may need few of them, and the hour is one.
  const requests = requestsText(manifests.reduce((sum, { plan }) => sum + requestsNeeded(plan?.operations ?? []), 0));
  return `${count(manifests.length, 'manifest')}: ${shown.join(', ')}${requests === undefined ? '' : `. ${requests}`}`;
}

function stateOf({ plan }: PlannedManifest): 'changes' | 'same' | 'stopped' | 'failed' {
  if (!plan) return 'failed';
  if (obstacleText(plan) !== undefined) return 'stopped';
  return plan.operations.length > 0 ? 'changes' : 'same';
}
