import type { Kind } from '../core/kind.ts';
import { wantsOf } from '../core/propose.ts';
import type { Reader } from '../core/resource.ts';
import { textAttribute } from '../core/resource.ts';
import { app } from './app/kind.ts';
import type { AppHave } from './app/kind.ts';
import { fields } from './requests.ts';

/** The platforms of which an app has a version, in Apple's words, with the app's own name. @throws FailureError where there is no such app */
export async function platformsOf(api: Reader, bundleId: string): Promise<{ name: string; platforms: string[] }> {
  const { id, name } = await appNamed(api, app, bundleId);
  const list = await api.all(`/v1/apps/${id}/appStoreVersions`, fields('appStoreVersions', ['platform']));
  const platforms = new Set(list.data.flatMap((row) => textAttribute(row, 'platform') ?? []));
  return { name, platforms: [...platforms].sort() };
}

async function appNamed(api: Reader, kind: Kind<AppHave>, bundleId: string): Promise<AppHave> {
  const beside = { files: () => [], fingerprint: () => undefined };
  const { [kind.name]: want } = wantsOf([kind], { app: { bundleId } }, beside);
  return kind.observe(api, { want, whole: false }, {});
}
