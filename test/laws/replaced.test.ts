import { describe, expect, it } from 'vitest';
import type { Simulator } from '../../src/simulator/index.ts';
import { startProxy } from '../fuzz/tampering.ts';
import { uncleanness } from '../support/clean-output.ts';
import { runCli } from '../support/cli.ts';
import { ALL_EXAMPLES } from '../support/examples.ts';
import { startTestSimulator } from '../support/simulator.ts';
import { unbroken } from './crash.ts';
import { isMatrix, TIMEOUT } from './effort.ts';

/** What Apple lets anybody delete again (its specification has the method). */
const DELETABLE =
  /^\/v[12]\/(?:accessibilityDeclarations|appInfoLocalizations|appScreenshotSets|appScreenshots|appStoreReviewAttachments|appStoreVersions|appStoreVersionPhasedReleases|inAppPurchases|inAppPurchaseAppStoreReviewScreenshots|reviewSubmissionItems|subscriptionAppStoreReviewScreenshots|subscriptionGroups|subscriptionIntroductoryOffers|subscriptions)$/;

/** In passing: what others are made in, and what is written to once more after it was created. */
const SAMPLE = ['/v1/subscriptionGroups', '/v1/accessibilityDeclarations'];
const TRIED = ALL_EXAMPLES.filter(({ manifest }) => isMatrix || /update|subscriptions/.test(manifest));

/** Done; not as reviewed; stopped half-way; read back differently. */
const ENDS = [0, 5, 7, 9];

/** Applies; the first thing that is made at a path is gone again before its answer arrives, or another is in its place. */
async function applied(manifest: string, simulator: Simulator, path: string, isReplaced: boolean) {
  const proxy = await startProxy(simulator, { replays: false });
  let id: string | undefined;
  proxy.tamper(async (answer, { method, url, headers, text }) => {
    if (method !== 'POST' || url !== path || answer.status !== 201 || id !== undefined) return answer;
    id = (JSON.parse(answer.text) as { data: { id: string } }).data.id;
    const { authorization = '', 'content-type': type = '' } = headers;
    const signed = { authorization, 'content-type': type };
    const gone = await fetch(`${simulator.url}${path}/${id}`, { method: 'DELETE', headers: signed });
    if (gone.ok && isReplaced) await fetch(`${simulator.url}${path}`, { method: 'POST', headers: signed, body: text });
    return answer;
  });
  const run = await runCli(['apply', manifest, '--yes'], { env: { ...simulator.env, ASC_BASE_URL: proxy.url } });
  await proxy.close();
  return { run, id };
}

describe.each(TRIED)('what somebody takes away right after $manifest made it', ({ manifest, seed }) => {
  it.each([
    ['is missed', false],
    ['is not written to where another is in its place', true],
  ])('%s: the run ends in words, whatever it was', { timeout: TIMEOUT }, async (_name, isReplaced) => {
    const { exchanges } = await unbroken(manifest, seed);
    const made = exchanges.flatMap(({ method, url, status }) => (method === 'POST' && status === 201 ? url : []));
    const paths = [...new Set(made)].filter((path) => DELETABLE.test(path) && (isMatrix || SAMPLE.includes(path)));
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const simulator = await startTestSimulator();
      simulator.addApp(seed);
      const { run, id } = await applied(manifest, simulator, path, isReplaced);
      expect({ path, isMade: id !== undefined, wrong: uncleanness(run) }).toEqual({ path, isMade: true, wrong: [] });
      expect({ path, isEnd: ENDS.includes(run.code ?? -1) }).toEqual({ path, isEnd: true });
      await simulator.close();
    }
  });
});
