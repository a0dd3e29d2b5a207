import type { Issue } from '../../core/issue.ts';
import { createStyle } from './style.ts';
import { escapeHidden, visible } from '../../core/visible.ts';

export interface IssueOptions {
  format: 'text' | 'json' | 'github';
  color: boolean;
}

/** Problems of manifests, sorted by place: for people, for programs, or as annotations on a pull request. */
export function renderIssues(issues: readonly Issue[], { format, color }: IssueOptions): string {
  const sorted = [...issues].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );
  if (format === 'json') return `${escapeHidden(JSON.stringify(sorted, null, 2))}\n`;
  if (format === 'github') return sorted.map(annotation).join('\n');
  return sorted.length === 0 ? '' : `${sorted.map((issue) => textOf(issue, color)).join('\n')}\n\n${counts(sorted)}`;
}

function textOf({ severity, file, line, column, message, hint }: Issue, color: boolean): string {
  const { paint } = createStyle({ color, unicode: true });
  const place = paint(visible(`${file}:${line}:${column}`), 'strong');
  const first = `${place}  ${paint(severity, severity === 'error' ? 'bad' : 'warn')}  ${visible(message)}`;
  return hint === undefined ? first : `${first}\n    ${paint(visible(hint), 'muted')}`;
}

function counts(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) => {
    const number = issues.filter((issue) => issue.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  };
  return `${[...count('error'), ...count('warning')].join(', ')}.`;
}

/** A workflow command of GitHub Actions; `%` and, in properties, `:` and `,` have to be escaped. Line ends are shown, not obeyed. */
function annotation({ severity, file, line, column, message, hint }: Issue): string {
  const text = hint === undefined ? message : `${message}. ${hint}`;
  return `::${severity} file=${property(file)},line=${line},col=${column}::${data(text)}`;
}

function data(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
