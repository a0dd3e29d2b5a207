import type { Check, Verification } from '../../core/receipt/verification.ts';
import { count } from '../../core/text/words.ts';
import { platformName } from './things.ts';

/** What a receipt says, and what was found when it was checked. */
export interface VerificationView {
  /** The apply went well, by the receipt; absent where the receipt is not to be believed. */
  isGood?: boolean;
  /** How the apply ended. */
  headline?: string;
  /** Who it was for. */
  subject?: string;
  /** Names and values. */
  facts: { name: string; value: string }[];
  checks: { isGood: boolean; text: string; differences: string[]; more: number }[];
}

/** So many differences are shown; there may be as many as there are operations. */
const MOST = 20;

/** @param file the receipt, as it was named */
export function verificationView({ receipt, checks }: Verification, file: string): VerificationView {
  const rows = checks.map((check) => {
    const { differences } = check;
    const isGood = differences.length === 0;
    const shown = differences.length > MOST ? differences.slice(0, MOST - 1) : differences;
    return { isGood, text: checkText(check, file), differences: shown, more: differences.length - shown.length };
  });
  if (!receipt) return { facts: [], checks: rows };
  const { bundleId, platform, appId, version } = receipt.target;
  return {
    isGood: receipt.outcome === 'done',
    headline: headline(receipt),
    subject: `${bundleId}${platform === undefined ? '' : ` · ${platformName(platform)}`}${version === undefined ? '' : ` ${version}`} · app ${appId}`,
    facts: factsOf(receipt),
    checks: rows,
  };
}

type Summary = NonNullable<Verification['receipt']>;

function factsOf({
  began,
  ended,
  ascend,
  server,
  keyId,
  commit,
  plan,
  manifest,
  requests,
}: Summary): VerificationView['facts'] {
  const facts: [name: string, value: string | undefined][] = [
    ['when', `${began} to ${ended}`],
    ['server', server === undefined ? undefined : `${server}, not App Store Connect`],
    ['key', keyId],
    ['commit', commit && `${commit.sha}${commit.from === 'git' ? '' : `, by ${commit.from}`}`],
    ['manifest', `${manifest.path}  ${digits(manifest.digest)}`],
    ['plan', digits(plan.digest)],
    ['gates open', plan.allow.length === 0 ? undefined : plan.allow.join(', ')],
    ['requests', requestsText(requests)],
    ['ascend', ascend],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function requestsText(requests: Readonly<Record<string, number>>): string {
  const parts = Object.entries(requests).map(([answer, number]) => `${number} ${answer}`);
  return parts.length === 0 ? 'none was needed' : parts.join(', ');
}

function headline({ outcome, exitCode, operations, changes }: Summary): string {
  const { done = 0, adopted = 0, failed = 0, unknown = 0, skipped = 0 } = operations;
  const all = done + adopted + failed + unknown + skipped;
  if (outcome === 'done' || outcome === 'unwritten') {
    if (all === 0) return 'There was nothing to apply.';
    const there = adopted === 0 ? '' : `, of which ${adopted} needed nothing any more`;
    const hidden = changes.notRead === 0 ? '' : ` ${count(changes.notRead, 'secret')} can't be read back.`;
    const lost = outcome === 'done' ? '' : ' Its report or its events could not be written.';
    return `Applied ${count(all, 'operation')}${there}; everything reads back as planned.${hidden}${lost}`;
  }
  if (outcome === 'differs') {
    const what = changes.different === 0 ? 'something' : count(changes.different, 'change');
    return `Applied ${count(all, 'operation')}, but ${what} ${changes.different > 1 ? 'read' : 'reads'} back differently.`;
  }
  const parts = [
    `${done + adopted} of ${count(all, 'operation')} done`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
    ...(skipped > 0 ? [`${skipped} not started`] : []),
  ];
  return `Not applied whole (${outcome}, exit ${exitCode}): ${parts.join(', ')}.`;
}

function checkText({ against, name, differences, requests }: Check, file: string): string {
  const isGood = differences.length === 0;
  switch (against) {
    case 'itself':
      return isGood ? `${file} is whole, and does not contradict itself` : `${file} is not to be believed`;
    case 'digest':
      return `${isGood ? 'it is' : 'it is not'} for the plan with the digest ${name}`;
    case 'plan':
      return isGood ? `it fits the plan ${name}${requestsWords(requests)}` : `it does not fit the plan ${name}`;
    default:
      return isGood ? `${name} and its files are as they were applied` : `${name} is not as it was applied`;
  }
}

/** How many requests are the plan's, and how many were made of what was there, as they have to be: files, and objects that came meanwhile. */
function requestsWords({ exact, adapted }: NonNullable<Check['requests']> = { exact: 0, adapted: 0 }): string {
  if (exact + adapted === 0) return '';
  const same = exact > 0 ? [`${count(exact, 'request')} word for word as in the plan`] : [];
  const number = exact > 0 ? String(adapted) : count(adapted, 'request');
  return `: ${[...same, ...(adapted > 0 ? [`${number} adapted to what was there`] : [])].join(', ')}`;
}

/** As plans print them. */
function digits(digest: string): string {
  return digest.replace(/^sha256:/, '');
}
