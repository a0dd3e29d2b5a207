import { own } from './own.ts';
import type { Quirks } from './quirks.ts';
import { DEFAULT_QUIRKS } from './quirks.ts';
import { SeedError } from './seed-error.ts';

type Value = Quirks[keyof Quirks];

/** Those that are more than yes or no, or a number. */
const WORDS: Readonly<Record<string, readonly Value[]>> = { hidePassword: [false, 'empty', 'masked'] };

const LEAST: Readonly<Record<string, number>> = { uploadPartBytes: 1 };

/**
 * Reads quirks as they are written on a command line: `name=value`. The last one of a name counts.
 * @throws SeedError that lists all, or what a quirk may be
 */
export function readQuirks(texts: readonly string[]): Partial<Quirks> {
  return Object.fromEntries(texts.map(readQuirk));
}

function readQuirk(text: string): [string, Value] {
  const [, name = text, value = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  const present = own<Value>({ ...DEFAULT_QUIRKS }, name);
  if (present === undefined) {
    const all = Object.entries(DEFAULT_QUIRKS).map(([known, standard]) => `  ${known}=${standard}`);
    throw new SeedError(`${name} is not a quirk. All of them, as they are otherwise:\n${all.join('\n')}`);
  }
  const words = own(WORDS, name) ?? (typeof present === 'boolean' ? [true, false] : undefined);
  const least = own(LEAST, name) ?? 0;
  const read = words
    ? words.find((known) => String(known) === value)
    : /^\d{1,9}$/.test(value)
      ? Number(value)
      : undefined;
  if (read !== undefined && (typeof read !== 'number' || read >= least)) return [name, read];
  const may = words?.join(' or ') ?? `a number from ${least}`;
  throw new SeedError(`${text} can't be: ${name} is ${may}, and ${present} otherwise`);
}
