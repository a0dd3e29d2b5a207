import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';

interface Position {
  line: number;
  character: number;
}

/** A mark, with the line where it begins. */
interface Mark {
  message: string;
  line: number;
}

interface Completion {
  label: string;
  insertText?: string;
  documentation?: string | { value: string };
}

/** yaml-language-server in a process of its own, spoken to as editors do: LSP on standard input and output. */
export interface LanguageServer {
  /** What is shown for a place in a document. */
  hover(text: string, at: Position): Promise<string>;
  completions(text: string, at: Position): Promise<Completion[]>;
  /** What is marked in a document. */
  diagnostics(text: string): Promise<Mark[]>;
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);
const PROGRAM = require.resolve('yaml-language-server/bin/yaml-language-server');
const SCHEMA = join(ROOT, 'schemas/release.schema.json');

/** What a user has to write at the top of a manifest. */
const MODELINE = `# yaml-language-server: $schema=${SCHEMA}\n`;

/** Says what the server asks of its client; nothing of VS Code's settings is turned on. */
const SETTINGS = { yaml: { schemaStore: { enable: false } }, http: {}, '[yaml]': {}, editor: {}, files: {} };

export async function startLanguageServer(): Promise<LanguageServer> {
  const process = spawn(globalThis.process.execPath, [PROGRAM, '--stdio'], { stdio: 'pipe' });
  const connection = connect(process);
  await connection.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
      },
    },
  });
  connection.notify('initialized', {});
  let number = 0;
  /** A document of its own for each question, behind a modeline, which is not counted. */
  const opened = (text: string): string => {
    number += 1;
    const uri = pathToFileURL(`/documents/${number}.yml`).href;
    connection.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text: MODELINE + text },
    });
    return uri;
  };
  const ask = async (method: string, text: string, at: Position): Promise<unknown> => {
    const uri = opened(text);
    const position = { line: at.line + 1, character: at.character };
    const answer = await connection.request(method, { textDocument: { uri }, position });
    connection.notify('textDocument/didClose', { textDocument: { uri } });
    return answer;
  };
  return {
    async hover(text, at) {
      const answer = (await ask('textDocument/hover', text, at)) as { contents: { value: string } } | null;
      return answer?.contents.value ?? '';
    },
    async completions(text, at) {
      return ((await ask('textDocument/completion', text, at)) as { items: Completion[] }).items;
    },
    async diagnostics(text) {
      const found = await connection.published(opened(text));
      return found.map(({ message, range: { start } }) => ({ message, line: start.line - 1 }));
    },
    async stop() {
      await connection.request('shutdown', undefined);
      connection.notify('exit', undefined);
      if (process.exitCode === null) await new Promise((resolve) => process.once('exit', resolve));
    },
  };
}

/** Messages of JSON-RPC, each behind its length. */
function connect(process: ChildProcessWithoutNullStreams) {
  const answers = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const marks = new Map<string, Diagnostic[]>();
  const readers = new Map<string, (marked: Diagnostic[]) => void>();
  let last = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = (message: Message): void => {
    const { id, method, params, result, error } = message;
    if (method === 'textDocument/publishDiagnostics' && params?.uri !== undefined) {
      const { uri, diagnostics = [] } = params;
      readers.get(uri)?.(diagnostics);
      marks.set(uri, diagnostics);
    } else if (method === 'workspace/configuration' && id !== undefined) {
      const settings: Readonly<Record<string, object>> = SETTINGS;
      send({ id, result: (params?.items ?? []).map(({ section }) => settings[section] ?? {}) });
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) {
      if (error) answers.get(id)?.reject(new Error(error.message));
      else answers.get(id)?.resolve(result);
      answers.delete(id);
    }
  };
  let buffered = Buffer.alloc(0);
  process.stdout.on('data', (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (;;) {
      const [head, length] = /Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(buffered.toString('latin1')) ?? [];
      if (head === undefined || buffered.length < head.length + Number(length)) return;
      take(JSON.parse(buffered.subarray(head.length, head.length + Number(length)).toString()) as Message);
      buffered = buffered.subarray(head.length + Number(length));
    }
  });
  process.once('exit', (code) => {
    for (const { reject } of answers.values()) reject(new Error(`the language server ended with ${code}`));
  });
  return {
    notify: (method: string, params: unknown): void => send({ method, params }),
    request(method: string, params: unknown): Promise<unknown> {
      last += 1;
      const id = last;
      send({ id, method, params });
      return new Promise((resolve, reject) => answers.set(id, { resolve, reject }));
    },
    /** The marks of a document, once the server has told them. */
    published(uri: string): Promise<Diagnostic[]> {
      const known = marks.get(uri);
      return known ? Promise.resolve(known) : new Promise((resolve) => readers.set(uri, resolve));
    },
  };
}

interface Diagnostic {
  message: string;
  range: { start: Position };
}

interface Message {
  id?: number;
  method?: string;
  params?: { uri?: string; diagnostics?: Diagnostic[]; items?: { section: string }[] };
  result?: unknown;
  error?: { message: string };
}
