import type { Language } from '../language.ts'

/** What the checker can find, each told with the words at fault. */
export interface CheckerTexts {
  figure: (found: string) => string
  slot: (found: string) => string
  unit: (found: string) => string
  denominator: (found: string) => string
  window: (found: string) => string
  direction: (found: string) => string
  rank: (found: string) => string
  trait: (found: string) => string
  negation: (found: string) => string
  name: (found: string) => string
  attribute: (found: string) => string
  offer: (found: string) => string
  date: (found: string) => string
  link: (found: string) => string
  placeholder: (found: string) => string
  echo: (found: string) => string
  'segment-talk': (found: string) => string
  incomplete: (found: string) => string
  length: (found: string) => string
  /** @param of the language that the sentence is to be in */
  language: (found: string, of: Language) => string
  banned: (found: string) => string
  /** The same of a message to customers, whose writer is a person. */
  mail: Record<'window' | 'trait', (found: string) => string>
}

/** Why a sentence may not be shown, and what to do, in English. */
export const checkerEn: CheckerTexts = {
  figure: (found) => `“${found}” is a figure that no cited fact shows; leave it out, or use the fact’s own figure.`,
  slot: (found) => `“${found}” stands for no fact; use only the slots that are listed.`,
  unit: (found) => `“${found}” has a unit that its fact does not have; say it with the fact’s unit, once.`,
  denominator: (found) => `“${found}” is a share of something else; say what it is a share of, as the fact has it.`,
  window: (found) => `“${found}” names a time that the facts are not about; leave it out, or say “over the period”.`,
  direction: (found) =>
    `“${found}” says a direction that no cited comparison shows; say it the other way round, or leave the comparison out.`,
  rank: (found) => `“${found}” claims a place that no cited fact has clearly; leave the superlative out.`,
  trait: (found) =>
    `“${found}” says something of the customers that no cited fact bears out; say only what the facts show.`,
  negation: (found) => `“${found}” denies a figure; state what the fact shows instead.`,
  name: (found) => `“${found}” is a name that the cited facts do not carry; use the names on the sheet, or none.`,
  attribute: (found) => `“${found}” says who people are, and no cited fact does; leave it out.`,
  offer: (found) => `“${found}” is an offer that the campaign does not define; leave it out.`,
  date: (found) => `“${found}” is a date that neither the facts nor the campaign have; leave it out.`,
  link: (found) => `“${found}” is a link, address or number that the campaign does not give; leave it out.`,
  placeholder: (found) => `“${found}” is a gap of a template; write the sentence without it.`,
  echo: (found) => `“${found}” belongs to the task or to the form of the answer; write the sentence alone.`,
  'segment-talk': (found) =>
    `“${found}” speaks of segments, of being watched or of the reader’s own figures; write as a shop writes to a customer.`,
  length: (found) => `This is too long for its place (“${found}…”); say it in fewer words.`,
  incomplete: (found) =>
    `The sentence is not complete (“${found}”); end it, and close every bracket and quotation mark.`,
  language: (found, of) =>
    `“${found}” is in another language or garbled; write the whole sentence in ${of === 'zh' ? 'Chinese' : 'English'}.`,
  banned: (found) => `“${found}” is a word or promise that is not allowed; say it in another way.`,
  mail: {
    window: (found) =>
      `“${found}” names a time, and the campaign gives none: keep it only where you know that it is right.`,
    trait: (found) =>
      `“${found}” is a claim that neither the figures nor the offer bear out: keep it only where you know that it is true.`,
  },
}
