import { DECLARATION_STATES, buildsDeclaredBy } from '../rules/encryption.ts';
import type { ResourceType } from '../protocol/resource.ts';
import { byAttribute } from '../protocol/resource.ts';
import { PLATFORMS } from '../rules/states.ts';
import { text } from '../store.ts';

/** What an app says of its encryption that is not exempt from export rules. They are made on the website, and come with the builds. */
export const appEncryptionDeclarations: ResourceType = {
  type: 'appEncryptionDeclarations',
  attributes: {
    appDescription: { kind: 'text' },
    createdDate: { kind: 'dateTime' },
    usesEncryption: { kind: 'boolean' },
    exempt: { kind: 'boolean' },
    containsProprietaryCryptography: { kind: 'boolean' },
    containsThirdPartyCryptography: { kind: 'boolean' },
    availableOnFrenchStore: { kind: 'boolean' },
    platform: { kind: 'enum', values: PLATFORMS },
    uploadedDate: { kind: 'dateTime' },
    documentUrl: { kind: 'text' },
    documentName: { kind: 'text' },
    documentType: { kind: 'text' },
    appEncryptionDeclarationState: { kind: 'enum', values: DECLARATION_STATES },
    codeValue: { kind: 'text' },
  },
  relationships: {
    app: { type: 'apps', from: 'parent', includable: true, related: {} },
    builds: {
      type: 'builds',
      many: true,
      from: ({ store }, declaration) => buildsDeclaredBy(store, declaration),
      includable: true,
    },
    appEncryptionDeclarationDocument: { type: 'appEncryptionDeclarationDocuments', includable: true },
  },
  key: (declaration) => text(declaration, 'appDescription'),
  volatile: ['createdDate'],
  collection: {
    filters: {
      platform: byAttribute('platform', { values: PLATFORMS }),
      app: { of: (_context, declaration) => [declaration.parent] },
      builds: { of: ({ store }, declaration) => buildsDeclaredBy(store, declaration).map(({ id }) => id) },
    },
  },
  instance: true,
};
