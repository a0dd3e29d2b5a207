import type { Receipt } from './receipt.ts';

/** What a receipt was held against. */
export interface Check {
  against: 'itself' | 'digest' | 'plan' | 'manifest';
  /** The file, or the digest. */
  name: string;
  /** Clauses; none where it fits. */
  differences: string[];
  /** Against a plan: requests that it has word for word, and those that fit it in a form that it could not know. */
  requests?: { exact: number; adapted: number };
}

/** What `ascend verify --format json` prints. */
export interface Verification {
  format: 'ascend.verification';
  formatVersion: '1.0';
  /** Whether every check found it as it has to be. */
  matches: boolean;
  checks: Check[];
  /** Absent where it contradicts itself: nothing in it is to be believed then. */
  receipt?: Pick<
    Receipt,
    'ascend' | 'began' | 'ended' | 'target' | 'server' | 'keyId' | 'commit' | 'plan' | 'outcome' | 'exitCode' | 'digest'
  > & {
    manifest: Pick<Receipt['manifest'], 'path' | 'digest'>;
    /** Operations by their status, requests by their answer, changes by how they read back. */
    operations: Record<string, number>;
    requests: Record<string, number>;
    changes: Record<'asPlanned' | 'different' | 'notRead', number>;
  };
}

/** What checks found of a receipt. Pure. */
export function verificationOf(receipt: Receipt, checks: Check[]): Verification {
  const isSound = checks.every(({ against, differences }) => against !== 'itself' || differences.length === 0);
  const { ascend, began, ended, target, server, keyId, commit, plan, outcome, exitCode, digest } = receipt;
  const { path, digest: manifestDigest } = receipt.manifest;
  const { operations, changes } = receipt;
  const readBack = changes.map(({ readBack: read }) => (read === undefined ? undefined : read.asPlanned));
  const summary = {
    ...{ ascend, began, ended, target },
    ...(server === undefined ? {} : { server }),
    ...(keyId === undefined ? {} : { keyId }),
    ...(commit === undefined ? {} : { commit }),
    ...{ plan, manifest: { path, digest: manifestDigest } },
    operations: counted(operations.map(({ status }) => status)),
    requests: counted(operations.flatMap(({ requests }) => requests.map(({ answer }) => answer))),
    changes: {
      asPlanned: readBack.filter((is) => is === true).length,
      different: readBack.filter((is) => is === false).length,
      notRead: readBack.filter((is) => is === undefined).length,
    },
    ...{ outcome, exitCode, digest },
  };
  return {
    ...{ format: 'ascend.verification', formatVersion: '1.0' },
    matches: checks.every(({ differences }) => differences.length === 0),
    checks,
    ...(isSound ? { receipt: summary } : {}),
  };
}

function counted(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(words)].sort().map((word) => [word, words.filter((other) => other === word).length]),
  );
}
