import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/core/proposal.ts';
import { emptyProposal } from '../../src/core/proposal.ts';
import type { AppleError } from '../../src/core/failure.ts';
import type { Kind } from '../../src/core/kind.ts';
import { kind } from '../../src/core/kind.ts';
import { update } from '../../src/kinds/requests.ts';
import { fixOf } from '../../src/kinds/apple-errors.ts';
import { app } from '../../src/kinds/app/kind.ts';
import { movingKinds, releaseStatus, standingsOf } from '../../src/kinds/release-status.ts';
import { submissionOf } from '../../src/kinds/submission/kind.ts';
import { version } from '../../src/kinds/version/kind.ts';
import type { VersionHave } from '../../src/kinds/version/observe.ts';

/** A kind that holds one text, of which App Review may ask. */
function simple(
  name: string,
  more: Pick<Kind, 'review' | 'errors' | 'standings'> & { needs?: Kind['needs'] } = {},
): Kind {
  return kind({
    name,
    needs: more.needs ?? {},
    want: () => undefined,
    describe: (_have: { id: string; text: string | null }) => undefined,
    observe: () => Promise.resolve({ id: '1', text: null as string | null }),
    addresses: ({ id }) => [[name, id] as const],
    propose: () => emptyProposal(),
    words: () => ({ title: name, effect: 'unseen' }),
    ...more,
  });
}

const base = simple('base');
const asking = simple('asking', {
  needs: { base },
  review: {
    locked: true,
    requirements: (have, observed, { judge }) => [
      judge({
        what: 'a text',
        address: 'asking',
        field: 'text',
        have: (have as { text: null }).text,
        fix: 'asking.text',
      }),
      { what: `what ${JSON.stringify(observed)} says`, state: 'ready', address: 'asking', fix: 'base' },
    ],
  },
});
const answering = simple('answering', { review: { answers: true } });
const untouched = simple('untouched');

const REVIEWED = [base, asking, answering, untouched];
const submission = submissionOf(REVIEWED);

const target = (state: string): VersionHave['target'] => ({
  kind: 'existing',
  version: {
    ...{ id: '9', versionString: '1.0', state, createdDate: '2026-11-01T00:00:00Z' },
    ...{ copyright: null, releaseType: 'MANUAL', earliestReleaseDate: null },
  },
});
const versionIn = (state: string): VersionHave => ({
  target: target(state),
  first: true,
  access: 'editable',
  othersInReview: false,
  releasedPlatforms: [],
});
const HAVES = { app: { id: '7', platform: 'IOS' }, base: 'B', asking: { id: '1', text: null } };

const row = (state: string) => ({
  ...{ id: '3', state, submittedDate: '2026-11-02T00:00:00Z' },
  items: [{ id: '4', kind: 'appStoreVersion', target: '9' }],
});

function propose(state: string, others: Partial<Proposal> = {}, open: ReturnType<typeof row>[] = []): Proposal {
  const observed = { ...HAVES, version: versionIn(state) };
  return submission.propose({ version: true, products: [] }, { open, drafted: [] }, observed, {
    ...emptyProposal(),
    ...others,
  });
}

const writes = (name: string): Partial<Proposal> => ({
  operations: [update({ kind: name, address: name, type: 'apps' }, { attributes: {} })],
});
const gatesIn = ({ operations }: Proposal) => operations.flatMap(({ gates = [] }) => gates.map(({ name }) => name));

describe('a submission', () => {
  it('needs the kinds that App Review asks something of, and what those need', () => {
    expect(submission.needs).toMatchObject({ app, version, asking, base });
    expect(Object.keys(submission.needs)).not.toContain('untouched');
  });

  it('is blocked for what a kind lacks, and says where to fix it', () => {
    expect(propose('PREPARE_FOR_SUBMISSION').blocked).toEqual([
      {
        address: 'asking',
        kind: 'asking',
        reason: 'App Review asks for a text, and it is missing',
        fix: 'asking.text',
      },
    ]);
    const changes = [{ address: 'asking', field: 'text', before: null, after: 'x' }];
    expect(propose('PREPARE_FOR_SUBMISSION', { changes }).blocked).toEqual([]);
    const blocked = [{ address: 'asking', kind: 'asking', reason: 'for a reason of its own' }];
    expect(propose('PREPARE_FOR_SUBMISSION', { blocked }).blocked).toEqual([]);
  });

  it('takes the version back for what Apple locks, and for nothing else', () => {
    const sent = [row('WAITING_FOR_REVIEW')];
    expect(propose('WAITING_FOR_REVIEW', writes('answering'), sent).operations).toEqual([]);
    const { operations } = propose('WAITING_FOR_REVIEW', writes('asking'), sent);
    expect(operations[0]).toMatchObject({ action: 'act', address: 'submission/withdrawal' });
    expect(operations.filter(({ action }) => action === 'wait')).toMatchObject([
      { unlocks: ['asking'] },
      { unlocks: ['asking'] },
    ]);
  });

  it('of something rejected needs a gate, unless something in it changes or answers', () => {
    const rejected = [row('UNRESOLVED_ISSUES')];
    expect(gatesIn(propose('REJECTED', {}, rejected))).toEqual(['replace-submission']);
    expect(gatesIn(propose('REJECTED', writes('untouched'), rejected))).toEqual(['replace-submission']);
    expect(gatesIn(propose('REJECTED', writes('answering'), rejected))).toEqual([]);
    expect(gatesIn(propose('REJECTED', writes('asking'), rejected))).toEqual([]);
  });

  it('says what it came to', () => {
    expect(submission.milestone?.('1.0', [])).toEqual({
      done: 'Version 1.0 was submitted for review.',
      uncertain: 'Version 1.0 may have been submitted for review: App Store Connect shows it.',
      missed: 'Nothing was submitted for review.',
    });
  });
});

