/** Every way in which a text or a half of it can be seen in another one, by the names of the ways. */
export function traces(secret: string, where: string): string[] {
  const characters = [...secret];
  const middle = Math.floor(characters.length / 2);
  const parts: Record<string, string> = {
    whole: secret,
    'first half': characters.slice(0, middle).join(''),
    'second half': characters.slice(middle).join(''),
    reversed: characters.slice().reverse().join(''),
    'halves changed round': [...characters.slice(middle), ...characters.slice(0, middle)].join(''),
  };
  // A terminal breaks lines, and an error may be one line of several.
  const texts = [where, flat(where), where.replace(/\s+/g, '')];
  return Object.entries(parts).flatMap(([part, text]) =>
    Object.entries(spellings(text)).flatMap(([spelling, spelled]) =>
      texts.some((one) => [spelled, flat(spelled), spelled.replace(/\s+/g, '')].some((form) => one.includes(form)))
        ? [`${part}, ${spelling}`]
        : [],
    ),
  );
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function spellings(text: string): Record<string, string> {
  const json = JSON.stringify(text).slice(1, -1);
  const address = encodeURIComponent(text);
  return {
    raw: text,
    JSON: json,
    'JSON in JSON': JSON.stringify(json).slice(1, -1),
    'JSON in ASCII': json.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    address,
    'address in lower case': address.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    form: address.replaceAll('%20', '+'),
    base64: Buffer.from(text).toString('base64').replace(/=+$/, ''),
    base64url: Buffer.from(text).toString('base64url'),
    hex: Buffer.from(text).toString('hex'),
  };
}
