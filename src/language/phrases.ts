/** The phrases of a list in which "|" stands between them. */
export const phrases = (text: string): readonly string[] => text.split('|').map((word) => word.trim())

/** Every phrase that takes one piece of each list, in their order: ['a|b', '1|2'] gives a1, a2, b1, b2. An empty piece stands for none. */
export const phrasesOf = (...lists: readonly string[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (begun, list) => begun.flatMap((start) => phrases(list).map((end) => start + end)),
    [''],
  )
