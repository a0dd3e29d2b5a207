import type { JsonObject } from '../core/json/json.ts';
import { isJsonObject } from '../core/json/json.ts';
import { own } from '../core/json/own.ts';
import type { Linkage, Relationship, Resource } from '../core/resource.ts';
import { APPLE_SHAPES } from './apple-shapes.gen.ts';
import type { Misfit, ResourceShape } from './shape.ts';
import { below, firstIn, firstOf, isId, isName, known, misfit } from './shape.ts';

/** What a resource has to be, besides of the shape that its type has. */
export interface Expected {
  type?: string;
  id?: string;
}

/** An object that says which resource it is, or is about. */
export type Identified = JsonObject & Linkage;

/** Whether an object says so in texts, whatever they are. */
export function isIdentified(value: unknown): value is Identified {
  return isJsonObject(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string';
}

/** Where a value is no resource as Apple's specification has them. What the specification does not know is left out, not judged. */
export function resourceMisfit(value: unknown, expected: Expected = {}): Misfit | undefined {
  if (!isJsonObject(value)) return { pointer: '', wanted: 'an object', found: value };
  return (
    linkageMisfit(value, expected) ??
    within(value, 'attributes', (attributes) => {
      const shapes = shapeOf(value).attributes ?? {};
      return firstIn(shapes, (shape, name) => misfit(own(attributes, name), shape));
    }) ??
    within(value, 'relationships', (relationships) => {
      const relations = shapeOf(value).relations ?? {};
      return firstIn(relations, (target, name) =>
        objectMisfit(own(relationships, name), (relationship) => relationMisfit(relationship, target)),
      );
    })
  );
}

/** A resource without misfit, as far as it is read: attributes that the specification does not have are kept where they are no lists or objects. */
export function resourceOf(value: Identified): Resource {
  const { type, id, attributes, relationships } = value;
  const shape = shapeOf(value);
  const newer = isJsonObject(attributes) ? newerNames(attributes, shape) : [];
  return {
    type,
    id,
    ...(isJsonObject(attributes) ? { attributes: attributesOf(attributes, shape) } : {}),
    ...(newer.length > 0 ? { newer } : {}),
    ...(isJsonObject(relationships) ? { relationships: relationshipsOf(relationships) } : {}),
  };
}

/** The type to which a relation leads; `undefined` where the specification does not say. */
export function relationTo(type: string, relation: string): string | undefined {
  const target = own(own(APPLE_SHAPES, type)?.relations ?? {}, relation);
  return typeof target === 'string' ? target : target?.[0];
}

export function isKnownType(type: string): boolean {
  return Object.hasOwn(APPLE_SHAPES, type);
}

function shapeOf({ type }: JsonObject): ResourceShape {
  return (typeof type === 'string' ? own(APPLE_SHAPES, type) : undefined) ?? {};
}

function linkageMisfit(value: unknown, expected: Expected = {}): Misfit | undefined {
  if (!isJsonObject(value)) return { pointer: '', wanted: 'an object', found: value };
  const { type, id } = value;
  if (!isName(type)) return { pointer: '/type', wanted: 'the name of a type', found: type };
  if (expected.type !== undefined && type !== expected.type)
    return { pointer: '/type', wanted: expected.type, found: type };
  if (!isId(id)) return { pointer: '/id', wanted: 'an id', found: id };
  return expected.id === undefined || id === expected.id
    ? undefined
    : { pointer: '/id', wanted: 'the id that was asked for', found: id };
}

function relationMisfit({ data }: JsonObject, target: string | readonly [string]): Misfit | undefined {
  if (data === undefined || data === null) return undefined;
  if (typeof target === 'string') return asMember('data', linkageMisfit(data, { type: target }));
  if (!Array.isArray(data)) return { pointer: '/data', wanted: 'a list', found: data };
  return asMember(
    'data',
    firstOf(data, (item) => linkageMisfit(item, { type: target[0] })),
  );
}

/** Judges a member that has to be an object where it is there. */
function within(
  object: JsonObject,
  name: string,
  misfitOf: (member: JsonObject) => Misfit | undefined,
): Misfit | undefined {
  return asMember(name, objectMisfit(own(object, name), misfitOf));
}

function objectMisfit(value: unknown, misfitOf: (object: JsonObject) => Misfit | undefined): Misfit | undefined {
  if (value === undefined || value === null) return undefined;
  return isJsonObject(value) ? misfitOf(value) : { pointer: '', wanted: 'an object', found: value };
}

function asMember(name: string, found: Misfit | undefined): Misfit | undefined {
  return found && below(name, found);
}

function attributesOf(attributes: JsonObject, shape: ResourceShape): JsonObject {
  const kept: JsonObject = {};
  for (const [name, value] of Object.entries(attributes)) {
    const specified = own(shape.attributes ?? {}, name);
    if (specified !== undefined) kept[name] = known(value, specified);
    else if (isName(name) && (typeof value !== 'object' || value === null)) kept[name] = value;
  }
  return kept;
}

/** Attributes that the specification does not have, as far as they say something. Of a type that is not known at all there are none. */
function newerNames(attributes: JsonObject, shape: ResourceShape): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const isKnown = shape.attributes === undefined || Object.hasOwn(shape.attributes, name);
    return isKnown || !isName(name) || isBlank(value) ? [] : [name];
  });
}

function isBlank(value: unknown): boolean {
  if (typeof value !== 'object') return value === undefined || value === '' || value === false;
  return value === null || Object.keys(value).length === 0;
}

function relationshipsOf(relationships: JsonObject): Record<string, Relationship> {
  const kept = Object.entries(relationships).flatMap(([name, relationship]): [string, Relationship][] => {
    if (!isName(name) || !isJsonObject(relationship)) return [];
    const { data } = relationship;
    if (data === null) return [[name, { data }]];
    if (Array.isArray(data)) return data.every(isLinkage) ? [[name, { data: data.map(named) }]] : [];
    return isLinkage(data) ? [[name, { data: named(data) }]] : [];
  });
  return Object.fromEntries(kept);
}

function isLinkage(value: unknown): value is Identified {
  return linkageMisfit(value) === undefined;
}

function named({ type, id }: Identified): Linkage {
  return { type, id };
}
