import type { Kind } from '../../core/kind.ts';
import type { LocalizationRows } from '../localizations/rows.ts';

export const versionLocalizations = {} as Kind<LocalizationRows>;
