import { appleDate } from '../clock.ts';
import type { Context } from '../protocol/resource.ts';
import { isReleased } from './states.ts';
import type { Attributes, Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const TYPE = 'appStoreVersionPhasedReleases';
const DAY = 86_400_000;
/** 1, 2, 5, 10, 20, 50 and 100 per cent. */
const DAYS = 7;

/** How a version is released to users with automatic updates, where it is not to everyone at once. */
export interface PhasedReleaseSeed {
  phasedReleaseState: string;
  /** Of a running one; default now. */
  startDate?: string;
}

export function addPhasedRelease(
  { store, clock }: Context,
  version: Doc,
  { phasedReleaseState, startDate }: PhasedReleaseSeed,
): void {
  const started = startDate === undefined ? clock.now() : new Date(startDate);
  store.add({
    type: TYPE,
    parent: version.id,
    attributes: {
      phasedReleaseState,
      ...(phasedReleaseState === 'INACTIVE' ? {} : { startDate: appleDate(started) }),
    },
  });
}

export function phasedReleaseOf(store: Store, version: Doc): Doc | undefined {
  return store.children(version.id, TYPE)[0];
}

/** A new version begins without one, as far as is known; with the quirk it begins with a planned one like its predecessor's. */
export function carryOverPhasedRelease({ store, quirks }: Context, version: Doc, previous: Doc | undefined): void {
  if (!quirks.carryOverPhasedRelease || !previous || !phasedReleaseOf(store, previous)) return;
  store.add({ type: TYPE, parent: version.id, attributes: { phasedReleaseState: 'INACTIVE' } });
}

/** Where a phased release is by now: the seventh day over, everyone has the version. */
export function progressOf({ store, clock }: Context, phased: Doc): Attributes & { phasedReleaseState: string } {
  const state = text(phased, 'phasedReleaseState');
  const version = store.get('appStoreVersions', phased.parent ?? '');
  const start = Date.parse(text(phased, 'startDate'));
  if (Number.isNaN(start) || !isReleased(version?.attributes['appVersionState'])) return { phasedReleaseState: state };
  const pausedMs = pausedFor(phased, clock.now());
  const day = Math.floor((clock.now().getTime() - start - pausedMs) / DAY) + 1;
  return {
    phasedReleaseState: state === 'ACTIVE' && day > DAYS ? 'COMPLETE' : state,
    currentDayNumber: Math.min(Math.max(day, 1), DAYS),
    totalPauseDuration: Math.floor(pausedMs / DAY),
  };
}

/** Sets the state of a running one, counting its pauses. */
export function setPhasedState({ clock }: Context, phased: Doc, state: string): void {
  const now = clock.now();
  phased.attributes['pausedMs'] = pausedFor(phased, now);
  phased.attributes['pausedSince'] = state === 'PAUSED' ? now.getTime() : null;
  phased.attributes['phasedReleaseState'] = state;
}

function pausedFor({ attributes }: Doc, now: Date): number {
  const { pausedMs, pausedSince } = attributes;
  const running = typeof pausedSince === 'number' ? now.getTime() - pausedSince : 0;
  return (typeof pausedMs === 'number' ? pausedMs : 0) + running;
}
