import type { Rule } from './rule.ts';
import { plainTextsOf } from './rule.ts';

/** Apple shows the licence agreement as it is: plain text. */
export const eula: Rule = ({ manifest }) =>
  plainTextsOf(manifest)
    .filter(({ pointer, value }) => pointer.startsWith('/app/eula') && /<\/?[a-z][a-z0-9]*(\s[^>]*)?\/?>/i.test(value))
    .map(({ pointer }) => ({
      pointer,
      severity: 'warning',
      message: 'this agreement holds HTML, which Apple shows as it is',
      hint: 'write plain text',
    }));
