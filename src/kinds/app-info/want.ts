import { everythingRead } from '../everything-read.ts';
import type { AppInfoPart } from '../manifest.gen.ts';
import type { CategoryLinks, WantedCategories } from './categories.ts';

export function wantCategories(manifest: AppInfoPart): WantedCategories | undefined {
  const { app, ...left } = manifest;
  everythingRead(left);
  const { categories, ...others } = app ?? {};
  everythingRead(others);
  if (!categories) return undefined;
  const { primary, primarySubcategories: first, secondary, secondarySubcategories: second, ...unread } = categories;
  everythingRead(unread);
  return {
    ...(primary === undefined ? {} : { primary }),
    // `null` clears subcategories as an empty list does.
    ...(first === undefined ? {} : { primarySubcategories: first ?? [] }),
    ...(secondary === undefined ? {} : { secondary }),
    ...(second === undefined ? {} : { secondarySubcategories: second ?? [] }),
  };
}

export function describeCategories(categories: CategoryLinks): AppInfoPart | undefined {
  const { primaryCategory: primary, secondaryCategory: secondary } = categories;
  if (primary === null && secondary === null) return undefined;
  const first = listed(categories.primarySubcategoryOne, categories.primarySubcategoryTwo);
  const second = listed(categories.secondarySubcategoryOne, categories.secondarySubcategoryTwo);
  return {
    app: {
      categories: {
        ...(primary === null ? {} : { primary }),
        ...(first ? { primarySubcategories: first } : {}),
        secondary,
        ...(second ? { secondarySubcategories: second } : {}),
      },
    },
  };
}

/** Only two categories have subcategories, so that there are none goes without saying. A list can't tell of a second one alone. */
function listed(one: string | null, two: string | null): string[] | undefined {
  if (one === null) return undefined;
  return two === null ? [one] : [one, two];
}
