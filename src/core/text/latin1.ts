/** More arguments than this may be too many for one call. */
const PIECE = 8192;

/** The UTF-8 bytes of a text as one character each, which is what `btoa` takes. */
export function latin1Of(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let latin1 = '';
  for (let at = 0; at < bytes.length; at += PIECE) latin1 += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return latin1;
}
