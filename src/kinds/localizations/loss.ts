import { andList } from '../../core/text/words.ts';

/** `its texts, 3 screenshots and 1 preview`. @param hanging what hangs in the language, or in several */
export function lossText(whose: 'its' | 'their', hanging: readonly string[]): string {
  return andList([`${whose} texts`, ...hanging]);
}
