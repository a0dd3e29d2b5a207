import { expect, it } from 'vitest';
import type { Beside } from '../../src/core/kind.ts';
import { wantsOf } from '../../src/core/propose.ts';
import { observe } from '../../src/engine/state/observe.ts';
import { describeAll } from '../../src/kinds/describe-all.ts';
import { kinds } from '../../src/kinds/index.ts';
import { validateManifest } from '../../src/manifest/validate-manifest.gen.js';
import type { AppSeed, Exchange } from '../../src/simulator/index.ts';
import { SPEC } from '../../src/simulator/spec.gen.ts';
import { CONTACT, HARMLESS, readyApp, readyInfo, readyVersion } from '../support/ready.ts';
import { BUNDLE, scene } from '../support/scene.ts';

/** Apple adds words to its enums without notice: a word that nobody knows yet must break no plan, and stand in no manifest. */

const WORD = 'NEWER_THAN_EVERYTHING';
const BESIDE: Beside = { files: () => [], fingerprint: () => undefined };
const FILE = { fileName: 'a.png', fileSize: 1, sourceFileChecksum: 'd41d8cd98f00b204e9800998ecf8427e' };

/** A draft of an update that has something of every kind. */
const SEED: AppSeed = readyApp(
  [
    readyVersion('1.0', 'READY_FOR_DISTRIBUTION'),
    readyVersion('1.1', 'PREPARE_FOR_SUBMISSION', {
      previews: { 'en-US': { IPHONE_67: [{ ...FILE, fileName: 'a.mp4' }] } },
      media: { 'en-US': { APP_IPHONE_67: [FILE] } },
      phasedRelease: { phasedReleaseState: 'INACTIVE' },
      releaseType: 'MANUAL',
      review: { attributes: CONTACT, attachments: [FILE] },
    }),
  ],
  [
    readyInfo('READY_FOR_DISTRIBUTION'),
    readyInfo('PREPARE_FOR_SUBMISSION', {
      ageRating: {
        ...HARMLESS,
        kidsAgeBand: 'SIX_TO_EIGHT',
        ageRatingOverride: 'NINE_PLUS',
        ageRatingOverrideV2: 'NINE_PLUS',
        koreaAgeRatingOverride: 'ALL',
      },
    }),
  ],
  {
    draftedOthers: 0,
    submittedOthers: 1,
    price: { rows: [{ price: '4.99' }] },
    builds: [
      { version: '1.0', versionString: '1.0', usesNonExemptEncryption: false },
      { version: '1.1', versionString: '1.1', usesNonExemptEncryption: true, encryptionDeclaration: 'APPROVED' },
    ],
    resources: {
      accessibilityDeclarations: [
        { deviceFamily: 'IPHONE', state: 'PUBLISHED', supportsCaptions: true },
        { deviceFamily: 'IPAD', state: 'DRAFT', supportsCaptions: true },
      ],
    },
  },
);

interface Row {
  type: string;
  attributes?: Record<string, unknown>;
}

function rowsIn(body: unknown): Row[] {
  const { data, included } = body as { data?: Row | Row[] | null; included?: Row[] };
  return [data ?? [], included ?? []].flat();
}

/** Where in an attribute Apple has words: in itself, in a list of them, or in the state of a delivery. */
function isWorded({ type }: Row, name: string, value: unknown): boolean {
  const attributes: Record<string, { kind: string }> = type in SPEC ? SPEC[type as keyof typeof SPEC].attributes : {};
  const kind = attributes[name]?.kind;
  if (kind === 'enum') return typeof value === 'string';
  return kind === 'list' ? Array.isArray(value) : typeof value === 'object' && value !== null && 'state' in value;
}

function withNewerWord(value: unknown): unknown {
  if (typeof value === 'string') return WORD;
  if (Array.isArray(value)) return [...(value as unknown[]), WORD];
  // The state of a preview's picture is an object with a state of its own.
  const { state } = value as { state: unknown };
  return { ...(value as object), state: typeof state === 'object' ? withNewerWord(state) : WORD };
}

