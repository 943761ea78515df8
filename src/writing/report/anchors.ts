/** Characters that may stand in an id and in a link to it as they are; all others are written by their code point. */
const plain = /[^A-Za-z0-9.-]/gu

const encode = (text: string): string =>
  text.replace(plain, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`)

/** The id of a fact’s row: facts are unique on their segment’s sheet. */
export const factAnchor = (segment: string, fact: string): string => `fact-${encode(segment)}-${encode(fact)}`

/** The id of a segment’s section. */
export const segmentAnchor = (segment: string): string => `segment-${encode(segment)}`
