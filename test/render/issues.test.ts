import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { workflowCommand } from '../../src/core/github/workflow-command.ts';
import { annotations, renderIssues } from '../../src/render/terminal/issues.ts';

const ISSUES: Issue[] = [
  { severity: 'warning', file: 'b.yml', line: 2, column: 1, pointer: '/x', message: 'later' },
  {
    severity: 'error',
    file: 'a, b.yml',
    line: 12,
    column: 5,
    pointer: '/y',
    message: '100% wrong: \u001B[31m\nred',
    hint: 'mend it',
  },
  { severity: 'error', file: 'b.yml', line: 1, column: 9, pointer: '', message: 'first' },
];

describe('problems of a manifest', () => {
  it('are sorted by place, with hints and counts', () => {
    expect(renderIssues(ISSUES, { format: 'text', color: false })).toBe(
      [
        'a, b.yml:12:5  error  100% wrong: ⟨U+001B⟩[31m⟨U+000A⟩red',
        '    mend it',
        'b.yml:1:9  error  first',
        'b.yml:2:1  warning  later',
        '',
        '2 errors, 1 warning.',
      ].join('\n'),
    );
  });

  it('say once what to do about several that follow one another, and to programs each time', () => {
    const alike = [1, 2, 5].map((line): Issue => {
      return {
        severity: 'warning',
        file: 'b.yml',
        line,
        column: 1,
        pointer: '/x',
        message: `${line}`,
        hint: 'mend it',
      };
    });
    const other: Issue = { severity: 'note', file: 'b.yml', line: 3, column: 1, pointer: '/y', message: 'other' };
    expect(renderIssues([...alike, other], { format: 'text', color: false })).toBe(
      [
        'b.yml:1:1  warning  1',
        'b.yml:2:1  warning  2',
        '    mend it',
        'b.yml:3:1  note  other',
        'b.yml:5:1  warning  5',
        '    mend it',
        '',
        '3 warnings, 1 note.',
      ].join('\n'),
    );
    expect(annotations(alike).map(({ message }) => message)).toEqual(['1; mend it', '2; mend it', '5; mend it']);
  });

  it('that warn alike are counted after the first three, for people; errors and programs get each', () => {
    const alike = (severity: Issue['severity'], from: number, number: number, file = 'b.yml'): Issue[] =>
      Array.from({ length: number }, (_, at) => {
        return { severity, file, line: from + at, column: 1, pointer: '/x', message: 'short', hint: 'mend it' };
      });
    const text = (issues: Issue[]) => renderIssues(issues, { format: 'text', color: false }).split('\n');
    const many = alike('warning', 1, 39);
    expect(text(many)).toEqual([
      'b.yml:1:1  warning  short',
      'b.yml:2:1  warning  short',
      'b.yml:3:1  warning  short',
      '… and 36 more like it',
      '    mend it',
      '',
      '39 warnings.',
    ]);
    expect(text(alike('warning', 1, 4)).slice(0, 4)).toEqual([1, 2, 3, 4].map((at) => `b.yml:${at}:1  warning  short`));
    expect(text([...alike('warning', 1, 3, 'a.yml'), ...alike('warning', 1, 3)])).toHaveLength(9);
    expect(text(alike('error', 1, 39))).toHaveLength(42);
    expect(JSON.parse(renderIssues(many, { format: 'json', color: false }))).toHaveLength(39);
    expect(annotations(many)).toHaveLength(39);
  });

  it('are coloured only when asked', () => {
    expect(renderIssues(ISSUES.slice(2), { format: 'text', color: true })).toContain('\u001B[');
    expect(renderIssues([], { format: 'text', color: true })).toBe('');
  });

  it('are data as JSON, with nothing raw in it', () => {
    const text = renderIssues(ISSUES, { format: 'json', color: true });
    expect(text).not.toContain('\u001B');
    expect((JSON.parse(text) as Issue[]).map(({ line }) => line)).toEqual([12, 1, 2]);
    expect(JSON.parse(text)).toContainEqual(ISSUES[1]);
  });

  it('are annotations for GitHub, escaped as it wants', () => {
    expect(annotations(ISSUES).map(workflowCommand)).toEqual([
      '::error file=a%2C b.yml,line=12,col=5::100%25 wrong: ⟨U+001B⟩[31m⟨U+000A⟩red; mend it',
      '::error file=b.yml,line=1,col=9::first',
      '::warning file=b.yml,line=2,col=1::later',
    ]);
  });
});
