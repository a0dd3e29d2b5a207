import type { Reader } from '../../core/document.ts';
import { FailureError } from '../../core/failure.ts';
import { currenciesIn, linked, priceOf } from './price-rows.ts';

/** Apple sells at some 800 prices a territory; each is a resource of the app's own. */
export interface PricePoint {
  territory: string;
  price: string;
  point: string;
}

interface PricePoints {
  points: PricePoint[];
  currencies: Record<string, string>;
}

/** Every price that Apple offers in a territory; none where Apple does not sell there. */
export async function readPricePoints(api: Reader, appId: string, territory: string): Promise<PricePoints> {
  try {
    return await read(api, `/v1/apps/${appId}/appPricePoints`, { 'filter[territory]': territory });
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
export function readEqualizations(api: Reader, point: string): Promise<PricePoints> {
  return read(api, `/v3/appPricePoints/${point}/equalizations`);
}

async function read(api: Reader, path: string, query: Record<string, string> = {}): Promise<PricePoints> {
  const { data, included } = await api.all(path, {
    ...query,
    include: 'territory',
    'fields[appPricePoints]': ['customerPrice', 'territory'],
    'fields[territories]': 'currency',
  });
  const points = data.flatMap((resource) => {
    const territory = linked(resource, 'territory');
    const price = priceOf(resource);
    return territory === undefined || price === undefined ? [] : [{ territory, price, point: resource.id }];
  });
  return { points, currencies: currenciesIn(included) };
}

/** Of the offered prices the nearest below and above, for a message. */
export function nearestPrices(price: string, offered: readonly string[]): string[] {
  const sorted = offered.toSorted((a, b) => Number(a) - Number(b));
  const below = sorted.findLast((other) => Number(other) < Number(price));
  const above = sorted.find((other) => Number(other) > Number(price));
  return [below, above].filter((other) => other !== undefined);
}
