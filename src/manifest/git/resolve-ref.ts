import type { Refusal } from '../files/open.ts';
import type { GitEnd, GitPlace } from './run-git.ts';
import { gitText } from './run-git.ts';

/** Characters of a name of a commit. */
const LONGEST = 250;

/** The commit that a name stands for in a repository. A problem is a whole sentence: nothing can be done then. */
export async function resolveRef(
  place: GitPlace,
  ref: string,
): Promise<{ commit: string; problem?: undefined } | Refusal> {
  // What begins so would be an option, and no name of a commit has any of the others.
  if (ref === '' || ref.startsWith('-') || ref.length > LONGEST || /[\s\p{Cc}:?*[\\]/u.test(ref)) {
    return { problem: `--base takes the name of a branch, a tag or a commit, such as  origin/main` };
  }
  const names = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const { text, ...end } = await gitText(place, names, LONGEST);
  const commit = text.trim();
  if (end.status === 'done' && /^[0-9a-f]{40,64}$/.test(commit)) return { commit };
  return unusable(place, end) ?? unknown(place, ref);
}

/** Why git says nothing of this repository, whatever it is asked. */
function unusable({ root }: GitPlace, end: GitEnd): Refusal | undefined {
  if (end.status === 'missing')
    return { problem: '--base needs git, and there is no such command here', hint: 'install git' };
  if (end.status === 'done') return undefined;
  if (end.message.includes('dubious ownership')) {
    return {
      problem: `git does not read the repository in ${root}, because it belongs to another user`,
      hint: `if it may be trusted:  git config --global --add safe.directory ${root}`,
    };
  }
  if (/not a git repository|invalid gitfile/i.test(end.message)) {
    return { problem: `git finds no repository in ${root}`, hint: 'run it in a clone' };
  }
  return undefined;
}

async function unknown(place: GitPlace, ref: string): Promise<Refusal> {
  const { text } = await gitText(place, ['rev-parse', '--is-shallow-repository'], LONGEST);
  const [, remote, branch] = /^(?:refs\/remotes\/)?([\w.-]+)\/(.+)$/.exec(ref) ?? [];
  const fetching = branch === undefined ? 'git fetch origin' : `git fetch ${remote} ${branch}`;
  const hint = `run  ${fetching}  first; with actions/checkout, set  fetch-depth: 0`;
  const isShallow = text.trim() === 'true';
  return { problem: `there is no commit ${ref} in this ${isShallow ? 'shallow ' : ''}clone`, hint };
}
