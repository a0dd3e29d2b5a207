import type { Collection, Query, Reader } from '../../core/resource.ts';
import { linkedId } from '../../core/resource.ts';
import { FailureError } from '../../core/failure.ts';
import { fields, include } from '../requests.ts';
import type { PricePoint } from './present-schedule.ts';
import { currenciesIn, priceOf, proceedsOf } from './present-schedule.ts';
import type { PricePlace } from './price-place.ts';

export interface PricePoints {
  points: PricePoint[];
  /** By territory. */
  currencies: Record<string, string>;
}

/**
 * The prices that Apple offers in a territory, until all of those that are looked for are among them; none where Apple does not sell there.
 * @param owner id of what is sold @param wanted canonical prices
 */
export async function readPricePoints(
  api: Reader,
  place: PricePlace,
  owner: string,
  { territory, wanted }: { territory: string; wanted: readonly string[] },
): Promise<PricePoints> {
  const hasAll = ({ data }: Collection): boolean => {
    const prices = new Set(data.map(priceOf));
    return wanted.every((price) => prices.has(price));
  };
  try {
    return await read(api, place, place.points.path(owner), { query: { 'filter[territory]': territory }, hasAll });
  } catch (error) {
    // A word that is no territory may be an invalid filter value to Apple, or one that matches nothing.
    if (error instanceof FailureError && isUnknown(error)) return { points: [], currencies: {} };
    throw error;
  }
}

function isUnknown({ failure: { status, errors } }: FailureError): boolean {
  return (
    status === 400 &&
    errors.some(({ code, source }) => code.startsWith('PARAMETER_ERROR') && source === 'filter[territory]')
  );
}

/** The prices in all other territories that Apple derives from this one. */
export function readEqualizations(api: Reader, place: PricePlace, point: string): Promise<PricePoints> {
  return read(api, place, place.points.equalizations(point));
}

async function read(
  api: Reader,
  place: PricePlace,
  path: string,
  { query = {}, hasAll }: { query?: Query; hasAll?: (soFar: Collection) => boolean } = {},
): Promise<PricePoints> {
  const asked = {
    ...query,
    ...include(place.points.type, ['territory']),
    ...fields(place.points.type, ['customerPrice', 'proceeds', 'territory']),
    ...fields('territories', ['currency']),
  };
  const { data, included } = await api.all(path, asked, hasAll);
  const points = data.flatMap((resource) => {
    const territory = linkedId(resource, 'territory');
    const price = priceOf(resource);
    return territory === undefined || price === undefined
      ? []
      : [{ territory, price, point: resource.id, ...proceedsOf(resource) }];
  });
  return { points, currencies: currenciesIn(included) };
}
