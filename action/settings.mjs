import { createHash } from 'node:crypto';

/**
 * What the workflow asks for.
 * @typedef {object} Settings
 * @property {string[]} manifests as they are handed to ascend
 * @property {string[]} command how ascend is called
 * @property {Record<string, string>} variables that the manifest reads, for ascend alone
 * @property {string} set names these manifests in comments, issues and artifacts: the same inputs, the same name
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const manifests = linesOf(env['INPUT_MANIFEST']);
  const folder = env['INPUT_WORKING_DIRECTORY'] || '.';
  if (manifests.length === 0) throw new Error('manifest: name at least one');
  if (manifests.some((path) => path.startsWith('-'))) throw new Error('manifest: no path begins with a hyphen');
  return {
    manifests,
    command: (env['INPUT_ASCEND'] ?? '').split(/\s+/).filter((word) => word !== ''),
    variables: variablesIn(env['INPUT_VARIABLES']),
    set: createHash('sha256')
      .update(JSON.stringify([folder, manifests]))
      .digest('hex')
      .slice(0, 12),
  };
}

/**
 * @param {string | undefined} text
 * @returns {string[]}
 */
export function linesOf(text) {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * @param {string | undefined} text lines of `NAME=value`
 * @returns {Record<string, string>}
 */
function variablesIn(text) {
  // Blanks at the end may belong to a password.
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^\s*([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
      // The line itself may be a secret.
      if (name === undefined || value === undefined) throw new Error('variables: each line has to be NAME=value');
      if (name.startsWith('ASC_')) throw new Error(`variables: ${name} is ascend's own; the keys have inputs`);
      return [name, value];
    }),
  );
}

/**
 * The options with which ascend lets a manifest read these variables; those that start with `ASCEND_` need none.
 * @param {Settings} settings
 * @returns {string[]}
 */
export function variableOptions({ variables }) {
  const others = Object.keys(variables).filter((name) => !name.startsWith('ASCEND_'));
  return others.flatMap((name) => ['--env', name]);
}
