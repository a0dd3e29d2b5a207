/** The time that the simulated App Store Connect believes in. It runs on from its start and can be moved forward. */
export interface Clock {
  now(): Date;
  advance(ms: number): void;
}

export function createClock(start?: Date): Clock {
  let offset = start === undefined ? 0 : start.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + offset),
    advance(ms) {
      offset += ms;
    },
  };
}

const CUPERTINO = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

/** A moment as Apple writes it: no fraction, with the offset of Cupertino, whatever offset it was sent with (Apple's samples). */
export function appleDate(date: Date): string {
  const part = Object.fromEntries(CUPERTINO.formatToParts(date).map(({ type, value }) => [type, value]));
  const offset = part['timeZoneName']?.replace('GMT', '');
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}${offset}`;
}
