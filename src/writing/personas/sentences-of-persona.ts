import type { Persona, Sentence } from './persona.ts'

/** The lists of a persona, in reading order. */
export const personaParts = ['who', 'wants', 'risks', 'actions'] as const

/** All sentences of a persona in reading order. */
export const sentencesOfPersona = (persona: Pick<Persona, 'summary' | (typeof personaParts)[number]>): Sentence[] => [
  persona.summary,
  ...personaParts.flatMap((part) => persona[part]),
]
