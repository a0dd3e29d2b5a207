/** What is said, and of what: texts of different things are never the same. */
interface Said {
  text: string;
  of?: string | undefined;
}

/**
 * Items without those that another one says as well, perhaps with more: `removes ja with its texts` beside `removes ja with its texts and
 * 3 screenshots`. Two sides of one thing need not know of each other then.
 */
export function saidOnce<Item>(items: readonly Item[], saidBy: (item: Item) => Said): Item[] {
  const all = items.map((item, at) => ({ item, at, ...saidBy(item) }));
  const isSaid = (one: (typeof all)[number]): boolean =>
    all.some((other) => {
      if (other.of !== one.of) return false;
      return other.text === one.text ? other.at < one.at : isMore(other.text, one.text);
    });
  return all.flatMap((one) => (isSaid(one) ? [] : [one.item]));
}

function isMore(longer: string, text: string): boolean {
  return longer.startsWith(text) && /^[ ,]/.test(longer.slice(text.length));
}
