import type { DefaultTreeAdapterTypes } from 'parse5';
import { ErrorCodes as ERR, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;

/** What a browser makes of a page. @throws where it has to mend something */
export function parsePage(page: string): Document {
  return parse(page, {
    onParseError({ code, startLine, startCol }) {
      // It changes nothing.
      if (code === ERR.noncharacterInInputStream) return;
      throw new Error(
        `${code} at ${startLine}:${startCol}: ${page.split('\n')[startLine - 1]?.slice(startCol - 60, startCol + 60)}`,
      );
    },
  });
}

const known = new WeakMap<Node, Node[]>();

/** The node and everything in it. */
function nodesOf(node: Node): Node[] {
  let nodes = known.get(node);
  if (!nodes) {
    nodes = [];
    collect(node, nodes);
    known.set(node, nodes);
  }
  return nodes;
}

function collect(node: Node, into: Node[]): void {
  into.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function elementsOf(node: Node): Element[] {
  return nodesOf(node).filter(isElement);
}

export function commentsOf(node: Node): string[] {
  return nodesOf(node).flatMap((each) => (each.nodeName === '#comment' && 'data' in each ? each.data : []));
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(' ');
}

/** Every text in it, as it stands there. */
export function textOf(node: Node): string {
  return nodesOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');
}

/** Elements by tag, class (`.cut`) or id (`#gates`), or by a tag and a class (`p.name`). */
export function select(node: Node, selector: string): Element[] {
  const [, tag = '', sign = '', name = ''] = /^(\w*)(?:([.#])(.+))?$/.exec(selector) ?? [];
  return elementsOf(node).filter(
    (element) =>
      (tag === '' || element.tagName === tag) &&
      (sign !== '.' || classesOf(element).includes(name)) &&
      (sign !== '#' || attribute(element, 'id') === name),
  );
}

/** The only one. */
export function one(node: Node, selector: string): Element {
  const [element, ...others] = select(node, selector);
  if (!element || others.length > 0) throw new Error(`${others.length + (element ? 1 : 0)} of ${selector}`);
  return element;
}

export function textsOf(node: Node, selector: string): string[] {
  return select(node, selector).map(textOf);
}
