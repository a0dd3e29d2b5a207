import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { mapping, section, textsIn } from '../../manifest/section.ts';
import { territoryRule, TERRITORIES } from '../territory-codes.ts';

/** Where a product is sold, as it is written, which may break the schema. */
export interface WrittenPlace {
  /** The product id. */
  key: string;
  /** JSON pointer of its `territories`. */
  pointer: string;
  territories: unknown;
}

/** Territories of products are Apple's three letters. */
export function productTerritoryRule(placesIn: (manifest: unknown) => readonly WrittenPlace[]): Rule {
  return territoryRule((manifest) =>
    placesIn(manifest).flatMap(({ pointer, territories }) => {
      const { available } = mapping(territories);
      return [
        ...textsIn(available, `${pointer}/available`),
        ...textsIn(mapping(available)['except'], `${pointer}/available/except`),
      ];
    }),
  );
}

/**
 * Where the app is sold and a product is not, its list of products is empty without an error: App Review, which looks from its own
 * country, has rejected apps for that (observed 2026-09).
 */
export function fewerThanApp(placesIn: (manifest: unknown) => readonly WrittenPlace[]): Rule {
  return ({ manifest }) => {
    const app = soldIn(section(manifest, 'territories')['available']);
    if (!app) return [];
    return placesIn(manifest).flatMap(({ key, pointer, territories }): Problem[] => {
      const own = soldIn(mapping(territories)['available']);
      // That it is to be sold nowhere is no slip.
      if (!own || own.size === 0) return [];
      const lacking = [...app].filter((code) => !own.has(code));
      if (lacking.length === 0) return [];
      const where = lacking.length <= SHOWN ? lacking.join(', ') : `${lacking.length} territories`;
      const message = `${key} is not sold in ${where}, where the app is: there it finds no such product, and App Review has rejected that`;
      return [{ pointer: `${pointer}/available`, severity: 'warning', message }];
    });
  };
}

const SHOWN = 5;

/** As far as the manifest alone tells; `undefined` where it does not. */
function soldIn(available: unknown): ReadonlySet<string> | undefined {
  if (available === 'all') return new Set(TERRITORIES);
  if (Array.isArray(available)) return new Set(TERRITORIES.filter((code) => available.includes(code)));
  const except: unknown = mapping(available)['except'];
  return Array.isArray(except) ? new Set(TERRITORIES.filter((code) => !except.includes(code))) : undefined;
}
