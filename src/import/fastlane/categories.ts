import { own } from '../../core/json/own.ts';

/** Categories by the names that iTunes Connect gave them, where they differ from Apple's ids by more than their spelling. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'Apps.Food_Drink': 'FOOD_AND_DRINK',
  'Apps.GraphicsDesign': 'GRAPHICS_AND_DESIGN',
  'Apps.DeveloperTools': 'DEVELOPER_TOOLS',
  'Apps.Newsstand': 'MAGAZINES_AND_NEWSPAPERS',
  'Apps.Shopping': 'SHOPPING',
  SocialNetworking: 'SOCIAL_NETWORKING',
  Book: 'BOOKS',
  Healthcare_Fitness: 'HEALTH_AND_FITNESS',
  Photography: 'PHOTO_AND_VIDEO',
};

const SUBCATEGORIES: Readonly<Record<string, string>> = {
  'Apps.Stickers.Places': 'STICKERS_PLACES_AND_OBJECTS',
  'Apps.Stickers.Emotions': 'STICKERS_EMOJI_AND_EXPRESSIONS',
  'Apps.Stickers.BirthdaysAndCelebrations': 'STICKERS_CELEBRATIONS',
  'Apps.Stickers.MoviesAndTV': 'STICKERS_MOVIES_AND_TV',
  'Apps.Stickers.Sports': 'STICKERS_SPORTS_AND_ACTIVITIES',
  'Apps.Stickers.FoodAndDrink': 'STICKERS_EATING_AND_DRINKING',
  'Apps.Stickers.Games': 'STICKERS_GAMING',
  'Apps.Stickers.KidsAndFamily': 'STICKERS_KIDS_AND_FAMILY',
  RolePlaying: 'GAMES_ROLE_PLAYING',
  Arcade: 'GAMES_CASUAL',
};

/** Apple's id of a category, by that id or by its former name. */
export function categoryId(text: string): string {
  const name = text.replace('MZGenre.', '');
  return own(CATEGORIES, name) ?? upper(name);
}

/** Apple's id of a subcategory, by that id or by its former name. @param category the id of the one that it belongs to */
export function subcategoryId(text: string, category: string): string {
  const name = text.replace('MZGenre.', '');
  const known = own(SUBCATEGORIES, name);
  if (known !== undefined) return known;
  const id = upper(name.replace('Apps.Stickers.', ''));
  return id.startsWith(`${category}_`) ? id : `${category}_${id}`;
}

function upper(name: string): string {
  return name
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
}
