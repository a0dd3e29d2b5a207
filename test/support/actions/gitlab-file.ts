import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../cli.ts';

interface Rule {
  if?: string;
  changes?: string[];
}

export interface GitLabJob {
  stage: string;
  rules: Rule[];
  script: string[];
  variables?: Record<string, string>;
  environment?: { name: string; action: string };
  resource_group?: string;
  artifacts?: { paths: string[]; expose_as?: string; access?: string; when: string };
}

export interface GitLabFile {
  workflow: { rules: Rule[] };
  stages: string[];
  variables: Record<string, { value: string; description: string }>;
  default: { image: string; before_script: string[] };
  jobs: Record<string, GitLabJob>;
}

const JOB_KEYS = ['stage', 'rules', 'script', 'variables', 'environment', 'resource_group', 'artifacts'];
const KEYWORDS = ['workflow', 'stages', 'variables', 'default'];

/** Reads the file, which may have nothing but what the runner here knows. */
export function readGitLabFile(): GitLabFile {
  const path = join(ROOT, 'examples/gitlab/.gitlab-ci.yml');
  const text = readFileSync(path, 'utf8');
  const all = Object.entries(parse(text) as Record<string, GitLabJob>).filter(([name]) => !KEYWORDS.includes(name));
  for (const [name, job] of all) {
    const odd = Object.keys(job).filter((key) => !JOB_KEYS.includes(key));
    if (odd.length > 0) throw new Error(`${name}: ${odd.join(', ')} is not known here`);
  }
  return { ...(parse(text) as Omit<GitLabFile, 'jobs'>), jobs: Object.fromEntries(all) };
}

/** Whether one of the rules holds. @param changed paths that differ */
export function isIn(rules: readonly Rule[], variables: Record<string, string>, changed: readonly string[]): boolean {
  return rules.some(
    (rule) =>
      isTrue(rule.if, variables) &&
      (!rule.changes || changed.some((path) => rule.changes?.some((pattern) => matches(pattern, path)))),
  );
}

/** `$NAME`, `"text"`, `==`, `!=` and `&&`. Anything else throws. */
function isTrue(condition: string | undefined, variables: Record<string, string>): boolean {
  return (condition ?? '$CI').split(' && ').every((part) => {
    const [, left = '', sign, right = ''] = /^(\$\w+)(?: (==|!=) (\$\w+|"[^"]*"))?$/.exec(part) ?? [];
    if (left === '') throw new Error(`${part} is not known here`);
    const value = (term: string) => (term.startsWith('$') ? (variables[term.slice(1)] ?? '') : term.slice(1, -1));
    if (sign === undefined) return value(left) !== '';
    return (value(left) === value(right)) === (sign === '==');
  });
}

function matches(pattern: string, path: string): boolean {
  const [folder = '', rest] = pattern.split('/**/*');
  if (/[*?[\]]/.test(folder) || (rest !== undefined && rest !== '')) throw new Error(`${pattern} is not known here`);
  return rest === '' ? path.startsWith(`${folder}/`) : path === pattern;
}
