/** Draws what a terminal shows for the pages, from real runs on the embedded simulator: the same in every run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { drawPictures } from './terminal-pictures/scenes.ts';

const FOLDER = new URL('../docs/pictures/', import.meta.url);

await mkdir(FOLDER, { recursive: true });
for (const [name, svg] of await drawPictures()) await writeFile(new URL(`${name}.svg`, FOLDER), svg);
