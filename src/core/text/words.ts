/** `1 operation`, `2 operations`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** `2,600` */
export function numberText(number: number): string {
  return number.toLocaleString('en-US');
}

/** `a, b and c` */
export function andList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** `a, b or c` */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Apple counts file sizes in thousands, as its systems do. */
const UNITS = [
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
] as const;

/** `84 kB`, `2.1 MB`. */
export function bytesText(bytes: number): string {
  const [name, size] = unitOf(bytes);
  return size === 1 ? count(bytes, 'byte') : `${rounded(bytes / size)} ${name}`;
}

/** `34 of 84 MB`. The part is rounded down, so that it only shows the whole once it is there. */
export function bytesOf(part: number, whole: number): string {
  const [name, size] = unitOf(whole);
  if (size === 1) return `${part} of ${count(whole, 'byte')}`;
  if (part >= whole) return `${rounded(whole / size)} of ${rounded(whole / size)} ${name}`;
  const scaled = part / size;
  const shown = scaled < 10 ? Math.floor(scaled * 10) / 10 : Math.floor(scaled);
  return `${shown} of ${rounded(whole / size)} ${name}`;
}

/** `24 s`, `3 min`, `1 h 5 min`; never less than a second. */
export function timeText(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const left = minutes % 60;
  return `${Math.floor(minutes / 60)} h${left > 0 ? ` ${left} min` : ''}`;
}

function unitOf(bytes: number): readonly [string, number] {
  // What would be rounded to a thousand is one of the next unit.
  const unit = UNITS.findLast(([, size]) => bytes >= size * 0.9995);
  return bytes < 1000 ? ['', 1] : (unit ?? UNITS[0]);
}

function rounded(number: number): number {
  return number < 9.95 ? Math.round(number * 10) / 10 : Math.round(number);
}
