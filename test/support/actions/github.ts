import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Account, Comment, ForgeStore, Token } from './forge-store.ts';
import { createStore } from './forge-store.ts';

/** GitHub as it answers the action: written from its documentation, and refusing what it refuses. Shares no code with the action. */
export interface FakeGitHub extends ForgeStore {
  url: string;
  /** Every request, e.g. `PATCH /repos/team/app/issues/comments/3`. */
  requests: string[];
}

/** Longer texts get 422: "body is too long (maximum is 65536 characters)". */
const LONGEST_BODY = 65_536;

interface Call {
  method: string;
  url: URL;
  body: Record<string, unknown>;
  token: Token;
}

interface Answer {
  status: number;
  body: unknown;
  link?: string;
}

/** Starts it for the running test. */
export async function startGitHub(): Promise<FakeGitHub> {
  const store = createStore();
  const requests: string[] = [];
  const server = createServer((request, response) => void serve(request, response));
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += String(part);
    const url = new URL(request.url ?? '/', 'http://github');
    requests.push(`${request.method} ${url.pathname}`);
    const token = store.tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    const answer = token
      ? answerTo({ method: request.method ?? '', url, body, token }, store)
      : { status: 401, body: { message: 'Bad credentials' } };
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      ...('link' in answer && answer.link ? { link: answer.link.replaceAll('http://github', url_()) } : {}),
    });
    response.end(JSON.stringify(answer.body));
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url_ = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => new Promise((done) => server.close(() => done())));
  return { ...store, url: url_(), requests };
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };
const FORBIDDEN: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };

function answerTo(call: Call, store: ForgeStore): Answer {
  const { method, url, token } = call;
  const may = (name: string, level: 'read' | 'write') =>
    token.permissions[name] === 'write' || (level === 'read' && token.permissions[name] === 'read');
  if (`${method} ${url.pathname}` === 'POST /graphql') return graphql(call, store, may('pull-requests', 'read'));
  const [, rest = ''] = /^\/repos\/team\/app\/(.*)$/.exec(url.pathname) ?? [];
  const [area, first, second] = rest.split('/');
  switch (`${method} ${rest.replaceAll(/\b([0-9a-f]{40}|\d+)\b/g, '*')}`) {
    case 'GET commits/*/pulls':
      if (!may('pull-requests', 'read')) return FORBIDDEN;
      return paged(call, store.pullsOf(first ?? ''));
    case 'GET commits/main': {
      const sha = store.tips.get('main');
      if (sha === undefined) return NOT_FOUND;
      return may('contents', 'read') ? { status: 200, body: { sha } } : FORBIDDEN;
    }
    case 'POST issues/*/comments': {
      const number = Number(first);
      if (!store.pulls.has(number) && !store.issues.has(number)) return NOT_FOUND;
      const isAllowed = may('issues', 'write') || (store.pulls.has(number) && may('pull-requests', 'write'));
      return isAllowed
        ? textual(call, () => shownComment(store.addComment(number, token.account, bodyOf(call))))
        : FORBIDDEN;
    }
    case 'PATCH issues/comments/*': {
      const comment = store.comments.find(({ id }) => id === Number(second));
      if (!comment) return NOT_FOUND;
      const isAllowed = may('issues', 'write') || (store.pulls.has(comment.number) && may('pull-requests', 'write'));
      return isAllowed
        ? textual(call, () => shownComment(store.editComment(comment, token.account, bodyOf(call))))
        : FORBIDDEN;
    }
    case 'GET issues': {
      if (!may('issues', 'read')) return FORBIDDEN;
      const [state, label] = [url.searchParams.get('state') ?? 'open', url.searchParams.get('labels')];
      const issues = [...store.issues.values()].filter((issue) => issue.state === state);
      return paged(call, issues.filter(({ labels }) => label === null || labels.includes(label)).toReversed());
    }
    case 'POST issues':
      if (!may('issues', 'write')) return FORBIDDEN;
      return textual(call, () => store.addIssue(token.account, call.body));
    case 'PATCH issues/*': {
      const issue = store.issues.get(Number(first));
      if (!issue) return NOT_FOUND;
      return may('issues', 'write') ? textual(call, () => Object.assign(issue, call.body)) : FORBIDDEN;
    }
    case 'GET actions/artifacts': {
      if (!may('actions', 'read')) return FORBIDDEN;
      const name = url.searchParams.get('name');
      const artifacts = store.artifacts.filter((one) => one.name === name).toReversed();
      return paged(
        call,
        artifacts.map(({ files: _files, ...shown }) => shown),
        'artifacts',
      );
    }
    case 'GET actions/runs/*': {
      const run = store.runs.get(Number(second));
      return may('actions', 'read') ? (run ? { status: 200, body: run } : NOT_FOUND) : FORBIDDEN;
    }
    default:
      throw new Error(`${method} ${url.pathname} (${area}) is not known here`);
  }
}

/** The one query on comments, and who asks. */
function graphql({ body, token }: Call, store: ForgeStore, mayRead: boolean): Answer {
  const { query, variables } = body as { query: string; variables: { number?: number; after?: string | null } };
  const viewer = { login: token.account.type === 'Bot' ? `${token.account.login}[bot]` : token.account.login };
  if (!query.includes('pullRequest(')) return { status: 200, body: { data: { viewer } } };
  if (!mayRead) {
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
    return { status: 200, body: { data: { viewer, repository: null }, errors } };
  }
  const all = store.comments.filter(({ number }) => number === variables.number);
  const from = Number(variables.after ?? 0);
  const shown = all.slice(from, from + 100);
  const actor = (account: Account | undefined) => (account ? { login: account.login, __typename: account.type } : null);
  const nodes = shown.map(({ id, body: text, author, editor }) => {
    return { databaseId: id, body: text, author: actor(author), editor: actor(editor) };
  });
  const pageInfo = { hasNextPage: from + 100 < all.length, endCursor: String(from + shown.length) };
  return { status: 200, body: { data: { viewer, repository: { pullRequest: { comments: { nodes, pageInfo } } } } } };
}

function bodyOf({ body }: Call): string {
  return String(body['body']);
}

function textual(call: Call, write: () => unknown): Answer {
  if ('body' in call.body && bodyOf(call).length > LONGEST_BODY) {
    return { status: 422, body: { message: 'body is too long (maximum is 65536 characters)' } };
  }
  return { status: call.method === 'POST' ? 201 : 200, body: write() };
}

function shownComment({ id, body, author }: Comment): object {
  return {
    id,
    body,
    user: { login: author.type === 'Bot' ? `${author.login}[bot]` : author.login, type: author.type },
  };
}

/** Thirty a page, unless more are asked for, with the address of the next one in a header. */
function paged({ url }: Call, items: readonly unknown[], key?: string): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const shown = items.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return {
    status: 200,
    body: key === undefined ? shown : { total_count: items.length, [key]: shown },
    ...(items.length > page * size ? { link: `<${next.href}>; rel="next"` } : {}),
  };
}
