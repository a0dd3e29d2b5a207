/**
 * A forge refused something, in its own words.
 * @param {string} what method and path
 * @param {Response} response
 * @returns {Promise<Error>}
 */
export async function refusal(what, response) {
  const text = await response.text();
  /** @type {unknown} */
  let message = text;
  try {
    message = JSON.parse(text).message ?? text;
  } catch {
    // Not JSON: as it is.
  }
  return new Error(`${what}: ${response.status} ${String(message).slice(0, 300)}`);
}

/**
 * GitHub's API, as far as this job's token may use it.
 * @typedef {object} GitHub
 * @property {string} repository `owner/name`
 * @property {<T>(method: string, path: string, body?: object) => Promise<T>} send
 * @property {<T>(path: string, key?: string) => Promise<T[]>} all every page of a list; `key`: where it stands in an answer that is no list itself
 * @property {<T>(query: string, variables: Record<string, unknown>) => Promise<T>} query GraphQL
 */

/** @param {NodeJS.ProcessEnv} env @returns {GitHub} */
export function connectGitHub(env) {
  const token = env['GITHUB_TOKEN'];
  if (!token) throw new Error('the action needs a token of GitHub: leave the input token as it is, or give one');
  const api = env['GITHUB_API_URL'] || 'https://api.github.com';
  const graphql = env['GITHUB_GRAPHQL_URL'] || `${api}/graphql`;

  /** @param {string} method @param {string} address @param {object} [body] */
  async function request(method, address, body) {
    const response = await fetch(address, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'user-agent': 'ascend',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw await refusal(`${method} ${new URL(address).pathname}`, response);
    return { text: await response.text(), link: response.headers.get('link') ?? '' };
  }

  return {
    repository: env['GITHUB_REPOSITORY'] ?? '',
    send: async (method, path, body) => JSON.parse((await request(method, `${api}${path}`, body)).text),
    async all(path, key) {
      const found = [];
      /** @type {string | undefined} */
      let next = `${api}${path}${path.includes('?') ? '&' : '?'}per_page=100`;
      while (next !== undefined) {
        const response = await request('GET', next);
        const page = JSON.parse(response.text);
        found.push(...(key === undefined ? page : page[key]));
        next = /<([^>]+)>; rel="next"/.exec(response.link)?.[1];
      }
      return found;
    },
    async query(text, variables) {
      const { data, errors } = JSON.parse((await request('POST', graphql, { query: text, variables })).text);
      if (errors?.length > 0) throw new Error(`GraphQL: ${String(errors[0].message).slice(0, 300)}`);
      return data;
    },
  };
}
