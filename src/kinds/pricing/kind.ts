import type { Scope } from '../../core/kind.ts';
import { kind } from '../../core/kind.ts';
import { placesIn } from '../../core/contradictions.ts';
import { section } from '../../manifest/section.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { PricingPart } from '../manifest.gen.ts';
import { priceConsequences } from '../prices/consequences.ts';
import { PRICE_NOTICES, priceNotices } from '../prices/notices.ts';
import { PRICE_GATES } from '../prices/gates.ts';
import type { PricesHave } from '../prices/observe.ts';
import { observePrices } from '../prices/observe.ts';
import { presentPrice } from '../prices/present-schedule.ts';
import { proposePrices } from '../prices/propose.ts';
import { priceCalendarRules, priceRules, wrongPriceForm } from '../prices/rules.ts';
import type { PricesWant } from '../prices/want.ts';
import { describePrices, pricesLeftOut, wantPrices } from '../prices/want.ts';
import { PLACE } from './place.ts';

const pricesIn = (manifest: unknown) => [{ pointer: PLACE.pointer, prices: section(manifest, 'pricing') }];

/** The app's price everywhere: a base price, prices of single territories, and what is to change when. */
export const pricing = kind({
  name: 'pricing',
  topic: 'commerce',
  needs: { app },

  manifest: {
    otherNames: { price_tier: 'pricing.price' },
    rules: priceRules(pricesIn),
    calendarRules: priceCalendarRules(pricesIn),
    wrongForm: (name, pointer, shown) => wrongPriceForm(PLACE.pointer, name, pointer, shown),
  },

  gates: PRICE_GATES,

  want({ pricing: written, ...left }: PricingPart): PricesWant | undefined {
    everythingRead(left);
    return written && wantPrices(written);
  },

  shared: (want) => placesIn(PLACE.pointer, want),

  describe({ schedule }: PricesHave): PricingPart | undefined {
    const written = describePrices(schedule);
    return written && { pricing: written };
  },

  leftOut: ({ schedule }) => pricesLeftOut(PLACE.pointer, schedule),
  observe: (api, scope: Scope<PricesWant, PricesHave>, { app: { id } }) => observePrices(api, PLACE, id, scope),
  addresses: () => [],
  present: ({ schedule }) => presentPrice(PLACE, schedule),
  propose: (want, have) => proposePrices(PLACE, want, have),
  notices: { names: PRICE_NOTICES, find: (state, now) => priceNotices(PLACE, state, now) },

  consequences: (part, { have }) => priceConsequences(PLACE, part, have),

  words(address) {
    const common = { effect: 'at once', shows: 'prices' } as const;
    const territory = address.slice(PLACE.territory('').length);
    if (territory === '') return { title: 'price', ...common };
    return { title: `price in ${territory}`, ...common, family: { title: 'price', member: territory } };
  },

  review: {
    /** An app without a price has a schedule all the same: only a price counts (observed 2026-09). */
    requirements({ schedule }, _observed, { changes }) {
      const what = { what: 'a price', address: PLACE.address, fix: 'pricing.price' };
      if (schedule.rows.length > 0) return [{ ...what, state: 'ready' }];
      const isPlanned = changes.some(
        ({ address }) => address === PLACE.address || address.startsWith(PLACE.territory('')),
      );
      return [{ ...what, state: isPlanned ? 'planned' : 'missing' }];
    },
  },

  errors: { appPriceSchedules: () => 'pricing', appPrices: () => 'pricing' },
});
