/**
 * The expressions of GitHub Actions, as far as the workflows here use them: names, properties, texts, comparisons, `!`, `&&`, `||` and
 * brackets. Anything else throws: what this can't read, no test has run.
 */

/** What an expression can name: `github`, `inputs`, `secrets`, `steps`. */
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN = /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w-]*)|(==|!=|&&|\|\||[().!]))/y;

/** The value of what stands between `${{` and `}}`, or in an `if`. */
export function evaluate(text: string, contexts: Contexts): unknown {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at];
  const take = (wanted?: string): string => {
    const token = tokens[at];
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`${text}: ${wanted ?? 'more'} expected`);
    at += 1;
    return token;
  };
  const either = (): unknown => {
    let value = both();
    while (peek() === '||') {
      take();
      const other = both();
      value = isTrue(value) ? value : other;
    }
    return value;
  };
  const both = (): unknown => {
    let value = comparison();
    while (peek() === '&&') {
      take();
      const other = comparison();
      value = isTrue(value) ? other : value;
    }
    return value;
  };
  const comparison = (): unknown => {
    const value = unary();
    const sign = peek();
    if (sign !== '==' && sign !== '!=') return value;
    take();
    return (sameText(value) === sameText(unary())) === (sign === '==');
  };
  const unary = (): unknown => {
    if (peek() === '!') {
      take();
      return !isTrue(unary());
    }
    if (peek() === '(') {
      take();
      const value = either();
      take(')');
      return value;
    }
    return term();
  };
  const term = (): unknown => {
    const token = take();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (!(token in contexts)) throw new Error(`${text}: ${token} is not known here`);
    let value = contexts[token];
    while (peek() === '.') {
      take();
      const name = take();
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
    }
    if (peek() === '(') throw new Error(`${text}: functions are not known here`);
    return value ?? null;
  };
  const value = either();
  if (at < tokens.length) throw new Error(`${text}: ${tokens[at]} is not expected`);
  return value;
}

/** A text with its expressions filled in. */
export function fill(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, inner: string) => sameText(evaluate(inner.trim(), contexts)));
}

/** Whether a condition holds. Without a function of its own, it asks for success first. */
export function holds(condition: string | undefined, contexts: Contexts): boolean {
  if (condition === undefined) return true;
  const [, inner = condition] = /^\$\{\{(.*)\}\}$/s.exec(condition.trim()) ?? [];
  return isTrue(evaluate(inner.trim(), contexts));
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const [, ...groups] = TOKEN.exec(text) ?? [];
    const token = groups.find((group) => group !== undefined);
    if (token === undefined) throw new Error(`${text}: nothing known at ${text.slice(from)}`);
    tokens.push(token);
  }
  return tokens;
}

function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && value !== false && value !== 0;
}

/** Comparisons convert to numbers or ignore case in corners that nothing here goes into. */
function sameText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  throw new Error(`${JSON.stringify(value)} is neither a text nor a number`);
}
