import { createHash } from 'node:crypto';
import type { Document, Element } from './dom.ts';
import { attribute, commentsOf, elementsOf, parsePage, select, textOf } from './dom.ts';

/** All that our own pages are made of. */
const TAGS = new Set([
  ...[
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'script',
    'header',
    'main',
    'footer',
    'section',
    'article',
    'nav',
    'form',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'p',
    'div',
    'span',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'a',
    'strong',
    'small',
    'code',
    'ins',
    'del',
  ],
  ...[
    'table',
    'caption',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'details',
    'summary',
    'label',
    'input',
    'select',
    'option',
    'button',
  ],
  ...['fieldset', 'legend'],
]);

const ATTRIBUTES = new Set([
  ...[
    'class',
    'id',
    'lang',
    'dir',
    'href',
    'target',
    'rel',
    'hidden',
    'open',
    'role',
    'tabindex',
    'scope',
    'type',
    'name',
    'value',
  ],
  ...['checked', 'autocomplete', 'charset', 'content', 'http-equiv', 'data-language', 'data-kind', 'data-origin'],
  ...['aria-label', 'aria-labelledby', 'aria-hidden'],
]);

const MARKER = /^ ascend:plan bundle=[\w.%-]* platform=[\w.%-]* digest=[\w.%-]* $/;

/** Texts that are ours although they stand in an attribute of ours. */
const CLASSES = /^[a-z][A-Za-z0-9-]*(?: [a-z][A-Za-z0-9-]*)*$/;

/** Everything in a page that is not as it was meant. */
export function wrongsIn(page: string): string[] {
  const root = parsePage(page);
  const wrongs: string[] = [];
  const elements = elementsOf(root);
  for (const element of elements) {
    const { tagName, attrs } = element;
    if (!TAGS.has(tagName)) wrongs.push(`<${tagName}>`);
    wrongs.push(...attrs.filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => `<${tagName} ${name}>`));
    const names = attribute(element, 'class');
    if (names !== undefined && !CLASSES.test(names)) wrongs.push(`class ${names}`);
    const href = attribute(element, 'href');
    const isOutside = href !== undefined && !href.startsWith('#');
    if (isOutside && !href.startsWith('https://')) wrongs.push(`a link to ${href}`);
    if (isOutside && (attribute(element, 'rel') !== 'noopener noreferrer' || attribute(element, 'target') !== '_blank'))
      wrongs.push(`a link that says where it comes from: ${href}`);
  }
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const once = new Set(ids);
  const all = new Set(ids);
  wrongs.push(...ids.filter((id) => !once.delete(id)).map((id) => `two ${id}`));
  const fragments = elements
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((href) => href.startsWith('#'));
  wrongs.push(...fragments.filter((href) => !all.has(href.slice(1))).map((href) => `a link to nothing: ${href}`));
  for (const tag of ['style', 'script', 'title', 'h1', 'main', 'header', 'footer']) {
    if (select(root, tag).length !== 1) wrongs.push(`${select(root, tag).length} of <${tag}>`);
  }
  wrongs.push(...commentsOf(root).filter((comment) => !MARKER.test(comment)));
  if (!page.startsWith('<!doctype html>\n<!-- ascend:plan ')) wrongs.push('no marker');
  return [...wrongs, ...policyWrongs(root), ...headingWrongs(elements)];
}

/** The policy lets nothing be loaded or run but what the page was made with. */
function policyWrongs(root: Document): string[] {
  const [policy] = select(root, 'meta').filter((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
  const hashOf = (tag: string): string =>
    select(root, tag)
      .map((element) => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`)
      .join(' ');
  const wants = `default-src 'none'; img-src data:; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`;
  return policy && attribute(policy, 'content') === wants ? [] : ['another policy'];
}

/** No level is left out on the way down. */
function headingWrongs(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`h${level} below h${levels[at - 1] ?? 0}`] : [],
  );
}
