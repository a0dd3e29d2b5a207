import type { Rule } from './rule.ts';
import { mapping, section } from './rule.ts';

/** What is submitted or released has to be named, and how it goes on sale has to be said: nothing becomes public by a default. */
export const goal: Rule = ({ manifest }) => {
  const { goal: wanted, releaseType } = section(manifest, 'release');
  if (wanted !== 'submit' && wanted !== 'release') return [];
  const pointer = '/release/goal';
  const problems = [];
  if (mapping(manifest)['version'] === undefined) {
    const message = `the goal ${wanted} needs the version that it is for`;
    problems.push({ pointer, message, hint: 'add version: { versionString: … }, or set goal: prepare' });
  }
  if (releaseType === undefined) {
    const message = `the goal ${wanted} needs releaseType: without it Apple puts an approved version on sale by itself`;
    const hint = 'add releaseType: MANUAL to decide yourself, or AFTER_APPROVAL';
    problems.push({ pointer, message, hint, at: 'key' as const });
  }
  if (wanted === 'release' && releaseType === 'SCHEDULED') {
    const message = 'a SCHEDULED version is released by Apple on its date; the goal release would be before it';
    problems.push({ pointer, message, hint: 'set goal: submit, or releaseType: MANUAL' });
  }
  return problems;
};
