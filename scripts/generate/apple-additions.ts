/**
 * What Apple has added to the API since the OpenAPI document from which the types and the simulator's tables are made (4.4.1). A newer
 * document has it already, and nothing is added then.
 */

/** The part of a schema that is looked at. */
interface Shape {
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  properties?: Record<string, Shape>;
  items?: Shape;
}

/** Words of an attribute, or of the items of a list, or a text attribute that there is not. */
type Addition = { type: string; attribute: string } & (
  | { words: readonly string[] }
  | { listOf: readonly string[] }
  | { text: true }
);

/**
 * API 4.5, 22 September 2026: a rating of its own in South Korea, with the number that the Game Rating and Administration Committee gives;
 * subscriptions that are sold in volume, and the markets in which they are.
 */
const ADDITIONS: readonly Addition[] = [
  { type: 'Subscription', attribute: 'multiSeatStatus', words: ['ENABLED', 'DISABLED'] },
  { type: 'Subscription', attribute: 'marketSettings', listOf: ['APP_STORE', 'APPLE_SCHOOL', 'APPLE_BUSINESS'] },
  { type: 'AgeRatingDeclaration', attribute: 'koreaAgeRatingOverride', words: ['ALL', 'TWELVE_PLUS'] },
  { type: 'AgeRatingDeclaration', attribute: 'gracRatingClassificationNumber', text: true },
];

/** The part of a document that is looked at. */
interface Document {
  paths: Record<string, { get?: unknown }>;
  components: { schemas: Record<string, Shape> };
}

/** Completes a document that was just read, in what it has. @throws where a resource has no attributes to add to */
export function addNewer({ paths, components: { schemas } }: Document): void {
  for (const addition of ADDITIONS) {
    for (const suffix of ['', 'UpdateRequest']) {
      const name = `${addition.type}${suffix}`;
      if (!schemas[name]) continue;
      const schema = schemas[name].properties;
      const attributes = (schema?.['data']?.properties ?? schema)?.['attributes']?.properties;
      if (!attributes) throw new Error(`Apple's specification has no attributes of ${name}`);
      attributes[addition.attribute] = added(addition, attributes[addition.attribute], suffix !== '');
    }
    const [type] = schemas[addition.type]?.properties?.['type']?.enum ?? [];
    for (const { get } of Object.values(paths)) addField(get, `fields[${String(type)}]`, addition.attribute);
  }
}

/** An attribute can be asked for wherever the others of its resource can. */
function addField(operation: unknown, parameter: string, attribute: string): void {
  if (!hasParameters(operation)) return;
  const words = operation.parameters.find(({ name }) => name === parameter)?.schema.items?.enum;
  if (words && !words.includes(attribute)) words.push(attribute);
}

function hasParameters(operation: unknown): operation is { parameters: { name: string; schema: Shape }[] } {
  if (typeof operation !== 'object' || operation === null || !('parameters' in operation)) return false;
  return Array.isArray(operation.parameters);
}

/** @param isRequest where an optional attribute may be `null` */
function added(addition: Addition, known: Shape | undefined, isRequest: boolean): Shape {
  const nullable = isRequest ? { nullable: true } : {};
  if ('text' in addition) return known ?? { type: 'string', ...nullable };
  if ('listOf' in addition)
    return known ?? { type: 'array', items: { type: 'string', enum: [...addition.listOf] }, ...nullable };
  const words = known?.enum ?? [];
  return { ...(known ?? { type: 'string', ...nullable }), enum: [...new Set([...words, ...addition.words])] };
}
