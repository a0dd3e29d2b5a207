import type { Issue } from '../../core/issue.ts';
import { createStyle } from './style.ts';
import { printableJson } from '../../core/json/printable-json.ts';
import { visible } from '../../core/text/visible.ts';
import type { WorkflowCommand } from '../../core/github/workflow-command.ts';

export interface IssueOptions {
  format: 'text' | 'json';
  color: boolean;
}

/** Problems of manifests, sorted by place, for people or for programs. */
export function renderIssues(issues: readonly Issue[], { format, color }: IssueOptions): string {
  const sorted = sortedByPlace(issues);
  if (format === 'json') return printableJson(sorted);
  const texts = sorted.map((issue, at) => textOf(issue, color, sorted[at + 1]));
  return sorted.length === 0 ? '' : `${texts.join('\n')}\n\n${counts(sorted)}`;
}

/** Problems of manifests, sorted by place, as annotations on a pull request. Line ends are shown, not obeyed. */
export function annotations(issues: readonly Issue[]): WorkflowCommand[] {
  return sortedByPlace(issues).map(({ severity, file, line, column, message, hint }) => ({
    name: severity === 'note' ? 'notice' : severity,
    properties: { file: visible(file), line, col: column },
    message: visible(hint === undefined ? message : `${message}. ${hint}`),
  }));
}

function sortedByPlace(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );
}

/** What to do about several that follow one another stands once, after the last. */
function textOf({ severity, file, line, column, message, hint }: Issue, color: boolean, next?: Issue): string {
  const { paint } = createStyle({ color, unicode: true });
  const place = paint(visible(`${file}:${line}:${column}`), 'strong');
  const first = `${place}  ${paint(severity, STYLES[severity])}  ${visible(message)}`;
  return hint === undefined || hint === next?.hint ? first : `${first}\n    ${paint(visible(hint), 'muted')}`;
}

const STYLES = { error: 'bad', warning: 'warn', note: 'muted' } as const;

function counts(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) => {
    const number = issues.filter((issue) => issue.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  };
  return `${[...count('error'), ...count('warning'), ...count('note')].join(', ')}.`;
}
