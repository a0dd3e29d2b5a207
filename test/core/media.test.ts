import { describe, expect, it } from 'vitest';
import { isIntermediateList } from '../../src/core/file-list.ts';

const picture = (name: string) => ({ fileName: `${name}.png`, fileSize: 1, md5: name });
const list = (names: string) => [...names].map(picture);
const leftover = (name: string) => ({ ...picture(name), md5: null, state: 'AWAITING_UPLOAD' });

describe('a list that a broken run leaves behind', () => {
  it.each([
    ['abc', 'abc', 'abx'],
    ['abcx', 'abc', 'abx'],
    ['ab', 'abc', 'abx'],
    ['abx', 'abc', 'axb'],
    ['axb', 'abc', 'axb'],
    ['x', '', 'xy'],
    ['', 'a', 'b'],
  ])('%s is on the way from %s to %s', (now, before, after) => {
    expect(isIntermediateList(list(now), list(before), list(after))).toBe(true);
  });

  it.each([
    ['abz', 'abc', 'abx'],
    ['aaaab', 'ab', 'ab'],
    ['z', '', 'xy'],
    ['ba', 'ab', 'abx'],
    ['a', 'ab', 'abx'],
  ])('%s is not on the way from %s to %s', (now, before, after) => {
    expect(isIntermediateList(list(now), list(before), list(after))).toBe(false);
  });

  it('may hold what is left of an upload that was to be made, and of no other', () => {
    expect(isIntermediateList([leftover('x')], undefined, list('x'))).toBe(true);
    expect(isIntermediateList([leftover('z')], undefined, list('x'))).toBe(false);
    expect(isIntermediateList([leftover('z')], [leftover('z')], list('x'))).toBe(true);
  });

  it('has the frames that were reviewed, but for a video that has just come', () => {
    const film = (name: string, previewFrameTimeCode: string | null) => ({ ...picture(name), previewFrameTimeCode });
    expect(isIntermediateList([film('a', '05')], [film('a', '05')], [film('a', '07')])).toBe(true);
    expect(isIntermediateList([film('a', '09')], [film('a', '05')], [film('a', '07')])).toBe(false);
    expect(isIntermediateList([film('a', null)], undefined, [film('a', '07')])).toBe(true);
  });

  it('is known by name and size where Apple shows no checksum yet', () => {
    expect(isIntermediateList([{ ...picture('x'), md5: null }], undefined, list('x'))).toBe(true);
  });

  it('can’t have become a picture where nothing but a failed upload was', () => {
    expect(isIntermediateList(list('z'), [leftover('z')], list('x'))).toBe(false);
  });
});
