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
  const said = items.map((item) => {
    const { text, of } = saidBy(item);
    return { item, text: `${of ?? ''}\n${text}` };
  });
  const shorter = new Set(said.flatMap(({ text }) => beginningsOf(text)));
  const kept = new Set<string>();
  return said.flatMap(({ item, text }) => {
    if (kept.has(text) || shorter.has(text)) return [];
    kept.add(text);
    return [item];
  });
}

/** So many words more are said of the same. */
const MOST_MORE = 20;

/** What a text says more than, by up to some words: where a blank or a comma goes on. */
function beginningsOf(text: string): string[] {
  const ends = [...text.matchAll(/[ ,]/g)].map(({ index }) => index);
  return ends.slice(-MOST_MORE).map((end) => text.slice(0, end));
}
