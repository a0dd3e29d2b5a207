import type { Address } from '../core/address.ts';
import type { Gate } from '../core/gate.ts';
import type { Beside, FixesOf, Kind, KindState, ManifestPart, Observed, Scope } from '../core/kind.ts';
import { kind } from '../core/kind.ts';
import type { LeftOut } from '../core/left-out.ts';
import type { Notice } from '../core/notice.ts';
import type { Outlook } from '../core/outlook.ts';
import type { Consequence } from '../core/plan.ts';
import type { KindPresent } from '../core/present.ts';
import type { Proposal } from '../core/proposal.ts';
import { addProposal, emptyProposal } from '../core/proposal.ts';
import type { Reader } from '../core/resource.ts';
import type { SharedPlaces } from '../core/contradictions.ts';
import type { Requirement } from '../core/status.ts';
import type { ThingWords, Topic } from '../core/thing.ts';

/** What was observed of every instance, by its key. */
export type Instances<Have> = Readonly<Record<string, Have>>;

/** A collection that others hang below: a product, of its texts and prices. */
type Collection = Kind<Instances<unknown>>;

/** What the collections above have for one key. */
type Above<Parents> = {
  readonly [Name in keyof Parents]: Parents[Name] extends Kind<Instances<infer Have>> ? Have | undefined : never;
};

/** What one instance is looked at together with. */
interface InstanceContext<Needs, Parents> {
  key: string;
  observed: Observed<Needs>;
  above: Above<Parents>;
  /** What the kinds before this one in the list propose. */
  others: Proposal;
}

/** One instance, as it is and as it is wanted. */
interface Instance<Want, Have> {
  key: string;
  want: Want | undefined;
  have: Have | undefined;
}

/**
 * A kind of which there is one instance for each key of a map in the manifest. What is said here is said of one instance;
 * `Written` is what the manifest has under its key.
 */
export interface CollectionDefinition<Part, Written, Want, Have, Needs, Parents> {
  readonly name: string;
  readonly topic?: Topic;
  readonly needs: Needs;
  /** Collections with the same keys, below whose instances these hang. */
  readonly parents: Parents;
  readonly arrivesWith?: readonly Kind[];
  readonly manifest?: ManifestPart;
  readonly gates?: Readonly<Record<string, Gate>>;
  /** The map in the manifest; `undefined` where it has none. */
  members(manifest: Part): Readonly<Record<string, Written | undefined>> | undefined;
  /** The inverse of `members`. */
  part(members: Record<string, Written>): Part;
  /** `undefined` where nothing is asked of this instance. Pure. */
  want(written: Written, key: string, beside: Beside): Want | undefined;
  /** The inverse of `want`. Pure. */
  describe(have: Have, key: string, above: Above<Parents>): Written | undefined;
  /** What is there of it and `describe` can't ask for. Pure. */
  leftOut?(have: Have, key: string, above: Above<Parents>): LeftOut[];
  /** Reads all instances at once, in the fewest requests. */
  observe(
    api: Reader,
    scope: Scope<Instances<Want>, Instances<NoInfer<Have>>>,
    observed: Observed<Needs & Parents>,
  ): Promise<Instances<Have>>;
  addresses(have: Have, key: string): Iterable<readonly [Address, string]>;
  /** @param have `undefined` where there is no such instance yet */
  propose(want: Want, have: Have | undefined, context: InstanceContext<Needs, Parents>): Proposal;
  /** The key of the instance to which an address belongs. */
  keyOf(address: Address): string;
  words(
    address: Address,
    state: { key: string; want: Want | undefined; have: Have | undefined; observed: Observed<Needs & Parents> },
  ): ThingWords;
  /** What its part of a plan does that can't be undone, or that customers see at once. @param part what is proposed for it alone */
  consequences?(
    part: Pick<Proposal, 'changes' | 'operations' | 'tables'>,
    instance: Instance<Want, Have> & { observed: Observed<Needs & Parents> },
  ): Omit<Consequence, 'kind'>[];
  /** What customers meet of it now. Pure. */
  present?(have: Have, key: string, want: Want | undefined): KindPresent;
  /** What App Review asks for of it. */
  requirements?(
    have: Have,
    key: string,
    context: { observed: Observed<Needs & Parents>; outlook: Outlook },
  ): Requirement[];
  /** What may be coming up for it, by the names of all that there may be. */
  readonly notices?: { names: readonly string[]; find(instance: Instance<Want, Have>, now: Date): Notice[] };
  /** Where Apple's errors about them can be fixed, as a kind says it. */
  readonly errors?: FixesOf<Instances<Have>, Observed<Needs & Parents>>;
  /** What it wants that all platforms of an app share, as a kind says it. */
  readonly shared?: (want: Want, key: string) => SharedPlaces;
}

type Needed = Readonly<Record<string, Kind>>;

