import { shownFacts } from '../personas/fill-slots.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Sentence, SentenceOrigin } from '../personas/persona.ts'
import { sentencesOfPersona } from '../personas/sentences-of-persona.ts'
import type { BookSegment, BookVariant, PersonaBook } from './persona-book.ts'

/** The sentences of a variant’s persona and of its e-mails. */
const variantSentences = ({ persona, copies }: BookVariant): Sentence[] => [
  ...sentencesOfPersona(persona),
  ...copies.flatMap(({ email }) => email.body),
]

/** Who wrote anything of the document. */
export const originsIn = (book: PersonaBook): Set<SentenceOrigin> =>
  new Set(
    book.groups
      .flatMap(({ segments }) => segments.flatMap(({ variants }) => variants))
      .flatMap((variant) => [
        ...variantSentences(variant).map(({ origin }) => origin),
        ...variant.copies.flatMap(({ origins }) => Object.values(origins)),
      ]),
  )

/** ids of the facts that the texts on a segment rest on, in the order of their first mention. */
export function citedFacts(segment: BookSegment): string[] {
  const cited = segment.variants.flatMap((variant) => [
    ...variant.persona.handleFacts,
    ...variantSentences(variant).flatMap(({ parts, facts }) => [...shownFacts(parts), ...facts]),
    ...variant.copies.flatMap(({ facts }) => facts),
  ])
  return [...new Set(cited)]
}

/** A sentence in plain words. */
export const sentenceText = ({ parts }: Sentence): string => wordsOf(parts)
