import type { Kind } from '../../core/kind.ts';
import type { LocalizationRows } from '../localizations/rows.ts';

export const appInfoLocalizations = {} as Kind<LocalizationRows>;
