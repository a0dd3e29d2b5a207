import type { Kind, Snapshot, Wants } from './kind.ts';
import { haveOf } from './kind.ts';
import type { Plan } from './plan.ts';
import type { NoticeRequest } from './collect-notices.ts';
import { noticesOf } from './collect-notices.ts';
import { presentOf } from './collect-present.ts';
import { translationsOf } from './judge-translations.ts';
import { isRead } from './unread.ts';
import type { VariableText } from './variable-text.ts';

/** What depends on the day and the machine. */
export interface Occasion {
  notices?: NoticeRequest;
  /** The server that was asked, where it is not Apple's. */
  server?: string;
}

/** What goes with a plan for those who read it, and is no part of what they approve. Pure. */
export function forReaders(
  kinds: readonly Kind[],
  read: { wants: Wants; snapshot: Snapshot; variables: readonly VariableText[] },
  plan: Plan,
  { notices: request, server }: Occasion = {},
): Pick<Plan, 'present' | 'translations' | 'notices' | 'server'> {
  const present = presentOf(kinds, read, plan);
  const source = sourceLanguage(kinds, read);
  const translations = source === undefined ? undefined : translationsOf(kinds, plan, present, source);
  const notices = request ? noticesOf(kinds, read, plan.target.platform, request) : [];
  return {
    present,
    ...(translations ? { translations } : {}),
    ...(notices.length > 0 ? { notices } : {}),
    ...(server === undefined ? {} : { server }),
  };
}

function sourceLanguage(
  kinds: readonly Kind[],
  { wants, snapshot: { have } }: { wants: Wants; snapshot: Snapshot },
): string | undefined {
  for (const kind of kinds) {
    if (!isRead(kind, have)) continue;
    const source = kind.sourceLanguage?.(haveOf(kind, have), wants[kind.name]);
    if (source !== undefined) return source;
  }
  return undefined;
}
