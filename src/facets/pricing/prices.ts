export function isFree(price: string): boolean {
  return price === '0';
}

/** A price with its currency, as far as that is known; `null` is what Apple derives from the base price. */
export function shownPrice(price: string | null, currency: string | undefined): string {
  if (price === null) return 'automatic';
  return currency === undefined ? price : `${price} ${currency}`;
}

/** By how many per cent a price changes; `undefined` from free, which no percentage leads out of. */
export function percentage(before: string, after: string): number | undefined {
  const from = Number(before);
  return from === 0 ? undefined : ((Number(after) - from) / from) * 100;
}

export function shownPercentage(percent: number | undefined): string {
  if (percent === undefined) return '';
  const size = Math.abs(percent).toFixed(1).replace(/\.0$/, '');
  return `${size === '0' ? '' : percent < 0 ? '−' : '+'}${size} %`;
}

/** Midnight of Cupertino begins a day in which a price counts: Apple's rows carry those moments in their ids (observed). */
export function storeDay(moment: Date): string {
  return DAY.format(moment);
}

const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
