/** Apple's categories. /v1/appCategories lists them by platform: these are all of 2026-10. */
export const CATEGORIES: readonly string[] = [
  ...['BOOKS', 'BUSINESS', 'DEVELOPER_TOOLS', 'EDUCATION', 'ENTERTAINMENT', 'FINANCE', 'FOOD_AND_DRINK', 'GAMES'],
  ...['GRAPHICS_AND_DESIGN', 'HEALTH_AND_FITNESS', 'LIFESTYLE', 'MAGAZINES_AND_NEWSPAPERS', 'MEDICAL', 'MUSIC'],
  ...['NAVIGATION', 'NEWS', 'PHOTO_AND_VIDEO', 'PRODUCTIVITY', 'REFERENCE', 'SHOPPING', 'SOCIAL_NETWORKING', 'SPORTS'],
  ...['STICKERS', 'TRAVEL', 'UTILITIES', 'WEATHER'],
];

const GAMES = [
  ...['ACTION', 'ADVENTURE', 'BOARD', 'CARD', 'CASINO', 'CASUAL', 'FAMILY', 'MUSIC', 'PUZZLE', 'RACING'],
  ...['ROLE_PLAYING', 'SIMULATION', 'SPORTS', 'STRATEGY', 'TRIVIA', 'WORD'],
];

const STICKERS = [
  ...['ANIMALS', 'ART', 'CELEBRATIONS', 'CELEBRITIES', 'CHARACTERS', 'EATING_AND_DRINKING', 'EMOJI_AND_EXPRESSIONS'],
  ...['FASHION', 'GAMING', 'KIDS_AND_FAMILY', 'MOVIES_AND_TV', 'MUSIC', 'PEOPLE', 'PLACES_AND_OBJECTS'],
  'SPORTS_AND_ACTIVITIES',
];

/** Only these two have subcategories. */
export const SUBCATEGORIES: Readonly<Record<string, readonly string[]>> = {
  GAMES: GAMES.map((name) => `GAMES_${name}`),
  STICKERS: STICKERS.map((name) => `STICKERS_${name}`),
};
