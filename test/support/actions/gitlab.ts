import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface Note {
  id: number;
  /** Of the merge request or issue, such as `merge_requests/1`. */
  on: string;
  author: string;
  editor?: string;
  body: string;
}

export interface MergeRequest {
  iid: number;
  state: string;
  source: string;
  sha: string;
  target_branch: string;
  merge_commit_sha: string | null;
  squash_commit_sha: string | null;
}

interface StoredJob {
  id: number;
  name: string;
  ref: string;
  pipeline: number;
  tag: boolean;
  status: string;
  files: Map<string, string>;
}

/** GitLab as it answers the jobs: written from its documentation. Shares no code with them. */
export interface FakeGitLab {
  url: string;
  /** Whose token the jobs have. */
  own: string;
  token: string;
  notes: Note[];
  requests: Map<number, MergeRequest>;
  issues: {
    iid: number;
    title: string;
    description: string;
    labels: string[];
    state: string;
    author: { username: string };
  }[];
  jobs: StoredJob[];
  /** The newest commit of the main branch. */
  tip: string;
  addNote(on: string, author: string, body: string): Note;
}

interface Answer {
  status: number;
  body: unknown;
}

const NOT_FOUND: Answer = { status: 404, body: { message: '404 Not Found' } };

/** Starts it for the running test. */
export async function startGitLab(): Promise<FakeGitLab> {
  let last = 0;
  const gitlab: FakeGitLab = {
    url: '',
    own: 'project_1_bot_5e4f',
    token: 'glpat-0123456789abcdef',
    notes: [],
    requests: new Map(),
    issues: [],
    jobs: [],
    tip: '',
    addNote(on, author, body) {
      const note: Note = { id: (last += 1), on, author, body };
      gitlab.notes.push(note);
      return note;
    },
  };
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += String(part);
    const url = new URL(request.url ?? '/', 'http://gitlab');
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    const isOurs = request.headers['private-token'] === gitlab.token;
    const answer = isOurs
      ? answerTo(`${request.method}`, url, body, gitlab)
      : { status: 401, body: { message: '401 Unauthorized' } };
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
  }
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  gitlab.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => new Promise((done) => server.close(() => done())));
  return gitlab;
}

function answerTo(method: string, url: URL, body: Record<string, unknown>, gitlab: FakeGitLab): Answer {
  if (url.pathname === '/api/graphql') return graphql(body, gitlab);
  const [, path = ''] = /^\/api\/v4\/projects\/1\/(.*)$/.exec(url.pathname) ?? [];
  const [, first, second] = path.split('/');
  const text = String(body['body']);
  switch (`${method} ${path.replaceAll(/\b([0-9a-f]{40}|\d+)\b/g, '*')}`) {
    case 'GET repository/commits/*/merge_requests': {
      const sha = path.split('/')[2];
      const found = [...gitlab.requests.values()].filter((one) =>
        [one.sha, one.merge_commit_sha, one.squash_commit_sha].includes(sha ?? ''),
      );
      return { status: 200, body: found };
    }
    case 'GET repository/commits/main':
      return { status: 200, body: { id: gitlab.tip } };
    case 'GET pipelines/*/jobs': {
      const ofPipeline = gitlab.jobs.filter(({ pipeline }) => pipeline === Number(first));
      return { status: 200, body: ofPipeline.map(({ files: _files, ...job }) => job) };
    }
    case 'POST merge_requests/*/notes':
    case 'POST issues/*/notes':
      return { status: 201, body: gitlab.addNote(path.replace(/\/notes$/, ''), gitlab.own, text) };
    case 'PUT merge_requests/*/notes/*': {
      const note = gitlab.notes.find(
        ({ id, on }) => id === Number(path.split('/')[3]) && on === `merge_requests/${first}`,
      );
      return note ? { status: 200, body: Object.assign(note, { body: text, editor: gitlab.own }) } : NOT_FOUND;
    }
    case 'GET issues': {
      const label = url.searchParams.get('labels') ?? '';
      const open = gitlab.issues.filter(({ state, labels }) => state === 'opened' && labels.includes(label));
      return { status: 200, body: open };
    }
    case 'POST issues': {
      const { title, description, labels } = body;
      const issue = { iid: gitlab.issues.length + 1, title: String(title), description: String(description) };
      gitlab.issues.push({
        ...issue,
        labels: String(labels).split(','),
        state: 'opened',
        author: { username: gitlab.own },
      });
      return { status: 201, body: issue };
    }
    case 'PUT issues/*': {
      const issue = gitlab.issues.find(({ iid }) => iid === Number(first));
      if (!issue) return NOT_FOUND;
      const { state_event, ...others } = body;
      return { status: 200, body: Object.assign(issue, others, state_event === 'close' ? { state: 'closed' } : {}) };
    }
    case 'GET jobs': {
      const scope = url.searchParams.getAll('scope[]');
      const shown = gitlab.jobs.filter(({ status }) => scope.includes(status)).toReversed();
      return { status: 200, body: shown.map(({ files: _files, ...job }) => job) };
    }
    default: {
      const [, file] = /^jobs\/\d+\/artifacts\/(.+)$/.exec(path) ?? [];
      if (method !== 'GET' || file === undefined) throw new Error(`${method} ${path} (${second}) is not known here`);
      const found = gitlab.jobs.find(({ id }) => id === Number(first))?.files.get(file);
      return found === undefined ? NOT_FOUND : { status: 200, body: found };
    }
  }
}

/** The one query on notes, and who asks. */
function graphql(body: Record<string, unknown>, gitlab: FakeGitLab): Answer {
  const { query, variables } = body as {
    query: string;
    variables: { path?: string; iid?: string; after?: string | null };
  };
  const currentUser = { username: gitlab.own };
  if (!query.includes('mergeRequest(')) return { status: 200, body: { data: { currentUser } } };
  if (variables.path !== 'team/app') throw new Error(`${variables.path} is not known here`);
  const all = gitlab.notes.filter(({ on }) => on === `merge_requests/${variables.iid}`);
  const from = Number(variables.after ?? 0);
  const user = (username: string | undefined) => (username === undefined ? null : { username });
  const nodes = all.slice(from, from + 100).map(({ id, body: text, author, editor }) => {
    return { id: `gid://gitlab/Note/${id}`, body: text, author: user(author), lastEditedBy: user(editor) };
  });
  const pageInfo = { hasNextPage: from + 100 < all.length, endCursor: String(from + 100) };
  return { status: 200, body: { data: { currentUser, project: { mergeRequest: { notes: { nodes, pageInfo } } } } } };
}
