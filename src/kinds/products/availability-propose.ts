import type { Blocked, Change } from '../../core/change.ts';
import { createAttributes, diffAttributes } from '../../core/diff.ts';
import type { GateNeed } from '../../core/gate.ts';
import { nearest } from '../../core/text/nearest.ts';
import type { RequestOperation } from '../../core/operation.ts';
import { keysOf } from '../../core/json/pointer.ts';
import type { Consequence } from '../../core/plan.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { isAllBut } from '../../core/value.ts';
import { create, replace, to, toIds, update } from '../requests.ts';
import type { AvailabilityHave, AvailabilityPlace, AvailabilityWant } from './availability.ts';

/** Of every kind that says where a product is sold. */
export const AVAILABILITY_GATES = {
  'product-off-sale': { opens: 'takes a product off sale somewhere' },
} as const;

interface Goal {
  available: string[];
  availableInNewTerritories: boolean;
}

/** Compares where a product is sold. Apple takes the list only whole. @param isOnSale customers can buy it now */
export function proposeAvailability(
  place: AvailabilityPlace,
  want: AvailabilityWant,
  have: AvailabilityHave,
  isOnSale: boolean,
): Proposal {
  const proposal = emptyProposal();
  proposal.blocked = unknownTerritories(place, want, have);
  if (proposal.blocked.length > 0 || Object.keys(want).length === 0) return proposal;
  const goal = goalOf(want, have);
  if (!goal) {
    const reason = `${place.owner.noun} is sold nowhere yet, and available is not set: Apple takes territories only as a whole list`;
    const fix = `${keysOf(place.pointer).join('.')}.available`;
    proposal.blocked.push({ address: place.address, field: 'available', reason, from: place.pointer, fix });
    return proposal;
  }
  proposal.changes = changesTo(place, want, goal, have);
  if (proposal.changes.length > 0) {
    proposal.operations.push(writeOf(place, goal, have, isOnSale ? gatesOf(place, proposal.changes) : []));
  }
  return proposal;
}

/** `undefined` where nobody says in which territories it is sold first. */
function goalOf({ available, availableInNewTerritories }: AvailabilityWant, have: AvailabilityHave): Goal | undefined {
  if (available === undefined && !have.record) return undefined;
  // Whoever names every territory means those that open later, too; whoever lists some does not.
  const isOpenEnded = have.record?.availableInNewTerritories ?? !Array.isArray(available);
  return {
    available: available === undefined ? [...have.available] : territoriesOf(available, have),
    availableInNewTerritories: availableInNewTerritories ?? isOpenEnded,
  };
}

/** The territories that the manifest means, in alphabetical order. */
export function territoriesOf(
  available: NonNullable<AvailabilityWant['available']>,
  have: Pick<AvailabilityHave, 'offered'>,
): string[] {
  if (Array.isArray(available)) return available.toSorted((a, b) => (a < b ? -1 : 1));
  return isAllBut(available) ? have.offered.filter((code) => !available.except.includes(code)) : [...have.offered];
}

function unknownTerritories(
  { territory, pointer }: AvailabilityPlace,
  { available }: AvailabilityWant,
  { offered }: AvailabilityHave,
): Blocked[] {
  const isList = Array.isArray(available);
  const listed = isList ? available : isAllBut(available) ? available.except : [];
  const from = isList ? `${pointer}/available` : `${pointer}/available/except`;
  return listed.flatMap((code, index) => {
    if (offered.includes(code)) return [];
    const near = nearest(code, offered);
    const reason = `the App Store has no territory ${code}${near === undefined ? '' : `; did you mean ${near}?`}`;
    return [{ address: territory(code), reason, from: `${from}/${index}` }];
  });
}

function changesTo(
  { address, territory, pointer }: AvailabilityPlace,
  want: AvailabilityWant,
  goal: Goal,
  have: AvailabilityHave,
): Change[] {
  const { availableInNewTerritories } = goal;
  // What is not written follows from what is.
  const written = (name: keyof AvailabilityWant, other: keyof AvailabilityWant) => () =>
    `${pointer}/${want[name] === undefined ? other : name}`;
  const whole = { address, from: written('availableInNewTerritories', 'available') };
  const record = have.record
    ? diffAttributes(whole, { availableInNewTerritories }, { ...have.record })
    : createAttributes(whole, { availableInNewTerritories });
  const codes = [...new Set([...goal.available, ...have.available])].sort();
  const each = codes.flatMap((code) => {
    const thing = { address: territory(code), from: written('available', 'availableInNewTerritories') };
    const isThere = have.available.includes(code);
    const isWanted = goal.available.includes(code);
    if (!have.record) return isWanted ? createAttributes(thing, { available: true }) : [];
    return diffAttributes(thing, { available: isWanted }, { available: isThere });
  });
  return [...record, ...each];
}

function gatesOf({ territory }: AvailabilityPlace, changes: readonly Change[]): GateNeed[] {
  const gone = closedIn(territory(''), changes);
  const where = gone.length <= SHOWN ? gone.join(', ') : `${gone.length} territories`;
  return gone.length === 0 ? [] : [{ name: 'product-off-sale', reason: `it goes off sale in ${where}` }];
}

const SHOWN = 5;

function closedIn(base: string, changes: readonly Change[]): string[] {
  return changes.flatMap(({ address, after }) =>
    after === false && address.startsWith(base) ? [address.slice(base.length)] : [],
  );
}

function writeOf(place: AvailabilityPlace, goal: Goal, have: AvailabilityHave, gates: GateNeed[]): RequestOperation {
  const { kind, address, type, owner, relationship, attributes = {} } = place;
  const more = gates.length > 0 ? { gates } : {};
  const { availableInNewTerritories } = goal;
  const availableTerritories = toIds('territories', goal.available);
  if (place.write === 'update' && have.record) {
    const content = { attributes: { availableInNewTerritories }, relationships: { availableTerritories } };
    return update({ kind, address, type: 'subscriptionPlanAvailabilities' }, content, more);
  }
  const content = {
    attributes: { ...attributes, availableInNewTerritories },
    relationships: { [relationship]: to(owner.type, owner.address), availableTerritories },
  };
  return place.write === 'update'
    ? create({ kind, address, type }, content, more)
    : replace({ kind, address, type }, content, more);
}

/** Where a product goes on or off sale. */
export function availabilityConsequences(
  { owner, territory }: AvailabilityPlace,
  { changes }: Pick<Proposal, 'changes'>,
  known: number,
): Omit<Consequence, 'kind'>[] {
  const base = territory('');
  const opened = changes.flatMap(({ address, after }) =>
    after === true && address.startsWith(base) ? [address.slice(base.length)] : [],
  );
  const named = (codes: readonly string[]): string => {
    if (codes.length <= SHOWN) return codes.join(', ');
    return codes.length === known ? `all ${known} territories` : `${codes.length} territories`;
  };
  return (
    [
      ['off sale', closedIn(base, changes)],
      ['on sale', opened],
    ] as const
  ).flatMap(([what, codes]) =>
    codes.length === 0 ? [] : [{ text: `${what} in ${named(codes)} (${owner.noun})`, atOnce: true as const }],
  );
}
