import type { Kind } from '../../core/kind.ts';
import type { AppInfoHave } from './observe.ts';

export const appInfo = {} as Kind<AppInfoHave>;
