import type { Notice } from '../../core/notice.ts';

/** Something that is coming up. */
export interface NoticeRow {
  date?: string;
  message: string;
  /** An address to copy. */
  source?: string;
  /** What silences it in the manifest, to copy. */
  silence: string;
}

/** Above the rows, in every format. */
export const NOTICES_HEADING = 'Coming up';

export function noticeRows(notices: readonly Notice[] = []): NoticeRow[] {
  return notices.map(({ name, date, message, source }) => ({
    ...(date === undefined ? {} : { date }),
    message,
    ...(source === undefined ? {} : { source }),
    silence: `silence: { ${name}: your reason }`,
  }));
}
