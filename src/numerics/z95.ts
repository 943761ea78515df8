/** What 95 % of a standard normal variable lies within, on either side of 0. */
export const z95 = 1.959964
