import type { Address } from '../../core/address.ts';
import { kind } from '../../core/kind.ts';
import { placesIn } from '../../core/contradictions.ts';
import type { Outlook } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import { app } from '../app/kind.ts';
import { territoryConsequences } from './consequences.ts';
import type { TerritoriesHave } from './observe.ts';
import { addressOf, knownTerritories, observeTerritories } from './observe.ts';
import { PRE_ORDER_NOTICES, preOrderNotices } from './notices.ts';
import { proposeTerritories } from './propose.ts';
import { calendarRules, rules, wrongForm } from './rules.ts';
import type { TerritoriesWant } from './want.ts';
import { describeTerritories, territoriesLeftOut, wantTerritories } from './want.ts';

/** Where the app is on sale, and where it can be ordered before its release. */
export const territories = kind({
  name: 'territories',
  topic: 'commerce',
  needs: { app },
  manifest: { rules, calendarRules, wrongForm, otherNames: { available_territories: 'territories.available' } },

  gates: {
    'remove-territories': { opens: 'takes the app off sale somewhere' },
    'end-preorder': { opens: 'ends a pre-order' },
  },

  want: wantTerritories,
  shared: ({ available, ...others }) =>
    placesIn('/territories', { ...others, ...(available === undefined ? {} : { available: inOrder(available) }) }),
  describe: (have: TerritoriesHave) => describeTerritories(have),
  leftOut: (have) => territoriesLeftOut(have),
  observe: (api, _scope, { app: record }): Promise<TerritoriesHave> => observeTerritories(api, record),

  addresses: ({ record, rows }): [Address, string][] => [
    ...(record ? [['territories', record.id] satisfies [Address, string]] : []),
    ...Object.entries(rows).map(([territory, { id }]): [Address, string] => [addressOf(territory), id]),
  ],

  propose: (want, have, observed) => proposeTerritories(want, have, observed.app),
  notices: { names: PRE_ORDER_NOTICES, find: preOrderNotices },

  consequences: (part, { have }) => territoryConsequences(part, knownTerritories(have).length),

  words(address, { have }) {
    const common = { effect: 'at once', shows: 'where the app is sold' } as const;
    const territory = address.slice(addressOf('').length);
    if (territory === '') return { title: 'availability', ...common };
    const { length } = knownTerritories(have);
    const all = { count: length, title: `all ${length} territories` };
    const family = { title: 'availability', member: territory, all };
    return { title: `availability in ${territory}`, ...common, family };
  },

  review: { requirements: ({ rows }, _observed, outlook) => [soldSomewhere(rows, outlook)] },

  errors: {
    appAvailabilities: () => 'territories/available',
    territoryAvailabilities: () => 'territories/available',
  },
});

function soldSomewhere(rows: TerritoriesHave['rows'], { changes, value }: Outlook): Requirement {
  const what = { what: 'a territory in which the app is sold', address: 'territories', fix: 'territories.available' };
  const isKept = Object.entries(rows).some(
    ([code, { available }]) => available && value(addressOf(code), 'available', available) !== false,
  );
  if (isKept) return { ...what, state: 'ready' };
  const isOpened = changes.some(({ address, after }) => address.startsWith(addressOf('')) && after === true);
  return { ...what, state: isOpened ? 'planned' : 'missing' };
}

/** The same territories are the same wish, in whatever order they stand. */
function inOrder(available: NonNullable<TerritoriesWant['available']>): NonNullable<TerritoriesWant['available']> {
  if (available === 'all') return available;
  return Array.isArray(available) ? sorted(available) : { except: sorted(available.except) };
}

function sorted(codes: readonly string[]): string[] {
  return codes.toSorted((a, b) => (a < b ? -1 : 1));
}
