import { relationshipEntry, relationshipError, refuseIfAny } from '../protocol/errors.ts';
import type { ErrorEntry } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { isInfoEditable, legacyState } from '../rules/states.ts';
import type { Store } from '../store.ts';
import { text } from '../store.ts';

export const appInfos = defineResource('appInfos', {
  parent: 'app',
  // Those have no relation to this one.
  relationships: { ageRatingDeclaration: { from: 'children' } },
  key: (info) => text(info, 'state'),
  computed: (_context, info) => ({ appStoreState: legacyState(text(info, 'state')) }),
  update({ store, quirks }, info, { links }) {
    if (!isInfoEditable(info.attributes['state'])) {
      refuseIfAny(
        Object.keys(links).map((name) =>
          relationshipEntry('INVALID', name, `The relationship '${name}' can not be modified in the current state`),
        ),
      );
      return;
    }
    const wanted = { ...info.links, ...links };
    if (quirks.subcategoryNeedsCategory) refuseIfAny(loneSubcategoryErrors(links));
    if (wanted['primaryCategory'] && wanted['primaryCategory'] === wanted['secondaryCategory']) {
      throw relationshipError(
        'INVALID',
        'secondaryCategory',
        'The secondary category must differ from the primary one',
      );
    }
    refuseIfAny([...categoryErrors(store, 'primary', wanted), ...categoryErrors(store, 'secondary', wanted)]);
    info.links = wanted;
  },
});

function loneSubcategoryErrors(links: Record<string, string | null>): ErrorEntry[] {
  return Object.keys(links).flatMap((name) => {
    const [side] = name.split('Subcategory');
    return name === side || links[`${side}Category`] !== undefined ? [] : [relationshipEntry('INVALID', name)];
  });
}

function categoryErrors(
  store: Store,
  side: 'primary' | 'secondary',
  links: Record<string, string | null>,
): ErrorEntry[] {
  const chosen = links[`${side}Category`] ?? undefined;
  const errors: ErrorEntry[] = [];
  if (chosen !== undefined && store.get('appCategories', chosen)?.parent !== undefined) {
    errors.push(relationshipEntry('INVALID', `${side}Category`, `'${chosen}' is a subcategory`));
  }
  const [one, two] = [`${side}SubcategoryOne`, `${side}SubcategoryTwo`] as const;
  for (const name of [one, two]) {
    const id = links[name] ?? undefined;
    const misplaced = id !== undefined && store.get('appCategories', id)?.parent !== chosen;
    const twice = name === two && id !== undefined && id === links[one];
    // Apple refuses these without any detail (observed).
    if (misplaced || twice || (id !== undefined && chosen === undefined))
      errors.push(relationshipEntry('INVALID', name));
  }
  return errors;
}
