import type { NoticeRequest } from '../core/collect-notices.ts';
import { noticeNames } from '../core/collect-notices.ts';
import { kinds } from '../kinds/index.ts';
import type { LoadedManifest } from '../manifest/load.ts';
import { ANNOUNCEMENTS } from '../notices/announcements.ts';
import type { Io } from './io.ts';

/** The names of all notices that there may be. */
export const NOTICE_NAMES = noticeNames(kinds, ANNOUNCEMENTS);

/** What decides on the notices of a manifest on the day of a command. */
export function noticeRequest({ silenced }: LoadedManifest, { now }: Io): NoticeRequest {
  return { now, announced: ANNOUNCEMENTS, silenced };
}
