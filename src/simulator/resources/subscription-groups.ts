import { attributeEntry, fail, refuseIfAny } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context } from '../protocol/resource.ts';
import { GROUPS, SUBSCRIPTIONS } from '../rules/product-kinds.ts';
import { addVersion, versionsOf } from '../rules/product-versions.ts';
import { isPermanent } from '../rules/subscriptions.ts';
import type { Attributes, Doc, Store } from '../store.ts';
import { text } from '../store.ts';

export const subscriptionGroups = defineResource('subscriptionGroups', {
  parent: 'app',
  attributes: { referenceName: { max: 64 } },
  relationships: {
    // What was here before versions: of the last one.
    subscriptionGroupLocalizations: {
      from: ({ store }, group) =>
        store.children(versionsOf(store, GROUPS, group).at(-1)?.id ?? '', GROUPS.localizations),
      former: true,
    },
  },
  key: (group) => text(group, 'referenceName'),
  create({ store }, { attributes, links }) {
    const app = links['app'] ?? '';
    checkName(store, app, undefined, attributes);
    const group = store.add({ type: GROUPS.products, parent: app, attributes });
    addVersion(store, GROUPS, group);
    return group;
  },
  update({ store }, group, { attributes }) {
    checkName(store, group.parent ?? '', group, attributes);
    Object.assign(group.attributes, attributes);
  },
  remove: (context, group) => refuseHolding(context, group),
});

/** The name of a group is its only mark in an app; that no other one may have it is usual with Apple. */
function checkName(store: Store, app: string, group: Doc | undefined, attributes: Attributes): void {
  const name = text({ attributes }, 'referenceName');
  const isTaken = store
    .children(app, GROUPS.products)
    .some((other) => other !== group && name !== '' && text(other, 'referenceName') === name);
  const detail = `The reference name '${name}' is already used by another subscription group`;
  refuseIfAny(isTaken ? [attributeEntry('INVALID.DUPLICATE', 'referenceName', detail)] : []);
}

/** A group goes with its subscriptions, unless one of them is for ever. */
function refuseHolding(context: Context, group: Doc): void {
  const held = context.store.children(group.id, SUBSCRIPTIONS.products).some((one) => isPermanent(context, one));
  if (held) throw fail(409, 'STATE_ERROR', 'A subscription group with subscriptions can not be deleted');
}
