import type { Rule } from './rule.ts';
import { section } from './rule.ts';

/** `default` fills the languages listed beside it; alone it does nothing. */
export const defaultTexts: Rule = ({ manifest }) => {
  const metadata = section(manifest, 'metadata');
  if (!('default' in metadata)) return [];
  const filled = Object.entries(metadata).filter(([locale, texts]) => locale !== 'default' && texts !== null);
  if (filled.length > 0) return [];
  return [
    {
      pointer: '/metadata/default',
      at: 'key' as const,
      severity: 'warning' as const,
      message: 'default fills the languages listed in metadata, and none is listed',
      hint: 'list them, such as  en-US: {}',
    },
  ];
};
