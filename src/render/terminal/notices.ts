import type { NoticeRow } from '../view/notices.ts';
import { NOTICES_HEADING } from '../view/notices.ts';
import type { Line } from './layout.ts';
import { copySpan, span } from './layout.ts';
import type { Style } from './style.ts';
import { ownWords } from './style.ts';

/** What is coming up, each with its day first, then where it is said and what silences it. */
export function noticeLines(notices: readonly NoticeRow[], style: Style): Line[] {
  if (notices.length === 0) return [];
  const rows = notices.map(({ date, message, source, silence }): Line => ({
    lead: [span(`  ${style.symbols.idle} `, 'muted')],
    body: [
      ...(date === undefined ? [] : [span(date, 'strong'), span('  ')]),
      span(ownWords(message, style)),
      ...(source === undefined ? [] : [span('  '), copySpan(source, 'muted')]),
      span('  to silence it:  ', 'muted'),
      copySpan(silence, 'muted'),
    ],
  }));
  return [{ lead: [], body: [span(NOTICES_HEADING, 'strong')] }, ...rows];
}
