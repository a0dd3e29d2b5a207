/**
 * Compiles the schemas to plain code, so that nothing is compiled when ascend starts: compiling the manifest's schema costs ten times
 * what Node itself needs to start.
 */
import { readFile } from 'node:fs/promises';
import type { Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { judgingSchema, manifestSchema } from './manifest-schema.ts';

interface Validator {
  /** Where the schema stands, or what it is made from. */
  schema: string;
  /** The schema itself, for one that is made. */
  read?(): Promise<object>;
  /** Where the code goes, without its ending; its types stand beside it. */
  target: string;
  /** What the code exports. */
  name: string;
  types: string;
  options: Options;
}

const VALIDATORS: readonly Validator[] = [
  {
    schema: "the kinds' parts of the manifest's schema",
    read: async () => judgingSchema((await manifestSchema()).whole),
    target: 'src/manifest/validate-manifest.gen',
    name: 'validateManifest',
    types: `import type { ValidateFunction } from 'ajv';

export const validateManifest: ValidateFunction;
`,
    // Every problem is reported, and explained with the part of the schema that it breaks: that is what `verbose` adds. Addresses are
    // checked by a rule, which can say more than "format".
    options: { allErrors: true, verbose: true, strictTypes: false, validateFormats: false, allowUnionTypes: true },
  },
  {
    schema: 'schemas/plan.schema.json',
    target: 'src/commands/plan/validate-plan.gen',
    name: 'validatePlan',
    types: `import type { Plan } from '../../core/plan.ts';

export const validatePlan: {
  (value: unknown): value is Plan;
  errors?: { instancePath: string; message?: string }[] | null;
};
`,
    options: { strict: false },
  },
  {
    schema: 'schemas/receipt.schema.json',
    target: 'src/commands/verify/validate-receipt.gen',
    name: 'validateReceipt',
    types: `import type { Receipt } from '../../core/receipt/receipt.ts';

export const validateReceipt: {
  (value: unknown): value is Receipt;
  errors?: { instancePath: string; message?: string }[] | null;
};
`,
    options: { strict: false },
  },
];

/** The code of every validator, and its types. Paths are relative to the repository. */
export async function validators(): Promise<{ path: string; content: string }[]> {
  const files = await Promise.all(
    VALIDATORS.map(async ({ schema, read = () => fromFile(schema), target, name, types, options }) => {
      const banner = `// Generated from ${schema} by \`npm run generate\`. Do not edit.\n`;
      const ajv = new Ajv2020({ ...options, inlineRefs: false, code: { source: true, esm: true, lines: true } });
      ajv.addSchema(await read(), name);
      const code = withImports(standalone.default(ajv, { [name]: name }));
      return [
        { path: `${target}.js`, content: `${banner}${code}` },
        { path: `${target}.d.ts`, content: `${banner}${types}` },
      ];
    }),
  );
  return files.flat();
}

async function fromFile(path: string): Promise<object> {
  return JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'), withoutNotes) as object;
}

/** What only readers of the schema need would be a third of the code. A key with such a name has a schema, not a text. */
function withoutNotes(key: string, value: unknown): unknown {
  const isNote =
    ((key === 'description' || key === 'title') && typeof value === 'string') ||
    (key === 'examples' && Array.isArray(value));
  return isNote ? undefined : value;
}

/**
 * ajv takes its helpers with `require`, in modules too, where there is none: https://github.com/ajv-validator/ajv/issues/2209.
 * They are CommonJS with a `default`, which Node imports as it is and Vitest unwraps.
 */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(HELPER, (_match, name: string, file: string) => {
    imports.push(`import ${name}Module from '${file}.js';\n`);
    return `const ${name} = ${name}Module.default ?? ${name}Module;\n`;
  });
  if (body.includes('require(')) throw new Error('compiled code needs something that is not a helper of ajv');
  return imports.join('') + body.replace('"use strict";\n', '');
}

const HELPER = /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;\n/g;
