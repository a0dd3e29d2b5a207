/** How a piece of text looks on a terminal. */
export interface Look {
  color?: Color;
  bold?: true;
  dim?: true;
  struck?: true;
}

export type Color = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

/** Text in one look. */
export interface Piece {
  text: string;
  look: Look;
}

const COLORS: Readonly<Record<string, Color>> = {
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
  35: 'magenta',
  36: 'cyan',
};

const SGR = /^\[([\d;]*)m/;

/**
 * The lines of a terminal, from text with "select graphic rendition" sequences, which may reach over several lines.
 * @throws Error for any other sequence: a picture is no place for what moves a cursor
 */
export function linesOf(text: string): Piece[][] {
  let look: Look = {};
  return text.split('\n').map((line) => {
    const [first = '', ...parts] = line.split('\u001B');
    const pieces: Piece[] = [{ text: first, look }];
    for (const part of parts) {
      const [sequence, codes = ''] = SGR.exec(part) ?? [];
      if (sequence === undefined) throw new Error(`no SGR: ${JSON.stringify(part)}`);
      for (const code of codes.split(';')) look = changed(look, code);
      pieces.push({ text: part.slice(sequence.length), look });
    }
    return pieces.filter((piece) => withoutControl(piece.text) !== '');
  });
}

function changed(look: Look, code: string): Look {
  const { color, bold, dim, struck } = look;
  const found = COLORS[code];
  if (found) return { ...look, color: found };
  switch (code) {
    case '':
    case '0':
      return {};
    case '1':
      return { ...look, bold: true };
    case '2':
      return { ...look, dim: true };
    case '9':
      return { ...look, struck: true };
    case '22':
      return { ...(color && { color }), ...(struck && { struck }) };
    case '29':
      return { ...(color && { color }), ...(bold && { bold }), ...(dim && { dim }) };
    case '39':
      return { ...(bold && { bold }), ...(dim && { dim }), ...(struck && { struck }) };
    default:
      throw new Error(`SGR ${code} has no look here`);
  }
}

function withoutControl(text: string): string {
  const [found] = /\p{Cc}/u.exec(text) ?? [];
  if (found !== undefined)
    throw new Error(`U+${found.charCodeAt(0).toString(16).padStart(4, '0')} in ${JSON.stringify(text)}`);
  return text;
}
