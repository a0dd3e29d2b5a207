import type { Rule } from './rule.ts';
import { mapping, section } from './rule.ts';

/** What is submitted or released has to be named. */
export const goal: Rule = ({ manifest }) => {
  const { goal: wanted } = section(manifest, 'release');
  if ((wanted !== 'submit' && wanted !== 'release') || mapping(manifest)['version'] !== undefined) return [];
  const message = `the goal ${wanted} needs the version that it is for`;
  return [{ pointer: '/release/goal', message, hint: 'add version: { versionString: … }, or set goal: prepare' }];
};
