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
}

/** Words of an attribute that there is, or a text attribute that there is not. */
type Addition = { type: string; attribute: string } & ({ words: readonly string[] } | { text: true });

/** API 4.5, 22 September 2026: a rating of its own in South Korea, with the number that the Game Rating and Administration Committee gives. */
const ADDITIONS: readonly Addition[] = [
  { type: 'AgeRatingDeclaration', attribute: 'koreaAgeRatingOverride', words: ['ALL', 'TWELVE_PLUS'] },
  { type: 'AgeRatingDeclaration', attribute: 'gracRatingClassificationNumber', text: true },
];

/** Completes a document that was just read, in what it has. @throws where a resource has no attributes to add to */
export function addNewer({ components: { schemas } }: { components: { schemas: Record<string, Shape> } }): void {
  for (const addition of ADDITIONS) {
    for (const suffix of ['', 'UpdateRequest']) {
      const name = `${addition.type}${suffix}`;
      if (!schemas[name]) continue;
      const schema = schemas[name].properties;
      const attributes = (schema?.['data']?.properties ?? schema)?.['attributes']?.properties;
      if (!attributes) throw new Error(`Apple's specification has no attributes of ${name}`);
      const known = attributes[addition.attribute];
      if ('words' in addition) {
        const words = known?.enum ?? [];
        attributes[addition.attribute] = { ...known, enum: [...new Set([...words, ...addition.words])] };
      } else attributes[addition.attribute] = known ?? { type: 'string', ...(suffix === '' ? {} : { nullable: true }) };
    }
  }
}
