import type { Address } from './address.ts';
import type { Kind, Snapshot, Wants } from './kind.ts';
import { kindStates } from './kind-states.ts';
import type { Plan } from './plan.ts';
import type { Present } from './present.ts';
import type { Thing } from './thing.ts';
import type { Value } from './value.ts';
import type { VariableText } from './variable-text.ts';
import { concealed } from './variable-text.ts';

/** Collects what customers meet now from what was observed. What a change of the plan has as its `before` is not said again. */
export function presentOf(
  kinds: readonly Kind[],
  { variables, ...read }: { wants: Wants; snapshot: Snapshot; variables: readonly VariableText[] },
  { changes }: Pick<Plan, 'changes'>,
): Present {
  const changed = new Set(changes.map(({ address, field }) => JSON.stringify([address, field])));
  const present: Present = { values: [], lists: [], things: {} };
  const things: Record<Address, Thing> = {};
  for (const { kind, state } of kindStates(kinds, read)) {
    const { values = [], lists = [] } = kind.present?.(state.have, state.want) ?? {};
    const left = values.filter(({ address, field }) => !changed.has(JSON.stringify([address, field])));
    present.values.push(...left.map((item) => ({ ...item, value: concealed(item.value, variables) as Value })));
    present.lists.push(...lists);
    for (const { address } of [...left, ...lists])
      things[address] = {
        kind: kind.name,
        ...(kind.topic === undefined ? {} : { topic: kind.topic }),
        ...kind.words(address, state),
      };
  }
  return { ...present, things };
}
