import type { Issue } from '../core/issue.ts';

/** An issue before its place in the file is looked up. */
export interface Problem extends Pick<Issue, 'pointer' | 'message' | 'hint'> {
  severity?: Issue['severity'];
  /** Points at the key instead of its value. */
  at?: 'key';
}

/** JSON pointer of `keys` (RFC 6901). */
export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
