import { buildsDeclaredBy } from '../rules/encryption.ts';
import { defineResource } from '../protocol/define-resource.ts';
import { text } from '../store.ts';

/** What an app says of its encryption that is not exempt from export rules. They are made on the website, and come with the builds. */
export const appEncryptionDeclarations = defineResource('appEncryptionDeclarations', {
  parent: 'app',
  relationships: { builds: { from: ({ store }, declaration) => buildsDeclaredBy(store, declaration) } },
  key: (declaration) => text(declaration, 'appDescription'),
  volatile: ['createdDate'],
});
