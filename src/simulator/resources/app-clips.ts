import { defineResource } from '../protocol/define-resource.ts';
import { text } from '../store.ts';

/** They come with builds that have one, which no build here does: the list that clients ask for before they write is empty. */
export const appClips = defineResource('appClips', { parent: 'app', key: (clip) => text(clip, 'bundleId') });
