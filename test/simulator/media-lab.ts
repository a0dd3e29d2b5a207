import { createHash } from 'node:crypto';
import type { AppSeed, Quirks, VersionSeed } from '../../src/simulator/index.ts';
import type { Lab, Resource } from './client.ts';
import { eyes, startLab } from './client.ts';

/** The words in which screenshots and previews differ. */
const KINDS = {
  appScreenshotSets: { items: 'appScreenshots', toSet: 'appScreenshotSet', typeName: 'screenshotDisplayType' },
  appPreviewSets: { items: 'appPreviews', toSet: 'appPreviewSet', typeName: 'previewType' },
} as const;

export type SetType = keyof typeof KINDS;

export interface Operation {
  method: string;
  url: string;
  offset: number;
  length: number;
  requestHeaders: { name: string; value: string }[];
}

export const md5 = (file: Buffer): string => createHash('md5').update(file).digest('hex');
export const to = ({ type, id }: { type: string; id: string }) => ({ type, id });

/** A draft in two languages without any media, and hands to give it some. */
export async function mediaLab(sets: SetType, quirks: Partial<Quirks> = {}, version: Partial<VersionSeed> = {}) {
  const { items, toSet, typeName } = KINDS[sets];
  const lab = await startLab({ quirks });
  const localizations = { 'en-US': {}, ja: {} };
  const draft = { versionString: '1.0', state: 'PREPARE_FOR_SUBMISSION', localizations, media: false, ...version };
  const seed: AppSeed = { bundleId: 'com.example.media', name: 'Media', versions: [draft] };
  const app = lab.simulator.addApp(seed);
  const localization = async (locale = 'en-US', versionString = '1.0'): Promise<Resource> =>
    eyes(lab).localization(await eyes(lab).version(app, versionString), locale);
  const reserve = (set: Resource, fileName: string, fileSize: number, more: object = {}) =>
    lab.post(items, { fileName, fileSize, ...more }, { [toSet]: to(set) });
  const commit = (item: Resource, file: Buffer) => lab.patch(item, { uploaded: true, sourceFileChecksum: md5(file) });

  return {
    ...lab,
    app,
    localization,
    addSet: async (type: string, locale?: string) =>
      lab.post(sets, { [typeName]: type }, { appStoreVersionLocalization: to(await localization(locale)) }),
    reserve,
    commit,
    /** Reserves, sends and commits. */
    add: async (set: Resource, fileName: string, file: Buffer, more: object = {}): Promise<Resource> => {
      const { one } = await reserve(set, fileName, file.length, more);
      await send(one, file);
      return (await commit(one, file)).one;
    },
    attributes: async ({ type, id }: Resource) => (await lab.get(`/v1/${type}/${id}`)).one.attributes,
    content: async (set: Resource) => (await lab.get(`/v1/${sets}/${set.id}/${items}`)).many,
    order: (set: Resource, all: readonly Resource[]) =>
      lab.call('PATCH', `/v1/${sets}/${set.id}/relationships/${items}`, { data: all.map(to) }),
    linkages: async (set: Resource) => (await lab.get(`/v1/${sets}/${set.id}/relationships/${items}`)).many.map(to),
    state: (state: string) => lab.simulator.control.setVersionState(app, 'IOS', '1.0', state),
    settle: () => lab.simulator.clock.advance(60_000),
  };
}

export function operationsOf({ attributes }: Resource): [Operation, ...Operation[]] {
  return attributes['uploadOperations'] as [Operation, ...Operation[]];
}

/** Sends every part. */
export async function send(item: Resource, file: Buffer): Promise<void> {
  for (const operation of operationsOf(item)) await put(operation, file);
}

/** Sends one part. Returns the status. */
export async function put(operation: Operation, file: Buffer, changes: RequestInit = {}): Promise<number> {
  const { method, url, offset, length, requestHeaders } = operation;
  const headers = Object.fromEntries(requestHeaders.map(({ name, value }) => [name, value]));
  const body = Uint8Array.from(file.subarray(offset, offset + length));
  return (await fetch(url, { method, headers, body, ...changes })).status;
}

/** What the first error says, in short. */
export function refusal(reply: Awaited<ReturnType<Lab['get']>>): string {
  return [reply.status, reply.errors[0], reply.body.errors?.[0]?.detail].join(' ');
}
