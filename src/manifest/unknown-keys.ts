import type { ManifestPart, Wrong } from '../core/kind.ts';
import { nearest } from '../core/text/nearest.ts';
import { keysOf } from '../core/json/pointer.ts';
import { orList } from '../core/text/words.ts';
import { quote } from './quote.ts';
import { bare, placesOf } from './schema-places.ts';

/** A key that the schema doesn't have, with the one that is meant, or the place where it belongs, where that is clear. */
export function unknownKey(
  pointer: string,
  key: string,
  known: readonly string[],
  parts: readonly ManifestPart[],
): Wrong {
  const message = `unknown key ${quote(key)}`;
  const [own] = parts.flatMap((part) => part.unknownKey?.(pointer, key) ?? []);
  if (own !== undefined) return { message, hint: own };
  const wanted = bare(key);
  const spelled = known.find((name) => bare(name) === wanted);
  const meant = spelled ?? (nameHere(pointer, key, parts) === undefined ? nearest(key, known) : undefined);
  if (meant !== undefined) return { message, hint: `did you mean ${meant}?` };
  return { message, hint: elsewhere(pointer, key, parts) ?? `known here: ${known.join(', ')}` };
}

/** Places named in one hint. */
const MOST = 3;

/** Where a key belongs that is known, but not here: by its name, or by the one that other tools give it. */
function elsewhere(pointer: string, key: string, parts: readonly ManifestPart[]): string | undefined {
  const own = nameHere(pointer, key, parts);
  if (own !== undefined) return `write ${own}`;
  const found = placesOf(key);
  if (!found) return undefined;
  const { name } = found;
  // What stands below a key of the writer's own, such as a product, is seldom meant where it stands elsewhere, too.
  const plain = found.places.filter((place) => !place.includes('<key>'));
  const places = plain.length > 0 ? plain : found.places;
  if (places.length > MOST) return undefined;
  const where = places.every((place) => place === '') ? 'at the top, without indentation' : `in ${orList(places)}`;
  return `${name === key ? 'it' : name} belongs ${where}; check the indentation, too`;
}

/** What a name of another tool is called here: the key alone where it is in its place, else all of the way to it. */
function nameHere(pointer: string, key: string, parts: readonly ManifestPart[]): string | undefined {
  const names = parts.flatMap(({ otherNames = {} }) => Object.entries(otherNames));
  const wanted = bare(key);
  const [, own] = names.find(([other]) => bare(other) === wanted) ?? [];
  return own !== undefined && fits(pointer, own) ? last(own) : own;
}

/** Whether the key stands where the one that it is called here belongs. */
function fits(pointer: string, own: string): boolean {
  const [, ...place] = own.split('.').toReversed();
  const here = keysOf(pointer).toReversed();
  return place.length === here.length && place.every((key, at) => key === here[at] || key.startsWith('<'));
}

function last(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
