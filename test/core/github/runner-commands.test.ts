import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableJson } from '../../../src/core/json/printable-json.ts';
import { createCommandBreaker } from '../../../src/core/github/runner-commands.ts';
import { workflowCommand } from '../../../src/core/github/workflow-command.ts';
import { obeyed, RAW_COMMANDS, RUNNER_COMMANDS } from '../../support/runner-rules.ts';

const ALL = [...RUNNER_COMMANDS, ...RAW_COMMANDS];

function written(parts: Iterable<string>): string {
  const withoutCommands = createCommandBreaker();
  return Array.from(parts, (part) => withoutCommands(part)).join('');
}

describe('a command in a text', () => {
  it.each(ALL)('%j is obeyed by a runner, and not any more', (command) => {
    const text = `before\n${command}\nafter\n`;
    expect(obeyed(text)).not.toEqual([]);
    const broken = written([text]);
    expect(obeyed(broken)).toEqual([]);
    expect(broken.replaceAll('\\', '')).toBe(text);
    expect(broken.length - text.length).toBe(1);
  });

  it('is broken where the reader sees it', () => {
    expect(written(['  ::error::a\n##[group]b ##vso[c.d]\nsection_start:1:a\n--- b\n^^^ +++\n'])).toBe(
      '  :\\:error::a\n##\\[group]b ##\\vso[c.d]\nsection_start:\\1:a\n---\\ b\n^^^\\ +++\n',
    );
  });

  it.each(ALL)('%j is found however it is cut', (command) => {
    const text = `before\n${command}\n`;
    for (let at = 0; at <= text.length; at += 1) {
      const broken = written([text.slice(0, at), text.slice(at)]);
      expect(obeyed(broken)).toEqual([]);
      expect(broken.replaceAll('\\', '')).toBe(text);
    }
    expect(obeyed(written(text))).toEqual([]);
    expect(obeyed(written([' '.repeat(1000), text.slice(7)]))).toEqual([]);
  });

  it.each(['\r', '\r\n', '\n', '\n \t\u00A0\u3000', '\n\u001B[1m'])('is found after %j', (before) => {
    expect(obeyed(written([`text${before}`, '::error::pwned']))).toEqual([]);
    expect(obeyed(written([`text${before}::error::pwned`]))).toEqual([]);
  });

  it('has no way through, whatever stands around it', () => {
    const piece = fc.constantFrom(
      ...[
        ':',
        '::',
        '#',
        '##',
        '[',
        ']',
        'vso[',
        'teamcity[',
        'error',
        'a.b',
        ' ',
        '\n',
        '\r',
        '\t',
        '\u001B[1m',
        '\u001B[0K',
      ],
      ...[
        '---',
        '+++',
        '^^^ ',
        'section_',
        'start:',
        '1:',
        'x',
        '\\',
        '\uFE0F',
        '\u00AD',
        '\u3000',
        '##[error]',
        '::error::',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const broken = written(parts);
        expect(obeyed(broken)).toEqual([]);
        expect(broken.replaceAll('\\', '')).toBe(parts.join('').replaceAll('\\', ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text without a command', () => {
  it.each([
    'std::vector and a ::error:: later',
    '# Heading\n## Heading\n### Heading',
    'issue #1, ##, C#',
    'a --- b\n  --- c\n----- d',
    'https://example.com: section_start',
    '{ "a": [1], "b": { "c": ":" } }',
  ])('%j stays as it is', (text) => {
    expect(written([text])).toBe(text);
    expect(written(text)).toBe(text);
  });
});

describe('JSON', () => {
  const value = { '##[error]': ALL, nested: { list: [ALL.join('\n'), '####[error]', ':::error:::'] } };

  it('has no command, and says the same', () => {
    const json = printableJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/##|::|section_(?:start|end):/);
    expect(json).toContain(String.raw`\u003a\u003aerror\u003a\u003apwned`);
  });

  it('is not changed any more when it is written', () => {
    const json = printableJson(value);
    expect(written([json])).toBe(json);
    expect(written(json)).toBe(json);
  });
});

describe('a workflow command', () => {
  const line = workflowCommand({
    name: 'error',
    properties: { file: 'a:b,c%\n::error::d', line: 1 },
    message: '50% of\r\n::error::x',
  });

  it('is escaped as GitHub wants', () => {
    expect(line).toBe('::error file=a%3Ab%2Cc%25%0A%3A%3Aerror%3A%3Ad,line=1::50%25 of%0D%0A::error::x');
  });

  it.each(ALL)('is the only one in its line, with %j in it', (command) => {
    const found = obeyed(workflowCommand({ name: 'warning', properties: { file: command }, message: command }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^GitHub Actions: ::warning file=/);
  });
});