/** Makes one kind of all instances. They are compared in the order of their keys, so that a plan does not depend on how the manifest is sorted. */
export function collection<
  Part,
  Written,
  Want,
  Have,
  Needs extends Needed,
  Parents extends Readonly<Record<string, Collection>>,
>(definition: CollectionDefinition<Part, Written, Want, Have, Needs, Parents>): Kind<Instances<Have>> {
  const { name, topic, needs, parents, arrivesWith, manifest, gates, errors, shared, notices } = definition;
  const { requirements } = definition;
  const aboveOf = (observed: object, key: string): Above<Parents> =>
    mapped(parents, (_parent, parent) => instancesOf(observed, parent)[key]) as Above<Parents>;
  return kind<Part, Instances<Want>, Instances<Have>, Needs & Parents>({
    name,
    ...(topic ? { topic } : {}),
    needs: { ...needs, ...parents },
    ...(arrivesWith ? { arrivesWith } : {}),
    ...(manifest ? { manifest } : {}),
    ...(gates ? { gates } : {}),
    ...(errors ? { errors } : {}),

    want(written, beside) {
      const members = definition.members(written);
      return members && mapped(members, (member, key) => definition.want(member, key, beside));
    },

    ...(shared
      ? {
          shared: (want: Instances<Want>) =>
            Object.fromEntries(Object.entries(want).flatMap(([key, one]) => Object.entries(shared(one, key)))),
        }
      : {}),

    describe(have, observed) {
      const members = mapped(have, (instance, key) => definition.describe(instance, key, aboveOf(observed, key)));
      return Object.keys(members).length === 0 ? undefined : definition.part(members);
    },

    ...(definition.leftOut
      ? {
          leftOut: (have: Instances<Have>, observed: Observed<Needs & Parents>) =>
            Object.entries(have).flatMap(([key, one]) => definition.leftOut?.(one, key, aboveOf(observed, key)) ?? []),
        }
      : {}),

    observe: (api, scope, observed) => definition.observe(api, scope, observed),

    addresses: (have) => Object.entries(have).flatMap(([key, instance]) => [...definition.addresses(instance, key)]),

    propose(want, have, observed, others) {
      const proposals = Object.keys(want)
        .sort()
        .map((key) => {
          const wanted = want[key];
          const above = aboveOf(observed, key);
          return wanted === undefined
            ? emptyProposal()
            : definition.propose(wanted, have[key], { key, observed, above, others });
        });
      const whole = emptyProposal();
      for (const proposal of proposals) addProposal(whole, proposal);
      return whole;
    },

    words(address, { want, have, observed }) {
      const key = definition.keyOf(address);
      return definition.words(address, { key, want: want?.[key], have: have[key], observed });
    },

    ...(definition.consequences
      ? {
          consequences(
            part: Proposal,
            { want, have, observed }: KindState<Instances<Want>, Instances<Have>, Observed<Needs & Parents>>,
          ) {
            const keys = [...new Set(part.changes.map(({ address }) => definition.keyOf(address)))];
            return keys.flatMap((key) => {
              const isOwn = ({ address }: { address: Address }) => definition.keyOf(address) === key;
              const own = {
                changes: part.changes.filter(isOwn),
                operations: part.operations.filter(isOwn),
                tables: part.tables.filter(isOwn),
              };
              return definition.consequences?.(own, { key, want: want?.[key], have: have[key], observed }) ?? [];
            });
          },
        }
      : {}),

    ...(definition.present
      ? {
          present(have: Instances<Have>, want: Instances<Want> | undefined): KindPresent {
            const each = Object.entries(have).flatMap(
              ([key, one]) => definition.present?.(one, key, want?.[key]) ?? [],
            );
            return {
              values: each.flatMap(({ values = [] }) => values),
              lists: each.flatMap(({ lists = [] }) => lists),
            };
          },
        }
      : {}),

    ...(requirements
      ? {
          review: {
            requirements: (have: Instances<Have>, observed: Observed<Needs & Parents>, outlook: Outlook) =>
              Object.entries(have).flatMap(([key, one]) => requirements(one, key, { observed, outlook })),
          },
        }
      : {}),

    ...(notices
      ? {
          notices: {
            names: notices.names,
            find: ({ want, have }: { want: Instances<Want> | undefined; have: Instances<Have> }, now: Date) =>
              [...new Set([...Object.keys(want ?? {}), ...Object.keys(have)])]
                .sort()
                .flatMap((key) => notices.find({ key, want: want?.[key], have: have[key] }, now)),
          },
        }
      : {}),
  });
}

function instancesOf(observed: object, parent: string): Instances<unknown> {
  return (observed as Readonly<Record<string, Instances<unknown>>>)[parent] ?? {};
}

function mapped<From, To>(
  members: Readonly<Record<string, From | undefined>>,
  of: (member: From, key: string) => To | undefined,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, member]): [string, To][] => {
      const made = member === undefined ? undefined : of(member, key);
      return made === undefined ? [] : [[key, made]];
    }),
  );
}
