/** From this share of the segment on, a reader can be taken for a buyer of a product, 0 to 1. */
export const nearlyAll = 0.8
