/** The texts of one language as observed; `id` is absent where Apple is about to copy them to a new parent. */
export interface LocalizationRow {
  id?: string;
  texts: Record<string, string | null>;
}

export type LocalizationRows = Readonly<Record<string, LocalizationRow>>;
