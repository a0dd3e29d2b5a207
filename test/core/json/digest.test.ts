import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/core/json/digest.ts';

describe('a digest', () => {
  it('is the SHA-256 of canonical JSON', () => {
    expect(digest({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('does not depend on the order of keys, at any depth', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(digest({ inner: [reversed] })).toBe(digest({ inner: [value] }));
      }),
    );
  });

  it('differs when a value differs', () => {
    expect(digest({ a: 1 })).not.toBe(digest({ a: '1' }));
  });
});
