import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { mapping, section, textsIn } from '../../manifest/section.ts';
import { territoryRule } from '../territory-codes.ts';
import type { ManifestText } from '../text-rules.ts';
import { textRules } from '../text-rules.ts';

export const rules: readonly Rule[] = [
  ...textRules(textsOf),
  ({ manifest }) => textsOf(manifest).flatMap(html),
  territoryRule((manifest) =>
    textsIn(mapping(section(manifest, 'app')['eula'])['territories'], '/app/eula/territories'),
  ),
];

function textsOf(manifest: unknown): ManifestText[] {
  const { eula } = section(manifest, 'app');
  return [
    { pointer: '/app/eula', value: eula, clearable: true },
    { pointer: '/app/eula/text', value: mapping(eula)['text'], clearable: false },
  ];
}

/** Apple shows the licence agreement as it is: plain text. */
function html({ pointer, value }: ManifestText): Problem[] {
  if (typeof value !== 'string' || !/<\/?[a-z][a-z0-9]*(\s[^>]*)?\/?>/i.test(value)) return [];
  const message = 'this agreement contains HTML, which Apple shows as it is';
  return [{ pointer, severity: 'warning', message, hint: 'write plain text' }];
}
