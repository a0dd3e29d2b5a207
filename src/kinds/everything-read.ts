/**
 * Proves to the compiler that a kind reads every key of its part of the manifest: destructure what is read, and hand over what is left.
 * A key that the schema gets and no kind reads is then a type error, and no manifest asks for something in vain.
 */
export function everythingRead(left: Readonly<Record<string, never>>): void {
  // Only the type matters: the same object may hold keys of other kinds.
  void left;
}
