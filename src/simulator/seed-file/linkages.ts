import type { RelationshipRule, ResourceType } from '../protocol/resource.ts';
import { own } from '../own.ts';
import { resourceOf, resourceTypes } from '../resources/index.ts';
import { SCHEDULED, SUBSCRIPTION_POINTS } from '../rules/priced-kinds.ts';
import type { Problems, Remarks } from '../seed-error.ts';
import type { Json, Store } from '../store.ts';
import type { SeedResource } from './read.ts';
import { isMembers } from './read.ts';

/** A resource of the seed with its place, and with where it belongs and leads to. */
export interface Linked {
  resource: ResourceType;
  given: SeedResource;
  /** `resources[3]` */
  place: string;
  parent?: { type: string; id: string };
  links: Record<string, string | null>;
  lists: Record<string, string[]>;
}

/** By type and id. */
type Index = ReadonlyMap<string, Linked>;

/** Relations that are worked out from a link on the other side, and that link. */
const INVERSE: Readonly<Record<string, string>> = {
  'builds.appStoreVersion': 'build',
  'appEncryptionDeclarations.builds': 'appEncryptionDeclaration',
};

export function keyOf(type: string, id: string): string {
  return `${type} ${id}`;
}

/**
 * Reads the relationships of every resource: what belongs to what may be said on either side, as Apple answers it on either.
 * @param known holds what is there without being in the seed: categories, territories and price points
 */
export function linkAll(all: readonly Linked[], known: Store, problems: Problems, remarks: Remarks): void {
  const index: Index = new Map(all.map((item) => [keyOf(item.given.type, item.given.id), item]));
  for (const item of all) {
    for (const [name, value] of Object.entries(item.given.relationships)) {
      const data = isMembers(value) ? value['data'] : undefined;
      if (data === undefined) continue;
      const rule = own(item.resource.relationships, name);
      if (rule === undefined) remarks.leftOut(`${item.given.type}.${name}`);
      else if (resourceOf(rule.type)) follow({ index, known, problems }, item, name, rule, data);
    }
  }
  const [app, ...others] = all.filter(({ given }) => given.type === 'apps');
  for (const item of all) {
    const parent = parentTypeOf(item.resource);
    if (parent === undefined || item.parent !== undefined) continue;
    // Where there is one app only, it goes without saying.
    if (parent === 'apps' && app && others.length === 0) item.parent = { type: 'apps', id: app.given.id };
    else
      problems.add(item.place, `${item.given.type} ${item.given.id} has to say which of the ${parent} it belongs to`);
  }
}

interface Room {
  index: Index;
  known: Store;
  problems: Problems;
}

function follow(room: Room, item: Linked, name: string, rule: RelationshipRule, data: Json): void {
  const { index, known, problems } = room;
  const place = `${item.place}.relationships.${name}`;
  if (Array.isArray(data) !== (rule.many === true)) {
    problems.add(place, rule.many ? 'data has to be a list' : 'data has to be one linkage, or null');
    return;
  }
  const ids: string[] = [];
  for (const linkage of Array.isArray(data) ? data : [data]) {
    if (linkage === null) continue;
    const { type, id } = isMembers(linkage) ? linkage : {};
    if (type !== rule.type || typeof id !== 'string') {
      problems.add(place, `has to name ${rule.type}, by type and id`);
      continue;
    }
    const target = index.get(keyOf(rule.type, id));
    if (!target && !isElsewhere(known, rule.type, id)) {
      problems.add(place, `${rule.type} ${id} is not in the seed`);
      continue;
    }
    ids.push(id);
    if (target) bind(item, target, name, rule, place, problems);
  }
  if (rule.from !== undefined && !rule.ordered) return;
  if (rule.many) item.lists[name] = ids;
  else item.links[name] = ids[0] ?? null;
}

/** What the relation says of the two besides a link of its own. */
function bind(
  item: Linked,
  target: Linked,
  name: string,
  rule: RelationshipRule,
  place: string,
  problems: Problems,
): void {
  const inverse = own(INVERSE, `${item.given.type}.${name}`);
  if (inverse !== undefined) target.links[inverse] ??= item.given.id;
  else if (rule.from === 'parent') belong(item, target, place, problems);
  else if (rule.from !== undefined && parentTypeOf(target.resource) === item.given.type)
    belong(target, item, place, problems);
}

function belong(child: Linked, parent: Linked, place: string, problems: Problems): void {
  const { type, id } = parent.given;
  if (child.parent && (child.parent.type !== type || child.parent.id !== id)) {
    const before = `${child.parent.type} ${child.parent.id}`;
    problems.add(place, `${child.given.type} ${child.given.id} belongs to ${before} already, not to ${type} ${id}`);
    return;
  }
  child.parent = { type, id };
}

/** Price points are found by what their ids say, or by their price. */
function isElsewhere(known: Store, type: string, id: string): boolean {
  return [...SCHEDULED, SUBSCRIPTION_POINTS].some(({ points }) => points === type) || known.get(type, id) !== undefined;
}

const PARENTS: ReadonlyMap<string, string> = new Map([
  ...resourceTypes().flatMap(({ type, relationships, parent = '' }): [string, string][] => {
    const above = relationships[parent]?.type;
    const below = Object.values(relationships).filter(({ from }) => from === 'children');
    return [
      ...below.map((rule): [string, string] => [rule.type, type]),
      ...(above === undefined ? [] : [[type, above] satisfies [string, string]]),
    ];
  }),
  ...SCHEDULED.map(({ prices, schedules }): [string, string] => [prices, schedules]),
]);

/** The type that resources of this one belong to. Apple's own data and apps belong to nothing. */
function parentTypeOf({ type, reference }: ResourceType): string | undefined {
  return reference ? undefined : PARENTS.get(type);
}
