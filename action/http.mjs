/**
 * One request to a forge.
 * @param {string} method
 * @param {string} address
 * @param {Record<string, string>} headers
 * @param {object} [body]
 * @returns {Promise<{ text: string, link: string }>} the answer, with the header that names the next page
 */
export async function ask(method, address, headers, body) {
  const response = await fetch(address, {
    method,
    headers: { 'user-agent': 'ascend', ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (response.ok) return { text, link: response.headers.get('link') ?? '' };
  throw new Error(`${method} ${new URL(address).pathname}: ${response.status} ${messageIn(text).slice(0, 300)}`);
}

/**
 * Every page of a list, each of which names the next one.
 * @param {string} address
 * @param {Record<string, string>} headers
 * @param {string} [key] where the list stands, in an answer that is none itself
 */
export async function askAll(address, headers, key) {
  const found = [];
  /** @type {string | undefined} */
  let next = `${address}${address.includes('?') ? '&' : '?'}per_page=100`;
  while (next !== undefined) {
    const { text, link } = await ask('GET', next, headers);
    const page = JSON.parse(text);
    found.push(...(key === undefined ? page : page[key]));
    next = /<([^>]+)>; rel="next"/.exec(link)?.[1];
  }
  return found;
}

/**
 * @param {string} address
 * @param {Record<string, string>} headers
 * @param {string} query
 * @param {Record<string, unknown>} variables
 */
export async function askGraphql(address, headers, query, variables) {
  const { text } = await ask('POST', address, headers, { query, variables });
  const { data, errors } = JSON.parse(text);
  if (errors?.length > 0) throw new Error(`GraphQL: ${String(errors[0].message).slice(0, 300)}`);
  return data;
}

/** @param {string} text the answer of a forge that refuses @returns {string} its own words */
function messageIn(text) {
  try {
    const { message, error } = JSON.parse(text);
    return JSON.stringify(message ?? error ?? text).replaceAll('"', '');
  } catch {
    return text;
  }
}
