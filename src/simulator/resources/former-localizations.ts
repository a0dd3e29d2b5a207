import type { Context, ResourceType } from '../protocol/resource.ts';
import type { ProductKind } from '../rules/product-kinds.ts';
import { productOf } from '../rules/product-kinds.ts';
import type { Lengths } from '../rules/product-localizations.ts';
import { checkRemoval, createLocalization, updateLocalization } from '../rules/product-localizations.ts';
import { unmodifiable, versionsOf } from '../rules/product-versions.ts';
import type { Doc } from '../store.ts';
import { text } from '../store.ts';

const STATES = ['PREPARE_FOR_SUBMISSION', 'WAITING_FOR_REVIEW', 'APPROVED', 'REJECTED'];

/**
 * The texts of a product as they were before it had versions (API 4.4 and older; it still answers): those of its last version.
 * @param toProduct relation to the product
 * @param other what there is beside the name
 */
export function formerLocalizations(
  kind: ProductKind,
  toProduct: string,
  lengthsOf: (context: Context) => Lengths,
  other = 'description',
): ResourceType {
  const type = kind.localizations;
  const versionOf = ({ store }: Context, localization: Doc) => store.get(kind.versions, localization.parent ?? '');
  return {
    type,
    version: 'v1',
    attributes: {
      name: { kind: 'text', shown: true, create: true, update: true, required: true },
      locale: { kind: 'text', create: true, required: true },
      [other]: { kind: 'text', shown: true, create: true, update: true },
      state: { kind: 'enum', values: STATES },
    },
    relationships: {
      [toProduct]: {
        type: kind.products,
        from(context, localization) {
          const version = versionOf(context, localization);
          const product = version && productOf(context.store, version);
          return product ? [product] : [];
        },
        includable: true,
        unlinked: true,
        create: true,
        required: true,
      },
    },
    instance: true,
    key: (localization) => text(localization, 'locale'),
    computed: (context, localization) => ({ state: formerState(versionOf(context, localization)) }),
    create(context, input) {
      const product = context.store.get(kind.products, input.links[toProduct] ?? '');
      const version = product && versionsOf(context.store, kind, product).at(-1);
      if (!version) throw new Error(`there is no version of ${product?.id ?? 'nothing'}`);
      return createLocalization(context, kind, lengthsOf(context), { ...input, links: { version: version.id } });
    },
    update(context, localization, input) {
      // Unlike those of the second version (observed): they have to be deleted and made anew.
      if (text(versionOf(context, localization), 'state') === 'REJECTED') throw unmodifiable(type, 'REJECTED');
      updateLocalization(context, kind, lengthsOf(context), localization, input);
    },
    remove: (context, localization) => checkRemoval(context, kind, localization),
  };
}

function formerState(version: Doc | undefined): string {
  const state = text(version, 'state');
  if (state === 'APPROVED' || state === 'REPLACED_WITH_NEW_VERSION') return 'APPROVED';
  if (['READY_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'IN_REVIEW', 'ACCEPTED'].includes(state)) return 'WAITING_FOR_REVIEW';
  return state === 'REJECTED' ? 'REJECTED' : 'PREPARE_FOR_SUBMISSION';
}
