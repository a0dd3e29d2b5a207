import type { Kind, Snapshot, Wants } from './kind.ts';
import { haveOf } from './kind.ts';
import type { Plan } from './plan.ts';
import { presentOf } from './collect-present.ts';
import { translationsOf } from './judge-translations.ts';
import { Unread } from './unread.ts';
import type { VariableText } from './variable-text.ts';

/** What goes with a plan for those who read it, and is no part of what they approve. Pure. */
export function forReaders(
  kinds: readonly Kind[],
  read: { wants: Wants; snapshot: Snapshot; variables: readonly VariableText[] },
  plan: Plan,
): Pick<Plan, 'present' | 'translations'> {
  const present = presentOf(kinds, read, plan);
  const source = sourceLanguage(kinds, read);
  const translations = source === undefined ? undefined : translationsOf(kinds, plan, present, source);
  return { present, ...(translations ? { translations } : {}) };
}

function sourceLanguage(
  kinds: readonly Kind[],
  { wants, snapshot: { have } }: { wants: Wants; snapshot: Snapshot },
): string | undefined {
  for (const kind of kinds) {
    if (!(kind.name in have) || have[kind.name] instanceof Unread) continue;
    const source = kind.sourceLanguage?.(haveOf(kind, have), wants[kind.name]);
    if (source !== undefined) return source;
  }
  return undefined;
}
