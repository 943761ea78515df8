/** A question or a word in the form in which it is compared: one width, one case, single spaces, no punctuation at the ends or between words. */
export const saidAlike = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    // A sign within a word or number counts: R&D, 3.5, 50%, win-back.
    .replace(/(?<![\p{L}\p{N}])[\p{P}]+|[\p{P}]+(?![\p{L}\p{N}%])|[，。？！、；：“”「」『』《》（）]/gu, (found) =>
      found.startsWith('%') ? '%' : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
