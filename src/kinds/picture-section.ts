/** The section whose pictures can be fetched: an option has its name. A file of its own, because every start reads it. */
export const PICTURE_SECTION = 'screenshots';
