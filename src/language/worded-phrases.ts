import { phrases } from './phrases.ts'

/** Every phrase that takes one piece of each list, in their order, with blanks between: ['can|could', 'you|'] gives "can you", "can", "could you", "could". An empty piece stands for none. */
export const wordedPhrases = (...lists: readonly string[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (begun, list) => begun.flatMap((start) => phrases(list).map((end) => `${start} ${end}`.trim())),
    [''],
  )
