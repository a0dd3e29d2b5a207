import type { Blocked } from '../../core/change.ts';
import type { Position } from '../../core/issue.ts';
import type { Things } from '../../core/thing.ts';
import type { Origins } from './origins.ts';
import { PENDING_WORDS } from './origins.ts';
import type { Locate } from './positions.ts';
import { titleAt } from './things.ts';

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

export function blockedRow(item: Blocked, things: Things, locate: Locate | undefined, origins?: Origins): BlockedRow {
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
