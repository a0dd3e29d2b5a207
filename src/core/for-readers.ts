import type { Kind, Snapshot, Wants } from './kind.ts';
import { kindStates } from './kind-states.ts';
import type { Plan } from './plan.ts';
import type { NoticeRequest } from './collect-notices.ts';
import { noticesOf } from './collect-notices.ts';
import { presentOf } from './collect-present.ts';
import { translationsOf } from './judge-translations.ts';
import { requestsNeeded } from './requests-needed.ts';
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
): Pick<Plan, 'present' | 'translations' | 'notices' | 'server' | 'requestsNeeded'> {
  const present = presentOf(kinds, read, plan);
  const source = sourceLanguage(kinds, read);
  const translations = source === undefined ? undefined : translationsOf(kinds, plan, present, source);
  const notices = request ? noticesOf(kinds, read, plan.target.platform, request) : [];
  return {
    present,
    ...(translations ? { translations } : {}),
    ...(notices.length > 0 ? { notices } : {}),
    ...(server === undefined ? {} : { server }),
    requestsNeeded: requestsNeeded(plan.operations),
  };
}

function sourceLanguage(kinds: readonly Kind[], read: { wants: Wants; snapshot: Snapshot }): string | undefined {
  const [source] = kindStates(kinds, read).flatMap(
    ({ kind, state }) => kind.sourceLanguage?.(state.have, state.want) ?? [],
  );
  return source;
}
