import { canonicalText, canonicalWords } from './text/canonical-text.ts';
import { digest } from './json/digest.ts';
import { isRef } from './address.ts';
import type { Json, JsonObject } from './json/json.ts';
import { isJsonObject } from './json/json.ts';
import type { Proposal } from './proposal.ts';
import type { Wants } from './kind.ts';
import { fingerprint } from './secrets/secret.ts';
import type { FromVariable } from './value.ts';
import { isWords } from './value.ts';

/** A text that the manifest takes from a variable. */
export interface GivenText {
  /** Of the variable. */
  name: string;
  text: string;
}

/** Such a text in a form in which Apple gets it, and what stands for it wherever it would be shown or kept. */
export interface VariableText {
  sent: string;
  shown: FromVariable;
}

/** Shorter ones would tear holes into ordinary words. */
const SHORTEST = 4;

/**
 * Makes what stands for the texts of variables. Equal manifests get equal fingerprints, and only they: everything else that a manifest
 * wants is the salt.
 * @param given in the order in which they count where two hold the same text
 * @param wants what all kinds want, with the texts in it
 */
export function variableTexts(given: readonly GivenText[], wants: Wants): VariableText[] {
  const forms = new Map<string, string>();
  for (const { name, text } of given) {
    for (const form of [text, canonicalText(text), canonicalWords(text)]) {
      if (form !== null && form !== '' && !forms.has(form)) forms.set(form, name);
    }
  }
  const unsalted = [...forms].map(([sent, variable]) => ({ sent, shown: { variable, fingerprint: '' } }));
  const used = new Set<string>();
  const salt = digest(concealed(wants, unsalted, ({ sent }) => used.add(sent)));
  return unsalted
    .filter(({ sent }) => used.has(sent))
    .map(({ sent, shown }) => ({
      sent,
      shown: { ...shown, fingerprint: fingerprint(sent, `${salt} ${shown.variable}`) },
    }));
}

/** The value with every text of a variable in it replaced. @param onFound told of each */
export function concealed(value: Json, texts: readonly VariableText[]): Json;
export function concealed(
  value: unknown,
  texts: readonly VariableText[],
  onFound?: (found: VariableText) => void,
): unknown;
export function concealed(
  value: unknown,
  texts: readonly VariableText[],
  onFound: (found: VariableText) => void = () => undefined,
): unknown {
  if (texts.length === 0) return value;
  const bySent = new Map(texts.map((one) => [one.sent, one]));
  const cover = (text: string): FromVariable | undefined => {
    const found = bySent.get(text);
    if (found) onFound(found);
    return found?.shown;
  };
  const walk = (item: unknown): unknown => {
    if (typeof item === 'string') return cover(item) ?? item;
    if (Array.isArray(item)) return item.map(walk);
    if (!isJsonObject(item) || isRef(item)) return item;
    const whole = isWords(item) ? cover(item.words.join(',')) : undefined;
    return whole ?? Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

/** The proposal without the texts of variables: what would be set, sent and expected names the variable; sentences do, too. */
export function withoutVariableTexts<Part extends Proposal>(proposed: Part, texts: readonly VariableText[]): Part {
  if (texts.length === 0) return proposed;
  const inWords = (text: string): string =>
    texts.reduce(
      (words, { sent, shown }) => (sent.length < SHORTEST ? words : words.replaceAll(sent, `(from ${shown.variable})`)),
      text,
    );
  const { changes, operations, expects, blocked, notes } = proposed;
  return {
    ...proposed,
    changes: changes.map((change) =>
      change.after === undefined ? change : { ...change, after: concealed(change.after, texts) },
    ),
    operations: operations.map((operation) => ({
      ...operation,
      ...('body' in operation && operation.body ? { body: concealedBody(operation.body, texts) } : {}),
      ...(operation.gates ? { gates: operation.gates.map((gate) => ({ ...gate, reason: inWords(gate.reason) })) } : {}),
    })),
    expects: expects.map((expected) => ({ ...expected, value: concealed(expected.value, texts) })),
    blocked: blocked.map((item) => ({ ...item, reason: inWords(item.reason) })),
    notes: notes.map((note) => ({ ...note, message: inWords(note.message) })),
  };
}

/** What says which resource it is stays: no text of a manifest stands there. */
function concealedBody(body: JsonObject, texts: readonly VariableText[]): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]): [string, Json] => {
      if (key === 'attributes') return [key, concealed(value, texts)];
      if (Array.isArray(value))
        return [key, value.map((item) => (isJsonObject(item) ? concealedBody(item, texts) : item))];
      return [key, isJsonObject(value) ? concealedBody(value, texts) : value];
    }),
  );
}
