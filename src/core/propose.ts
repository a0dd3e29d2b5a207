import type { Facet, Proposal, Snapshot } from './facet.ts';
import { emptyProposal } from './facet.ts';
import type { GateUse } from './gate.ts';
import { digest } from './digest.ts';
import { inOrder } from './graph.ts';
import type { Operation } from './operation.ts';
import type { Plan, Target } from './plan.ts';

/** The facets that the manifest manages, together with those they need, in the order of the list. */
export function managedFacets<Manifest>(facets: readonly Facet<Manifest>[], manifest: Manifest): Facet<Manifest>[] {
  const chosen = new Set<string>();
  const choose = (name: string): void => {
    if (chosen.has(name)) return;
    chosen.add(name);
    facets.find((facet) => facet.name === name)?.needs.forEach(choose);
  };
  for (const facet of facets) if (facet.want(manifest) !== undefined) choose(facet.name);
  return facets.filter((facet) => chosen.has(facet.name));
}

/**
 * Compares the manifest with what was observed, facet by facet. Pure.
 * @param only the facets whose proposals are wanted; the others are still compared, for those that look at the rest.
 */
export function propose<Manifest>(
  facets: readonly Facet<Manifest>[],
  manifest: Manifest,
  snapshot: Snapshot,
  only?: ReadonlySet<string>,
): Proposal {
  const whole = emptyProposal();
  const wanted = emptyProposal();
  for (const facet of facets) {
    const want = facet.want(manifest);
    if (want === undefined) continue;
    const part = facet.propose(want, snapshot.have[facet.name], snapshot.have, whole);
    add(whole, part);
    if (only?.has(facet.name)) add(wanted, part);
  }
  return only ? wanted : whole;
}

function add(whole: Proposal, part: Proposal): void {
  whole.changes.push(...part.changes);
  whole.operations.push(...part.operations);
  whole.expects.push(...part.expects);
  whole.blocked.push(...part.blocked);
  whole.notes.push(...part.notes);
  whole.tables.push(...part.tables);
}

export interface PlanContext {
  target: Target;
  manifest: Plan['manifest'];
  /** Gates that the manifest or the caller opens. */
  allow: ReadonlySet<string>;
}

/** Makes the reviewed document of a proposal: ordered, gated, digested. Pure. */
export function buildPlan(proposal: Proposal, { target, manifest, allow }: PlanContext): Plan {
  const operations = inOrder(proposal.operations);
  const { changes, expects, blocked, notes, tables } = proposal;
  const gates = gatesOf(operations, allow);
  const shown = {
    ...{ target, manifest, changes, operations, expects, blocked, notes, tables, gates },
    ...{ things: {}, milestones: [] },
  };
  return { format: 'ascend.plan', formatVersion: '2.0', ...shown, digest: planDigest(shown) };
}

/** Digest of what a person approves: everything that the plan shows, the open gates too. Where the manifest lies does not matter. */
export function planDigest(plan: Omit<Plan, 'format' | 'formatVersion' | 'digest'>): string {
  const { target, manifest, changes, operations, expects, blocked, notes, tables, gates, things, milestones } = plan;
  const shown = { target, changes, operations, expects, blocked, notes, tables, gates, things, milestones };
  return digest({ ...shown, manifest: manifest.digest });
}

function gatesOf(operations: readonly Operation[], allow: ReadonlySet<string>): GateUse[] {
  const uses = new Map<string, GateUse>();
  for (const { gates = [], address } of operations) {
    for (const { name, reason } of gates) {
      const use = uses.get(name) ?? { name, open: allow.has(name), reasons: [] };
      use.reasons.push({ address, reason });
      uses.set(name, use);
    }
  }
  return [...uses.values()];
}
