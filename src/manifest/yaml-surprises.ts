import type { Issue, Problem } from '../core/issue.ts';
import type { ManifestPart } from '../core/kind.ts';
import { emptyHint, nameOf } from './explain.ts';
import { quote } from './quote.ts';
import { takesText } from './schema-places.ts';
import type { Duplicate, ParsedYaml, Surprise } from './yaml.ts';

/**
 * What is read in another way than it is meant, although it is YAML and often even fits the schema.
 * @param ofSchema what the schema says of the manifest as it is written
 * @returns the problems; and those of others that they leave over: what follows from a slip is not explained beside it
 */
export function surprising(
  { surprises, duplicates }: Pick<ParsedYaml, 'surprises' | 'duplicates'>,
  ofSchema: readonly Problem[],
  parts: readonly ManifestPart[],
): { problems: Problem[]; isLeft(problem: Problem): boolean } {
  const explained: { problem: Problem; over: string }[] = surprises
    // Of two equal keys only one is read.
    .filter(({ pointer }) => !duplicates.some((twice) => isWithin(pointer, twice.pointer)))
    .flatMap((surprise) => {
      const problem = problemOf(surprise, ofSchema, parts);
      return problem ? [{ problem, over: surprise.pointer }] : [];
    });
  const errors = explained.filter(({ problem }) => problem.severity !== 'warning');
  return {
    problems: explained.map(({ problem }) => problem),
    isLeft: ({ pointer }) => !errors.some(({ over }) => isWithin(pointer, over)),
  };
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function problemOf(
  surprise: Surprise,
  ofSchema: readonly Problem[],
  parts: readonly ManifestPart[],
): Problem | undefined {
  const { kind, pointer } = surprise;
  const isUnknown = ofSchema.some((problem) => problem.pointer === pointer && problem.at === 'key');
  switch (kind) {
    case 'merge':
      return { pointer, at: 'key', ...MERGE };
    case 'bare':
      return bareProblem(surprise, isUnknown) ?? emptyProblem(pointer, false, ofSchema, parts);
    case 'empty':
      return isUnknown ? undefined : emptyProblem(pointer, surprise.comment, ofSchema, parts);
    case 'cut':
      return takesText(pointer) ? { pointer, severity: 'warning', ...CUT } : undefined;
    default:
      return takesText(pointer) ? { pointer, ...ANCHOR } : undefined;
  }
}

const MERGE = {
  message: 'unknown key "<<": YAML 1.2 has no merge keys',
  hint: 'write the keys out; an alias such as *name may stand for a whole value',
};

const CUT = {
  message: 'this text ends where a # begins: YAML takes the rest of the line for a comment',
  hint: 'put the text in quotes; where a comment is meant, write a space after the #',
};

const ANCHOR = {
  message: 'this text begins with &, and YAML takes its first word for the name of an anchor',
  hint: 'put the text in quotes',
};

function bareProblem(
  { pointer, before }: Extract<Surprise, { kind: 'bare' }>,
  isUnknown: boolean,
): Problem | undefined {
  if (before !== undefined) {
    const message = `${nameOf(before)} has a comma in its number, where YAML begins the next key`;
    return { pointer: before, message, hint: 'write it with a period and no other marks, such as "4.99" or "1000"' };
  }
  if (!isUnknown) return undefined;
  const message = 'this has no value: within { } a comma begins the next key';
  return { pointer, at: 'key', message, hint: 'a text with a comma needs quotes' };
}

/** Nobody has written `null`: the value was forgotten, or what stood there is commented out. */
function emptyProblem(
  pointer: string,
  comment: boolean,
  ofSchema: readonly Problem[],
  parts: readonly ManifestPart[],
): Problem {
  const isClearable = !ofSchema.some((problem) => problem.pointer === pointer);
  const isItem = /\/\d+$/.test(pointer);
  const hint = comment
    ? 'YAML takes what begins with a # for a comment; put the text in quotes'
    : isClearable
      ? 'write null to clear it, or leave the key out to keep what is there'
      : isItem
        ? 'give it a value, or remove it'
        : emptyHint(pointer, parts);
  return { pointer, message: `${nameOf(pointer)} is empty`, hint };
}

/** A key that stands twice is one mistake, at the second. */
export function duplicateKey({ key, place, first }: Duplicate): Issue {
  return {
    severity: 'error',
    ...place,
    pointer: '',
    message: `${quote(key)} is here twice, first in line ${first}`,
    hint: 'keep one of them; YAML would take the last',
  };
}
