import { GATES } from '../core/gate.ts';
export const kinds = [
  'app',
  'eula',
  'version',
  'appInfo',
  'ageRating',
  'appInfoLocalizations',
  'versionLocalizations',
  'screenshots',
  'previews',
  'build',
  'phasedRelease',
  'reviewDetail',
  'pricing',
  'territories',
  'submission',
  'release',
].map((name, i) => ({ name, gates: i === 0 ? GATES : {} }));
