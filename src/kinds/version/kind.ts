import type { Kind } from '../../core/kind.ts';
import type { VersionHave } from './observe.ts';

export const version = {} as Kind<VersionHave>;
