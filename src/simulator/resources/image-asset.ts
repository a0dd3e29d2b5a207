import type { Pixels } from '../rules/screenshot-sizes.ts';
import type { Doc, Json } from '../store.ts';

/**
 * Where a picture can be looked at: a picture made anew in any size, whose bytes tell nothing about the file that was sent.
 * @param standard size of a file that was there from the beginning, of which no bytes were ever seen
 */
export function imageAsset({ id, attributes }: Doc, standard: Pixels = [0, 0]): Json {
  const { width = standard[0], height = standard[1] } = attributes;
  return { templateUrl: `https://images.example.com/${id}/{w}x{h}bb.{f}`, width, height };
}
