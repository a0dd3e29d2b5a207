/** Every format of a plan. Said here so that the program can be asked for help without loading what renders them. */
export const PLAN_FORMATS = ['text', 'markdown', 'json', 'html'] as const;

export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** A format, and the file that it goes to; absent: standard output. */
export interface PlanOutput {
  format: PlanFormat;
  file?: string;
}

/** Reads `markdown` and `markdown=plan.md`; `undefined` where it is neither. */
export function planOutput(value: string): PlanOutput | undefined {
  const [, name, file] = /^([^=]*)(?:=(.+))?$/s.exec(value) ?? [];
  const format = PLAN_FORMATS.find((known) => known === name);
  return format && { format, ...(file === undefined ? {} : { file }) };
}
