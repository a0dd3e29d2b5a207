import fc from 'fast-check';

/** Names that every object has, which texts are taken for where they are looked up carelessly. */
const NAMES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

const character = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

/**
 * A text of any characters, halves of pairs apart. fast-check's own of the unit `binary` is the same, but makes a table of all million
 * characters first, which takes a second and stays in memory.
 */
export function anyText(maxLength = 10): fc.Arbitrary<string> {
  const characters = fc.array(character, { maxLength }).map((all) => all.join(''));
  return fc.oneof({ weight: 19, arbitrary: characters }, { weight: 1, arbitrary: fc.constantFrom(...NAMES) });
}
