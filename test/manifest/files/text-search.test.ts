import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchForTexts } from '../../../src/manifest/files/text-search.ts';

const IDS = ['com.example.tip.small', 'com.example.tip.large', 'org.other.pro'];

function missing(texts: readonly string[], ...pieces: Buffer[]): string[] {
  const search = searchForTexts(texts);
  for (const piece of pieces) search.add(piece);
  return search.missing();
}

describe('texts in bytes', () => {
  it('are found in one byte a letter, and in two', () => {
    const content = Buffer.concat([
      Buffer.from('\xff\0com.example.tip.small\0', 'latin1'),
      Buffer.from('x'),
      Buffer.from('org.other.pro', 'utf16le'),
    ]);
    expect(missing(IDS, content)).toEqual(['com.example.tip.large']);
  });

  it('are found wherever pieces begin', () => {
    const bytes = fc.constantFrom<BufferEncoding>('latin1', 'utf16le');
    fc.assert(
      fc.property(bytes, fc.nat(30), fc.array(fc.integer({ min: 1, max: 9 })), (encoding, before, lengths) => {
        const whole = Buffer.concat([Buffer.alloc(before), Buffer.from(IDS.join('-'), encoding)]);
        const pieces: Buffer[] = [];
        let at = 0;
        for (const length of lengths) {
          pieces.push(whole.subarray(at, at + length));
          at += length;
        }
        expect(missing(IDS, ...pieces, whole.subarray(at))).toEqual([]);
      }),
      { numRuns: 100, seed: 15 },
    );
  });

  it('are not put together of the end of one file and the beginning of another', () => {
    const search = searchForTexts(['org.other.pro']);
    search.add(Buffer.from('org.oth'));
    search.begin();
    search.add(Buffer.from('er.pro'));
    expect(search.missing()).toEqual(['org.other.pro']);
  });

  it('are looked for once where they are given twice, and none is nothing', () => {
    expect(missing(['a.b', 'a.b'], Buffer.from('x'))).toEqual(['a.b']);
    expect(missing([], Buffer.from('x'))).toEqual([]);
  });
});
