import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/terminal-pictures/sgr.ts';
import { drawTerminal } from '../../scripts/terminal-pictures/svg.ts';

const draw = (text: string, columns = 80): string => drawTerminal(linesOf(text), { columns, title: 'a < b' });

/** Its texts with the columns in which they begin and end. */
function placed(svg: string): [text: string, from: number, to: number][] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].map(([, attributes = '', text = '']) => {
    const places = (/ x="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').map(Number);
    const length = / textLength="([^"]*)"/.exec(attributes)?.[1];
    const column = (pixels: number): number => Math.floor((pixels - 16) / 8.4 + 0.05);
    const last = places.at(-1) ?? NaN;
    return [text, column(places[0] ?? NaN), length === undefined ? column(last) + 2 : column(last + Number(length))];
  });
}

describe('linesOf', () => {
  it('keeps a look over lines, until it ends', () => {
    expect(linesOf('\u001B[1;31mbad\nstill\u001B[22;39m plain \u001B[2mdim\u001B[0m')).toEqual([
      [{ text: 'bad', look: { bold: true, color: 'red' } }],
      [
        { text: 'still', look: { bold: true, color: 'red' } },
        { text: ' plain ', look: {} },
        { text: 'dim', look: { dim: true } },
      ],
    ]);
  });

  it('strikes through without the rest changing', () => {
    expect(linesOf('\u001B[31;9ma\u001B[29mb\u001B[39mc')).toEqual([
      [
        { text: 'a', look: { color: 'red', struck: true } },
        { text: 'b', look: { color: 'red' } },
        { text: 'c', look: {} },
      ],
    ]);
  });

  it.each(['\u001B[2J', '\u001B[1G', '\u001B]8;;x\u0007', 'a\rb', '\u001B[48;5;1m'])(
    'refuses what is no look: %j',
    (text) => {
      expect(() => linesOf(text)).toThrow(/U\+|SGR/);
    },
  );
});

describe('drawTerminal', () => {
  it('puts what follows wide characters into its column', () => {
    expect(placed(draw('ja  縦書き写  20/4000'))).toEqual([
      ['ja', 0, 2],
      ['縦書き写', 4, 12],
      ['20/4000', 14, 21],
    ]);
  });

  it('loses no space', () => {
    expect(placed(draw('a  b   c d'))).toEqual([
      ['a', 0, 1],
      ['b', 3, 4],
      ['c d', 7, 10],
    ]);
  });

  it('shows texts as texts', () => {
    const svg = draw('<script> & \u001B[32m"é"\u001B[39m');
    expect(svg).toContain('<title>a &lt; b</title>');
    expect(svg).toContain('>&lt;script&gt; &amp;</text>');
    expect(svg).toContain('fill="#56d364">"é"</text>');
  });

  it('refuses a line that a terminal would break', () => {
    expect(() => draw('縦書き', 5)).toThrow('6 of 5 columns');
  });

  it('has colors that can be read on its ground', () => {
    const svg = draw('\u001B[31ma\u001B[32mb\u001B[33mc\u001B[34md\u001B[35me\u001B[36mf\u001B[39m\u001B[2mg');
    const ground = / fill="(#\w+)" stroke/.exec(svg)?.[1] ?? '';
    const colors = [...svg.matchAll(/fill="(#\w+)">/g)].map(([, color = '']) => color);
    expect(colors).toHaveLength(8);
    for (const color of colors) expect(contrast(color, ground)).toBeGreaterThan(4.5);
  });
});

/** As WCAG 2.2 has it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
