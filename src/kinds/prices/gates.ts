/** Of every kind that has prices. */
export const PRICE_GATES = {
  'price-change': { opens: 'changes a price by more than half, to free, or from free' },
  'remove-prices': { opens: 'drops manual or scheduled prices that the manifest does not list' },
  'base-territory': { opens: 'prices every territory anew, from another base' },
} as const;
