/** Something that is coming up for the release, by the day on which it is looked at. */
export interface Notice {
  /** What silences it: a key of `silence` in the manifest. */
  name: string;
  /** A sentence. */
  message: string;
  /** The day that it is about, `YYYY-MM-DD`. */
  date?: string;
  /** Where it is said: an address. */
  source?: string;
}

/** What Apple announced, and what it applies to. */
export interface Announcement extends Notice {
  /** The day from which it counts; the first one of a month where no day is named. */
  date: string;
  source: string;
  /** The day on which somebody looked at the source. */
  checked: string;
  /** How many days before it counts it is shown. */
  daysBefore: number;
  platforms: readonly string[];
  /** Names of what has to be so as well; each is judged by a kind. */
  when: readonly string[];
}
