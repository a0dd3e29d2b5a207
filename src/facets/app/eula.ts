import { ref } from '../../core/address.ts';
import type { Change } from '../../core/change.ts';
import { createAttributes, deleteAttributes, diffAttributes } from '../../core/diff.ts';
import { textAttribute } from '../../core/document.ts';
import type { Proposal } from '../../core/facet.ts';
import { defineFacet, emptyProposal } from '../../core/facet.ts';
import type { JsonObject } from '../../core/json.ts';
import { canonicalText } from '../../core/text.ts';
import type { AppSection, Manifest } from '../../manifest/types.ts';
import type { AppHave } from './app.ts';
import { nearest } from '../../core/nearest.ts';

type EulaWant = NonNullable<AppSection['eula']>;

export interface EulaHave {
  /** Absent where the app has Apple's standard agreement. */
  agreement?: { id: string; text: string | null; territories: string[] };
  /** Every territory of Apple's; read only where the manifest's territories have to be resolved or checked. */
  known?: string[];
}

/** The app's own licence agreement. It belongs to the app and may change at any time. */
export const eula = defineFacet<Manifest, EulaWant | null, EulaHave, { app: AppHave }>({
  name: 'eula',
  needs: ['app'],

  want({ app }) {
    return app.eula;
  },

  async observe(api, manifest, { app }) {
    const want = manifest.app.eula;
    const found = await api.one(`/v1/apps/${app.id}/endUserLicenseAgreement`, {
      'fields[endUserLicenseAgreements]': ['agreementText'],
    });
    const have: EulaHave = {};
    if (found) {
      const { id } = found.data;
      // An include shows 50 territories at most, and there are more.
      const list = want ? await api.all(`/v1/endUserLicenseAgreements/${id}/territories`) : undefined;
      const territories = sorted(list?.data.map((territory) => territory.id) ?? []);
      have.agreement = { id, text: canonicalText(textAttribute(found.data, 'agreementText')), territories };
    }
    if (!want || (want.territories !== 'all' && same(want.territories, have.agreement?.territories))) return have;
    const all = await api.all('/v1/territories');
    return { ...have, known: sorted(all.data.map(({ id }) => id)) };
  },

  addresses({ agreement }) {
    return agreement ? [['eula', agreement.id]] : [];
  },

  propose(want, have) {
    if (want === null) return have.agreement ? remove(have.agreement) : emptyProposal();
    const unknown = unknownTerritories(want, have);
    if (unknown.blocked.length > 0) return unknown;
    const territories = want.territories === 'all' ? (have.known ?? []) : sorted(want.territories);
    return have.agreement ? update(want, territories, have, have.agreement) : create(want, territories, have);
  },
});

function thing(want?: EulaWant) {
  const place = (field: string) => (field === 'agreementText' ? 'text' : field);
  return { address: 'eula', from: (field: string) => (want ? `/app/eula/${place(field)}` : '/app/eula') };
}

function create(want: EulaWant, territories: string[], have: EulaHave): Proposal {
  const proposal = emptyProposal();
  const shown = { agreementText: want.text, territories: inWords(territories, have) };
  proposal.changes = createAttributes(thing(want), shown);
  proposal.operations.push({
    action: 'create',
    kind: 'eula',
    address: 'eula',
    method: 'POST',
    path: ['/v1/endUserLicenseAgreements'],
    body: {
      data: {
        type: 'endUserLicenseAgreements',
        attributes: { agreementText: want.text },
        relationships: { app: { data: { type: 'apps', id: ref('app') } }, territories: linkages(territories) },
      },
    },
  });
  return proposal;
}

function update(
  want: EulaWant,
  territories: string[],
  have: EulaHave,
  agreement: NonNullable<EulaHave['agreement']>,
): Proposal {
  const proposal = emptyProposal();
  const text = diffAttributes(thing(want), { agreementText: want.text }, { agreementText: agreement.text });
  const moved: Change[] = same(territories, agreement.territories)
    ? []
    : diffAttributes(
        thing(want),
        { territories: inWords(territories, have) },
        { territories: inWords(agreement.territories, have) },
      );
  proposal.changes = [...text, ...moved];
  if (proposal.changes.length === 0) return proposal;
  proposal.operations.push({
    action: 'update',
    kind: 'eula',
    address: 'eula',
    method: 'PATCH',
    path: ['/v1/endUserLicenseAgreements/', ref('eula')],
    body: {
      data: {
        type: 'endUserLicenseAgreements',
        id: ref('eula'),
        ...(text.length > 0 ? { attributes: { agreementText: want.text } } : {}),
        // The list replaces the one that is there.
        ...(moved.length > 0 ? { relationships: { territories: linkages(territories) } } : {}),
      },
    },
  });
  return proposal;
}

function remove({ text }: NonNullable<EulaHave['agreement']>): Proposal {
  const proposal = emptyProposal();
  proposal.changes = deleteAttributes(thing(), { agreementText: text });
  proposal.operations.push({
    action: 'delete',
    kind: 'eula',
    address: 'eula',
    method: 'DELETE',
    path: ['/v1/endUserLicenseAgreements/', ref('eula')],
    gates: [{ name: 'remove-eula', reason: "Apple's standard licence agreement takes its place" }],
  });
  return proposal;
}

function unknownTerritories({ territories }: EulaWant, { known }: EulaHave): Proposal {
  const proposal = emptyProposal();
  if (territories === 'all' || !known) return proposal;
  for (const [index, code] of territories.entries()) {
    if (known.includes(code)) continue;
    const near = nearest(code, known);
    const reason = `Apple has no territory ${code}${near === undefined ? '' : `; did you mean ${near}?`}`;
    proposal.blocked.push({ address: 'eula', field: 'territories', reason, from: `/app/eula/territories/${index}` });
  }
  return proposal;
}

/** Nobody reads 175 codes where `all` says it, or 174 to find the one that is missing. */
function inWords(territories: string[], { known = [] }: EulaHave): string {
  const missing = known.filter((code) => !territories.includes(code));
  if (territories.length === 0 || missing.length > territories.length) return territories.join(', ');
  return missing.length === 0 ? 'all' : `all except ${missing.join(', ')}`;
}

function linkages(territories: string[]): JsonObject {
  return { data: territories.map((id) => ({ type: 'territories', id })) };
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

function same(some: readonly string[], others: readonly string[] | undefined): boolean {
  return others !== undefined && sorted(some).join() === sorted(others).join();
}
