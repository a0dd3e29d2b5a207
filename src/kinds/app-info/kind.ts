import type { Address } from '../../core/address.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { version } from '../version/kind.ts';
import { categoryKey } from './categories.ts';
import type { AppInfoHave } from './observe.ts';
import { observeAppInfo } from './observe.ts';
import { proposeCategories } from './propose.ts';
import { categoryRule } from './rules.ts';
import { describeCategories, wantCategories } from './want.ts';

/** The app's categories; and which appInfo takes changes, for everything else that hangs on it. */
export const appInfo = kind({
  name: 'appInfo',
  needs: { app, version },
  // Apple brings the editable appInfo with a new version (observed 2026-08).
  arrivesWith: [version],
  manifest: { rules: [categoryRule] },
  want: wantCategories,
  describe: (have: AppInfoHave) => describeCategories(have.categories),
  observe: observeAppInfo,
  addresses: ({ id, access }): [Address, string][] => (access === 'editable' ? [['appInfo', id]] : []),
  propose: proposeCategories,
  words: () => ({ title: 'app information', effect: 'with the version' }),
  review: {
    locked: true,
    requirements: ({ categories }, _observed, { judge }) => [
      judge({
        what: 'a primary category',
        address: 'appInfo',
        field: 'primaryCategory',
        have: categories.primaryCategory,
        fix: 'app.categories.primary',
      }),
    ],
  },
  errors: { appInfos: (relation) => `app/categories/${categoryKey(relation)}` },
});
