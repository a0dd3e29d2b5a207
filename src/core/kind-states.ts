import type { Kind, KindState, Snapshot, Wants } from './kind.ts';
import { haveOf, observedFor } from './kind.ts';
import { isRead } from './unread.ts';

/** The kinds that could be read, each with what is known of its things. */
export function kindStates(
  kinds: readonly Kind[],
  { wants, snapshot: { have } }: { wants: Wants; snapshot: Snapshot },
): { kind: Kind; state: KindState<unknown, unknown, Snapshot['have']> }[] {
  return kinds
    .filter((kind) => isRead(kind, have))
    .map((kind) => {
      const state = { want: wants[kind.name], have: haveOf(kind, have), observed: observedFor(kind, have) };
      return { kind, state };
    });
}
