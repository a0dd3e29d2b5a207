/** What a piece of output means; how that looks is decided here alone. */
export type Tone =
  | 'plain'
  | 'strong'
  | 'muted'
  | 'added'
  | 'removed'
  | 'create'
  | 'update'
  | 'delete'
  | 'act'
  | 'good'
  | 'bad'
  | 'warn';

export interface Symbols {
  create: string;
  update: string;
  delete: string;
  act: string;
  /** A file at another place of its list. */
  move: string;
  good: string;
  bad: string;
  unknown: string;
  idle: string;
  arrow: string;
  more: string;
  dot: string;
  gutter: string;
}

export interface Style {
  color: boolean;
  /** Texts and tables are shown whole, however long. */
  full: boolean;
  symbols: Symbols;
  /** `text` in the look of its tone; the text as it is where colour is off. */
  paint(text: string, tone: Tone): string;
}

/** SGR parameters: on, off. Removed text is struck through as well, for eyes that tell red from green badly. */
const SGR: Record<Tone, readonly [string, string] | undefined> = {
  plain: undefined,
  strong: ['1', '22'],
  muted: ['2', '22'],
  added: ['32', '39'],
  removed: ['31;9', '39;29'],
  create: ['32', '39'],
  update: ['33', '39'],
  delete: ['31', '39'],
  act: ['36', '39'],
  good: ['32', '39'],
  bad: ['1;31', '22;39'],
  warn: ['33', '39'],
};

const UNICODE: Symbols = {
  create: '+',
  update: '~',
  delete: '-',
  act: '»',
  move: '>',
  good: '✓',
  bad: '✗',
  unknown: '?',
  idle: '·',
  arrow: '→',
  more: '…',
  dot: '·',
  gutter: '│',
};

const ASCII: Symbols = {
  ...UNICODE,
  act: '>',
  good: 'v',
  bad: 'x',
  idle: '.',
  arrow: '->',
  more: '...',
  dot: '-',
  gutter: '|',
};

/** The caller decides on colour and symbols: neither the environment nor the stream is asked here. */
export function createStyle(options: { color: boolean; unicode: boolean; full?: boolean }): Style {
  const { color, full = false } = options;
  return {
    color,
    full,
    symbols: options.unicode ? UNICODE : ASCII,
    paint(text, tone) {
      const codes = SGR[tone];
      return color && codes && text !== '' ? `\u001B[${codes[0]}m${text}\u001B[${codes[1]}m` : text;
    },
  };
}

/** Signs in sentences and numbers of ours, as ASCII writes them. */
const SIGNS: Readonly<Record<string, string>> = { '→': ASCII.arrow, '−': '-', '…': ASCII.more, '×': 'x', '’': "'" };

/** A sentence or number of ours in the symbols of the style. */
export function ownWords(text: string, style: Pick<Style, 'symbols'>): string {
  const titled = titleText(text, style);
  return style.symbols === ASCII ? titled.replaceAll(/[→−…×’]/g, (sign) => SIGNS[sign] ?? sign) : titled;
}

/** A title in the symbols of the style: a middle dot stands between its parts. */
export function titleText(title: string, { symbols }: Pick<Style, 'symbols'>): string {
  return title.replaceAll(' · ', ` ${symbols.dot} `);
}
