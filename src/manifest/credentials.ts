import type { Problem } from '../core/issue.ts';
import type { KeyGuard } from '../core/secrets/key-guard.ts';
import { pointerOf } from '../core/json/pointer.ts';

/** A shorter id might be a word. */
const SHORTEST_ID = 10;

/** What says who ascend is at Apple's, besides the key itself. */
const IDS = ['ASC_KEY_ID', 'ASC_ISSUER_ID'];

/**
 * Finds private keys, and the credentials of the environment, in the texts and keys of a manifest: all of it goes to App Store Connect, and
 * into plans.
 * @param value with the texts of files and variables in it @param more texts that stand beside it, by pointer
 */
export function findCredentialTexts(
  value: unknown,
  more: ReadonlyMap<string, string>,
  { guard, env }: { guard: KeyGuard; env: NodeJS.ProcessEnv },
): Problem[] {
  const problems: Problem[] = [];
  const ids = IDS.flatMap((name) => {
    const id = env[name]?.trim() ?? '';
    return id.length < SHORTEST_ID ? [] : [{ name, id }];
  });
  const judge = (text: string, where: Pick<Problem, 'pointer' | 'at'>): void => {
    const what = guard.finds(text) ? 'a private key' : ids.find(({ id }) => text.includes(id))?.name;
    if (what === undefined) return;
    problems.push({
      ...where,
      message: `this holds ${what}, and what a manifest says is for others to read`,
      hint: what === 'a private key' ? REVOKE : "ascend's own credentials belong in the environment only",
    });
  };
  const walk = (item: unknown, pointer: string): void => {
    if (typeof item === 'string') judge(item, { pointer });
    if (typeof item !== 'object' || item === null) return;
    for (const [key, child] of Object.entries(item)) {
      const below = pointer + pointerOf([key]);
      if (!Array.isArray(item)) judge(key, { pointer: below, at: 'key' });
      walk(child, below);
    }
  };
  walk(value, '');
  for (const [pointer, text] of more) judge(text, { pointer });
  return problems;
}

const REVOKE = 'take it out, and revoke the key in App Store Connect if others could read it';

/** Whether a problem is about one of these places, or what lies below: its words may quote what stands there. */
export function isAbout(places: readonly Problem[], { pointer }: Problem): boolean {
  return places.some((place) => pointer === place.pointer || pointer.startsWith(`${place.pointer}/`));
}
