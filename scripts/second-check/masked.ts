import type { Claim } from './claim.ts'
import type { Sheet } from './shipped.ts'

const filler = '□'

/** Names from the data that may stand in a text: products, columns and their values, places. */
export function namesOn(sheet: Sheet): string[] {
  const names = sheet.facts.flatMap(({ id, label }) => {
    if (id.startsWith('product:') || id.startsWith('suggestion:')) return [label.en, label.zh]
    if (!/^(attribute|country|category|tier):/.test(id)) return []
    return [label.en, label.zh].flatMap((text) => {
      const bare = text.replace(/\s*[（(](?:median|mean|中位数|均值)[)）]$/, '')
      return [bare, ...bare.split(/[:：]\s*/)]
    })
  })
  // A value such as "No" is a word of the language too.
  return [...new Set(names)].filter((name) => name.length >= 3).toSorted((a, b) => b.length - a.length)
}

/** The words of a claim that code did not take from a fact: slots and names from the data are blotted out, at their length. */
export function maskedWords(claim: Claim): string {
  const literal = claim.parts
    .map((part) => (typeof part === 'string' ? part : filler.repeat(part.text.length)))
    .join('')
  return namesOn(claim.sheet).reduce((text, name) => {
    const parts = text.split(name)
    // A name is no part of a longer word.
    return parts.slice(1).reduce((done, rest) => {
      const within = /[A-Za-z]$/.test(done) && /^[A-Za-z]/.test(name)
      const goesOn = /[A-Za-z]$/.test(name) && /^[a-z]/.test(rest)
      return done + (within || goesOn ? name : filler.repeat(name.length)) + rest
    }, parts[0] ?? '')
  }, literal)
}

/** A slot with where it stands in the text. */
export interface Slot {
  fact: string
  text: string
  start: number
  end: number
}

export function slotsOf({ parts }: Claim): Slot[] {
  let at = 0
  return parts.flatMap((part) => {
    const start = at
    at += typeof part === 'string' ? part.length : part.text.length
    return typeof part === 'string' ? [] : [{ ...part, start, end: at }]
  })
}

/** Digits with what groups and divides them, without a full stop that ends the sentence. */
const number = /\d[\d,.]*\d|\d/

/** Slots, and figures of the cited facts that stand in plain digits. */
export function figuresShown(claim: Claim): Slot[] {
  const slots = slotsOf(claim)
  const words = maskedWords(claim)
  const plain = claim.cited.flatMap(({ id, display, comparison }) => {
    const own = display[claim.language]
    const compared = comparison?.display[claim.language].match(number)?.[0]
    return [own, compared].flatMap((text) => {
      if (text === undefined) return []
      const figure = text.match(number)?.[0]
      const start = [...words.matchAll(new RegExp(number, 'g'))].find(([digits]) => digits === figure)?.index
      return start === undefined ? [] : [{ fact: id, text: own, start, end: start + text.length }]
    })
  })
  return [...slots, ...plain]
}
