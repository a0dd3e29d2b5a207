import { ask, askAll, askGraphql } from '../http.mjs';

/**
 * GitLab's API, as far as the token of the project may use it.
 * @typedef {object} GitLab
 * @property {string} project its path
 * @property {<T>(method: string, path: string, body?: object) => Promise<T>} send below the project
 * @property {(path: string) => Promise<string>} text
 * @property {<T>(path: string) => Promise<T[]>} all every page of a list
 * @property {<T>(query: string, variables: Record<string, unknown>) => Promise<T>} query GraphQL
 */

/** @param {NodeJS.ProcessEnv} env @returns {GitLab} */
export function connectGitLab(env) {
  const token = env['GITLAB_TOKEN'];
  if (!token) throw new Error('GITLAB_TOKEN is missing: a project access token with the scope api');
  const api = `${env['CI_API_V4_URL']}/projects/${env['CI_PROJECT_ID']}`;
  const headers = { 'private-token': token };
  return {
    project: env['CI_PROJECT_PATH'] ?? '',
    send: async (method, path, body) => JSON.parse((await ask(method, `${api}${path}`, headers, body)).text),
    text: async (path) => (await ask('GET', `${api}${path}`, headers)).text,
    all: (path) => askAll(`${api}${path}`, headers),
    query: (text, variables) => askGraphql(env['CI_API_GRAPHQL_URL'] ?? '', headers, text, variables),
  };
}
