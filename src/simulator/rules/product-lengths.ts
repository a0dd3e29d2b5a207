import type { Context } from '../protocol/resource.ts';
import type { Lengths } from './product-localizations.ts';

/** What customers read of an in-app purchase or a subscription. Reports differ. */
export function purchaseLengths({ quirks }: Context): Lengths {
  return { name: quirks.productNameLength, description: quirks.productDescriptionLength };
}

/** What customers read of a subscription group, as the form of the website has it. */
export function groupLengths(): Lengths {
  return { name: 75, customAppName: 30 };
}
