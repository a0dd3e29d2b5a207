import type { LeftOut } from '../../core/left-out.ts';
import { keysOf } from '../../core/json/pointer.ts';
import { count } from '../../core/text/words.ts';
import { kinds } from '../../kinds/index.ts';
import { fileArea } from '../../manifest/files/area.ts';
import type { Placed } from '../../pull/pictures.ts';
import { placePictures } from '../../pull/pictures.ts';
import type { Connection } from '../connection.ts';

/** What came of the pictures: a section for a manifest, where there is one. */
export type PulledPictures = Omit<Placed, 'lists'> & { section: object };

/**
 * Fetches pictures, and lists those that are the files that were sent. A list that `validate` would refuse is none.
 * @param leftOut lists of pictures @param root absolute, with links followed
 */
export async function pullPictures(
  leftOut: readonly LeftOut[],
  { root, connection }: { root: string; connection: Connection },
): Promise<PulledPictures> {
  if (leftOut.length === 0) return { section: {}, leftOut: [], fetched: 0 };
  const [name = ''] = keysOf(leftOut[0]?.pointer ?? '');
  const { lists, ...placed } = await placePictures(leftOut, { root, fetch: connection.pictures() });
  const refused = await refusedLists({ [name]: lists }, root);
  const kept = Object.entries(lists).map(([locale, types]) => {
    const fine = Object.entries(types).filter(([type]) => !refused.has(`${locale}/${type}`));
    return [locale, Object.fromEntries(fine)] as const;
  });
  const languages = kept.filter(([, types]) => Object.keys(types).length > 0);
  return {
    ...placed,
    section: languages.length === 0 ? {} : { [name]: Object.fromEntries(languages) },
    leftOut: [...placed.leftOut, ...leftOut.flatMap((one) => refusal(one, refused))],
  };
}

/** By language and display type, what is wrong with a list. */
async function refusedLists(manifest: object, root: string): Promise<ReadonlyMap<string, string>> {
  const area = fileArea(root);
  const found = await Promise.all(kinds.map(async ({ manifest: part }) => part?.files?.(manifest, area)));
  const problems = found.flatMap((one) => one?.problems ?? []).filter(({ severity = 'error' }) => severity === 'error');
  return new Map(problems.map(({ pointer, message }) => [keysOf(pointer).slice(1, 3).join('/'), message]));
}

function refusal(one: LeftOut, refused: ReadonlyMap<string, string>): LeftOut[] {
  const reason = refused.get(keysOf(one.pointer).slice(1).join('/'));
  return reason === undefined ? [] : [{ ...one, reason }];
}

/** What became of the pictures, in sentences. */
export function pictureWords({ section, leftOut, fetched }: PulledPictures): string {
  const languages = Object.values(section).flatMap((own: object) => Object.values(own));
  const lists = languages.reduce<number>((sum, types: object) => sum + Object.keys(types).length, 0);
  const others = leftOut.length;
  return [
    `Fetched ${count(fetched, 'picture')}.`,
    ...(lists === 0 ? [] : [`${count(lists, 'list')} ${lists === 1 ? 'names' : 'name'} the files that were sent.`]),
    ...(others === 0 ? [] : [`${count(others, 'list')} ${others === 1 ? 'stands' : 'stand'} in a comment.`]),
  ].join(' ');
}
