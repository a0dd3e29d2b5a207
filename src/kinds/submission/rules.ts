import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { mapping, section } from '../../manifest/section.ts';

const POINTER = '/release/goal';

/** What is submitted or released has to be named, and how it goes on sale has to be said: nothing becomes public by a default. */
export const rules: readonly Rule[] = [
  ({ manifest }) => {
    const { goal, releaseType } = section(manifest, 'release');
    if (goal !== 'submit' && goal !== 'release') return [];
    const problems: Problem[] = [];
    const isNamed = mapping(manifest)['version'] !== undefined;
    if (!isNamed && goal === 'submit' && hasProducts(manifest)) return [];
    if (!isNamed) {
      const message = `the goal ${goal} needs the version that it is for`;
      const hint = 'add version: { versionString: … }, or set goal: prepare';
      problems.push({ pointer: POINTER, message, hint });
    }
    if (releaseType === undefined) {
      const message = `the goal ${goal} needs releaseType: without it Apple puts an approved version on sale by itself`;
      const hint = 'add releaseType: MANUAL to decide yourself, or AFTER_APPROVAL';
      problems.push({ pointer: POINTER, message, hint, at: 'key' });
    }
    if (goal === 'release' && releaseType === 'SCHEDULED') {
      const message = 'a SCHEDULED version is released by Apple on its date; the goal release would be before it';
      problems.push({ pointer: POINTER, message, hint: 'set goal: submit, or releaseType: MANUAL' });
    }
    return problems;
  },
];

/** Whether there is something to submit without a version. */
function hasProducts(manifest: unknown): boolean {
  return Object.values(section(manifest, 'products')).some((part) => Object.keys(mapping(part)).length > 0);
}
