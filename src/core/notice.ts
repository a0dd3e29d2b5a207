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
