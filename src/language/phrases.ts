/** The phrases of a list in which "|" stands between them. */
export const phrases = (text: string): readonly string[] => text.split('|').map((word) => word.trim())

/** One piece of each list, in their order, with a sign between; each phrase once. */
const products = (lists: readonly string[], between: string): readonly string[] => [
  ...new Set(
    lists.reduce<readonly string[]>(
      (begun, list) => begun.flatMap((start) => phrases(list).map((end) => `${start}${between}${end}`.trim())),
      [''],
    ),
  ),
]

/** Every phrase that takes one piece of each list: ['a|b', '1|2'] gives a1, a2, b1, b2. An empty piece stands for none. */
export const phrasesOf = (...lists: readonly string[]): readonly string[] => products(lists, '')

/** The same with blanks between: ['can|could', 'you|'] gives "can you", "can", "could you", "could". */
export const wordedPhrases = (...lists: readonly string[]): readonly string[] => products(lists, ' ')
