import { inOrder } from '../lexicon/in-order.ts'
import type { Whole } from '../lexicon/wholes.ts'
import type { Reading } from '../reading.ts'
import { findWhole } from './find-whole.ts'
import type { HeldFigure } from './hold-figure.ts'

/** "By revenue", "more of the orders", with the figure behind it. */
const toldBefore = inOrder(
  'i',
  /\b(?:by (?:number of |the number of )?|(?:more|fewer|most|many|some) of (?:the |their )?)/,
  /(revenue|sales|turnover|customers|heads?|orders|spend)\b[^;.\ue002]{0,64}$/,
)
/** The noun phrase behind "of" ends where a verb or another preposition begins. */
const phraseEnd = inOrder(
  'i',
  /\s/,
  [
    /in|from|on|at|by|with|for|to|and|but|here|it|who|that|which|is|are|was|were|has|have|had|the segment has/,
    /come|comes|came|fall|falls|go|goes|placed|belong|bought|buy|live|pay|use|sits?|rests?|depends?/,
  ],
  /\b/,
)
/** "Of the customers order on a weekend": what follows people says what they do. */
const peopleWhoAct = inOrder(
  'i',
  /^.*?\b(?:customers|buyers|shoppers|people|clients|members)/,
  /(?= (?:orders?|ordered|spend|spent|return|returned|shop|shopped|visit|use|purchase|purchased)\b)/,
)
/** "The share of revenue stands at". */
const shareOf = inOrder(
  'i',
  /\b(?:share|proportion|percentage|part) of (?:the |all |its |their )*([a-z' ]{3,24}?)/,
  /(?: is| are| of| comes to| stands at| at)?\s?\(?(?:only |just |about |nearly |roughly )?$/,
)

/** What an English sentence says that a figure is a share of, in the words around it. */
export function wholeNamedEn({ text, words }: Reading, { start, end }: HeldFigure): Whole | undefined {
  const told = toldBefore.exec(words.slice(Math.max(0, start - 90), start))?.[1]
  const behind = /^\s?of (?:the |all )?(?:revenue|orders|spend|items)\b/i.test(words.slice(end))
  if (told !== undefined && !behind) return findWhole(told, 'en')
  const nth = /\b(?:every|each) \w+$/i.test(text.slice(0, end)) ? /^ \w+/.exec(words.slice(end))?.[0] : undefined
  if (nth !== undefined) return / one$/i.test(nth) ? 'segment' : findWhole(nth, 'en')
  const every = /\bof every (?:hundred|100)\b([^,;.]{0,32}), $/i.exec(words.slice(0, start))?.[1]
  if (every !== undefined) return findWhole(every, 'en', true)
  const after = /^\s?(?:\([^)]*\)\s?)?of ([^,;:.()\ue002]{1,60})/i.exec(words.slice(end))?.[1]
  if (after !== undefined) {
    if (/^(?:them|those|these)\b(?! (?:orders|purchases|items|sales|goods|products)\b)/i.test(after)) return 'segment'
    // The noun phrase ends where a verb or another preposition begins.
    const phrase = after.split(phraseEnd)[0] ?? after
    const people = peopleWhoAct.exec(phrase)?.[0]
    if (people !== undefined) return findWhole(people, 'en', true)
    // "The orders of this segment" are orders.
    const head = (phrase.split(/\sof\s/i)[0] ?? phrase).replace(/\b[\w']+(?:'s|s')\s/g, ' ')
    return findWhole(head, 'en', true) ?? findWhole(phrase, 'en', true)
  }
  const before = words.slice(Math.max(0, start - 48), start)
  const share = shareOf.exec(before)?.[1]
  const compound =
    /\b(revenue|customer|order|sales) share (?:is |of |comes to |stands at |at )?(?:only |just |about )?$/i.exec(
      before,
    )?.[1]
  const phrase = share ?? compound?.replace(/^(?:customer|order)$/i, (word) => `${word}s`)
  return phrase === undefined ? undefined : findWhole(phrase, 'en', true)
}
