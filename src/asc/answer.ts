/** What the server answered, once it can be read. */
export interface Answer {
  status: number;
  /** Parsed JSON; `undefined` for an empty body. */
  body: unknown;
  /** Of the body, unpacked. */
  bytes: number;
}
