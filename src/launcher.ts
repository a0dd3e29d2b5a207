#!/usr/bin/env node
/**
 * Refuses a Node that is too old in words, where the rest would end in a SyntaxError: what is imported at the top is read before anything
 * runs. Written and built so that Node 12 and later, and those before with any luck, can read it.
 */
import packageJson from '../package.json' with { type: 'json' };

const NEEDED = packageJson.engines.node.replace(/^\D+/, '');

/** Whether one version is before another, by their first two numbers. */
function isBefore(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

if (isBefore(process.versions.node, NEEDED)) {
  process.stderr.write(`ascend needs Node ${NEEDED} or later; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // Not awaited: that would be newer than what is refused.
  void import('./cli.ts');
}
