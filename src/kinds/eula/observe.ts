import type { Reader } from '../../core/resource.ts';
import { textAttribute } from '../../core/resource.ts';
import type { Scope } from '../../core/kind.ts';
import { canonicalText } from '../../core/text/canonical-text.ts';
import type { AppHave } from '../app/kind.ts';
import { fields } from '../requests.ts';
import type { Agreement, EulaWant } from './want.ts';

export interface EulaHave {
  /** Absent where the app has Apple's standard agreement. */
  agreement?: Agreement;
  /** Every territory of Apple's; read only where the manifest's territories have to be resolved or checked, or all is read. */
  known?: string[];
}

export async function observeEula(
  api: Reader,
  { want, whole, again }: Scope<EulaWant | null, EulaHave>,
  { app }: { app: AppHave },
): Promise<EulaHave> {
  const found = await api.one(
    `/v1/apps/${app.id}/endUserLicenseAgreement`,
    fields('endUserLicenseAgreements', ['agreementText']),
  );
  const have: EulaHave = {};
  if (found) {
    const { id } = found.data;
    // An include shows 50 territories at most, and there are more.
    const list = want || whole ? await api.all(`/v1/endUserLicenseAgreements/${id}/territories`) : undefined;
    const territories = sorted((list?.data ?? []).map((territory) => territory.id));
    have.agreement = { id, text: canonicalText(textAttribute(found.data, 'agreementText')), territories };
  }
  const isListed = want && want.territories !== 'all' && sameCodes(want.territories, have.agreement?.territories);
  if (!whole && (!want || isListed)) return have;
  return { ...have, known: again?.have.known ?? (await everyTerritory(api)) };
}

async function everyTerritory(api: Reader): Promise<string[]> {
  return sorted((await api.all('/v1/territories')).data.map(({ id }) => id));
}

export function sameCodes(some: readonly string[], others: readonly string[] | undefined): boolean {
  return others !== undefined && sorted(some).join() === sorted(others).join();
}

export function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
