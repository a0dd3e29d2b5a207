import type { Change } from '../core/change.ts';
import type { Operation } from '../core/operation.ts';
import type { Line, Span } from './layout.ts';
import { span } from './layout.ts';
import { mediaChange } from './media-diff.ts';
import { familyLines } from './media-family.ts';
import { mediaLines } from './media-lines.ts';
import type { MediaPlace } from './media-place.ts';
import { displayWords, mediaPlace, mediaTitle } from './media-place.ts';
import type { Style } from './style.ts';
import { count } from './titles.ts';

/** The lists that a group is about: one, or those of several languages. */
interface Lists {
  kind: 'create' | 'update' | 'delete' | 'act';
  changes: readonly Change[];
  members?: readonly string[];
}

const INDENT = 4;

/** A heading and what happens to the files; nothing where the group is about something else. */
export function mediaGroupLines({ kind, changes, members }: Lists, style: Style): Line[] | undefined {
  const [change] = changes;
  const media = change && mediaChange(change);
  if (!media) return undefined;
  const body = [...titleSpans(media.place, members !== undefined, style)];
  if (members) body.push(span(` (${members.length})  `), span(members.join(', ')));
  const heading = { lead: [span(`${style.symbols[kind]} `, kind)], body, follow: [span(' '.repeat(INDENT))] };
  return [heading, ...(members ? familyLines(changes, INDENT, style) : mediaLines(change, INDENT, style))];
}

/** The address would say the same once more; what people call Apple's kind of display is news. */
function titleSpans(place: MediaPlace, isFamily: boolean, style: Style): Span[] {
  const words = displayWords(place.displayType);
  const name = isFamily ? `${place.section} for ${place.displayType}` : mediaTitle(place, style.symbols.dot);
  return [span(name, 'strong'), ...(words === undefined ? [] : [span(`, ${words}`, 'muted')])];
}

/** Whether an operation on a file, or on the list it stands in, is told by the change of that list. */
export function isToldByList({ address }: Operation, lists: ReadonlySet<string>): boolean {
  const place = mediaPlace(address);
  return place !== undefined && lists.has(place.set);
}

/** Files that Apple has already and is still looking at: nothing changes, but apply takes its time. */
export function isWaitedFor(operation: Operation): boolean {
  return operation.action === 'upload' && operation.resume !== undefined && mediaPlace(operation.address) !== undefined;
}

export function waitedForText(operations: readonly Operation[]): string {
  const files = operations.length;
  return `apply waits for ${count(files, 'file')} that Apple has and is still looking at`;
}
