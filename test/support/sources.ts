import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** One source file, as far as its place among the others goes. */
export interface SourceFile {
  /** Path within the source folder, with `/`: `core/plan.ts`. */
  path: string;
  lines: number;
  imports: Import[];
  /** The text without comments and without what stands in quotes. */
  code: string;
  /** What stands in quotes, but for what is imported. */
  texts: string[];
}

export interface Import {
  /** As written: `../core/plan.ts`, `node:fs`, `got`. */
  specifier: string;
  /** Gone after compilation: `import type`, `export type`, `typeof import(…)`. */
  typeOnly: boolean;
  /** Loaded when the program gets there: `await import(…)`. */
  lazy: boolean;
}

/** Reads every TypeScript file below a folder, in the order of their paths. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => parseSource(relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

/** Reads imports with regular expressions: the compiler of TypeScript 7 has no API to ask. */
export function parseSource(path: string, text: string): SourceFile {
  const bare = text.replace(COMMENT_OR_QUOTED, (_match, quoted: string | undefined) => quoted ?? ' ');
  const imports: Import[] = [];
  for (const [, type, specifier = ''] of bare.matchAll(STATIC_IMPORT)) {
    imports.push({ specifier, typeOnly: type !== undefined, lazy: false });
  }
  for (const [, type, specifier = ''] of bare.matchAll(IMPORT_CALL)) {
    imports.push({ specifier, typeOnly: type !== undefined, lazy: type === undefined });
  }
  const code = bare.replace(COMMENT_OR_QUOTED, "''");
  const texts = [...bare.matchAll(COMMENT_OR_QUOTED)]
    .map(([, quoted = '']) => quoted.slice(1, -1))
    .filter((quoted) => imports.every(({ specifier }) => specifier !== quoted));
  return { path, lines: text.replace(/\n$/, '').split('\n').length, imports, code, texts };
}

/** The source file that a relative specifier means, as a path within the source folder; `undefined` for packages. */
export function targetOf(from: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** Quoted text is captured, comments are not. Quotes come first: a glob or an address in quotes is no comment. */
const COMMENT_OR_QUOTED = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
/** Between `import` and `from` stand names only, so that the pattern can't run past the end of the statement. */
const STATIC_IMPORT =
  /^\s*(?:import|export)\b(\s+type\b(?!\s*(?:,|from\b)))?(?:[\w\s{},*$]*\bfrom)?\s*['"]([^'"\n]+)['"]/gm;
const IMPORT_CALL = /(\btypeof\s+)?\bimport\(\s*['"]([^'"\n]+)['"]/g;
