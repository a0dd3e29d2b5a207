/** A problem in the manifest or in a file it names, with the place to look at. Lines and columns start at 1. */
export interface Issue {
  /** note: nothing is wrong, and something could not be looked at. */
  severity: 'error' | 'warning' | 'note';
  file: string;
  line: number;
  column: number;
  /** JSON pointer into the manifest, e.g. `/metadata/ja/name`; empty for the document itself. */
  pointer: string;
  /** What was found, as one sentence without a final stop. */
  message: string;
  /** What to do about it, as one sentence without a final stop. */
  hint?: string;
}

/** Where a value stands in a file. */
export type Position = Pick<Issue, 'file' | 'line' | 'column'>;

/** An issue before its place in the file is looked up. */
export interface Problem extends Pick<Issue, 'pointer' | 'message' | 'hint'> {
  severity?: Issue['severity'];
  /** What silences it: a key of `silence` in the manifest. No error has one. */
  name?: string;
  /** Points at the key instead of its value. */
  at?: 'key';
  /** There may be several at one place, each to be reported: otherwise the first says enough. */
  several?: true;
}
