/**
 * How a text of one language stands beside the source language, once the plan is done.
 * `missing`: the source has it, this language has not. `same`: word for word that of a language that is another one. `outdated`: the
 * plan changes the source's text and leaves this one as it was. `translated`: none of these.
 */
type TranslationState = 'translated' | 'missing' | 'same' | 'outdated';

export interface TranslatedText {
  /** Apple's name of it. */
  field: string;
  state: TranslationState;
  /** The language whose text it is too, where it is the same. */
  as?: string;
}

/** How far the texts of the release are translated. */
export interface Translations {
  /** The app's primary language. */
  source: string;
  /** The source itself comes first. Only texts that it or the source has are named. */
  languages: { locale: string; texts: TranslatedText[] }[];
}
