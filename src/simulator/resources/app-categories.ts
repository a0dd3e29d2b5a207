import { defineResource } from '../protocol/define-resource.ts';
import { PLATFORMS } from '../rules/states.ts';
import type { Store } from '../store.ts';

const SUBCATEGORIES: Record<string, string> = {
  GAMES:
    'ACTION ADVENTURE BOARD CARD CASINO CASUAL FAMILY MUSIC PUZZLE RACING ROLE_PLAYING SIMULATION SPORTS STRATEGY TRIVIA WORD',
  STICKERS:
    'ANIMALS ART CELEBRATIONS CELEBRITIES CHARACTERS EATING_AND_DRINKING EMOJI_AND_EXPRESSIONS FASHION GAMING ' +
    'KIDS_AND_FAMILY MOVIES_AND_TV MUSIC PEOPLE PLACES_AND_OBJECTS SPORTS_AND_ACTIVITIES',
};
const TOP =
  'BOOKS BUSINESS DEVELOPER_TOOLS EDUCATION ENTERTAINMENT FINANCE FOOD_AND_DRINK GAMES GRAPHICS_AND_DESIGN ' +
  'HEALTH_AND_FITNESS LIFESTYLE MAGAZINES_AND_NEWSPAPERS MEDICAL MUSIC NAVIGATION NEWS PHOTO_AND_VIDEO PRODUCTIVITY ' +
  'REFERENCE SHOPPING SOCIAL_NETWORKING SPORTS STICKERS TRAVEL UTILITIES WEATHER';
const IOS_ONLY = ['STICKERS', 'MAGAZINES_AND_NEWSPAPERS'];

export const appCategories = defineResource('appCategories', {
  parent: 'parent',
  relationships: { parent: { related: { empty: 'not-found' } } },
  reference: true,
  key: ({ id }) => id,
  collection: { exists: { parent: (_context, category) => category.parent !== undefined } },
});

/** Puts Apple's categories (list of 2026-10) into the store. */
export function addCategories(store: Store): void {
  const type = 'appCategories';
  for (const id of TOP.split(' ')) {
    const platforms = IOS_ONLY.includes(id) ? ['IOS'] : [...PLATFORMS];
    store.add({ type, id, attributes: { platforms } });
    for (const word of SUBCATEGORIES[id]?.split(' ') ?? []) {
      store.add({ type, id: `${id}_${word}`, parent: id, attributes: { platforms } });
    }
  }
}
