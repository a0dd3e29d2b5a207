import type { Json } from '../../core/json/json.ts';
import { canonicalJson } from '../../core/json/json.ts';
import type { TableCell } from '../../core/plan-table.ts';
import { percentText } from '../../core/plan-table.ts';
import type { Value } from '../../core/value.ts';
import {
  isAllBut,
  isAutomaticPrice,
  isDayValue,
  isFileList,
  isFromVariable,
  isInstant,
  isMasked,
  isMoney,
  isTexts,
  isWords,
} from '../../core/value.ts';
import { count } from '../../core/text/words.ts';

/** A value with what it is, so that each format can show it in its way. */
export type Shown =
  | { is: 'empty' }
  /** There is one, and nothing may show it. */
  | { is: 'secret' }
  /** As somebody wrote it. */
  | { is: 'text'; text: string }
  /** Codes or words, whose order hardly matters. */
  | { is: 'list'; items: string[] }
  /** Anything else: an amount, a day, a number, the name of a variable. `text` is how people read it. */
  | { is: 'data'; text: string; value: Value | Json };

export function shown(value: Value | Json | undefined, isSecret = false): Shown {
  if (value === undefined || value === null || value === '') return { is: 'empty' };
  if (isSecret) return { is: 'secret' };
  if (typeof value === 'string') return { is: 'text', text: value };
  const items = isWords(value) ? value.words : isTexts(value) ? value : [];
  return items.length > 0 ? { is: 'list', items } : { is: 'data', text: dataText(value), value };
}

/** `4.99 USD, automatic`, `all except CHN`, `2026-12-24`. */
function dataText(value: Value | Json): string {
  if (isMoney(value)) {
    const amount = value.currency === undefined ? value.amount : `${value.amount} ${value.currency}`;
    return value.automatic ? `${amount}, automatic` : amount;
  }
  if (isFromVariable(value)) return `(from ${value.variable})`;
  if (isAutomaticPrice(value)) return 'automatic';
  if (isDayValue(value)) return value.day;
  if (isInstant(value)) return value.instant;
  if (isMasked(value)) return value.masked;
  if (isAllBut(value)) return value.except.length === 0 ? 'all' : `all except ${value.except.join(', ')}`;
  return isFileList(value) ? count(value.files.length, 'file') : canonicalJson(value);
}

/** `4.99 USD`, `+12.5 %`. */
export function cellText(cell: TableCell): string {
  if (typeof cell === 'string') return cell;
  return isMoney(cell) ? dataText(cell) : percentText(cell.percent);
}