/** Puts a newer word into an attribute of all resources of a type. */
function newerIn(attribute: string): (row: Row) => boolean {
  const [of, name = ''] = attribute.split('.');
  return (row) => {
    const { type, attributes = {} } = row;
    if (type !== of || !isWorded(row, name, attributes[name])) return false;
    attributes[name] = withNewerWord(attributes[name]);
    return true;
  };
}

/** Every attribute with words among the answers: `type.attribute`. */
function wordedIn(exchanges: readonly Exchange[]): string[] {
  const found = exchanges.flatMap(({ responseBody }) =>
    rowsIn(responseBody).flatMap((row) =>
      Object.entries(row.attributes ?? {}).flatMap(([name, value]) =>
        isWorded(row, name, value) ? [`${row.type}.${name}`] : [],
      ),
    ),
  );
  return [...new Set(found)].toSorted();
}

async function everything() {
  const { engine, exchanges, simulator } = await scene(SEED);
  const context = { api: engine.reader, listener: () => undefined };
  const described = async () => {
    const wants = wantsOf(kinds, { app: { bundleId: BUNDLE, platform: 'IOS' } }, BESIDE);
    return describeAll(kinds, await observe(kinds, { ...context, wants, whole: true }), new Date()).manifest;
  };
  const whole = await described();
  const wanted = { ...whole, release: { goal: 'submit', releaseType: 'MANUAL', phasedRelease: 'ACTIVE' } };
  const plan = () => engine.plan({ wants: wantsOf(kinds, wanted, BESIDE), allow: [] });
  await plan();
  const reads = exchanges.filter(({ method, status }) => method === 'GET' && status === 200);
  /** From now on Apple's answers are others, where there are rows that `alter` changes. */
  const answer = (alter: (row: Row) => boolean) => {
    simulator.faults.clear();
    const bodies = new Map(reads.map(({ url, responseBody }) => [url, structuredClone(responseBody)]));
    for (const [url, body] of bodies) {
      if (rowsIn(body).filter(alter).length === 0) continue;
      const path = new RegExp(`^${url.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`);
      simulator.faults.add({ path, times: 1e9, action: { type: 'status', status: 200, body } });
    }
  };
  return { described, plan, answer, reads };
}

it('a word that is newer than everything breaks no plan and stands in no manifest, whatever it is said of', async () => {
  const { described, plan, answer, reads } = await everything();
  const attributes = wordedIn(reads);
  expect(attributes).toEqual(
    expect.arrayContaining([
      'accessibilityDeclarations.deviceFamily',
      'accessibilityDeclarations.state',
      'ageRatingDeclarations.contests',
      'ageRatingDeclarations.kidsAgeBand',
      'ageRatingDeclarations.koreaAgeRatingOverride',
      'appEncryptionDeclarations.appEncryptionDeclarationState',
      'appInfos.state',
      'appPreviews.assetDeliveryState',
      'appPreviewSets.previewType',
      'appScreenshotSets.screenshotDisplayType',
      'appScreenshots.assetDeliveryState',
      'appStoreReviewAttachments.assetDeliveryState',
      'appStoreVersionPhasedReleases.phasedReleaseState',
      'appStoreVersions.appVersionState',
      'appStoreVersions.platform',
      'appStoreVersions.releaseType',
      'apps.contentRightsDeclaration',
      'builds.buildAudienceType',
      'builds.processingState',
      'reviewSubmissionItems.state',
      'reviewSubmissions.platform',
      'reviewSubmissions.state',
      'territoryAvailabilities.contentStatuses',
    ]),
  );
  const broken: [attribute: string, why: unknown][] = [];
  for (const attribute of attributes) {
    answer(newerIn(attribute));
    await plan().catch((error: unknown) => broken.push([attribute, error]));
    const manifest = await described().catch((error: unknown) => error);
    if (!validateManifest(manifest))
      broken.push([
        attribute,
        validateManifest.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`),
      ]);
    else if (JSON.stringify(manifest).includes(WORD)) broken.push([attribute, manifest]);
  }
  expect(broken).toEqual([]);
}, 120_000);
