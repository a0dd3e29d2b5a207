/** One entry of Apple's `errors[]`, flattened: `associatedErrors` follow as entries of their own, with their path in `at`. */
export interface AppleError {
  status: string;
  code: string;
  title: string;
  detail?: string;
  /** `source.pointer` or `source.parameter`. */
  source?: string;
  /** Path of the associated resource that the entry speaks of, e.g. `/v1/appScreenshots/`. */
  at?: string;
  /** JSON pointer of the manifest value that asks for what was refused. */
  from?: string;
  /** What fixes it: a manifest key, or the page where only a person can act. */
  fix?: string;
}

/**
 * Whether Apple speaks of an agreement that has to be signed, which no other key can do (observed: `FORBIDDEN.REQUIRED_AGREEMENTS_…`,
 * `FORBIDDEN_ERROR.CONTRACT_NOT_VALID`, and words alone). The licence agreement with customers is something else.
 */
export function isAboutAgreement({ code, title, detail = '' }: AppleError): boolean {
  if (/AGREEMENT|CONTRACT/.test(code)) return true;
  const words = `${title} ${detail}`.replaceAll(/end.?user licen[cs]e agreement/gi, '');
  return /\b(?:agreements?|contracts?)\b/i.test(words);
}

/** A request that did not succeed, as plain data for reports. */
export interface Failure {
  /**
   * apple: Apple refused; manual: Apple refused what a person can do on its website, which had to be expected; auth: credentials, role or
   * agreement; network: no usable answer; stale: the world differs from what was reviewed; waited: what was waited for did not come in
   * time; ended: it can't come any more; internal: our own mistake.
   */
  kind: 'apple' | 'manual' | 'auth' | 'network' | 'stale' | 'waited' | 'ended' | 'internal';
  message: string;
  hint?: string;
  method?: string;
  path?: string;
  status?: number;
  errors: AppleError[];
  /** The request may have taken effect although no success was seen. */
  ambiguous: boolean;
  /** The file arrived whole, and Apple was still looking at it. */
  sent?: true;
}

/** Anything thrown on purpose outside the manifest carries a failure. */
export class FailureError extends Error {
  override readonly name: string = 'FailureError';
  readonly failure: Failure;

  /** @param failure unless it says otherwise, Apple listed no errors and it is certain that nothing happened */
  constructor(
    failure: Omit<Failure, 'errors' | 'ambiguous'> & Partial<Pick<Failure, 'errors' | 'ambiguous'>>,
    options?: { cause?: unknown },
  ) {
    super(failure.message, options);
    this.failure = { errors: [], ambiguous: false, ...failure };
  }
}
