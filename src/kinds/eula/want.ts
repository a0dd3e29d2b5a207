import { canonicalText } from '../../core/text.ts';
import { everythingRead } from '../everything-read.ts';
import type { EulaPart } from '../manifest.gen.ts';
import type { EulaHave } from './observe.ts';

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

export function describeEula({ agreement, known = [] }: EulaHave): EulaPart | undefined {
  if (!agreement) return undefined;
  const { text, territories } = agreement;
  const isEverywhere = known.every((code) => territories.includes(code));
  return { app: { eula: isEverywhere ? (text ?? '') : { text: text ?? '', territories } } };
}