describe('the status of a release', () => {
  const plan = { ...{ bundleId: 'b', platform: 'IOS', appId: '7', name: 'N' } };
  const status = (state: string, proposal = emptyProposal()) => {
    const have = { ...HAVES, [version.name]: versionIn(state), submission: { open: [row(state)] } };
    const input = { wants: {}, snapshot: { have, book: new Map() }, proposal, target: plan, now: new Date(0) };
    return releaseStatus([...REVIEWED, submission], input);
  };

  it('asks every kind, each with what it needs, and names what nobody can read', () => {
    const { requirements, unseen } = status('PREPARE_FOR_SUBMISSION');
    expect(requirements.map(({ what, state }) => [what, state])).toEqual([
      ['a text', 'missing'],
      ['what {"base":"B"} says', 'ready'],
    ]);
    expect(unseen.map(({ page }) => page)).toEqual([
      'https://appstoreconnect.apple.com/apps/7/distribution/privacy',
      'https://appstoreconnect.apple.com/business',
    ]);
  });

  it('asks for nothing once App Review has the version, unless it is submitted again', () => {
    expect(status('IN_REVIEW')).toMatchObject({ requirements: [], unseen: [] });
    const again = { ...emptyProposal(), ...writes('submission') };
    expect(status('IN_REVIEW', again).requirements).toHaveLength(2);
  });

  it('tells how the moving parts stand, which are few', () => {
    const moving = simple('moving', { standings: () => [{ part: 'it', state: 'ON', words: 'moves' }] });
    expect(movingKinds([app, base, moving]).map(({ name }) => name)).toEqual(['app', 'moving']);
    const snapshot = { have: {}, book: new Map() };
    expect(standingsOf([base, moving], { wants: {}, snapshot, now: new Date(0) })).toEqual([
      { part: 'it', state: 'ON', words: 'moves' },
    ]);
  });
});

describe('an error of Apple’s', () => {
  const owner = simple('owner', { errors: { things: (attribute, address) => `${address ?? 'all'}/${attribute}` } });
  const namesake = simple('namesake', { errors: { others: () => 'namesake' } });
  const error = (more: Partial<AppleError>): AppleError => ({ status: '409', code: 'X', title: 'T', ...more });
  const fixed = (more: Partial<AppleError>) =>
    fixOf(error(more), [namesake, owner], {
      have: { app: { id: '7' }, owner: { id: '1' }, namesake: { id: '1' } },
      book: new Map([
        ['namesake', '1'],
        ['owner', '1'],
        ['owner/made', '2'],
      ]),
    });

  it('is fixed where the kind of its resource says', () => {
    const source = '/data/attributes/text';
    expect(fixed({ at: '/v1/things/1', source })).toMatchObject({ from: '/owner/text', fix: 'owner.text' });
    expect(fixed({ at: '/v1/things/2' })).toMatchObject({ from: '/owner/made', fix: 'owner.made' });
    expect(fixed({ at: '/v1/things/' })).toMatchObject({ from: '/all', fix: 'all' });
  });

  it('is left alone where nobody knows better', () => {
    for (const more of [{}, { at: '/v1/unknown/1' }, { at: '/v1/things/1', detail: 'Too many of them' }]) {
      expect(fixed(more)).toEqual(error(more));
    }
  });

  it('leads to the page where only a person can act', () => {
    expect(fixed({ at: '/v1/appDataUsages/1' }).fix).toContain('/apps/7/distribution/privacy');
  });
});
