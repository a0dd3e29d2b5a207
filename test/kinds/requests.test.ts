import { expect, expectTypeOf, test } from 'vitest';
import type { inline, relink, update } from '../../src/kinds/requests.ts';
import { create, fields, include, to, toId } from '../../src/kinds/requests.ts';

const AGREEMENT = { kind: 'eula', address: 'eula', type: 'endUserLicenseAgreements' } as const;
const LINKS = { app: to('apps', 'app'), territories: toId('territories', 'JPN') };

type Links = typeof LINKS;
type None = Record<never, never>;

// Most assertions of this file are made by the compiler.

test('a request names what Apple names, in variables and beside spread values too', () => {
  type Created<Attributes extends Record<string, string>, Relations extends Links> = Parameters<
    typeof create<'endUserLicenseAgreements', Attributes, Relations>
  >[1];
  const right = { attributes: { agreementText: 'x' }, relationships: LINKS };
  const wrongAttribute = { attributes: { agreementTekst: 'x' } };
  const wrongRelationship = { relationships: { ...LINKS, ap: to('apps', 'app') } };
  expectTypeOf(right).toExtend<Created<{ agreementText: string }, Links>>();
  expectTypeOf(wrongAttribute).not.toExtend<Created<{ agreementTekst: string }, Links>>();
  expectTypeOf(wrongRelationship).not.toExtend<
    Created<{ agreementText: string }, typeof wrongRelationship.relationships>
  >();
  expect(create(AGREEMENT, right).body).toEqual({ data: { type: 'endUserLicenseAgreements', ...right } });
});

test('what can be created only is not changed, and the other way round', () => {
  type Changed<Relations extends Links | None> = Parameters<
    typeof update<'endUserLicenseAgreements', None, Relations>
  >[1];
  expectTypeOf({ relationships: LINKS }).not.toExtend<Changed<Links>>();
  expectTypeOf<'appInfos'>().not.toExtend<Parameters<typeof inline>[0]>();
});

test('a query asks for what Apple shows', () => {
  expectTypeOf<'agreement'>().not.toExtend<Parameters<typeof fields<'endUserLicenseAgreements'>>[1][number]>();
  expectTypeOf<'subcategory'>().not.toExtend<Parameters<typeof include<'appCategories'>>[1][number]>();
  expectTypeOf<'builds'>().not.toExtend<Parameters<typeof relink<'appStoreVersions'>>[1]>();
  expect({ ...fields('appCategories', ['platforms']), ...include('appCategories', ['parent']) }).toEqual({
    'fields[appCategories]': ['platforms'],
    include: ['parent'],
  });
});
