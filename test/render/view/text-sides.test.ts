import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textSides } from '../../../src/render/view/text-sides.ts';

const text = fc
  .array(fc.constantFrom('word', ' ', '\n', 'Handwriting is here.', '同期', 'x', '\t', '.'), { maxLength: 20 })
  .map((parts) => parts.join(''));

it('each side holds its whole text, and nothing that only the other has', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const sides = textSides(before, after);
      expect(sides.before.map((piece) => piece.text).join('')).toBe(before);
      expect(sides.after.map((piece) => piece.text).join('')).toBe(after);
      expect(sides.before.map(({ kind }) => kind)).not.toContain('added');
      expect(sides.after.map(({ kind }) => kind)).not.toContain('removed');
      const shared = (pieces: typeof sides.before) =>
        pieces.flatMap((piece) => (piece.kind === 'same' ? piece.text : [])).join('');
      expect(shared(sides.before)).toBe(shared(sides.after));
    }),
  );
});

it('marks the words that differ', () => {
  expect(textSides('turns them into text\nend', 'converts them to text\nend')).toEqual({
    before: [
      { kind: 'removed', text: 'turns' },
      { kind: 'same', text: ' them ' },
      { kind: 'removed', text: 'into' },
      { kind: 'same', text: ' text\nend' },
    ],
    after: [
      { kind: 'added', text: 'converts' },
      { kind: 'same', text: ' them ' },
      { kind: 'added', text: 'to' },
      { kind: 'same', text: ' text\nend' },
    ],
  });
});

it('leaves texts that have too little in common as they are', () => {
  expect(textSides('one', 'two')).toEqual({
    before: [{ kind: 'removed', text: 'one' }],
    after: [{ kind: 'added', text: 'two' }],
  });
});
