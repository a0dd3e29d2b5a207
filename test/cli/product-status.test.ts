import { describe, expect, it } from 'vitest';
import type { ReleaseStatus } from '../../src/core/status.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import {
  COURSE,
  FIRST,
  LARGE,
  LATER,
  MONTHLY,
  purchase,
  reviewScene,
  SMALL,
  submitting,
  SUBSCRIBED,
  withProducts,
  YEARLY,
} from '../support/basket.ts';
import { folderWith, runCli } from '../support/cli.ts';
import type { Manifest } from '../support/manifest.ts';
import { READY } from '../support/ready.ts';

const WANTED = submitting('1.0', {
  release: { goal: 'submit', releaseType: 'MANUAL' },
  allow: ['replace-submission'],
});
const REASON = '; the reason is at App Store Connect under App Review';
const SUPPORT = 'https://developer.apple.com/contact/';

type Stage = Awaited<ReturnType<typeof reviewScene>>;

/** What the command says of products, the same in both formats. */
function asking({ simulator }: Pick<Stage, 'simulator'>) {
  return async (manifest: Manifest = WANTED) => {
    const cwd = await folderWith({ 'release.yml': JSON.stringify(manifest) });
    const run = (...args: string[]) => runCli(['status', ...args], { cwd, env: simulator.env });
    const [json, text] = [await run('--format', 'json'), await run()];
    const { standings } = JSON.parse(json.stdout) as ReleaseStatus;
    const products = standings.filter(({ part }) => !/^(?:version|build.*|release|review)$/.test(part));
    const printed = text.stdout.replaceAll(/\s+/g, ' ');
    for (const { part, state, words } of products) expect(printed).toContain(`${part} ${state} ${words}`);
    const lines = products.map(({ part, state, words, underWay, failed }) => {
      return [part, state, words, failed ? 'failed' : underWay ? 'under way' : ''].filter(Boolean).join(' | ');
    });
    return { lines, code: json.code, text: text.stdout };
  };
}

/** An app whose products App Review has. */
async function sentAway(
  seed: AppSeed = FIRST,
  wanted: Manifest = WANTED,
  options: Parameters<typeof reviewScene>[1] = {},
) {
  const stage = await reviewScene(seed, options);
  await stage.applied(wanted);
  const ask = asking(stage);
  return { ...stage, ask: (manifest = wanted) => ask(manifest) };
}

