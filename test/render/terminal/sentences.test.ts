import { expect, it } from 'vitest';
import { sentences } from '../../../src/render/terminal/sentences.ts';

const TEXT =
  'There is something already:\n  release/release.yml\nTo write all of it anew, use  ascend pull --force  once.';

it('is left as it is where there is no terminal', () => {
  expect(sentences(TEXT, undefined)).toBe(TEXT);
});

it('breaks between words, keeps what stands before a line, and does not break what will be copied', () => {
  expect(sentences(TEXT, 40).split('\n')).toEqual([
    'There is something already:',
    '  release/release.yml',
    'To write all of it anew, use',
    'ascend pull --force  once.',
  ]);
});
