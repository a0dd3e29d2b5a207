import { isLeftover } from '../../core/delivery.ts';
import type { LeftOut } from '../../core/left-out.ts';
import type { MediaSection } from './media-section.ts';
import type { MediaHave } from './observe.ts';

/** The galleries, of which Apple gives no file back: it shows pictures that it has made anew. */
export function mediaLeftOut({ name, file }: MediaSection, { galleries = [] }: MediaHave): LeftOut[] {
  return galleries.flatMap(({ address, rows }) => {
    const shown = rows.filter(({ state }) => !isLeftover(state));
    if (shown.length === 0) return [];
    const pictures = shown.map(({ fileName, md5, image }) => ({ fileName, md5, ...(image ? { image } : {}) }));
    return [
      {
        pointer: `/${address}`,
        reason: `Apple does not give the files back that were sent as ${name}: list them here once they lie beside this file`,
        value: shown.map(({ fileName }) => fileName),
        // A video is more than the picture of it.
        ...(file === 'screenshot' ? { pictures } : {}),
      },
    ];
  });
}
