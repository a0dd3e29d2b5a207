import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPictures } from '../../scripts/terminal-pictures/scenes.ts';
import { ROOT } from '../support/cli.ts';
import { linksOf, readPages } from './pages.ts';

const FOLDER = 'docs/pictures';

describe('the pictures of a terminal', () => {
  let drawn: Map<string, string>;
  beforeAll(async () => {
    drawn = await drawPictures();
  }, 60_000);

  it('are what the commands print today', () => {
    expect(readdirSync(join(ROOT, FOLDER)).sort()).toEqual([...drawn.keys()].map((name) => `${name}.svg`).sort());
    for (const [name, svg] of drawn) {
      const committed = readFileSync(join(ROOT, FOLDER, `${name}.svg`), 'utf8');
      expect(committed, `npm run terminal-pictures  draws ${name}.svg anew`).toBe(svg);
    }
  });

  it('show no secret, and nothing of the machine on which they were made', () => {
    const mine = [ROOT, homedir(), tmpdir(), 'PRIVATE KEY', 'ASC_'];
    for (const [name, svg] of drawn) {
      expect({ name, found: mine.filter((word) => svg.includes(word)) }).toEqual({ name, found: [] });
      // Neither a key nor a token: nothing has so many of its characters in a row.
      expect(textsOf(svg).join('\n')).not.toMatch(/[\w+/=-]{40}/);
      expect([...svg.matchAll(/127\.0\.0\.1:(\d+)/g)].filter(([, port]) => port !== '50000')).toEqual([]);
    }
  });

  it('ask nobody for anything, and run nothing', () => {
    for (const svg of drawn.values()) {
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|<script|<image|<foreignObject|\bon\w+=|href|url\(/,
      );
    }
  });

  it('stand on a page each, and say there what they show', () => {
    const pages = readPages();
    const shown = pages.flatMap((page) => linksOf(page).map((link) => posix.join(posix.dirname(page.path), link)));
    for (const name of drawn.keys()) expect(shown).toContain(`${FOLDER}/${name}.svg`);
    const alternatives = pages.flatMap(({ text }) =>
      [...text.matchAll(/!\[([^\]]*)\]\(/g)].map(([, words = '']) => words),
    );
    expect(alternatives.filter((words) => words.length < 20)).toEqual([]);
  });
});

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text = '']) => text);
}
