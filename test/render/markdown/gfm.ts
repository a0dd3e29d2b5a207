import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const GFM = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** What a reader of GitHub's Markdown makes of a text. */
export function parseGfm(markdown: string): Root {
  return fromMarkdown(markdown, GFM);
}

/** All nodes, from the top. */
export function nodesOf(top: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const add = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(add);
  };
  add(top);
  return nodes;
}

/** What a reader sees of a node: without the tags of HTML. */
export function textOf(node: Nodes): string {
  return nodesOf(node)
    .map((part) => (part.type === 'text' || part.type === 'inlineCode' || part.type === 'code' ? part.value : ''))
    .join('');
}

/** The tables of a page: rows of cells. */
export function tablesOf(root: Root): string[][][] {
  return nodesOf(root).flatMap((node) =>
    node.type === 'table' ? [node.children.map((row) => row.children.map((cell) => textOf(cell)))] : [],
  );
}

/** All that our own pages are made of. */
const OWN = new Set<Nodes['type']>([
  ...(['root', 'heading', 'paragraph', 'strong', 'emphasis', 'text', 'inlineCode', 'code', 'html'] as const),
  ...(['list', 'listItem', 'table', 'tableRow', 'tableCell'] as const),
]);

const MARKER = /^<!-- ascend:plan bundle=[\w.%-]* platform=[\w.%-]* digest=[\w.%-]* -->$/;
const SUMMARY = /^<summary>([^<>&]+) \(\d+\)<\/summary>/;

/**
 * What GitHub and GitLab look for once more in the text that Markdown leaves, each written after their own documentation: mentions,
 * references, commits, addresses, emoji, formulas, labels, milestones, snippets, epics, and inline differences.
 */
const ACTED_ON: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /\bGH-\d/i,
  /[!$%&~^]\w/,
  /\b[A-Za-z][A-Za-z0-9_]*-\d+\b/,
  /\b[0-9a-f]{7,40}\b/i,
  /https?:|www\.|\w:\/\//i,
  /[\w.+-]@[\w-]+\.\w/,
  /:[\w+-]+:/,
  /\$/,
  /[[{][-+]|[-+][\]}]/,
  /\[[\^ x]\]?/i,
  /\[\[/,
  /[<>]/,
];

/** Everything in a page that is not as it was meant. @param root what a reader makes of it, where that is known */
export function wrongsIn(markdown: string, root: Root = parseGfm(markdown)): string[] {
  const wrongs: string[] = [];
  const open: string[] = [];
  const nodes = nodesOf(root);
  for (const [at, node] of nodes.entries()) {
    if (!OWN.has(node.type)) wrongs.push(`a node of type ${node.type}`);
    if (node.type === 'heading' && node.depth !== 3) wrongs.push(`a heading of depth ${node.depth}`);
    if (node.type === 'listItem' && node.checked !== null && node.checked !== undefined) wrongs.push('a task');
    if (node.type === 'list' && node.ordered) wrongs.push('an ordered list');
    if (node.type === 'code' && node.lang !== 'diff') wrongs.push(`code in ${node.lang ?? 'no language'}`);
    if (node.type === 'code')
      wrongs.push(...node.value.split('\n').filter((line) => !/^(?:@@ |[-+! ] |[-+]?$)/.test(line)));
    if (node.type === 'text')
      wrongs.push(...ACTED_ON.filter((rule) => rule.test(node.value)).map((rule) => `${rule.source} in ${node.value}`));
    if (node.type === 'html') wrongs.push(...tags(node.value, open, at));
  }
  if (nodes.filter(({ type }) => type === 'heading').length !== 1) wrongs.push('not one heading');
  // GitLab reads quick actions line by line, in what is no code: fences here are of three backticks at least, and nothing in them is one.
  const outside = markdown.replaceAll(/^(`{3,})diff\n[\s\S]*?^\1$/gm, '');
  wrongs.push(...outside.split('\n').filter((line) => /^\s*(?:\/[a-z]|>>>)/.test(line)));
  wrongs.push(...markdown.split('\n').filter((line) => /^(?:\/[a-z]|>>>)/.test(line)));
  return [...wrongs, ...open.map((tag) => `<${tag}> is not closed`)];
}

/** What is wrong with a piece of HTML; `open` are the tags that are open before it, and after it. */
function tags(html: string, open: string[], at: number): string[] {
  const wrongs: string[] = [];
  let left = html.trim();
  if (at === 1 && MARKER.test(left)) return [];
  const [details] = /^<details(?: open)?>/.exec(left) ?? [];
  if (details !== undefined) {
    open.push('details');
    left = left.slice(details.length);
    const [, title] = SUMMARY.exec(left) ?? [];
    if (title === undefined || ACTED_ON.some((rule) => rule.test(title))) wrongs.push(`a summary: ${left}`);
    left = left.replace(SUMMARY, '');
  }
  for (const tag of left.match(/<[^>]*>|[^<]+/g) ?? []) {
    const [, end = '', name = ''] = /^<(\/?)(details|sub|code)>$/.exec(tag) ?? [];
    if (tag === '<br>') continue;
    if (name === '') wrongs.push(`HTML: ${tag}`);
    else if (end === '') open.push(name);
    else if (open.pop() !== name) wrongs.push(`${tag} closes nothing`);
  }
  return wrongs;
}
