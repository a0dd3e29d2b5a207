import type { Blocked } from '../../core/change.ts';
import type { Position } from '../../core/issue.ts';
import type { Things } from '../../core/thing.ts';
import type { Origins } from './origins.ts';
import { PENDING_WORDS } from './origins.ts';
import type { Locate } from './positions.ts';
import { thingAt, titleAt } from './things.ts';

/** Something that Apple's state makes impossible now. */
export interface BlockedRow {
  title: string;
  /** Where the title doesn't say it already. */
  field?: string;
  reason: string;
  position?: Position;
  /** The manifest key, or the page, where it can be fixed. */
  fix?: string;
}

interface Context {
  things: Things;
  locate: Locate | undefined;
  origins?: Origins | undefined;
}

function blockedRow(item: Blocked, { things, locate, origins }: Context): BlockedRow {
  const { address, field, reason, from, fix } = item;
  const title = titleAt(things, address);
  const position = from === undefined ? undefined : locate?.(from);
  return {
    title,
    ...(field === undefined || field === title ? {} : { field }),
    reason: origins?.isPending.blocked(item) ? `${reason} (${PENDING_WORDS})` : reason,
    ...(position ? { position } : {}),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** So many of one family that are blocked for one reason are one row, which names some. */
const ENOUGH = 4;
const NAMED = 3;

/** Rows in the order of the plan. @param full a row for each, however many are alike */
export function blockedRows(
  items: readonly Blocked[],
  { things, locate, origins, full = false }: Context & { full?: boolean },
): BlockedRow[] {
  const rows = items.map((item) => {
    const row = blockedRow(item, { things, locate, origins });
    const family = thingAt(things, item.address)?.family;
    // What is to be mended somewhere else has to be seen by itself.
    const isOne = full || !family || row.fix !== undefined;
    return { row, family, key: isOne ? undefined : JSON.stringify([family.title, row.field, row.reason]) };
  });
  const groups = new Map<string | undefined, typeof rows>();
  for (const one of rows) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return rows.flatMap((one) => {
    const group = one.key === undefined ? [] : (groups.get(one.key) ?? []);
    if (group.length < ENOUGH) return [one.row];
    if (group[0] !== one) return [];
    const names = group.slice(0, NAMED).map(({ family }) => family?.member ?? '');
    return [{ ...one.row, title: `${one.family?.title ?? ''} (${names.join(', ')} and ${group.length - NAMED} more)` }];
  });
}