describe('ascend status of products', () => {
  it('shows what waits and what is looked at, with the version it goes with', async () => {
    const { ask, simulator, app } = await sentAway();
    const waiting = await ask();
    expect(waiting.lines).toEqual(
      [LARGE, SMALL].map(
        (id) => `${id} | WAITING_FOR_REVIEW | submitted with version 1.0; review has not started | under way`,
      ),
    );
    expect(waiting.code).toBe(0);
    simulator.control.startReview(app, 'IOS');
    expect((await ask()).lines).toEqual(
      [LARGE, SMALL].map((id) => `${id} | IN_REVIEW | App Review is looking at it with version 1.0 | under way`),
    );
  });

  it('shows groups and their subscriptions', async () => {
    const subscriptions = { [MONTHLY]: {}, [YEARLY]: {} };
    const wanted = { ...WANTED, products: { subscriptionGroups: { Pro: { subscriptions } } } };
    const { ask } = await sentAway(SUBSCRIBED, wanted);
    const words = 'WAITING_FOR_REVIEW | submitted with version 1.0; review has not started | under way';
    expect((await ask()).lines).toEqual(
      ['subscription group Pro', MONTHLY, YEARLY].map((part) => `${part} | ${words}`),
    );
  });

  it('shows what was rejected, and what only shares a submission with it, and ends with 8', async () => {
    const { ask, simulator, app } = await sentAway();
    simulator.control.startReview(app, 'IOS');
    simulator.control.rejectReview(app, 'IOS', 'version', [SMALL]);
    const { lines, code, text } = await ask();
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${LARGE} \\| \\w+ \\| App Review rejected something else in its submission with version 1.0 \\| failed$`,
        ),
      ),
      `${SMALL} | REJECTED | App Review rejected it with version 1.0${REASON} | failed`,
    ]);
    expect(text).toMatch(new RegExp(`✗ ${SMALL.replaceAll('.', '\\.')}`));
    expect(code).toBe(8);
  });

  it('shows what was accepted beside a rejected version', async () => {
    const { ask, simulator, app } = await sentAway();
    simulator.control.startReview(app, 'IOS');
    simulator.control.approveReview(app, 'IOS', [SMALL]);
    simulator.control.rejectReview(app, 'IOS', 'version', ['version', LARGE]);
    expect((await ask()).lines).toEqual([
      `${LARGE} | REJECTED | App Review rejected it with version 1.0${REASON} | failed`,
      `${SMALL} | ACCEPTED | App Review accepted it with version 1.0`,
    ]);
  });

  it('shows that they went without an app version', async () => {
    const { ask } = await sentAway(LATER, submitting(undefined));
    expect((await ask()).lines).toEqual([
      `${LARGE} | WAITING_FOR_REVIEW | submitted without an app version; review has not started | under way`,
    ]);
  });

  it('does not say that an approved version can be submitted with them', async () => {
    const stage = await reviewScene(LATER);
    stage.simulator.control.setVersionState(stage.app, 'IOS', '1.1', 'PENDING_DEVELOPER_RELEASE');
    const { text, code } = await asking(stage)(submitting(undefined));
    expect(code).toBe(0);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Nothing is missing/);
    expect(text).not.toContain('the version can be submitted');
  });

  it('are followed though the manifest submits nothing', async () => {
    const { simulator, app } = await sentAway(LATER, submitting(undefined));
    const prepared = submitting(undefined, { release: { goal: 'prepare' } });
    const cwd = await folderWith({ 'release.yml': JSON.stringify(prepared) });
    const told: string[] = [];
    const { code, stdout } = await runCli(['status', '--wait', '--interval', '0.05'], {
      ...{ cwd, env: simulator.env },
      onStderr: (text) => {
        if (!text.startsWith('Waiting')) return;
        told.push(text);
        if (told.length === 1) simulator.control.startReview(app, 'IOS');
        else simulator.control.approveReview(app, 'IOS');
      },
    });
    expect(told).toEqual([`Waiting: ${LARGE} WAITING_FOR_REVIEW\n`, `Waiting: ${LARGE} IN_REVIEW\n`]);
    expect(stdout).not.toContain(LARGE);
    expect(code).toBe(0);
  });

  it('says nothing of what is approved, being prepared, or not listed', async () => {
    const { ask, simulator, app } = await sentAway(
      withProducts(READY, purchase(SMALL), purchase(LARGE), purchase(COURSE, { type: 'NON_CONSUMABLE' })),
    );
    const { inAppPurchases = {} } = WANTED.products ?? {};
    const one = {
      ...WANTED,
      products: { inAppPurchases: { [SMALL]: inAppPurchases[SMALL] ?? {}, [COURSE]: { submit: false } } },
    };
    expect((await ask(one)).lines).toEqual([expect.stringContaining(`${SMALL} | WAITING`)]);
    simulator.control.startReview(app, 'IOS');
    simulator.control.approveReview(app, 'IOS');
    expect((await ask()).lines).toEqual([]);
  });

  it('shows what is being cancelled', async () => {
    const { ask, cancel } = await sentAway(FIRST, WANTED, { quirks: { cancelingReads: 1000 } });
    await cancel();
    expect((await ask()).lines).toEqual(
      [LARGE, SMALL].map(
        (id) => `${id} | WAITING_FOR_REVIEW | its submission with version 1.0 is being cancelled | under way`,
      ),
    );
  });

  it('shows what lies in a draft that was not sent', async () => {
    const { ask, cancel, engine, simulator, app } = await sentAway();
    await cancel();
    simulator.control.finishCanceling(app, 'IOS');
    expect((await ask()).lines).toEqual([]);
    simulator.faults.add({
      method: 'PATCH',
      path: /reviewSubmissions/,
      times: 9,
      action: { type: 'status', status: 403 },
    });
    await engine.apply(WANTED, await engine.plan(WANTED));
    expect((await ask()).lines).toEqual(
      [LARGE, SMALL].map(
        (id) => `${id} | READY_FOR_REVIEW | in a draft submission with version 1.0 that has not been sent`,
      ),
    );
  });

  it('shows what was left by a version that went on without it', async () => {
    const { ask, simulator, app, takeOut, sendAlone } = await sentAway();
    simulator.control.startReview(app, 'IOS');
    simulator.control.rejectReview(app, 'IOS', 'version', ['version']);
    await takeOut('1.0');
    expect((await ask()).lines).toEqual(
      [LARGE, SMALL].map((id) =>
        expect.stringMatching(
          `^${id} .* its app version has left its submission; release.goal: submit brings .* failed$`,
        ),
      ),
    );
    await sendAlone('1.0');
    simulator.control.approveReview(app, 'IOS', ['version']);
    const { lines, code } = await ask();
    expect(lines).toEqual(
      [LARGE, SMALL].map((id) =>
        expect.stringMatching(
          `^${id} .* its app version went on without it, and only Apple Support .* ${SUPPORT} \\| failed$`,
        ),
      ),
    );
    expect(code).toBe(8);
  });

  it('shows them where the manifest only prepares', async () => {
    const { ask } = await sentAway();
    const { lines, code } = await ask({ ...WANTED, release: { goal: 'prepare' } });
    expect(lines).toEqual(
      [LARGE, SMALL].map((id) => expect.stringContaining(`${id} | WAITING_FOR_REVIEW | submitted with version 1.0`)),
    );
    expect(code).toBe(0);
  });
});
