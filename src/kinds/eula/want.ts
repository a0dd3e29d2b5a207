import { canonicalText } from '../../core/text/canonical-text.ts';
import type { LeftOut } from '../../core/left-out.ts';
import { everythingRead } from '../everything-read.ts';
import type { EulaPart } from '../manifest.gen.ts';

/** An agreement that the app has. */
export interface Agreement {
  id: string;
  text: string | null;
  territories: string[];
}

export interface EulaWant {
  text: string;
  territories: 'all' | string[];
}

/** `null`: Apple's standard agreement. */
export function wantEula({ app }: EulaPart): EulaWant | null | undefined {
  const { eula, ...left } = app ?? {};
  everythingRead(left);
  if (eula === undefined || eula === null) return eula;
  const { text = '', territories = 'all', ...others } = typeof eula === 'string' ? { text: eula } : eula;
  everythingRead(others);
  return { text: canonicalText(text) ?? '', territories: typeof territories === 'string' ? 'all' : territories };
}

/** An agreement that `describeEula` has no words for. */
export function eulaLeftOut(have: { agreement?: Agreement; known?: string[] }): LeftOut[] {
  const { agreement } = have;
  if (!agreement || describeEula(have)) return [];
  const { text } = agreement;
  return [
    {
      pointer: '/app/eula',
      reason: 'it is empty, or holds in no territory',
      ...(text === null ? {} : { value: text }),
    },
  ];
}

export function describeEula({
  agreement,
  known = [],
}: {
  agreement?: Agreement;
  known?: string[];
}): EulaPart | undefined {
  if (!agreement) return undefined;
  const { text, territories } = agreement;
  // A manifest has no words for an empty agreement, nor for one that holds nowhere.
  if (text === null || territories.length === 0) return undefined;
  const isEverywhere = known.every((code) => territories.includes(code));
  return { app: { eula: isEverywhere ? text : { text, territories } } };
}
