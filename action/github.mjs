import { ask, askAll, askGraphql } from './http.mjs';

/**
 * GitHub's API, as far as this job's token may use it.
 * @typedef {object} GitHub
 * @property {string} repository `owner/name`
 * @property {<T>(method: string, path: string, body?: object) => Promise<T>} send
 * @property {<T>(path: string, key?: string) => Promise<T[]>} all every page of a list
 * @property {<T>(query: string, variables: Record<string, unknown>) => Promise<T>} query GraphQL
 */

/** @param {NodeJS.ProcessEnv} env @returns {GitHub} */
export function connectGitHub(env) {
  const token = env['GITHUB_TOKEN'];
  if (!token) throw new Error('the action needs a token of GitHub: leave the input token as it is, or give one');
  const api = env['GITHUB_API_URL'] || 'https://api.github.com';
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  return {
    repository: env['GITHUB_REPOSITORY'] ?? '',
    send: async (method, path, body) => JSON.parse((await ask(method, `${api}${path}`, headers, body)).text),
    all: (path, key) => askAll(`${api}${path}`, headers, key),
    query: (text, variables) => askGraphql(env['GITHUB_GRAPHQL_URL'] || `${api}/graphql`, headers, text, variables),
  };
}
