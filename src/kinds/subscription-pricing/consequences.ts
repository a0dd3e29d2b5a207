import type { Consequence } from '../../core/plan.ts';
import { andList, count } from '../../core/text/words.ts';
import { priceText } from '../prices/price-format.ts';
import type { JudgedPrices } from './judge.ts';
import type { PriceMove } from './price-moves.ts';
import type { Outcome } from './subscribers.ts';
import { outcomeOf } from './subscribers.ts';

interface ConsequenceContext {
  noun: string;
  /** The territory whose move stands for the others. */
  base: string | undefined;
  currencies: Readonly<Record<string, string>>;
}

/** What customers pay from when on, and what becomes of those who subscribe already. */
export function pricingConsequences(
  { moves, dropped, terms }: Pick<JudgedPrices, 'moves' | 'dropped' | 'terms'>,
  { noun, base, currencies }: ConsequenceContext,
): Omit<Consequence, 'kind'>[] {
  const later = moves.filter(({ start }) => start !== null);
  const first = moves.filter(({ start }) => start === null);
  const said = [
    ...movesText(first),
    ...movesText(later).map((text) => [text, ...subscribersText(later, (move) => outcomeOf(move, terms))].join('; ')),
    ...(dropped.length === 0 ? [] : [`drops scheduled prices in ${territories(dropped.length)}`]),
  ];
  // Never at once: nobody pays before the first release, and afterwards every move has a day to come.
  return said.map((text) => ({ text: `${noun}: ${text}` }));

  function movesText(all: readonly PriceMove[]): string[] {
    const shown = all.find(({ to }) => to.territory === base) ?? all[0];
    if (!shown) return [];
    const { territory, price } = shown.to;
    const before = shown.present.current?.price;
    const then = priceText(price, currencies[territory]);
    const move = before === undefined ? then : `${before} → ${then}`;
    const others = all.length === 1 ? '' : ` and ${territories(all.length - 1, 'more ')}`;
    return [`${move} in ${territory}${others}${shown.start === null ? '' : `, from ${shown.start}`}`];
  }
}

const WORDS: readonly [Outcome, string][] = [
  ['kept', 'keep their price'],
  ['notified', 'pay more'],
  ['asked', 'are asked for consent'],
  ['pay less', 'pay less too'],
];

function subscribersText(moves: readonly PriceMove[], outcome: (move: PriceMove) => Outcome): string[] {
  const all = moves.map(outcome);
  const parts = WORDS.flatMap(([name, words]) => {
    const number = all.filter((one) => one === name).length;
    if (number === 0) return [];
    return [number === all.length ? words : `${words} in ${territories(number)}`];
  });
  return parts.length === 0 ? [] : [`subscribers ${andList(parts)}`];
}

function territories(number: number, more = ''): string {
  return count(number, `${more}territory`, `${more}territories`);
}
