import { digest } from './json/digest.ts';
import type { GateUse } from './gate.ts';
import { inOrder } from './in-order.ts';
import type { Kind, Snapshot, Wants } from './kind.ts';
import type { Operation } from './operation.ts';
import type { Consequence, Milestone, Plan, Target } from './plan.ts';
import type { Proposed } from './propose.ts';
import { isRead } from './unread.ts';

export interface PlanContext {
  kinds: readonly Kind[];
  wants: Wants;
  snapshot: Snapshot;
  /** Where the manifest lies in its repository, and the digest of its content. */
  manifest: Plan['manifest'];
  /** Gates that the manifest or the caller opens. */
  allow: ReadonlySet<string>;
}

/** Makes the reviewed document of a proposal: ordered, gated, digested. Pure. */
export function buildPlan(proposed: Proposed, { kinds, wants, snapshot, manifest, allow }: PlanContext): Plan {
  const operations = inOrder(proposed.operations);
  const { changes, expects, blocked, notes, tables, things } = proposed;
  const gates = gatesOf(operations, allow);
  const target = targetOf(kinds, wants, snapshot);
  const milestones = milestonesOf(kinds, wants, target, operations);
  const consequences = inReadingOrder(proposed.consequences, kinds, milestones);
  const shown = { consequences, changes, operations, expects, blocked, notes, tables, gates, things, milestones };
  const plan = { target, manifest, allow: [...allow].sort(), ...shown };
  return { format: 'ascend.plan', formatVersion: '2.1', ...plan, digest: planDigest(plan) };
}

/** Digest of what a person approves: everything that the plan shows, where its manifest lies, and every gate that is open. */
export function planDigest(plan: Omit<Plan, 'format' | 'formatVersion' | 'digest'>): string {
  const { target, manifest, allow, consequences, changes, operations, expects, blocked, notes, tables, gates } = plan;
  const { things, milestones } = plan;
  const shown = { consequences, changes, operations, expects, blocked, notes, tables, gates, things, milestones };
  return digest({ target, manifest, allow, ...shown });
}

/** What the manifest alone says of what a plan is for. */
export function meantTarget(kinds: readonly Kind[], wants: Wants): Partial<Target> {
  return kinds.reduce<Partial<Target>>((target, { name, meant }) => {
    const want = wants[name];
    return want === undefined ? target : { ...target, ...meant?.(want) };
  }, {});
}

/** What a plan is for: the app and, where it was looked up, the version. */
export function targetOf(kinds: readonly Kind[], wants: Wants, { have }: Snapshot): Target {
  const nothing: Target = { bundleId: '', appId: '', name: '' };
  const known = kinds.filter((kind) => isRead(kind, have));
  return known.reduce<Target>(
    (target, kind) => ({ ...target, ...kind.target?.(have[kind.name], wants[kind.name]) }),
    nothing,
  );
}

/** First what can't be taken back, then money, then what customers read and see. */
function inReadingOrder(
  consequences: readonly Consequence[],
  kinds: readonly Kind[],
  milestones: readonly Milestone[],
): Consequence[] {
  const last = new Set(milestones.map(({ kind }) => kind));
  const topics = ['commerce', 'storefront', undefined];
  const rank = ({ kind }: Consequence): number =>
    last.has(kind) ? -1 : topics.indexOf(kinds.find(({ name }) => name === kind)?.topic);
  return consequences.toSorted((a, b) => rank(a) - rank(b));
}

function milestonesOf(
  kinds: readonly Kind[],
  wants: Wants,
  { version }: Target,
  operations: readonly Operation[],
): Milestone[] {
  const versionString = version?.becomes ?? version?.versionString ?? '';
  return kinds
    .flatMap((kind) => {
      if (!kind.milestone) return [];
      const own = operations.filter((operation) => operation.kind === kind.name);
      const { missed, ...words } = kind.milestone(versionString, own);
      return [{ kind: kind.name, ...words, ...(missed === undefined ? {} : { missed }) }];
    })
    .filter(({ kind, missed }) => missed !== undefined || wants[kind] !== undefined);
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
