import { describe, expect, it } from 'vitest';
import { linkedId, textAttribute } from '../../src/core/resource.ts';
import { canonicalAnswers } from '../../src/kinds/age-rating/answers.ts';
import { fixOf } from '../../src/kinds/apple-errors.ts';
import { kinds } from '../../src/kinds/index.ts';
import { standing } from '../../src/kinds/state-words.ts';
import { declarationObstacle } from '../../src/kinds/version-build/encryption-declaration.ts';

// Whatever is looked up by a word of Apple's finds nothing under what every object has.
describe.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('the word %s from an answer', (word) => {
  it('is a state without words', () => {
    expect(standing('version', word, {})).toEqual({ part: 'version', state: word, words: '' });
  });

  it('is an answer on the age rating like any other', () => {
    expect(canonicalAnswers({ contests: word })).toEqual({ contests: word });
  });

  it('is a state of an encryption declaration that nobody knows', () => {
    expect(declarationObstacle(word, '7')).toContain(`is ${word}, and App Review asks for one that is APPROVED`);
  });

  it('is an attribute that an error may speak of', () => {
    const error = { status: '409', code: 'X', title: '', at: '/v1/appStoreVersions/1' };
    const found = fixOf({ ...error, source: `/data/attributes/${word}` }, kinds, { have: {}, book: new Map() });
    expect(found.fix).toBe(`release.${word}`);
    expect(fixOf({ ...error, at: `/v1/${word}/1` }, kinds, { have: {}, book: new Map() }).fix).toBeUndefined();
  });

  it('is no attribute and no relation of a resource', () => {
    const resource = { type: 'apps', id: '1', attributes: {}, relationships: {} };
    expect(textAttribute(resource, word)).toBeUndefined();
    expect(linkedId(resource, word)).toBeUndefined();
  });
});
