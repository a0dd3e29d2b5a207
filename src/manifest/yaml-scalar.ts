import { isScalar, isSeq, parseDocument } from 'yaml';
import { escapeHidden, hiddenIn } from '../core/text/visible.ts';

/** How a text may be written in YAML. */
export type Quoting = 'plain' | 'single' | 'double';

/** A value that is no list and no mapping, as YAML has it. @param flow whether it stands in [ ] or { } */
export function scalarText(value: unknown, flow = false, quoting: Quoting = 'plain'): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  if (quoting === 'plain' && isPlain(value, flow)) return value;
  if (quoting === 'single' && !/[\n\t]/.test(value) && hiddenIn(value).length === 0)
    return `'${value.replaceAll("'", "''")}'`;
  return doubleQuoted(value);
}

/** In JSON's form, which is YAML's as well: whatever the text holds, it is on one line, and nothing in it is invisible. */
export function doubleQuoted(text: string): string {
  return escapeHidden(JSON.stringify(text));
}

/** Numbers of versions and builds, which YAML reads as something else sooner or later: 1.9 today, 1.10 tomorrow. */
const NUMERIC = /^[-+.\d][-+.\d_ex]*$/i;

/** Words that YAML 1.1, as some tools still read it, takes for a truth or for nothing. */
const WORD = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

/** Whether YAML reads the text as it is without quotes, and people do, too. */
function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || /[\n\r\t"]|^[&*!|>%@`'#?-]| #|: |:$/.test(text)) return false;
  if (NUMERIC.test(text) || WORD.test(text) || hiddenIn(text).length > 0) return false;
  const read = parseDocument(flow ? `[${text}]` : `- ${text}`, { logLevel: 'error' });
  const { contents } = read;
  if (read.errors.length + read.warnings.length > 0 || !isSeq(contents) || contents.items.length !== 1) return false;
  const [only] = contents.items;
  return isScalar(only) && only.type === 'PLAIN' && only.value === text && only.anchor === undefined;
}
