import { expectTypeOf, test } from 'vitest';
import type {
  Attributes,
  CreatableType,
  CreateAttributes,
  CreateRelationships,
  FieldOf,
  IncludeOf,
  Relationships,
  ResourceQuery,
  ResourceType,
  UpdatableType,
  UpdateAttributes,
  UpdateRelationships,
} from '../../src/asc/apple-types.ts';

// The assertions of this file are made by the compiler.

test('a request takes the attributes that Apple takes in it, and no others', () => {
  expectTypeOf<keyof CreateAttributes<'endUserLicenseAgreements'>>().toEqualTypeOf<'agreementText'>();
  expectTypeOf({ platform: 'IOS', versionString: '1.0' } as const).toExtend<CreateAttributes<'appStoreVersions'>>();
  expectTypeOf({ platform: 'IOS', versionString: 1 } as const).not.toExtend<CreateAttributes<'appStoreVersions'>>();
  expectTypeOf({ platform: 'WINDOWS', versionString: '1.0' } as const).not.toExtend<
    CreateAttributes<'appStoreVersions'>
  >();
  expectTypeOf({ versionString: '1.0' }).not.toExtend<CreateAttributes<'appStoreVersions'>>();
  expectTypeOf<'publish'>().toExtend<keyof UpdateAttributes<'accessibilityDeclarations'>>();
  expectTypeOf<'deviceFamily'>().not.toExtend<keyof UpdateAttributes<'accessibilityDeclarations'>>();
  expectTypeOf({ demoAccountPassword: { secret: '/review/demoAccount/password' } }).toExtend<
    UpdateAttributes<'appStoreReviewDetails'>
  >();
});

test('a request names its relationships, their types, and how many there are of them', () => {
  const app = { data: { type: 'apps', id: { ref: 'app' } } } as const;
  const territories = { data: [{ type: 'territories' as const, id: 'JPN' }] };
  expectTypeOf({ app, territories }).toExtend<CreateRelationships<'endUserLicenseAgreements'>>();
  expectTypeOf({ app }).not.toExtend<CreateRelationships<'endUserLicenseAgreements'>>();
  expectTypeOf({ app, territories: app }).not.toExtend<CreateRelationships<'endUserLicenseAgreements'>>();
  expectTypeOf({ app: { data: null }, territories }).not.toExtend<CreateRelationships<'endUserLicenseAgreements'>>();
  expectTypeOf({ primaryCategory: { data: null } }).toExtend<UpdateRelationships<'appInfos'>>();
  expectTypeOf<keyof UpdateRelationships<'endUserLicenseAgreements'>>().toEqualTypeOf<'territories'>();
});

test('only what Apple can make and change is made and changed', () => {
  expectTypeOf<'appInfos'>().toExtend<UpdatableType>();
  expectTypeOf<'appInfos'>().not.toExtend<CreatableType>();
  expectTypeOf<'appStoreVersionReleaseRequests'>().toExtend<CreatableType>();
  expectTypeOf<'appInfo'>().not.toExtend<ResourceType>();
});

test('what Apple answers is open: nothing has to be there, and words may be new', () => {
  expectTypeOf<{ state: 'SOMETHING_NEW' }>().toExtend<Attributes<'accessibilityDeclarations'>>();
  expectTypeOf<{ state: null }>().toExtend<Attributes<'accessibilityDeclarations'>>();
  expectTypeOf<{ state: 1 }>().not.toExtend<Attributes<'accessibilityDeclarations'>>();
  expectTypeOf<keyof Attributes<'territories'>>().toEqualTypeOf<'currency'>();
  expectTypeOf<Relationships<'appScreenshotSets'>['appScreenshots']>().toEqualTypeOf<'appScreenshots'[] | undefined>();
});

test('a query asks for what Apple can show', () => {
  expectTypeOf<'agreementText'>().toExtend<FieldOf<'endUserLicenseAgreements'>>();
  expectTypeOf<'agreement'>().not.toExtend<FieldOf<'endUserLicenseAgreements'>>();
  expectTypeOf<'primaryCategory'>().toExtend<IncludeOf<'appInfos'>>();
  expectTypeOf({
    'fields[appInfos]': ['state'],
    include: ['app'],
    'filter[locale]': 'ja',
    limit: 50,
  } as const).toExtend<ResourceQuery<'appInfos'>>();
  expectTypeOf({ 'fields[appInfos]': ['stat'] } as const).not.toExtend<ResourceQuery<'appInfos'>>();
  expectTypeOf({ include: ['apps'] } as const).not.toExtend<ResourceQuery<'appInfos'>>();
});
