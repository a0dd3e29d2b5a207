/** What gets room first: 1 before anything else. */
export const RANKS = {
  /** Gates, what is blocked, actions, money and territories, deletions: that there is one. */
  must: 1,
  /** The same with all that is to be said of it. */
  mustWhole: 2,
  prices: 3,
  /** That something happens to a thing. */
  line: 4,
  /** What happens to each of its fields and files. */
  detail: 5,
  /** Texts, the long ones in part. */
  texts: 6,
  textsWhole: 7,
  /** What is no part of the plan. */
  notices: 8,
} as const;
