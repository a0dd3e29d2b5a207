/**
 * What Apple's specification says of the resources that the simulator serves, as the tables that it works with. Addresses of relations
 * are left out where they lead to what it does not serve. What is not `required` in a request may be `null` there.
 */
import { SERVED_TYPES } from './apple-resources.ts';
import type { AppleRelationship, AppleResource, AppleSpec, Operation, Schema } from './apple-spec.ts';
import { answeredBy, readAppleSpec, resourceIn, typeNamed } from './apple-spec.ts';

const PATH = 'src/simulator/spec.gen.ts';
const HEAD = `// Generated from Apple's OpenAPI document by \`npm run generate\`. Do not edit.

export const SPEC = {
`;

/** @param file Apple's OpenAPI document */
export async function simulatorSpec(file: string): Promise<{ path: string; content: string }[]> {
  const spec = await readAppleSpec(file);
  const tables = SERVED_TYPES.map((type) => `  ${type}: {\n${lines(table(spec, type))}  },\n`);
  return [{ path: PATH, content: `${HEAD}${tables.join('')}} as const;\n` }];
}

type Table = Record<string, unknown>;

function table(spec: AppleSpec, type: string): Table {
  const resource = resourceIn(spec, type);
  const version = versionOf(spec, type);
  const own = `/${version}/${type}`;
  const list = spec.paths[own]?.get;
  return {
    version,
    attributes: attributesOf(resource),
    relationships: relationshipsOf(spec, resource, own),
    ...(list ? { collection: listing(list) } : {}),
    ...(spec.paths[`${own}/{id}`]?.get ? { instance: true } : {}),
  };
}

/** Of the type's own paths, the last one. Those that only come along with others have none. */
function versionOf(spec: AppleSpec, type: string): string {
  const versions = Object.keys(spec.paths).flatMap(
    (path) => new RegExp(`^/(v\\d+)/${type}(/|$)`).exec(path)?.[1] ?? [],
  );
  return versions.sort().at(-1) ?? 'v1';
}

function attributesOf({ answer, create, update, fields }: AppleResource): Table {
  const names = namesIn(answer.attributes, create?.attributes, update?.attributes);
  const rules = names.map((name): [string, Table] => {
    const schema = update?.attributes[name] ?? create?.attributes[name] ?? answer.attributes[name] ?? {};
    return [
      name,
      {
        ...kindOf(schema),
        ...flags({
          create: create?.attributes[name],
          update: update?.attributes[name],
          required: create?.requiredAttributes.includes(name),
          writeOnly: !answer.attributes[name],
          unselectable: answer.attributes[name] && fields.length > 0 && !fields.includes(name),
        }),
      },
    ];
  });
  return Object.fromEntries(rules);
}

function kindOf({ type, format, enum: values }: Schema): Table {
  if (values) return { kind: 'enum', values };
  if (type === 'string')
    return { kind: format === 'date-time' ? 'dateTime' : format === 'uri' ? 'url' : (format ?? 'text') };
  return { kind: type === 'array' ? 'list' : type };
}

function relationshipsOf(spec: AppleSpec, resource: AppleResource, own: string): Table {
  const { answer, create, update, includes } = resource;
  const names = namesIn(answer.relationships, create?.relationships, update?.relationships);
  const rules = names.map((name): [string, Table] => {
    const created = create?.relationships[name];
    const updated = update?.relationships[name];
    const shown = answer.relationships[name];
    const address = spec.paths[`${own}/{id}/${name}`]?.get;
    const target = targetOf(spec, name, [shown, created, updated], address);
    const isServed = SERVED_TYPES.some((served) => served === target.type);
    return [
      name,
      {
        ...target,
        ...flags({
          includable: includes.includes(name),
          unlinked: shown && !shown.links,
          writeOnly: !shown,
          create: created,
          update: updated,
          required: created?.required,
          patch: isServed && spec.paths[`${own}/{id}/relationships/${name}`]?.patch,
        }),
        ...(address && isServed ? { related: listing(address) } : {}),
      },
    ];
  });
  return Object.fromEntries(rules);
}

/** Where the answer shows only links of a relation, its address tells what it leads to. */
function targetOf(
  spec: AppleSpec,
  name: string,
  given: (AppleRelationship | undefined)[],
  address: Operation | undefined,
): { type: string; many?: true } {
  const known = given.find((relation) => relation !== undefined && relation.type !== '');
  const answered = address && answeredBy(spec, address);
  const type = known?.type ?? (answered && typeNamed(spec, answered.name)) ?? name;
  return { type, ...((known?.many ?? answered?.many) ? { many: true } : {}) };
}

/** What may be asked of an address. */
function listing({ parameters = [] }: Operation): Table {
  const named = (family: string) =>
    parameters.flatMap((parameter) => {
      const member = new RegExp(`^${family}\\[(.+)\\]$`).exec(parameter.name)?.[1];
      return member === undefined ? [] : [{ ...parameter, member }];
    });
  const only = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema;
  const filters = named('filter').map(({ member, schema, required }): [string, Table] => {
    const values = schema.items?.enum;
    return [member, { ...(values ? { values } : {}), ...flags({ required }) }];
  });
  const exists = named('exists').map(({ member }) => member);
  const sort = [...new Set(only('sort')?.items?.enum?.map((word) => word.replace(/^-/, '')))];
  const max = only('limit')?.maximum ?? 200;
  return {
    ...flags({ include: only('include') }),
    ...(filters.length > 0 ? { filters: Object.fromEntries(filters) } : {}),
    ...(exists.length > 0 ? { exists } : {}),
    ...(sort.length > 0 ? { sort } : {}),
    ...(max === 200 ? {} : { max }),
  };
}

function namesIn(...parts: (object | undefined)[]): string[] {
  return [...new Set(parts.flatMap((part) => Object.keys(part ?? {})))];
}

/** Those that hold. */
function flags(named: Record<string, unknown>): Record<string, true> {
  return Object.fromEntries(Object.entries(named).flatMap(([name, holds]) => (holds ? [[name, true]] : [])));
}

/** One line for each attribute and relation. */
function lines(of: Table): string {
  return Object.entries(of)
    .map(([name, value]) => {
      if (name !== 'attributes' && name !== 'relationships') return `    ${name}: ${literal(value)},\n`;
      const inner = Object.entries(value as Table).map(([member, rule]) => `      ${member}: ${literal(rule)},\n`);
      return inner.length === 0 ? `    ${name}: {},\n` : `    ${name}: {\n${inner.join('')}    },\n`;
    })
    .join('');
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? `'${value}'` : String(value);
  const members = Object.entries(value).map(([name, member]) => {
    return `${/^\w+$/.test(name) ? name : `'${name}'`}: ${literal(member)}`;
  });
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
