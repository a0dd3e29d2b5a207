/**
 * What stands in the first line of a comment or an issue, unseen by readers: whose it is, and what a later run reads from it.
 * @typedef {object} Marker
 * @property {'plan' | 'unreviewed' | 'drift'} stage
 * @property {string} set of manifests
 * @property {string} head commit that was planned
 * @property {string[]} digests none where nothing may be applied
 */

/** @param {Pick<Marker, 'stage' | 'set'>} marker @returns {string} how the texts of this stage and set begin, and no others */
export function beginningOf({ stage, set }) {
  return `<!-- ascend:action stage=${stage} set=${set} `;
}

/** @param {Marker} marker */
export function markerLine(marker) {
  const { head, digests } = marker;
  return `${beginningOf(marker)}head=${head.replace(/[^0-9a-f]/g, '')} digests=${digests.join(',')} -->\n`;
}

/**
 * @param {string} text
 * @returns {string[]} the digests of a text that begins with a marker
 */
export function digestsIn(text) {
  const [, list = ''] = /^<!-- ascend:action [^\n]*? digests=([0-9a-f,]*) -->\r?\n/.exec(text) ?? [];
  return list.split(',').filter((digest) => /^[0-9a-f]{64}$/.test(digest));
}
