import type { Permissions } from './workflow.ts';

export interface Account {
  /** A bot's without `[bot]`. */
  login: string;
  type: 'User' | 'Bot';
}

/** Whose tokens jobs get. */
export const BOT: Account = { login: 'github-actions', type: 'Bot' };

export interface Token {
  account: Account;
  permissions: Permissions;
}

export interface Comment {
  id: number;
  /** Of the issue or pull request. */
  number: number;
  author: Account;
  editor?: Account;
  body: string;
}

interface Issue {
  number: number;
  title: string;
  body: string;
  labels: string[];
  state: string;
  user: { login: string };
}

export interface Pull {
  number: number;
  /** Branch, or `fork:branch`. */
  head: string;
  headSha: string;
  base: string;
  merged_at: string | null;
  merge_commit_sha: string | null;
}

interface StoredRun {
  id: number;
  event: string;
  head_branch: string;
}

interface Artifact {
  id: number;
  name: string;
  expired: boolean;
  created_at: string;
  workflow_run: { id: number; repository_id: number; head_repository_id: number; head_branch: string };
  files: Map<string, string>;
}

/** What a forge remembers, and what people do there. */
export interface ForgeStore {
  tokens: Map<string, Token>;
  comments: Comment[];
  issues: Map<number, Issue>;
  pulls: Map<number, Pull>;
  runs: Map<number, StoredRun>;
  /** The newest commit of each branch. */
  tips: Map<string, string>;
  artifacts: Artifact[];
  nextNumber(): number;
  addComment(number: number, author: Account, body: string): Comment;
  editComment(comment: Comment, editor: Account, body: string): Comment;
  addIssue(author: Account, fields: Record<string, unknown>): Issue;
  /** The pull requests that a commit belongs to, as the API lists them. */
  pullsOf(sha: string): object[];
  commentsOn(number: number): Comment[];
}

export function createStore(): ForgeStore {
  let last = 0;
  let lastComment = 1000;
  const store: ForgeStore = {
    tokens: new Map(),
    comments: [],
    issues: new Map(),
    pulls: new Map(),
    runs: new Map(),
    tips: new Map(),
    artifacts: [],
    nextNumber: () => (last += 1),
    addComment(number, author, body) {
      const comment: Comment = { id: (lastComment += 1), number, author, body };
      store.comments.push(comment);
      return comment;
    },
    editComment(comment, editor, body) {
      return Object.assign(comment, { editor, body });
    },
    addIssue(author, { title, body, labels }) {
      const number = store.nextNumber();
      const user = { login: author.type === 'Bot' ? `${author.login}[bot]` : author.login };
      const issue: Issue = {
        number,
        title: String(title),
        body: String(body),
        labels: labels as string[],
        state: 'open',
        user,
      };
      store.issues.set(number, issue);
      return issue;
    },
    pullsOf(sha) {
      return [...store.pulls.values()]
        .filter(({ headSha, merge_commit_sha }) => sha === headSha || sha === merge_commit_sha)
        .map(({ number, base, merged_at, merge_commit_sha, headSha }) => {
          return { number, merged_at, merge_commit_sha, base: { ref: base }, head: { sha: headSha } };
        });
    },
    commentsOn: (number) => store.comments.filter((comment) => comment.number === number),
  };
  return store;
}
