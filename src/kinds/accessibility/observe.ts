import type { Address } from '../../core/address.ts';
import { own } from '../../core/json/own.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, requiredText } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import { fields } from '../requests.ts';
import type { Answers } from './want.ts';
import { ANSWERS } from './want.ts';

/** A declaration as Apple has it. */
interface Declaration {
  id: string;
  /** Those that are given. */
  answers: Answers;
}

/** The declarations of one device family that are in force or can be. */
export interface Declarations {
  draft?: Declaration;
  published?: Declaration;
}

const STATES: Readonly<Record<string, keyof Declarations>> = { DRAFT: 'draft', PUBLISHED: 'published' };

const BASE = 'accessibility/';

export function addressOf(family: string): Address {
  return `${BASE}${family}`;
}

export function familyOf(address: Address): string {
  return address.slice(BASE.length).split('/')[0] ?? '';
}

export async function observeDeclarations(
  api: Reader,
  _scope: unknown,
  { app }: { app: AppHave },
): Promise<Record<string, Declarations>> {
  const list = await api.all(`/v1/apps/${app.id}/accessibilityDeclarations`, {
    // What was replaced stays in the list for good.
    'filter[state]': ['DRAFT', 'PUBLISHED'],
    ...fields('accessibilityDeclarations', ['deviceFamily', 'state', ...ANSWERS]),
  });
  const families: Record<string, Declarations> = {};
  for (const row of list.data) {
    const family = requiredText(row, 'deviceFamily');
    const state = own(STATES, requiredText(row, 'state'));
    // Of a state that is newer than this nothing is known: it is neither written nor taken for what customers see.
    if (state) families[family] = { ...families[family], [state]: { id: row.id, answers: answersOf(row) } };
  }
  return families;
}

function answersOf(row: Resource): Answers {
  return Object.fromEntries(
    ANSWERS.flatMap((name) => {
      const answer = attribute(row, name);
      return typeof answer === 'boolean' ? [[name, answer] as const] : [];
    }),
  );
}
