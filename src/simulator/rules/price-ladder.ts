/**
 * For one US dollar so many units of the currency; and, where prices have no cents, what all of them are multiples of. The rates are
 * plausible, not real.
 */
const CURRENCIES: Readonly<Record<string, readonly [rate: number, unit?: number]>> = {
  AED: [4],
  AUD: [1.6],
  BRL: [5],
  CAD: [1.4],
  CHF: [0.9],
  CLP: [1000, 10],
  CNY: [7, 1],
  COP: [4000, 100],
  CZK: [25, 1],
  DKK: [7, 1],
  EGP: [50],
  EUR: [1.2],
  GBP: [1],
  HKD: [8, 1],
  HUF: [400, 10],
  IDR: [16_000, 1000],
  ILS: [4],
  INR: [100, 1],
  JPY: [150, 10],
  KRW: [1500, 100],
  KZT: [500, 10],
  MXN: [20, 1],
  MYR: [4.5],
  NGN: [1500, 100],
  NOK: [11, 1],
  NZD: [1.7],
  PEN: [4],
  PHP: [60, 1],
  PKR: [300, 10],
  PLN: [5],
  QAR: [4],
  RON: [5],
  RUB: [100, 1],
  SAR: [4],
  SEK: [11, 1],
  SGD: [1.4],
  THB: [35, 1],
  TRY: [40],
  TWD: [30, 10],
  TZS: [2500, 100],
  USD: [1],
  VND: [25_000, 1000],
  ZAR: [20],
};

const ladders = new Map<string, readonly number[]>();

/** The prices that Apple offers in a currency, rising, the first one free: some 800 or 900, as Apple's help says. */
export function priceLadder(currency: string): readonly number[] {
  const known = ladders.get(currency);
  if (known) return known;
  const [, unit] = CURRENCIES[currency] ?? [1];
  const ladder = unit === undefined ? withCents() : withoutCents(unit);
  ladders.set(currency, ladder);
  return ladder;
}

/** Place on the ladder of one currency of what comes nearest to a price in another. Nothing but free becomes free. */
export function equalized(price: number, from: string, to: string): number {
  if (price === 0) return 0;
  const [rate] = CURRENCIES[from] ?? [1];
  const [other] = CURRENCIES[to] ?? [1];
  const exact = (price / rate) * other;
  const ladder = priceLadder(to);
  const above = ladder.findIndex((step) => step >= exact);
  if (above === -1) return ladder.length - 1;
  const isNearer = exact - (ladder[above - 1] ?? 0) < (ladder[above] ?? 0) - exact;
  return Math.max(1, isNearer ? above - 1 : above);
}

function withCents(): number[] {
  const cents = [
    [0],
    steps(29, 999, 10),
    steps(1049, 4999, 50),
    steps(5099, 19_999, 100),
    steps(20_499, 49_999, 500),
    steps(50_999, 99_999, 1000),
    ...[0, 90, 95].map((ending) => steps(100 + ending, 12_000 + ending, 100)),
  ];
  return rising(cents.flat()).map((price) => price / 100);
}

function withoutCents(unit: number): number[] {
  const units = [
    steps(0, 200, 1),
    ...[0, -1].map((ending) => steps(210 + ending, 2000, 10)),
    ...[0, -1].map((ending) => steps(2100 + ending, 15_000, 100)),
  ];
  return rising(units.flat()).map((price) => price * unit);
}

function steps(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function rising(prices: readonly number[]): number[] {
  return [...new Set(prices)].sort((a, b) => a - b);
}
