import { appendFileSync, readFileSync } from 'node:fs';

// What GitHub's runner offers a step: https://docs.github.com/actions/reference/workflow-commands-for-github-actions

/**
 * @param {'notice' | 'warning' | 'error'} kind
 * @param {string} text
 */
export function annotate(kind, text) {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${kind} title=ascend::${escaped}\n`);
}

/**
 * An output of the step, for the conditions of those after it.
 * @param {string} name
 * @param {string} value
 */
export function setOutput(name, value) {
  if (/[\r\n]/.test(value)) throw new Error(`the output ${name} has a line break`);
  append('GITHUB_OUTPUT', `${name}=${value}\n`);
}

/**
 * Puts Markdown on the page of the run.
 * @param {string} text
 */
export function summarize(text) {
  append('GITHUB_STEP_SUMMARY', `${text.trimEnd()}\n\n`);
}

/**
 * @param {string} variable
 * @param {string} text
 */
function append(variable, text) {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}

/**
 * What happened, as GitHub tells it, as far as it is read here.
 * @typedef {object} EventPayload
 * @property {{ default_branch: string }} repository
 * @property {{ number: number, head: { sha: string, repo: { full_name: string } | null } }} [pull_request]
 */

/** @returns {EventPayload} */
export function eventPayload() {
  return JSON.parse(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
}

/** The page of this run. */
export function runAddress() {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

/**
 * Runs a step, and says in one line what it could not do.
 * @param {() => void | Promise<void>} step
 */
export async function runStep(step) {
  try {
    await step();
  } catch (error) {
    annotate('error', messageOf(error));
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
