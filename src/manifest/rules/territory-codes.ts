import type { Problem } from '../../core/issue.ts';
import { pointerOf } from '../../core/pointer.ts';
import { quote } from '../quote.ts';
import { nearest } from '../../core/nearest.ts';
import { judgeTerritory, TERRITORIES } from '../territories.ts';
import type { Rule } from './rule.ts';
import { mapping, section, textsIn } from './rule.ts';

interface Place extends Pick<Problem, 'pointer' | 'at'> {
  value: unknown;
}

/** Territories are Apple's three letters. One that may be newer than the list here is only noted. */
export const territoryCodes: Rule = ({ manifest }) =>
  placesIn(manifest).flatMap(({ value, ...place }) =>
    typeof value === 'string' && value !== '' ? judge(value, place) : [],
  );

function placesIn(manifest: unknown): Place[] {
  const { eula } = section(manifest, 'app');
  const { baseTerritory, territories: manual, changes } = section(manifest, 'pricing');
  const { available, preOrder } = section(manifest, 'territories');
  return [
    ...textsIn(mapping(eula)['territories'], '/app/eula/territories'),
    { pointer: '/pricing/baseTerritory', value: baseTerritory },
    ...Object.keys(mapping(manual)).map((code) => ({
      pointer: pointerOf(['pricing', 'territories', code]),
      at: 'key' as const,
      value: code,
    })),
    ...(Array.isArray(changes) ? changes : []).map((change: unknown, index) => ({
      pointer: pointerOf(['pricing', 'changes', index, 'territory']),
      value: mapping(change)['territory'],
    })),
    ...textsIn(available, '/territories/available'),
    ...textsIn(mapping(available)['except'], '/territories/available/except'),
    ...textsIn(mapping(preOrder)['territories'], '/territories/preOrder/territories'),
  ];
}

function judge(code: string, place: Pick<Problem, 'pointer' | 'at'>): Problem[] {
  const verdict = judgeTerritory(code);
  if (verdict.kind === 'known') return [];
  const meant = verdict.kind === 'wrong' ? verdict.meant : nearest(code, TERRITORIES);
  const hint =
    meant === undefined ? 'territories are three capital letters, such as USA, JPN or DEU' : `did you mean ${meant}?`;
  if (verdict.kind === 'wrong') {
    return [{ ...place, message: `${quote(code)} is not a territory of the App Store`, hint }];
  }
  const message = `${quote(code)} is none of the ${TERRITORIES.length} territories known here; Apple may refuse it`;
  return [{ ...place, severity: 'warning', message, hint }];
}
