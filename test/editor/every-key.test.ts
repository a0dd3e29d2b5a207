import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LanguageServer } from './language-server.ts';
import { startLanguageServer } from './language-server.ts';
import type { Part } from './places.ts';
import { documentFor, everyPlace, resolved } from './places.ts';

/** What editors show of the whole schema, place by place: a new section takes part by itself. */

const PLACES = everyPlace();

/** Hundreds of questions, to a process beside others. */
const LONG = 120_000;

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.stop());

test('every key and every item has words of its own, and hovering shows them', { timeout: LONG }, async () => {
  expect(PLACES.length).toBeGreaterThan(250);
  for (const { path, part } of PLACES) {
    const { text, at } = documentFor(path, valueFor(part));
    const shown = await server.hover(text, at);
    expect({ path, words: part.description }).toEqual({ path, words: expect.stringMatching(/\w/) });
    // They come first: nothing of what a key is made from stands in front of them.
    expect({ path, shown: unescaped(shown).slice(0, part.description?.length) }).toEqual({
      path,
      shown: part.description,
    });
    expect(shown).not.toContain('[object Object]');
  }
});

test(
  'in every mapping the server offers each key with its words, and inserts it with a colon',
  { timeout: LONG },
  async () => {
    const mappings = PLACES.filter(({ part }) => part.properties);
    expect(mappings.length).toBeGreaterThan(15);
    for (const { path, part } of mappings) {
      const offered = await server.completions(...cursorBehind(documentFor([...path, 'x'], ''), 'x: '));
      for (const [key, child] of Object.entries(part.properties ?? {})) {
        if (child.deprecated) continue;
        // Whoever writes a text begins with the text.
        const begin = [resolved(child).type].flat()[0] === 'string' ? ' ' : '[ \n]';
        expect({ path, key, found: offered.find(({ label }) => label === key) }).toMatchObject({
          path,
          key,
          found: {
            insertText: expect.stringMatching(`^"?${key}"?:${begin}`),
            documentation: expect.stringMatching(/\w/),
          },
        });
      }
      expect(JSON.stringify(offered)).not.toContain('[object Object]');
    }
  },
);

test('for every value the server offers the words that it may be, with what they mean', { timeout: LONG }, async () => {
  let words = 0;
  for (const { path, part } of PLACES) {
    const offered = await server.completions(...cursorBehind(documentFor(path, ''), ''));
    expect(JSON.stringify(offered)).not.toContain('[object Object]');
    // The server puts in quotes what YAML 1.1 takes for something else, such as the language no.
    const meanings = new Map(offered.map(({ label, documentation }) => [label.replaceAll('"', ''), documentation]));
    for (const [at, word] of (part.enum ?? []).entries()) {
      words += 1;
      const meaning = part.enumDescriptions?.[at];
      expect({ path, word, meaning: meanings.get(String(word)) }).toEqual({ path, word, meaning });
      expect(meaning).toMatch(/\w/);
    }
  }
  expect(words).toBeGreaterThan(500);
});

test('a value without the form that it needs is marked, in words', { timeout: LONG }, async () => {
  const formed = PLACES.filter(({ part }) => part.enum ?? part.pattern ?? part.format);
  expect(formed.length).toBeGreaterThan(50);
  const marks = await Promise.all(formed.map(({ path }) => marksAt(path, '"§, §"')));
  expect(formed.filter((_place, at) => marks[at]?.length === 0)).toEqual([]);
  expect(JSON.stringify(marks)).not.toMatch(/\[object Object\]|does not match the pattern/);
});

test('so is a key that Apple would not know, where keys are free', { timeout: LONG }, async () => {
  const free = PLACES.filter(({ key }) => key?.enum ?? key?.pattern).map(({ path }) => [...path.slice(0, -1), '§']);
  const languages = ['metadata', 'screenshots', 'previews'].map((section) => [section, 'en_US']);
  expect(free.length).toBeGreaterThan(0);
  const marks = await Promise.all([...free, ...languages].map((path) => marksAt(path, 'null')));
  expect(marks.filter((found) => found.length === 0)).toEqual([]);
});

/** What is marked in the line of a place. */
async function marksAt(path: readonly string[], value: string): Promise<string[]> {
  const { text, at } = documentFor(path, value);
  const marks = await server.diagnostics(text);
  return marks.filter(({ line }) => line === at.line).map(({ message }) => message);
}

/** A place can be hovered over whatever stands there, as long as something does. */
function valueFor({ enum: [word] = [] }: Part): string {
  return typeof word === 'string' ? word : 'x';
}

/** What Markdown would take for its own stands behind a backslash. */
function unescaped(markdown: string): string {
  return markdown.replaceAll(/\\([\\`*_{}[\]#+!])/g, '$1');
}

/** The document up to a place before its end, with the cursor there. @param without what is cut off */
function cursorBehind(
  { text }: { text: string },
  without: string,
): [text: string, at: { line: number; character: number }] {
  const lines = text.slice(0, text.length - 1 - without.length).split('\n');
  return [lines.join('\n'), { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }];
}
