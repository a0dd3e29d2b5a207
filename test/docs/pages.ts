import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../support/cli.ts';

/** A page of the documentation. */
export interface Page {
  /** From the root of the repository. */
  path: string;
  text: string;
  fences: Fence[];
}

/** A block of code. */
export interface Fence {
  /** What stands behind its opening, `''` for nothing. */
  language: string;
  text: string;
}

/** The workflows of the examples, from the root of the repository. */
export const WORKFLOWS = [
  ...readdirSync(join(ROOT, 'examples/github-actions')).map((name) => `examples/github-actions/${name}`),
  'examples/gitlab/.gitlab-ci.yml',
];

const FENCE = /^( *)```(\S*)[^\n]*\n([\s\S]*?)^\1```$/gm;

/** Every page that people read. */
export function readPages(): Page[] {
  const guides = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...guides.map((name) => `docs/${name}`)].map(
    (path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const fences = [...text.matchAll(FENCE)].map(([, , language = '', code = '']) => ({ language, text: code }));
      return { path, text, fences };
    },
  );
}

/** The page without its blocks of code. */
export function proseOf({ text }: Page): string {
  return text.replace(FENCE, '');
}

/** What stands in backticks. */
export function inlineCode(page: Page): string[] {
  return [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code.replaceAll(String.raw`\|`, '|'));
}

/** The addresses of the links on a page. */
export function linksOf(page: Page): string[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
}

/** The names by which links reach the headings of a page, as GitHub makes them. */
export function anchorsOf(page: Page): string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The cells of the table below a heading, without its first two lines. */
export function tableOf(page: Page, heading: string): string[][] {
  const section = page.text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.match(/^\|.*\|$/gm) ?? [];
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

/** The value of a block that is a manifest or a part of one; `undefined` for any other block. */
export function manifestIn(
  { language, text }: Fence,
  sections: readonly string[],
): Record<string, unknown> | undefined {
  if (language !== 'yaml') return undefined;
  const value: unknown = parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.keys(value).every((key) => sections.includes(key)) ? { ...value } : undefined;
}
