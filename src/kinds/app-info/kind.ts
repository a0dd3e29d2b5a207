import type { Address } from '../../core/address.ts';
import { metUnless } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import { kind } from '../../core/kind.ts';
import { placesIn } from '../../core/contradictions.ts';
import { app } from '../app/kind.ts';
import { appInfoPage } from '../asc-pages.ts';
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
  topic: 'storefront',
  needs: { app, version },
  // Apple brings the editable appInfo with a new version (observed 2026-08).
  arrivesWith: [version],
  manifest: {
    rules: [categoryRule],
    otherNames: {
      primary_category: 'app.categories.primary',
      secondary_category: 'app.categories.secondary',
      primary_first_sub_category: 'app.categories.primarySubcategories',
      primary_second_sub_category: 'app.categories.primarySubcategories',
      secondary_first_sub_category: 'app.categories.secondarySubcategories',
      secondary_second_sub_category: 'app.categories.secondarySubcategories',
    },
  },
  want: wantCategories,
  shared: (want) => placesIn('/app/categories', want),
  describe: (have: AppInfoHave) => describeCategories(have.categories),
  observe: observeAppInfo,
  addresses: ({ id, access }): [Address, string][] => (access === 'editable' ? [['appInfo', id]] : []),
  propose: proposeCategories,
  words: () => ({ title: 'app information', effect: 'with the version' }),
  review: {
    locked: true,
    requirements: ({ categories, uncertain }, { app: { id } }, { judge }) => [
      ...(uncertain === undefined ? [] : [oneAppInfo(uncertain, id)]),
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

/** Nobody can tell what App Review would get. */
function oneAppInfo(uncertain: string, appId: string): Requirement {
  const requirement = { what: 'one app info in preparation', address: 'appInfo', fix: appInfoPage(appId) };
  return metUnless(uncertain, requirement);
}
