import type { Announcement } from '../core/notice.ts';
import announcements from './announcements.json' with { type: 'json' };

/** What Apple announced of requirements to come. The build copies the file into the command line: no network, no file to read. */
export const ANNOUNCEMENTS: readonly Announcement[] = announcements;
