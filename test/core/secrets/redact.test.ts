import { expect, it } from 'vitest';
import type { Failure } from '../../../src/core/failure.ts';
import { redactChanges, redactFailure } from '../../../src/core/secrets/redact.ts';

const SECRET = 'pa"ss wörd%1';

function failure(words: string): Failure {
  const errors = [{ status: '409', code: 'X', title: words, detail: words, source: words }];
  return { kind: 'apple', message: words, hint: words, path: words, errors, ambiguous: false };
}

it.each([SECRET, JSON.stringify(SECRET), encodeURIComponent(SECRET)])('takes %s out of every text', (spelling) => {
  const clean = redactFailure(failure(`it was ${spelling}!`), [SECRET]);
  expect(JSON.stringify(clean)).not.toContain('ss w');
  expect(JSON.stringify(clean)).not.toContain(encodeURIComponent('ö'));
  expect(clean.message).toContain('(secret)');
  expect(clean.errors[0]?.detail).toContain('(secret)');
  expect(clean.errors[0]?.code).toBe('X');
});

it('leaves a failure as it is where there is no secret', () => {
  expect(redactFailure(failure('it was no'), [])).toEqual(failure('it was no'));
  expect(redactFailure(failure('nothing was found'), ['no'])).toEqual(failure('nothing was found'));
});

it('withholds a message whole that quotes a short one', () => {
  expect(redactFailure(failure('it was no'), ['no']).message).toBe('(withheld: it quotes a secret)');
  expect(redactFailure(failure("'a!' is not allowed"), ['a!']).errors[0]?.detail).toContain('withheld');
});

it('knows a secret whose white space was folded', () => {
  expect(redactFailure(failure('it was correct horse'), ['correct  horse']).message).toBe('it was (secret)');
});

it('takes out the longer of two secrets of which one begins like the other', () => {
  expect(redactFailure(failure('it was abcdef'), ['abcd', 'abcdef', '']).message).toBe('it was (secret)');
});

it('takes a secret out of a change, whatever the form of its value', () => {
  const change = {
    address: 'version',
    field: 'keywords',
    before: { words: ['hunter2secret'] },
    after: ['hunter2secret'],
  };
  expect(JSON.stringify(redactChanges([change], ['hunter2secret']))).not.toContain('hunter2');
});
