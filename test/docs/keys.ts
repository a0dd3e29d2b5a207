import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { SECTIONS } from './manifests.ts';

interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  patternProperties?: Record<string, Node>;
  propertyNames?: Node;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
}

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/release.schema.json'), 'utf8')) as Node;

/** A key of the manifest as pages name it in a sentence: `version.build`, `metadata.<locale>.name`, and perhaps a value. */
const KEY = new RegExp(String.raw`^((?:${SECTIONS.join('|')})(?:\.[A-Za-z<>-]+)+)(?:: (.+))?$`);

/** Endings of file names, which sections are called as well. */
const FILE = /\.(?:ya?ml|json|example)$/;

export interface NamedKey {
  path: string[];
  /** As YAML. */
  value: string | undefined;
}

/** What stands in backticks, if it is a key. */
export function keyIn(code: string): NamedKey | undefined {
  const [, path = '', value] = KEY.exec(code) ?? [];
  return path === '' || FILE.test(path) || path.includes('.yml.') ? undefined : { path: path.split('.'), value };
}

/** Whether a manifest may have that key. */
export function isKey(path: readonly string[]): boolean {
  let nodes: Node[] = [SCHEMA];
  for (const key of path) nodes = nodes.flatMap((node) => below(node, key));
  return nodes.length > 0;
}

function below(node: Node, key: string): Node[] {
  const alternatives = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  const named = node.properties?.[key];
  const open = [node.additionalProperties, ...Object.values(node.patternProperties ?? {})].filter(
    (one) => typeof one === 'object',
  );
  // `<locale>` stands for a name that the schema leaves open, or has a list of.
  const any = key.startsWith('<') ? Object.values(node.properties ?? {}).slice(0, 1) : [];
  return [
    ...(node.$ref === undefined ? [] : below(resolved(node.$ref), key)),
    ...alternatives.flatMap((one) => below(one, key)),
    ...(named ? [named] : [...any, ...open]),
  ];
}

function resolved(ref: string): Node {
  return SCHEMA.$defs?.[ref.replace('#/$defs/', '')] ?? {};
}
