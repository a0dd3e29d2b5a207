import { relationshipError } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import type { Doc } from '../store.ts';

export const endUserLicenseAgreements = defineResource('endUserLicenseAgreements', {
  parent: 'app',
  key: () => '',
  create({ store }, { attributes, links, lists }) {
    const app = links['app'] ?? '';
    if (store.children(app, 'endUserLicenseAgreements').length > 0) {
      throw relationshipError('INVALID', 'app', 'The app already has an end user license agreement');
    }
    refuseNowhere(lists);
    return store.add({ type: 'endUserLicenseAgreements', parent: app, attributes, lists });
  },
  update(_context, agreement, { attributes, lists }) {
    refuseNowhere(lists);
    Object.assign(agreement.attributes, attributes);
    agreement.lists = { ...agreement.lists, ...lists };
  },
  // What is left then is Apple's standard agreement.
  remove() {},
});

/** An agreement holds somewhere. */
function refuseNowhere({ territories }: Record<string, string[]>): void {
  if (territories === undefined || territories.length > 0) return;
  throw relationshipError('REQUIRED', 'territories', 'An agreement needs at least one territory');
}

export interface EulaSeed {
  agreementText: string;
  /** Default: every one. */
  territories?: string[];
}

export function addEula({ store }: Context, app: Doc, { agreementText, territories }: EulaSeed): void {
  store.add({
    type: 'endUserLicenseAgreements',
    parent: app.id,
    attributes: { agreementText },
    lists: { territories: territories ?? store.all('territories').map(({ id }) => id) },
  });
}
