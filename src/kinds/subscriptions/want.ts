import { canonicalText } from '../../core/text/canonical-text.ts';
import { everythingRead } from '../everything-read.ts';
import type { SubscriptionsPart } from '../manifest.gen.ts';
import type { Member } from './members.ts';
import { subscriptionsIn } from './members.ts';
import type { SubscriptionHave } from './record.ts';

/** What the manifest says of one subscription. */
type WrittenGroup = NonNullable<NonNullable<SubscriptionsPart['products']>['subscriptionGroups']>[string];
export type Written = NonNullable<WrittenGroup['subscriptions']>[string];

/** Under Apple's names; one that is missing is not managed. */
interface SubscriptionFields {
  name?: string;
  subscriptionPeriod?: NonNullable<Written['subscriptionPeriod']>;
  groupLevel?: number;
  familySharable?: boolean;
  reviewNote?: string | null;
  multiSeatStatus?: NonNullable<Written['multiSeatStatus']>;
  /** In alphabetical order. */
  marketSettings?: string[];
}

export interface SubscriptionWant {
  group: string;
  fields: SubscriptionFields;
  /** It goes to App Review with the version. */
  submit: boolean;
}

export function membersOf(part: SubscriptionsPart): Record<string, Member<Written>> | undefined {
  const { products, ...left } = part;
  everythingRead(left);
  for (const group of Object.values(products?.subscriptionGroups ?? {})) {
    const { subscriptions: _subscriptions, ...others } = group;
    everythingRead(others);
  }
  return subscriptionsIn(part);
}

export function wantSubscription({ group, written }: Member<Written>): SubscriptionWant {
  const { name, subscriptionPeriod, groupLevel, familySharable, reviewNote, submit = true, ...more } = written;
  const { multiSeatStatus, marketSettings, ...left } = more;
  everythingRead(left);
  return {
    group,
    fields: {
      ...(name === undefined ? {} : { name: canonicalText(name) ?? '' }),
      ...(subscriptionPeriod === undefined ? {} : { subscriptionPeriod }),
      ...(groupLevel === undefined ? {} : { groupLevel }),
      ...(familySharable === undefined ? {} : { familySharable }),
      ...(reviewNote === undefined ? {} : { reviewNote: canonicalText(reviewNote) }),
      ...(multiSeatStatus === undefined ? {} : { multiSeatStatus }),
      ...(marketSettings === undefined ? {} : { marketSettings: marketSettings.toSorted() }),
    },
    submit,
  };
}

/** `undefined` where there is no such subscription yet. A word that is newer than the schema is left out. */
export function describeSubscription({ record, group }: SubscriptionHave): Member<Written> | undefined {
  if (!record) return undefined;
  const { name, subscriptionPeriod, groupLevel, familySharable, reviewNote, multiSeatStatus, marketSettings } = record;
  const period = PERIODS.find((known) => known === subscriptionPeriod);
  const seats = SEATS.find((known) => known === multiSeatStatus);
  const markets = MARKETS.filter((known) => marketSettings?.includes(known));
  return {
    group,
    written: {
      name,
      ...(period ? { subscriptionPeriod: period } : {}),
      ...(groupLevel === null ? {} : { groupLevel }),
      familySharable,
      ...(reviewNote === null ? {} : { reviewNote }),
      ...(seats ? { multiSeatStatus: seats } : {}),
      ...(markets.length > 0 && markets.length === marketSettings?.length ? { marketSettings: markets } : {}),
    },
  };
}

const PERIODS = ['ONE_WEEK', 'ONE_MONTH', 'TWO_MONTHS', 'THREE_MONTHS', 'SIX_MONTHS', 'ONE_YEAR'] as const;
const SEATS = ['ENABLED', 'DISABLED'] as const;
const MARKETS = ['APP_STORE', 'APPLE_BUSINESS', 'APPLE_SCHOOL'] as const;
