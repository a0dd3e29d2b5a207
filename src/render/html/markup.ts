import { visible, visibleSpace } from '../../core/text/visible.ts';
import type { Piece } from '../view/text-diff.ts';

/** A piece of the page, which only `markup` makes: whatever else is put into one is a text, and stays it. */
class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type { Markup };

export type Content = string | number | undefined | Markup | readonly Content[];

const compact = new WeakMap<TemplateStringsArray, string[]>();

/**
 * Makes a piece of the page. Texts in it are escaped, in an element as well as between the double quotes of an attribute; line breaks
 * are for the reader of the source alone, but for those written `\\n`.
 */
export function markup(parts: TemplateStringsArray, ...contents: Content[]): Markup {
  let own = compact.get(parts);
  if (!own) {
    own = parts.raw.map((part) => part.replaceAll(/\s*\n\s*/g, '').replaceAll(String.raw`\n`, '\n'));
    compact.set(parts, own);
  }
  return new Markup(own.map((part, at) => part + sourceOf(contents[at])).join(''));
}

/** Styles and scripts of ours as they are, for they have no escapes. */
export function verbatim(source: string): Markup {
  return new Markup(source);
}

/** A text of several lines, for an element that shows its line breaks. */
export function lines(text: string): Markup {
  return new Markup(linesSource(text));
}

/** Something to copy, such as a command: it breaks between its words alone. */
export function toCopy(text: string): Markup {
  const words = text.split(' ').map((word, at) => markup`${at > 0 ? ' ' : ''}<span class="word">${word}</span>`);
  return markup`<code>${words}</code>`;
}

/** A text with what is new and what is gone in it, for an element that shows its line breaks. Blanks that differ are made visible. */
export function pieces(all: readonly Piece[]): Markup {
  return new Markup(
    all
      .map(({ kind, text }) => {
        if (kind === 'same') return linesSource(text);
        const tag = kind === 'added' ? 'ins' : 'del';
        const shown = text.trim() === '' ? text.split('\n').map(visibleSpace).join('⏎\n') : text;
        return `<${tag}>${linesSource(shown)}</${tag}>`;
      })
      .join(''),
  );
}

function sourceOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.toString();
  return typeof content === 'object' ? content.map(sourceOf).join('') : escaped(String(content));
}

/** A line break as a reference: no text begins a line of the page, where a CI runner would look for a command. */
function linesSource(text: string): string {
  return text.includes('\n') ? text.split('\n').map(escaped).join('&#10;') : escaped(text);
}

/** The signs of which HTML is made, and those of which commands to CI runners are, should somebody print the page in a log. */
const SIGNS = /[&<>"':#]|^[-+~^]/g;

function escaped(text: string): string {
  return visible(text).replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
