import type { PresentFile } from '../../core/present.ts';
import { badge } from './badges.ts';
import type { Gallery, Shot } from './galleries.ts';
import type { Content, Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { Pictures, Shape } from './pictures.ts';

export type Side = 'before' | 'after';

/** Displays of which one is shown at a time; more are shown all at once. */
export const MOST_DISPLAYS = 8;

/** The pictures of each display on one side: which display is shown is chosen once for both sides. */
export function shotsMarkup(galleries: readonly Gallery[], side: Side, pictures: Pictures): Markup {
  return markup`<div class="galleries">${galleries.map(({ display, ...sides }, at) => {
    const label = `${display.name}, ${side === 'before' ? 'now' : 'then'}`;
    const shots = sides[side].map((shot, place) => shotMarkup(shot, { place: place + 1, side, pictures }, display));
    return markup`<div class="gallery display-${at + 1}"><p class="display-name">${display.name}</p>${
      shots.length === 0
        ? markup`<p class="muted none">no pictures ${side === 'before' ? 'now' : 'then'}</p>`
        : markup`<ol class="shots" tabindex="0" aria-label="${label}">${shots}</ol>`
    }</div>`;
  })}</div>`;
}

/** The first pictures, as a search result shows them. */
export function firstShots({ display, after }: Gallery, pictures: Pictures): Markup {
  const shown = after.slice(0, 3).map((shot) => {
    return markup`<li>${boxMarkup(shot, pictures, display)}</li>`;
  });
  return markup`<ol class="first-shots" aria-label="first three pictures">${shown}</ol>`;
}

/** Chooses among several displays. */
export function displayChoice(galleries: readonly Gallery[], name: string): Content {
  if (galleries.length < 2 || galleries.length > MOST_DISPLAYS) return '';
  return markup`<fieldset class="displays"><legend>Pictures for</legend>${galleries.map(
    ({ display, before, after }, at) => {
      const changes = [...after, ...before.filter(({ what }) => what === 'removed')].filter(({ what }) => what).length;
      return markup`<label><input type="radio" name="${name}" value="${at + 1}"${at === 0 ? markup` checked` : ''}>
        <span>${display.name}${changes === 0 ? '' : markup` <small>${changes} changed</small>`}</span></label>`;
    },
  )}</fieldset>`;
}

function shotMarkup(
  shot: Shot,
  { place, side, pictures }: { place: number; side: Side; pictures: Pictures },
  shape: Shape,
): Markup {
  const { what, name } = shot;
  return markup`<li class="shot${what === undefined ? '' : ` is-${what}`}">${boxMarkup(shot, pictures, shape)}
    <p class="caption"><span class="place">${place}</span> ${mark(shot, side)}<span class="file">${name}</span>
    ${otherText(shot, side)}${appleLink(shot)}</p></li>`;
}

/** What happens to it, in words. */
function mark({ what, was }: Shot, side: Side): Content {
  switch (what) {
    case 'added':
      return markup`${badge('added', 'create')} `;
    case 'removed':
      return markup`${badge('removed', 'delete')} `;
    case 'replaced':
      return markup`${badge(side === 'before' ? 'replaced' : 'new picture', 'update')} `;
    case 'moved':
      return markup`${badge(was === undefined ? 'another poster frame' : side === 'before' ? 'moves' : `was at ${was}`, 'move')} `;
    default:
      return '';
  }
}

function otherText({ other }: Shot, side: Side): Content {
  return other === undefined
    ? ''
    : markup`<span class="other">${side === 'before' ? 'by' : 'instead of'} ${other}</span>`;
}

/** The picture, or a box of its shape with its name. */
function boxMarkup({ noun, name, path, image }: Shot, pictures: Pictures, usual: Shape): Markup {
  const known = pictures.shapeOf(path);
  const shape = pictures.shape(known ?? image ?? usual);
  const picture = pictures.picture(path);
  if (picture !== undefined) {
    return markup`<div class="picture ${shape} ${picture}" role="img" aria-label="${noun} ${name}"></div>`;
  }
  return markup`<div class="picture ${shape} box"><span class="box-name">${name}</span>
    <span class="muted">${image ? 'at Apple' : `${noun} without a preview`}</span></div>`;
}

/** Nothing is loaded before somebody asks for it. */
function appleLink({ image }: Shot): Content {
  const address = image && imageAddress(image);
  if (address === undefined) return '';
  const words = APPLE.test(address.hostname) ? 'Show Apple’s picture' : `Show the picture at ${address.host}`;
  return markup` <a class="apple" href="${address.href}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** Where Apple's pictures have been seen. */
const APPLE = /\.(?:mzstatic|apple)\.com$/;

/** A plan is not to be trusted: an address that would run something, or goes elsewhere than to a web server, is none. */
function imageAddress({ templateUrl, width, height }: NonNullable<PresentFile['image']>): URL | undefined {
  const filled = templateUrl
    .replaceAll('{w}', String(Math.round(width)))
    .replaceAll('{h}', String(Math.round(height)))
    .replaceAll('{f}', 'png');
  try {
    const address = new URL(filled);
    return address.protocol === 'https:' && address.username + address.password === '' ? address : undefined;
  } catch {
    return undefined;
  }
}
