import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/core/json/digest.ts';
import { kinds } from '../../src/kinds/index.ts';
import { loadManifest } from '../../src/manifest/load.ts';
import { folderWith } from '../support/cli.ts';

const APP = 'app: { bundleId: com.example.app, platform: IOS }\n';

async function load(name: string, env: Record<string, string>, variables: string[] = []) {
  const folder = await folderWith({
    'release.yml': `${APP}version: { versionString: '1.0' }\nmetadata:\n  ja:\n    description: { env: ${name} }\n`,
  });
  return loadManifest(join(folder, 'release.yml'), { env, variables, now: new Date(0) }, kinds);
}

describe('a variable that a manifest names', () => {
  it('starts with ASCEND_', async () => {
    expect(await load('ASCEND_TEXT', { ASCEND_TEXT: 'A text.' })).toMatchObject({ issues: [], loaded: {} });
  });

  it('counts for the digest by its fingerprint: nobody can try texts against a plan', async () => {
    const { loaded } = await load('ASCEND_TEXT', { ASCEND_TEXT: 'A text.' });
    const other = await load('ASCEND_TEXT', { ASCEND_TEXT: 'Another.' });
    expect(loaded?.digest).not.toBe(other.loaded?.digest);
    expect(loaded?.digest).not.toBe(digest(loaded?.wants));
  });

  it('or is one that the caller names', async () => {
    const env = { BUILD_NUMBER: '42', GITHUB_TOKEN: 'ghs_secret' };
    expect(await load('BUILD_NUMBER', env, ['STAGE', 'BUILD_NUMBER'])).toMatchObject({ issues: [], loaded: {} });
    const { issues, loaded } = await load('GITHUB_TOKEN', env, ['BUILD_NUMBER']);
    expect(loaded).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', line: 5, column: 25 }]);
    expect(issues[0]?.message).toBe('the environment variable "GITHUB_TOKEN" is not one that a manifest may name');
    expect(issues[0]?.hint).toBe('allow it with  --env GITHUB_TOKEN,  or give it a name that starts with ASCEND_');
  });

  it.each(['ASC_PRIVATE_KEY', 'ASC_KEY_ID', 'ASC_OF_ANY_KIND', 'asc_private_key', 'Asc_Private_Key'])(
    'is none of the credentials, whoever allows it: %s',
    async (name) => {
      const { issues, loaded } = await load(name, { [name]: 'the key' }, [name]);
      expect(loaded).toBeUndefined();
      expect(issues).toMatchObject([{ severity: 'error', line: 5, column: 25 }]);
      expect(issues[0]?.message).toContain("ascend's own credentials, which never go into a manifest");
      expect(issues[0]?.hint).toContain('ASCEND_');
      expect(JSON.stringify(issues)).not.toContain('the key');
    },
  );

  it.each(['__proto__', 'constructor'])('is not what an environment inherits: %s', async (name) => {
    const { issues } = await load(name, {}, [name]);
    expect(issues).toMatchObject([{ message: `the environment variable "${name}" is not set` }]);
  });
});
