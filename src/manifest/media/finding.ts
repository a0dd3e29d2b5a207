import type { Problem } from '../../core/issue.ts';

/** What is wrong with a file, wherever it is named: `message` is the end of a sentence that names it. */
export type Finding = Omit<Problem, 'pointer' | 'at'>;

/** What a look into a file shows. */
export interface Traits {
  findings: Finding[];
  /** As `1290×2796`; absent where they can't be read. */
  pixels?: string;
  /** Of a video. */
  seconds?: number;
}
