/**
 * A short text that stays a text, in a cell of a table too.
 * @param {string} text
 */
export function code(text) {
  return text === '' ? '' : `\`${text.replaceAll(/[`|\r\n]/g, ' ').trim()}\``;
}

/**
 * What a command printed, in a block that nothing in it ends. The end of a long one, from the beginning of a line.
 * @param {string} text
 * @param {number} most characters
 */
export function block(text, most) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const end = text.length <= most ? text : `…\n${text.slice(-most).replace(/^[^\n]*\n/, '')}`;
  return `${fence}text\n${end.trimEnd()}\n${fence}\n`;
}
