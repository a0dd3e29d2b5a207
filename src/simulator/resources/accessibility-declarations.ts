import { defineResource } from '../protocol/define-resource.ts';
import { attributeEntry, attributeError, fail, refuseIfAny, relationshipError } from '../protocol/errors.ts';
import { liveVersion } from '../rules/versions-of-app.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const TYPE = 'accessibilityDeclarations';

/** What an app says of its accessibility on one device family: a draft, what is published, and what was published before. */
export const accessibilityDeclarations = defineResource(TYPE, {
  parent: 'app',
  key: (declaration) => `${text(declaration, 'deviceFamily')} ${text(declaration, 'state')}`,
  create({ store }, { attributes, links }) {
    // Answers are refused here although the specification has them; they are set afterwards (observed 2026-08).
    const detail = (name: string) => `The attribute '${name}' can not be included in a 'CREATE' operation`;
    const { deviceFamily: _family, ...answers } = attributes;
    refuseIfAny(Object.keys(answers).map((name) => attributeEntry('NOT_ALLOWED', name, detail(name))));
    const app = links['app'] ?? '';
    const family = text({ attributes }, 'deviceFamily');
    // Neither the specification nor anybody's report says that there is one draft at most; a second one would tell nothing.
    if (findDeclaration(store, app, family, 'DRAFT'))
      throw relationshipError('INVALID', 'app', `The app has a draft for ${family} already`);
    return store.add({ type: TYPE, parent: app, attributes: { deviceFamily: family, state: 'DRAFT' } });
  },
  update({ store }, declaration, { attributes: { publish, ...answers } }) {
    refuseUnlessDraft(declaration);
    const { parent: app = '' } = declaration;
    const family = text(declaration, 'deviceFamily');
    if ((answers['supportsLargerText'] ?? null) !== null && family === 'MAC')
      throw attributeError('INVALID', 'supportsLargerText', 'Larger Text is not available on MAC'); // observed 2026-08
    if (publish === true && !liveVersion(store, app, platformOf(family)))
      throw attributeError('INVALID.INVALID_STATE', 'publish', `The app is not in the App Store for ${family}`); // observed 2026-08
    Object.assign(declaration.attributes, answers);
    if (publish !== true) return;
    const before = findDeclaration(store, app, family, 'PUBLISHED');
    if (before) before.attributes['state'] = 'REPLACED';
    declaration.attributes['state'] = 'PUBLISHED';
  },
  remove: (_context, declaration) => refuseUnlessDraft(declaration),
});

function findDeclaration(store: Store, app: string, family: string, state: string): Doc | undefined {
  return store
    .children(app, TYPE)
    .find(({ attributes }) => attributes['deviceFamily'] === family && attributes['state'] === state);
}

function refuseUnlessDraft(declaration: Doc): void {
  if (text(declaration, 'state') === 'DRAFT') return;
  throw fail(409, 'STATE_ERROR.ENTITY_STATE_INVALID', 'Only a draft can be changed or deleted.');
}

/** iPads and watches come with iOS. */
function platformOf(family: string): string {
  const own: Record<string, string> = { APPLE_TV: 'TV_OS', MAC: 'MAC_OS', VISION: 'VISION_OS' };
  return own[family] ?? 'IOS';
}
