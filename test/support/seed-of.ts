import { SPEC } from '../../src/simulator/spec.gen.ts';

/** A resource as it is answered, with linkages of the relations that were followed. */
interface Resource {
  type: string;
  id: string;
  attributes?: Record<string, unknown>;
  relationships?: Record<string, { data?: unknown; links?: { related?: string } }>;
}

interface Answer {
  data: Resource | Resource[] | null;
  links: { next?: string };
}

interface Relation {
  type: string;
  includable?: true;
  unlinked?: true;
  related?: { include?: true; filters?: object };
}

type Get = (path: string) => Promise<{ status: number; body: object }>;

/** What is made from other things, or is the same for every app. */
const NOT_FOLLOWED = [
  'equalizations',
  'adjustedEqualizations',
  'appPricePoints',
  'pricePoints',
  'automaticPrices',
  'subcategories',
  'parent',
  // The same texts as those of the versions, in an older form.
  'inAppPurchaseLocalizations',
  'subscriptionLocalizations',
  'subscriptionGroupLocalizations',
];

const RELATIONS: Readonly<Record<string, { relationships: Record<string, Relation> }>> = SPEC;

/**
 * Reads everything that App Store Connect tells of its apps, by GET requests alone, and writes it down as a seed: each resource as it was
 * answered. What `include` shows or an address of a relation leads to becomes a linkage.
 */
export async function seedOf(get: Get): Promise<string> {
  const found = new Map<string, Resource>();
  const queue: Resource[] = [];
  const take = (resources: readonly Resource[]): void => {
    for (const resource of resources) {
      const key = `${resource.type} ${resource.id}`;
      if (found.has(key)) continue;
      found.set(key, resource);
      queue.push(resource);
    }
  };
  const read = async (path: string): Promise<Resource[] | Resource | null | undefined> => {
    const { status, body } = await get(path);
    if (status === 404) return undefined;
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    const { data, links } = body as Answer;
    if (!Array.isArray(data) || links.next === undefined) return data;
    const more = await read(links.next);
    return [...data, ...(Array.isArray(more) ? more : [])];
  };
  take(listed(await read('/v1/apps?limit=200')));
  for (let resource = queue.shift(); resource; resource = queue.shift()) {
    for (const [name, relation] of Object.entries(resource.relationships ?? {})) {
      const rule = RELATIONS[resource.type]?.relationships[name];
      const address = relation.links?.related;
      if (!rule?.related || !address || !RELATIONS[rule.type] || NOT_FOLLOWED.includes(name)) continue;
      // What has no address of its own comes along.
      const unlinked = !rule.related?.include
        ? []
        : Object.entries(RELATIONS[rule.type]?.relationships ?? {}).filter(
            ([, { includable, unlinked: hidden, type }]) => includable && hidden && RELATIONS[type],
          );
      const query = unlinked.length > 0 ? `?include=${unlinked.map(([other]) => other).join(',')}` : '';
      const answer = await read(address + query);
      if (answer === undefined) continue;
      take(listed(answer));
      relation.data = Array.isArray(answer) ? answer.map(linkage) : answer && linkage(answer);
    }
  }
  const resources = [...found.values()].map(({ type, id, attributes, relationships = {} }) => {
    const told = Object.entries(relationships).flatMap(([name, { data }]) =>
      data === undefined ? [] : [[name, { data }]],
    );
    return {
      type,
      id,
      ...(attributes ? { attributes } : {}),
      ...(told.length > 0 ? { relationships: Object.fromEntries(told) as object } : {}),
    };
  });
  return JSON.stringify({ format: 'ascend.seed', formatVersion: '1.0', resources });
}

function listed(answer: Resource[] | Resource | null | undefined): Resource[] {
  return Array.isArray(answer) ? answer : answer ? [answer] : [];
}

function linkage({ type, id }: Resource) {
  return { type, id };
}
