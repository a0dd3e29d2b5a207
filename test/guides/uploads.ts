import type { Exchange } from '../../src/simulator/index.ts';
import type { Resource } from '../simulator/client.ts';
import type { Body, Journey } from './journey.ts';
import { sent } from './journey.ts';

type Requests = Pick<Journey, 'requests'>;

/** A screenshot on its way, as the requests tell it. */
export interface Upload {
  id: string;
  /** Of the set that it was reserved in. */
  set: string;
  /** What was reserved, and what was committed. */
  reserved: Record<string, unknown> | undefined;
  committed: Record<string, unknown> | undefined;
  /** Whether Apple was seen to have taken it. */
  complete: boolean;
}

/** The screenshots that were sent, in the order of their reservations. */
export function uploadsIn(made: Requests): Upload[] {
  const complete = completeIn(made);
  return sent(made, 'POST', '/v1/appScreenshots').map((request) => {
    const { id } = answerOf(request) as Resource;
    const { attributes, relationships } = (request.requestBody as Body).data;
    const set = relationships?.['appScreenshotSet']?.data as { id: string } | undefined;
    const [commit] = sent(made, 'PATCH', `/v1/appScreenshots/${id}`);
    return {
      id,
      set: set?.id ?? '',
      reserved: attributes,
      committed: (commit?.requestBody as Body | undefined)?.data.attributes,
      complete: complete.has(id),
    };
  });
}

/** Ids of the sets that were made, by the localization that they hang in and the display that they are for. */
export function setsIn(made: Requests): Map<string, string> {
  return new Map(
    sent(made, 'POST', '/v1/appScreenshotSets').map((request) => {
      const { attributes, relationships } = (request.requestBody as Body).data;
      const localization = relationships?.['appStoreVersionLocalization']?.data as { id: string } | undefined;
      return [
        `${localization?.id} ${String(attributes?.['screenshotDisplayType'])}`,
        (answerOf(request) as Resource).id,
      ];
    }),
  );
}

function completeIn(made: Requests): Set<string> {
  // They come along with the sets of their language.
  const lists = sent(made, 'GET', /^\/v1\/appStoreVersionLocalizations\/[^/]+\/appScreenshotSets/);
  const listed = lists.flatMap(({ responseBody }) => (responseBody as { included?: Resource[] }).included ?? []);
  const done = listed.filter(({ type, attributes }) => type === 'appScreenshots' && stateOf(attributes) === 'COMPLETE');
  return new Set(done.map(({ id }) => id));
}

/** Apple's word for how far a screenshot is. */
export function stateOf(attributes: Record<string, unknown>): string {
  return (attributes['assetDeliveryState'] as { state: string }).state;
}

function answerOf({ responseBody }: Exchange): unknown {
  return (responseBody as { data: unknown }).data;
}
