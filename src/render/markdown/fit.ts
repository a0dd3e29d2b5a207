/** A piece of the page that is shown whole, in a shorter form, or not at all. */
export interface Item {
  /** From the shortest to the fullest, none of which has an end within it: cuts happen between items alone. */
  forms: readonly Form[];
}

interface Form {
  text: string;
  /** What has a lower one gets room first. */
  rank: number;
}

/** Items in their order, with what stands around them. A section without items is left out. */
export interface Section {
  head: string;
  items: readonly Item[];
  /** What follows, with a word on the items that are not there and on those that are not in their fullest form. */
  tail(hidden: number, shortened: number): string;
}

/** A text that is always there. */
export function fixed(text: string): Section {
  return { head: text, items: [{ forms: [] }], tail: () => '' };
}

/** The page, with as much of each section as there is room for, and whether that is all of it. */
export function fit(sections: readonly Section[], limit: number): { text: string; isWhole: boolean } {
  const shown = sections.filter(({ items }) => items.length > 0);
  // Room for the longest of all words on what is left out is kept from the start.
  let left =
    limit -
    shown.reduce((sum, { head, items, tail }) => sum + head.length + tail(items.length, items.length).length, 0);
  const levels = new Map<Item, number>();
  const offers = shown
    .flatMap(({ items }) => items.flatMap((item) => item.forms.map((form, level) => ({ item, form, level }))))
    .toSorted((a, b) => a.form.rank - b.form.rank);
  for (const { item, form, level } of offers) {
    const grows = form.text.length - textAt(item, levels.get(item)).length;
    if (grows > left) continue;
    left -= grows;
    levels.set(item, level);
  }
  let isWhole = true;
  const texts = shown.map(({ head, items, tail }) => {
    const hidden = items.filter((item) => item.forms.length > 0 && !levels.has(item)).length;
    const cut = items.filter((item) => item.forms.length > 0 && levels.get(item) !== item.forms.length - 1).length;
    if (cut > 0) isWhole = false;
    return head + items.map((item) => textAt(item, levels.get(item))).join('') + tail(hidden, cut - hidden);
  });
  return { text: texts.join(''), isWhole };
}

function textAt({ forms }: Item, level: number | undefined): string {
  return level === undefined ? '' : (forms[level]?.text ?? '');
}
