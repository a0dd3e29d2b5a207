import type { IncomingMessage } from 'node:http';

/** Room for a body that does not say how long it is, at first. Bytes. */
const FIRST = 65_536;

/**
 * Reads the body of a request, and stops as soon as it is larger than `most` bytes, whatever it says of its length.
 * @returns nothing where it is too large; what still comes is left to the caller
 * @throws Error where the client goes away
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > most) return undefined;
  return new Promise((resolve, reject) => {
    // Copied: chunks of one byte each would keep far more than they hold.
    let bytes = Buffer.allocUnsafe(Math.min(most, announced > 0 ? announced : FIRST));
    let length = 0;
    const take = (chunk: Buffer): void => {
      const end = length + chunk.length;
      if (end > most) {
        request.off('data', take);
        resolve(undefined);
        return;
      }
      if (end > bytes.length) {
        const larger = Buffer.allocUnsafe(Math.min(most, Math.max(end, bytes.length * 2)));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      chunk.copy(bytes, length);
      length = end;
    };
    request.on('data', take);
    request.once('end', () => resolve(length === bytes.length ? bytes : Buffer.from(bytes.subarray(0, length))));
    request.once('error', reject);
  });
}
