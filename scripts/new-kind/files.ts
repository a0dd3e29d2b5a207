/** What a kind is called, where. */
export interface Names {
  /** Its folder. */
  kebab: string;
  /** Its name, and its section in the manifest. */
  camel: string;
  /** Its part of the manifest. */
  part: string;
  /** The JSON:API type of its resource. */
  type: string;
  /** The file of its simulator resource. */
  resource: string;
  /** What people call it. */
  words: string;
}

/** @param known text that holds the types that Apple's specification is cut to: one that begins with the name is the one that is meant */
export function namesOf(kebab: string, known: string): Names {
  const camel = kebab.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  const [, meant] = new RegExp(`'(${camel}[A-Za-z]*)'`).exec(known) ?? [];
  const type = meant ?? (camel.endsWith('s') ? camel : `${camel}s`);
  return {
    kebab,
    camel,
    part: `${camel.charAt(0).toUpperCase()}${camel.slice(1)}Part`,
    type,
    resource: type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    words: kebab.replaceAll('-', ' '),
  };
}

/** `text` with a line in its list, and an import behind the others; as it is where it has them already. */
export function withLine(
  text: string,
  { before, line, import: statement }: { before: string; line: string; import: string | undefined },
): string {
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`the list that ends with ${JSON.stringify(before)} is not there`);
  const listed = text.includes(`\n${line}`) ? text : text.slice(0, at) + line + text.slice(at);
  if (statement === undefined || listed.includes(statement)) return listed;
  const last = listed.lastIndexOf('\nimport ');
  const end = listed.indexOf('\n', last + 1) + 1;
  return listed.slice(0, end) + statement + listed.slice(end);
}

/** By path: everything that a kind needs of its own. */
export function newFiles(names: Names): Record<string, string> {
  return {
    [`src/kinds/${names.kebab}/schema.json`]: schemaOf(names),
    [`src/kinds/${names.kebab}/kind.ts`]: kindOf(names),
    [`src/simulator/resources/${names.resource}.ts`]: resourceOf(names),
    [`test/kinds/${names.kebab}.test.ts`]: testOf(names),
  };
}

function schemaOf({ camel, words }: Names): string {
  const section = {
    description: `What the App Store says of the app's ${words}. Say here where App Store Connect shows it.`,
    type: 'object',
    additionalProperties: false,
    properties: {},
  };
  return `${JSON.stringify({ properties: { [camel]: { $ref: `#/$defs/${camel}` } }, $defs: { [camel]: section } }, null, 2)}\n`;
}

function kindOf({ camel, part, type, words }: Names): string {
  return `import type { Address } from '../../core/address.ts';
import { createAttributes, diffAttributes, valuesOf } from '../../core/diff.ts';
import type { Fields } from '../../core/diff.ts';
import { kind } from '../../core/kind.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { app } from '../app/kind.ts';
import { everythingRead } from '../everything-read.ts';
import type { ${part} } from '../manifest.gen.ts';
import { create, to, update } from '../requests.ts';

const TARGET = { kind: '${camel}', address: '${camel}', type: '${type}' } as const;
const THING = { address: '${camel}', from: (field: string) => \`/${camel}/\${field}\` };

interface Have {
  /** Absent where the app has none. */
  id?: string;
  attributes: Fields;
}

/** The app's ${words}. */
export const ${camel} = kind({
  name: '${camel}',
  needs: { app },

  want({ ${camel}: section, ...left }: ${part}): Fields | undefined {
    everythingRead(left);
    return section;
  },

  describe: ({ id, attributes }: Have): ${part} | undefined =>
    id === undefined ? undefined : { ${camel}: attributes as NonNullable<${part}['${camel}']> },

  async observe(api, _scope, { app: { id } }): Promise<Have> {
    const [found] = (await api.all(\`/v1/apps/\${id}/${type}\`)).data;
    return found ? { id: found.id, attributes: found.attributes ?? {} } : { attributes: {} };
  },

  addresses: ({ id }): [Address, string][] => (id === undefined ? [] : [['${camel}', id]]),

  propose(want, have) {
    const proposal = emptyProposal();
    const isThere = have.id !== undefined;
    proposal.changes = isThere ? diffAttributes(THING, want, have.attributes) : createAttributes(THING, want);
    if (proposal.changes.length === 0) return proposal;
    const attributes = valuesOf(proposal.changes);
    proposal.operations.push(
      isThere ? update(TARGET, { attributes }) : create(TARGET, { attributes, relationships: { app: to('apps', 'app') } }),
    );
    return proposal;
  },

  words: () => ({ title: '${words}', effect: 'at once', shows: '${words}' }),

  errors: { ${type}: (attribute) => \`${camel}/\${attribute}\` },
});
`;
}

function resourceOf({ type }: Names): string {
  return `import { defineResource } from '../protocol/define-resource.ts';

export const ${type} = defineResource('${type}', {
  parent: 'app',
  key: () => '',
  create: ({ store }, { attributes, links }) =>
    store.add({ type: '${type}', parent: links['app'] ?? '', attributes }),
  update(_context, resource, { attributes }) {
    Object.assign(resource.attributes, attributes);
  },
});
`;
}

function testOf({ camel, words }: Names): string {
  return `import { describe, expect, it } from 'vitest';
import { DRAFT, manifestOf, scene } from '../support/scene.ts';

describe('${words}', () => {
  it('is left alone where the manifest does not speak of it', async () => {
    const { plan } = await scene(DRAFT);
    expect((await plan(manifestOf({}))).operations).toEqual([]);
  });

  it('becomes what the manifest says, and the next plan is empty', async () => {
    const { applied } = await scene(DRAFT);
    await applied(manifestOf({ ${camel}: {} }));
  });
});
`;
}
