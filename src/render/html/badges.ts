import type { Action } from '../view/fields.ts';
import { ACTION_WORDS } from '../view/fields.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';

type Tone = 'create' | 'update' | 'delete' | 'act' | 'move' | 'good' | 'bad' | 'warn' | 'plain';

/** What each says without colour. */
const SIGNS: Readonly<Record<Tone, string>> = {
  create: '+',
  update: '~',
  delete: '−',
  act: '»',
  move: '⇄',
  good: '✓',
  bad: '✗',
  warn: '!',
  plain: '',
};

/** A word that stands out, with a sign for who sees no colour. */
export function badge(word: string, tone: Tone): Markup {
  const sign = SIGNS[tone];
  return markup`<span class="badge ${tone}">${sign === '' ? '' : markup`<span aria-hidden="true">${sign} </span>`}${word}</span>`;
}

export function actionBadge(action: Action): Markup {
  return badge(ACTION_WORDS[action], action);
}
