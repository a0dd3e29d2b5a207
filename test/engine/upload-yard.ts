import { createHash } from 'node:crypto';
import type { HostLimits } from '../../src/asc/limits/adaptive-limit.ts';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import { ref } from '../../src/core/address.ts';
import type { Event } from '../../src/core/event.ts';
import { FailureError } from '../../src/core/failure.ts';
import type { UploadOperation } from '../../src/core/operation.ts';
import { createProcessingWait } from '../../src/engine/upload/processing-wait.ts';
import { runOperation } from '../../src/engine/run-operation.ts';
import type { Exchange, Quirks } from '../../src/simulator/index.ts';
import { ANY_WRITE } from '../support/any-write.ts';
import { startTestSimulator } from '../support/simulator.ts';

const FILE = Buffer.from('The receipt of the purchase, as the reviewer will see it.');
const CONTACT = {
  contactFirstName: 'Review',
  contactLastName: 'Desk',
  contactPhone: '+44 844 209 0611',
  contactEmail: 'review@example.com',
};

/** Where a file can go: among others, or to a place that takes one only. */
const PLACES = {
  attachments: {
    type: 'appStoreReviewAttachments',
    parent: 'appStoreReviewDetail',
    shown: (id: string) => `/v1/appStoreReviewDetails/${id}/appStoreReviewAttachments`,
  },
  coverage: {
    type: 'routingAppCoverages',
    parent: 'appStoreVersion',
    shown: (id: string) => `/v1/appStoreVersions/${id}/routingAppCoverage`,
  },
} as const;

interface YardOptions {
  quirks?: Partial<Quirks>;
  signal?: AbortSignal;
  /** Pauses while lists lag, in milliseconds. */
  lag?: readonly number[];
  /** Requests at once. Default: found out anew. */
  limits?: HostLimits;
  place?: keyof typeof PLACES;
}

/** A place for files, and someone who can upload one to it. */
export async function uploadYard({
  quirks = {},
  signal = new AbortController().signal,
  place = 'attachments',
  lag = [1, 2, 5],
  limits,
}: YardOptions = {}) {
  const exchanges: Exchange[] = [];
  const simulator = await startTestSimulator({
    quirks: { uploadPartBytes: 20, ...quirks },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const version = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', review: { attributes: CONTACT } };
  const app = simulator.addApp({ bundleId: 'com.example.app', name: 'App', versions: [version] });
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  const events: Event[] = [];
  const listener = (event: Event): void => void events.push(event);
  const client = createClient({
    baseUrl: simulator.url,
    credentials,
    writable: ANY_WRITE,
    retry: { limit: 2, baseDelayMs: 1, maxDelayMs: 20 },
    listener,
    signal,
    ...(limits ? { limits } : {}),
    files: { read: async (_path, offset, length) => new Uint8Array(FILE.subarray(offset, offset + length)) },
  });
  const [draft] = (await client.all(`/v1/apps/${app}/appStoreVersions`)).data;
  const detail = (await client.one(`/v1/appStoreVersions/${draft?.id}/appStoreReviewDetail`))?.data.id ?? '';
  const { type, parent, shown } = PLACES[place];
  const owner = place === 'coverage' ? (draft?.id ?? '') : detail;
  const siblings = shown(owner);
  const alone = place === 'coverage' ? { alone: true as const } : {};
  const body = {
    data: {
      type,
      attributes: { fileName: 'receipt.txt', fileSize: FILE.length },
      relationships: { [parent]: { data: { type: `${parent}s`, id: owner } } },
    },
  };
  const md5 = createHash('md5').update(FILE).digest('hex');
  /** Runs the upload as a plan has it. @returns the id. @throws FailureError */
  const send = async (
    changes: { md5?: string; known?: string[]; waitLimitMs?: number; seconds?: number; resume?: string } = {},
  ) => {
    const { known = [], resume } = changes;
    const operation: UploadOperation = {
      action: 'upload',
      kind: 'reviewDetail',
      address: 'review/attachments/review/receipt.txt',
      method: 'POST',
      path: [`/v1/${type}`],
      body,
      file: { path: 'review/receipt.txt', bytes: FILE.length, md5: changes.md5 ?? md5 },
      siblings: [siblings],
      ...alone,
      seconds: changes.seconds ?? 900,
      ...(resume === undefined ? {} : { resume: ref('there') }),
    };
    const waits = { reader: client, listener, polling: { firstMs: 1, maxMs: 10 }, signal };
    const outcome = await runOperation(operation, {
      ...waits,
      writer: client,
      send: client.upload,
      lag,
      processing: createProcessingWait(waits),
      idle: () => undefined,
      book: new Map([...known, resume ?? ''].map((id, at) => [at === known.length ? 'there' : `known/${at}`, id])),
      secrets: new Map(),
      variables: [],
      created: new Set(),
      isThere: () => Promise.resolve(false),
      confirm: (asked) => Promise.resolve({ status: 'right', operation: asked }),
      ...(changes.waitLimitMs === undefined ? {} : { waitLimitMs: changes.waitLimitMs }),
    });
    if ('failure' in outcome) throw new FailureError(outcome.failure);
    return 'id' in outcome ? outcome.id : undefined;
  };
  const there = async () => {
    const found = 'alone' in alone ? await client.one(siblings) : await client.all(siblings);
    return [found?.data ?? []].flat().map(({ id, attributes }) => {
      const delivery = attributes?.['assetDeliveryState'] as { state: string };
      return { id, state: delivery.state, md5: attributes?.['sourceFileChecksum'] };
    });
  };
  const sent = (method: string, path = '') => exchanges.filter((e) => e.method === method && e.url.startsWith(path));
  return { simulator, client, events, siblings, md5, body, send, there, sent };
}

/** Ids of what was committed. */
export function committed(sent: (method: string) => Exchange[]): string[] {
  return sent('PATCH').map(({ url }) => url.split('/').at(-1) ?? '');
}
