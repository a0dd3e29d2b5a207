import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import type { AppHave } from '../app/kind.ts';
import type { MetadataWant } from '../app-info-localizations/texts.ts';
import { listAddress } from '../localizations/place.ts';
import { proposeLocalizations } from '../localizations/propose.ts';
import type { WantedLocales } from '../localizations/want.ts';
import type { VersionHave } from '../version/observe.ts';
import { isLiveVersion } from '../version/states.ts';
import type { VersionLocalizationRows } from './hanging-media.ts';
import { hangingIn } from './hanging-media.ts';
import { PLACE } from './texts.ts';

export function proposeVersionLocalizations(
  want: MetadataWant,
  rows: VersionLocalizationRows,
  { app, version }: { app: AppHave; version: VersionHave },
  others: Proposal,
): Proposal {
  const { target } = version;
  if (target.kind === 'none' || target.kind === 'refused') return emptyProposal();
  const proposal = proposeLocalizations(PLACE, possible(want, rows, others), {
    rows,
    arriving: target.kind === 'new',
    primaryLocale: want.primaryLocale ?? app.primaryLocale,
    refusal: (field, after) => refusal(field, after, version),
    hanging: (locale) => hangingIn(rows, locale),
    extras: (action, locale) => ({
      after: [
        // A text update can block the version's own update (openradar 4925914991296512), and a new version brings its texts.
        'version',
        // Creating the app info's language may create this one as well: it has to be looked at first.
        ...(action === 'create' ? [`appInfo/localizations/${locale}`] : []),
        // The primary language can't be removed: it has to be another one by then.
        ...(action === 'delete' ? ['app'] : []),
      ],
      // Two concurrent creations under one parent can lose one (observed).
      ...(action === 'create' ? { mutex: 'version' } : {}),
    }),
  });
  noteMissingNotes(proposal, want, rows, version);
  return proposal;
}

/** Without the languages that the app information can't get and of which the version has no text: they would be on one side alone. */
function possible(want: WantedLocales, rows: VersionLocalizationRows, { blocked }: Proposal): WantedLocales {
  const isStopped = (locale: string) => blocked.some(({ address }) => address === `appInfo/localizations/${locale}`);
  const locales = Object.entries(want.locales).filter(
    ([locale, texts]) => !(texts && Object.keys(texts).length === 0 && !rows[locale] && isStopped(locale)),
  );
  return { ...want, locales: Object.fromEntries(locales) };
}

function refusal(
  field: string | undefined,
  after: unknown,
  { target, first, access }: VersionHave,
): string | undefined {
  if (field === 'whatsNew' && after !== null && first) {
    return "Apple accepts no What's New text for the first version of an app; remove whatsNew until the first update";
  }
  if (target.kind !== 'existing' || access !== 'locked') return undefined;
  const { state, versionString } = target.version;
  if (isLiveVersion(state)) {
    if (field === 'promotionalText') return undefined;
    const what = field ?? 'the list of languages';
    return `version ${versionString} is on the App Store, where only promotionalText can change; ${what} needs a new version in version.versionString`;
  }
  return `version ${versionString} is ${state}, and Apple locks ${field ?? 'the list of languages'} in that state`;
}

/** An update needs release notes in every language, in those the manifest doesn't mention too (observed: refused at review). */
function noteMissingNotes(
  proposal: Proposal,
  want: WantedLocales,
  rows: VersionLocalizationRows,
  { first, access }: VersionHave,
): void {
  if (first || access === 'locked') return;
  const missing = [...new Set([...Object.keys(rows), ...Object.keys(want.locales)])].sort().filter((locale) => {
    const wanted = want.locales[locale];
    if (wanted === null) return false;
    const notes = wanted?.['whatsNew'] === undefined ? rows[locale]?.texts['whatsNew'] : wanted['whatsNew'];
    return (notes ?? null) === null;
  });
  if (missing.length === 0) return;
  proposal.notes.push({
    address: listAddress(PLACE),
    message: `an update is reviewed only with whatsNew in every language; it is missing in ${missing.join(', ')}`,
  });
}
