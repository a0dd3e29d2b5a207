import { Buffer } from 'node:buffer';

/** Looks for private keys in bytes that come one piece after the other. */
export interface KeyScan {
  add(bytes: Uint8Array): void;
  /** Whether there was one, also across pieces. */
  found(): boolean;
}

/** How a private key begins: PEM of every kind, OpenSSH, PGP, SSH2 with its four dashes, and PuTTY. */
const BEGINNING = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d/;

/** The base64 of `-----BEGIN …`, which is how CI systems are given a key. */
const ENCODED = /LS0tLS1CRUdJTi[\w+/\s]{8,120}/g;

/**
 * What is in all of them, with one byte a letter and, as in UTF-16 of either order, with two. Node finds up to seven bytes several times
 * as fast as more of them.
 */
const SIGNS = ['PRIVAT', 'PuTTY-', 'LS0tLS'].flatMap((word) => [
  Buffer.from(word, 'latin1'),
  Buffer.from(word.slice(0, 3), 'utf16le').subarray(0, -1),
]);

/** Bytes that the beginning of a key takes at most, in UTF-16. */
const LONGEST = 512;

/** Begins a scan, which holds little more than a piece at a time. */
export function scanForKeys(): KeyScan {
  let kept = Buffer.alloc(0);
  let isFound = false;
  return {
    add(bytes) {
      if (isFound) return;
      // Copied is only where two pieces meet: files are large, and hardly any has a sign.
      const seam = Buffer.concat([kept, bytes.subarray(0, LONGEST)]);
      const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      const hasSign = SIGNS.some((sign) => seam.includes(sign) || piece.includes(sign));
      isFound = hasSign && hasBeginning(Buffer.concat([kept, bytes]));
      const end = bytes.length < LONGEST ? seam : piece;
      kept = Buffer.from(end.subarray(Math.max(0, end.length - LONGEST)));
    },
    found: () => isFound,
  };
}

/** Whether a file's content holds a private key. */
export function holdsPrivateKey(content: Uint8Array): boolean {
  const scan = scanForKeys();
  scan.add(content);
  return scan.found();
}

function hasBeginning(content: Buffer): boolean {
  // Of UTF-16, the letters are left.
  const text = content.toString('latin1').replaceAll('\0', '');
  const decoded = (text.match(ENCODED) ?? []).map((found) => Buffer.from(found, 'base64').toString('latin1'));
  return [text, ...decoded].some((one) => BEGINNING.test(one));
}
