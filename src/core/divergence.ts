import type { Address } from './address.ts';
import type { Change, Expectation } from './change.ts';
import { canonicalJson, sameJson } from './json/json.ts';

/**
 * A field of which a saved plan and App Store Connect, or the manifest, say different things. In every pair a value is absent where the
 * thing does not exist, and `null` for an empty field.
 */
export interface Divergence extends Pick<Change, 'address' | 'field' | 'during' | 'secret'> {
  /** What the plan was made from, and what it wanted. Absent where it has no such change. */
  planned?: Ends;
  /** What there is now, and what the manifest asks for. Absent where nothing is left to change. */
  now?: Ends;
}

type Ends = Pick<Change, 'before' | 'after'>;

/** What a plan says that may no longer be so. */
interface Planned {
  changes: readonly Change[];
  expects: readonly Expectation[];
}

/** Changes of now beside what the plan has in their place. @param now those that differ from it */
export function divergences({ changes, expects }: Planned, now: readonly Change[]): Divergence[] {
  const planned = new Map(changes.map((change) => [keyOf(change), change]));
  for (const { address, field, value } of expects) {
    const change = { address, field, before: value, after: value };
    if (!planned.has(keyOf(change))) planned.set(keyOf(change), change);
  }
  return now.map((change) => {
    const before = planned.get(keyOf(change));
    return { ...placeOf(change), ...(before ? { planned: endsOf(before) } : {}), now: endsOf(change) };
  });
}

/** The same of a plan for another state of the manifest, where changes may have become needless, too. */
export function divergencesOfPlans(planned: Planned, now: readonly Change[]): Divergence[] {
  const known = new Map(planned.changes.map((change) => [keyOf(change), change]));
  const left = new Set(now.map(keyOf));
  const isOther = (change: Change) => !sameEnds(known.get(keyOf(change)), change);
  return [
    ...divergences(planned, now.filter(isOther)),
    ...planned.changes
      .filter((change) => !left.has(keyOf(change)))
      .map((change) => ({ ...placeOf(change), planned: endsOf(change) })),
  ];
}

function keyOf({ address, field, during }: { address: Address; field: string; during?: Change['during'] }): string {
  return canonicalJson([address, field, during ?? null]);
}

function placeOf({
  address,
  field,
  during,
  secret,
}: Change): Pick<Divergence, 'address' | 'field' | 'during' | 'secret'> {
  return { address, field, ...(during ? { during } : {}), ...(secret ? { secret } : {}) };
}

function endsOf({ before, after }: Change): Ends {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function sameEnds(a: Ends | undefined, b: Ends): boolean {
  return a !== undefined && sameJson(a.before, b.before) && sameJson(a.after, b.after);
}
