import type { NoticeRow } from '../view/notices.ts';
import { NOTICES_HEADING } from '../view/notices.ts';
import type { Section } from './fit.ts';
import { clip, code, prose } from './inline.ts';
import { RANKS } from './ranks.ts';

const LONGEST = 400;

/** What is coming up, folded: it is nothing that this plan does. */
export function noticesSection(notices: readonly NoticeRow[]): Section {
  return {
    head: `<details><summary>${NOTICES_HEADING} (${notices.length})</summary>\n\n`,
    items: notices.map((row) => ({ forms: [{ rank: RANKS.notices, text: `- ${noticeText(row)}\n` }] })),
    tail: (hidden) => `${hidden > 0 ? `- and ${hidden} more\n` : ''}\n</details>\n\n`,
  };
}

function noticeText({ date, message, source, silence }: NoticeRow): string {
  const parts = [
    ...(date === undefined ? [] : [`**${code(clip(date, LONGEST))}**`]),
    prose(clip(message, LONGEST)),
    ...(source === undefined ? [] : [code(clip(source, LONGEST))]),
    `To silence it: ${code(clip(silence, LONGEST))}`,
  ];
  return parts.join(' ');
}
