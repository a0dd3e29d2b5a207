import { sourceHash } from '../../core/source-hash.ts';
import type { Markup } from './markup.ts';
import { markup, verbatim } from './markup.ts';
import { SCRIPT } from './script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { SHEET_STYLE } from './sheet-style.ts';
import { STORE_STYLE } from './store-style.ts';

/** What goes into the page around its own words. */
interface Page {
  /** A comment, by which a page of ours is known. */
  marker: string;
  title: string;
  body: Markup;
  /** Styles that hold for the pictures of this page. */
  rules: string;
}

/**
 * The whole page. Its policy lets it load nothing and run nothing but the styles and the script that it was made with, known by their
 * hashes: should a text get out of where it stands, it could do no harm.
 */
export function documentSource({ marker, title, body, rules }: Page): string {
  const styles = `${PAGE_STYLE}\n${STORE_STYLE}\n${SHEET_STYLE}\n${rules}\n`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${sourceHash(styles)}'`,
    `script-src '${sourceHash(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const source = markup`<!doctype html>\n${verbatim(marker)}<html lang="en">\n<head>\n<meta charset="utf-8">\n
    <meta http-equiv="Content-Security-Policy" content="${policy}">\n
    <meta name="viewport" content="width=device-width, initial-scale=1">\n
    <meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n
    <meta name="robots" content="noindex">\n<title>${title}</title>\n
    <style>${verbatim(styles)}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to what matters</a>\n
    ${body}<script>${verbatim(SCRIPT)}</script>\n</body>\n</html>\n`;
  return source.toString();
}
