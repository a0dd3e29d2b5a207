import { describe, expect, it } from 'vitest';
import { READY } from '../support/ready.ts';
import { DRAFT, LIVE, manifestOf, scene } from '../support/scene.ts';
import { picture, shelf } from '../support/shelf.ts';

/** What the laws once found, each in its smallest form: random runs would meet it again only now and then. */

describe('what the laws once found', () => {
  it('a demo account with a name and no password is taken where Apple wants empty texts', async () => {
    const { applied, writes } = await scene(READY, { quirks: { demoAccountAsText: true } });
    await applied(manifestOf({ review: { demoAccount: { name: 'somebody' } } }));
    expect(writes().map(({ requestBody }) => requestBody)).toMatchObject([
      { data: { attributes: { demoAccountName: 'somebody', demoAccountPassword: '' } } },
    ]);
  });

  it('a password that Apple does not show is not emptied by a change of the name', async () => {
    const account = { demoAccountName: 'reviewer', demoAccountPassword: 'open sesame', demoAccountRequired: false };
    const [version] = READY.versions ?? [];
    const attributes = { ...version?.review?.attributes, ...account };
    const seed = { ...READY, versions: version ? [{ ...version, review: { attributes } }] : [] };
    const { applied, writes } = await scene(seed, { quirks: { demoAccountAsText: true, hidePassword: 'empty' } });
    await applied(manifestOf({ review: { demoAccount: { name: 'somebody' } } }));
    expect(writes().map(({ requestBody }) => requestBody)).toEqual([
      { data: expect.objectContaining({ attributes: { demoAccountName: 'somebody' } }) },
    ]);
  });

  it('an answer on the age rating that brings up another question keeps the version from review', async () => {
    const { plan } = await scene(READY);
    const social = { userGeneratedContent: true, socialMedia: true, ageAssurance: true } as const;
    const heading = { version: { versionString: '1.0' }, release: { goal: 'submit' as const } };
    const { blocked } = await plan(manifestOf({ ...heading, ageRating: social }));
    expect(blocked.map(({ fix }) => fix)).toEqual(['ageRating.socialMediaAgeRestricted']);
    const answered = await plan(manifestOf({ ...heading, ageRating: { ...social, socialMediaAgeRestricted: false } }));
    expect(answered.blocked).toEqual([]);
  });

  it('a new version does not begin with the copyright of the one before where it is to have none', async () => {
    const versions = (LIVE.versions ?? []).map((version) => ({ ...version, copyright: '2025 Example Inc.' }));
    const { applied } = await scene({ ...LIVE, versions });
    const { plan } = await applied(manifestOf({ version: { versionString: '1.1', copyright: null } }));
    expect(plan.changes).toContainEqual({
      address: 'version',
      field: 'copyright',
      after: null,
      from: '/version/copyright',
    });
  });

  it('a pre-order that ends with the sale is asked for by the list of territories, not by a key that is not there', async () => {
    const preOrder = { releaseDate: '2098-03-01', territories: ['CHN'] };
    const { plan } = await scene({ ...DRAFT, territories: { available: ['CHN', 'JPN'], preOrder } });
    const { changes } = await plan(manifestOf({ territories: { available: ['JPN'] } }));
    expect(changes.map(({ address, field, from }) => `${address} ${field} ${from}`)).toEqual([
      'territories/CHN available /territories/available',
      'territories/CHN preOrder /territories/available',
    ]);
  });

  it('screenshots wait for their language where something else of the plan may still change the languages', async () => {
    const files = shelf();
    const localizations = { 'en-US': {}, ja: {} };
    const seed = { ...LIVE, versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', localizations }] };
    const { applied } = await scene(seed, { files: files.files });
    const { plan } = await applied(
      manifestOf({
        version: { versionString: '1.1' },
        metadata: { 'de-DE': { name: 'Szene' } },
        screenshots: { ja: { APP_IPHONE_67: [files.put('a.png', picture('a'))] } },
      }),
    );
    expect(plan.operations.map(({ address }) => address)).toContain('screenshots/ja/APP_IPHONE_67');
  });
});
