import { SPEC } from '../spec.gen.ts';
import type { AttributeRule, Filter, Listing, Related, RelationshipRule, ResourceType } from './resource.ts';

type Spec = typeof SPEC;
type SpecType = keyof Spec;

/** What the specification does not say of a resource: which limits and rules it has, and where the simulator departs from it. */
interface Own<T extends SpecType> extends Omit<
  ResourceType,
  'type' | 'version' | 'attributes' | 'relationships' | 'collection' | 'instance' | 'parent'
> {
  /** The relation to what it belongs to: it goes when that goes. */
  parent?: keyof Spec[T]['relationships'] & string;
  attributes?: { [N in keyof Spec[T]['attributes']]?: Partial<AttributeRule> };
  relationships?: {
    [N in keyof Spec[T]['relationships']]?: OwnRelationship<FilterOf<Spec[T]['relationships'][N], 'related'>>;
  };
  collection?: OwnListing<FilterOf<Spec[T], 'collection'>>;
}

/** Names of the filters of a listing. */
type FilterOf<S, Place extends string> =
  S extends Record<Place, { filters: infer F }> ? Extract<keyof F, string> : never;

interface OwnRelationship<F extends string = string> extends Omit<Partial<RelationshipRule>, 'related'> {
  /** `null` where there is no such address, whatever the specification says. */
  related?: (OwnListing<F> & Pick<Related, 'empty'>) | null;
}

interface OwnListing<F extends string = string> extends Pick<Listing, 'exists'> {
  filters?: { [N in F]?: Filter };
}

/** A resource as Apple's specification has it, with what is said here besides. */
export function defineResource<T extends SpecType>(type: T, own: Own<T>): ResourceType {
  const spec: Specified = SPEC[type];
  const { parent, attributes = {}, relationships = {}, collection, ...rules } = own;
  const ownAttributes: Record<string, Partial<AttributeRule> | undefined> = attributes;
  const ownRelationships: Record<string, OwnRelationship | undefined> = relationships;
  return {
    type,
    version: spec.version,
    attributes: mapped(spec.attributes, (rule, name) => ({ ...rule, ...ownAttributes[name] })),
    relationships: mapped(spec.relationships, (rule, name) =>
      relationship(rule, name === parent ? { from: 'parent', ...ownRelationships[name] } : ownRelationships[name]),
    ),
    ...(parent === undefined ? {} : { parent }),
    ...(spec.collection ? { collection: listing(spec.collection, collection) } : {}),
    ...(spec.instance ? { instance: true } : {}),
    ...rules,
  };
}

/** What the generated tables hold, without the words of each. */
interface Specified {
  version: ResourceType['version'];
  attributes: Record<string, AttributeRule>;
  relationships: Record<string, SpecifiedRelationship>;
  collection?: SpecifiedListing;
  instance?: true;
}

interface SpecifiedRelationship extends Omit<RelationshipRule, 'related'> {
  related?: SpecifiedListing;
}

interface SpecifiedListing extends Omit<Listing, 'exists'> {
  exists?: readonly string[];
}

function relationship({ related, ...rule }: SpecifiedRelationship, own: OwnRelationship = {}): RelationshipRule {
  const { related: ownRelated, ...others } = own;
  if (!related || ownRelated === null) return { ...rule, ...others };
  const empty = ownRelated?.empty === undefined ? {} : { empty: ownRelated.empty };
  return { ...rule, ...others, related: { ...listing(related, ownRelated), ...empty } };
}

/** A parameter `exists[…]` about which nothing is said here is about what the simulator does not have. */
function listing({ exists = [], ...spec }: SpecifiedListing, own: OwnListing = {}): Listing {
  const filters = mapped(spec.filters ?? {}, (filter, name) => ({ ...filter, ...own.filters?.[name] }));
  const known = exists.map((name) => [name, own.exists?.[name] ?? (() => false)] as const);
  return { ...spec, filters, ...(known.length > 0 ? { exists: Object.fromEntries(known) } : {}) };
}

function mapped<V, W>(object: Readonly<Record<string, V>>, change: (value: V, name: string) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
}
