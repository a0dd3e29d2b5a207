import type { Address } from '../../core/address.ts';
import type { Fields } from '../../core/diff.ts';
import { kind } from '../../core/kind.ts';
import { placesIn } from '../../core/contradictions.ts';
import type { Outlook } from '../../core/outlook.ts';
import type { Requirement } from '../../core/status.ts';
import { appInfo } from '../app-info/kind.ts';
import { version } from '../version/kind.ts';
import { AGE_QUESTIONS, canonicalAnswers, unansweredQuestions } from './answers.ts';
import { ADDRESS, proposeAgeRating } from './propose.ts';
import { ageRatingManifest } from './rules.ts';
import { describeAgeRating, wantAgeRating } from './want.ts';

export interface AgeRatingHave {
  /** Absent where Apple refuses changes, or is about to copy the answers to a new appInfo. */
  id?: string;
  answers: Fields;
}

/** The answers from which Apple works out the age rating. The declaration always exists; it belongs to the appInfo. */
export const ageRating = kind({
  name: 'ageRating',
  topic: 'storefront',
  needs: { appInfo },
  comesWith: [appInfo],
  // Apple copies the answers to the appInfo that it brings with a new version (observed 2026-08).
  arrivesWith: [version],
  manifest: ageRatingManifest,
  want: wantAgeRating,
  shared: (want) => placesIn('/ageRating', want),
  describe: ({ answers }: AgeRatingHave) => describeAgeRating(answers),

  async observe(api, _scope, observed): Promise<AgeRatingHave> {
    const { id, access, along } = observed.appInfo;
    // The declaration's id has equalled the appInfo's (observed), but nothing promises that.
    const found =
      along.ageRating ?? (id ? (await api.one(`/v1/appInfos/${id}/ageRatingDeclaration`))?.data : undefined);
    const answers = canonicalAnswers(found?.attributes ?? {});
    return found && access === 'editable' ? { id: found.id, answers } : { answers };
  },

  addresses: ({ id }): [Address, string][] => (id === undefined ? [] : [[ADDRESS, id]]),
  propose: (want, { answers }, observed) => proposeAgeRating(want, answers, observed.appInfo),
  words: () => ({ title: 'age rating', effect: 'with the version' }),
  review: { locked: true, requirements: ({ answers }, _observed, outlook) => [everyAnswer(answers, outlook)] },
  errors: { ageRatingDeclarations: (attribute) => `ageRating/${attribute}` },
});

function everyAnswer(answers: Fields, { value, judge }: Outlook): Requirement {
  const open = unansweredQuestions(answers);
  // An answer may bring another question up, and `null` takes one back.
  const planned = Object.fromEntries(AGE_QUESTIONS.map((field) => [field, value(ADDRESS, field, answers[field])]));
  const left = unansweredQuestions(answers, planned);
  const what = 'the answers on the age rating';
  if (left.length > 0) {
    const reason = `App Review asks for every answer on the age rating; ${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} missing`;
    return { what, state: 'missing', address: ADDRESS, reason, fix: `ageRating.${left[0]}` };
  }
  return judge({
    what,
    address: ADDRESS,
    field: open[0] ?? '',
    have: open.length === 0 ? true : null,
    fix: 'ageRating',
  });
}
