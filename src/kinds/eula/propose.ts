import { createAttributes, deleteAttributes, diffAttributes } from '../../core/diff.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { nearest } from '../../core/text/nearest.ts';
import type { Value } from '../../core/value.ts';
import { create, remove, toIds, to, update } from '../requests.ts';
import type { EulaHave } from './observe.ts';
import { sameCodes, sorted } from './observe.ts';
import type { Agreement, EulaWant } from './want.ts';

const TARGET = { kind: 'eula', address: 'eula', type: 'endUserLicenseAgreements' } as const;

/** `null`: Apple's standard agreement is wanted. */
export function proposeEula(want: EulaWant | null, have: EulaHave): Proposal {
  if (want === null) return have.agreement ? removal(have.agreement) : emptyProposal();
  const unknown = unknownTerritories(want, have);
  if (unknown.blocked.length > 0) return unknown;
  const territories = want.territories === 'all' ? (have.known ?? []) : sorted(want.territories);
  return have.agreement ? change(want, territories, have, have.agreement) : creation(want, territories, have);
}

function thing(want?: EulaWant) {
  const place = (field: string) => (field === 'agreementText' ? 'text' : field);
  return { address: 'eula', from: (field: string) => (want ? `/app/eula/${place(field)}` : '/app/eula') };
}

function creation(want: EulaWant, territories: string[], have: EulaHave): Proposal {
  const proposal = emptyProposal();
  proposal.changes = createAttributes(thing(want), {
    agreementText: want.text,
    territories: shownCodes(territories, have),
  });
  const relationships = { app: to('apps', 'app'), territories: toIds('territories', territories) };
  proposal.operations.push(create(TARGET, { attributes: { agreementText: want.text }, relationships }));
  return proposal;
}

function change(want: EulaWant, territories: string[], have: EulaHave, agreement: Agreement): Proposal {
  const proposal = emptyProposal();
  const text = diffAttributes(thing(want), { agreementText: want.text }, { agreementText: agreement.text });
  const moved = sameCodes(territories, agreement.territories)
    ? []
    : diffAttributes(
        thing(want),
        { territories: shownCodes(territories, have) },
        { territories: shownCodes(agreement.territories, have) },
      );
  proposal.changes = [...text, ...moved];
  if (proposal.changes.length === 0) return proposal;
  const content = {
    ...(text.length > 0 ? { attributes: { agreementText: want.text } } : {}),
    // The list replaces the one that is there.
    ...(moved.length > 0 ? { relationships: { territories: toIds('territories', territories) } } : {}),
  };
  proposal.operations.push(update(TARGET, content));
  return proposal;
}

function removal({ text }: Agreement): Proposal {
  const proposal = emptyProposal();
  proposal.changes = deleteAttributes(thing(), { agreementText: text });
  const reason = "Apple's standard licence agreement takes its place";
  proposal.operations.push(remove(TARGET, { gates: [{ name: 'remove-eula', reason }] }));
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

/** Nobody reads 175 codes where "all" says it, or 174 to find the one that is missing. */
function shownCodes(territories: string[], { known = [] }: EulaHave): Value {
  const missing = known.filter((code) => !territories.includes(code));
  return territories.length === 0 || missing.length > territories.length ? territories : { except: missing };
}
