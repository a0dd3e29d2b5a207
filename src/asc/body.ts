/** The body of an answer: JSON, nothing, or something unusable and how to say so after "Apple answered 502". */
export type Body = { json: object } | 'empty' | { unusable: string };

/** Reads a body. Whatever is no JSON object is only named: a gateway's page is never shown. */
export function readBody(text: string): Body {
  const start = text.trimStart().charAt(0);
  if (start === '') return 'empty';
  if (start === '<') return { unusable: 'with a web page instead of JSON' };
  if (start !== '{' && start !== '[') return { unusable: 'with text instead of JSON' };
  try {
    return { json: JSON.parse(text) as object };
  } catch {
    return { unusable: 'with broken JSON' };
  }
}
