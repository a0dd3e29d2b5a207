import type { Issue } from '../../core/issue.ts';
import type { Line } from './layout.ts';
import { BLANK, span, textLine } from './layout.ts';
import { linesText } from './sentences.ts';
import { createStyle } from './style.ts';
import { printableJson } from '../../core/json/printable-json.ts';
import { visible } from '../../core/text/visible.ts';
import type { WorkflowCommand } from '../../core/github/workflow-command.ts';

export interface IssueOptions {
  format: 'text' | 'json';
  color: boolean;
  /** Of the terminal; absent where there is none. */
  columns?: number | undefined;
}

/** Problems of manifests, sorted by place, for people or for programs. */
export function renderIssues(issues: readonly Issue[], { format, color, columns }: IssueOptions): string {
  const sorted = sortedByPlace(issues);
  if (format === 'json') return printableJson(sorted);
  if (sorted.length === 0) return '';
  const lines = [...linesOf(sorted), BLANK, textLine(0, [span(counts(sorted))])];
  return linesText(lines, createStyle({ color, unicode: true }), columns);
}

/** Problems of manifests, sorted by place, as annotations on a pull request. Line ends are shown, not obeyed. */
export function annotations(issues: readonly Issue[]): WorkflowCommand[] {
  return sortedByPlace(issues).map(({ severity, file, line, column, message, hint }) => ({
    name: severity === 'note' ? 'notice' : severity,
    properties: { file: visible(file), line, col: column },
    message: visible(hint === undefined ? message : `${message}; ${hint}`),
  }));
}

function sortedByPlace(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );
}

const INDENT = 4;

/** So many problems alike that follow one another are shown, each with its place. */
const MOST_ALIKE = 3;

/** Problems that follow one another, of which those that are alike are counted after the first ones. */
function linesOf(sorted: readonly Issue[]): Line[] {
  const runs: Issue[][] = [];
  for (const issue of sorted) {
    const run = runs.at(-1);
    if (run?.[0] && isAlike(run[0], issue)) run.push(issue);
    else runs.push([issue]);
  }
  return runs.flatMap((run, at) => {
    const more = run.length - MOST_ALIKE;
    const shown = more > 1 ? run.slice(0, MOST_ALIKE) : run;
    const hint = run[0]?.hint;
    // What to do about several that follow one another stands once, after the last.
    const isSaid = hint === undefined || hint === runs[at + 1]?.[0]?.hint;
    return [
      ...shown.map((issue) => lineOf(issue)),
      ...(more > 1 ? [textLine(0, [span(`… and ${more} more like it`, 'muted')])] : []),
      ...(isSaid ? [] : [textLine(INDENT, [span(hint, 'muted')])]),
    ];
  });
}

/** Each error has to be mended at its place, and so is shown. */
function isAlike(one: Issue, other: Issue): boolean {
  const { severity, file, message, hint } = one;
  const isSame = file === other.file && message === other.message && hint === other.hint;
  return isSame && severity !== 'error' && severity === other.severity;
}

function lineOf({ severity, file, line, column, message }: Issue): Line {
  const place = span(`${file}:${line}:${column}`, 'strong');
  const body = [place, span('  '), span(severity, STYLES[severity]), span('  '), span(message)];
  return { lead: [], body, follow: [span(' '.repeat(INDENT))] };
}

const STYLES = { error: 'bad', warning: 'warn', note: 'muted' } as const;

function counts(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) => {
    const number = issues.filter((issue) => issue.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  };
  return `${[...count('error'), ...count('warning'), ...count('note')].join(', ')}.`;
}
