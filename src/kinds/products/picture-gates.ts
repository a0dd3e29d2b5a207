/** Of every kind that has pictures of products. */
export const PICTURE_GATES = {
  'delete-product-image': { opens: 'removes the image of a product' },
} as const;
