import { textAttribute } from '../core/document.ts';
import { defineFacet, emptyProposal } from '../core/facet.ts';
import type { Manifest } from '../manifest/types.ts';
import type { AppHave } from './app.ts';
import { isEditableAppInfo, isReviewedAppInfo } from './states.ts';
import type { VersionHave } from './version.ts';

/** The app's name, categories and age rating hang on an appInfo, which all platforms of the app share. */
export interface AppInfoHave {
  id: string;
  state: string;
  /**
   * editable: takes changes; arriving: the editable one comes with the version that this plan creates, filled from this one;
   * locked: Apple refuses changes now.
   */
  access: 'editable' | 'arriving' | 'locked';
}

/** Tells which appInfo takes changes. Its own fields are not managed yet: it is here for those whose texts hang on it. */
export const appInfo = defineFacet<Manifest, never, AppInfoHave, { app: AppHave; version: VersionHave }>({
  name: 'appInfo',
  needs: ['app', 'version'],

  want() {
    return undefined;
  },

  async observe(api, _manifest, { app, version }) {
    const list = await api.all(`/v1/apps/${app.id}/appInfos`, { 'fields[appInfos]': ['state'] });
    const infos = list.data.map(({ id, ...rest }) => ({ id, state: textAttribute({ id, ...rest }, 'state') ?? '' }));
    // A shipped app has two, and the live one comes first and refuses writes (observed): choose by state, never by place.
    const chosen =
      infos.find(({ state }) => isEditableAppInfo(state)) ??
      infos.find(({ state }) => isReviewedAppInfo(state)) ??
      infos.find(({ state }) => state !== 'REPLACED_WITH_NEW_INFO') ??
      infos[0];
    if (!chosen) return { id: '', state: 'absent', access: 'locked' };
    return { ...chosen, access: accessTo(chosen.state, version) };
  },

  addresses({ id, access }) {
    return access === 'editable' ? [['appInfo', id]] : [];
  },

  propose() {
    return emptyProposal();
  },
});

function accessTo(state: string, { target }: VersionHave): AppInfoHave['access'] {
  if (isEditableAppInfo(state)) return 'editable';
  return target.kind === 'new' ? 'arriving' : 'locked';
}
