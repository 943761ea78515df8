import type { Sentence } from '../personas/persona.ts'
import { writePersona } from '../personas/write-persona.ts'
import type { Subject } from './writer.ts'

/** What the rules would say of a segment, for a model to start from: readings and advice without figures and names. */
export interface Ideas {
  wants: string[]
  risks: string[]
  actions: string[]
}

/** How many versions by rule ideas are taken from. */
const versions = 3

/** Most ideas of each kind. */
const most = 4

/**
 * Ideas that the facts license, in words that the persona by rule of this variant does not use: a small model that is asked to say one of them in its own
 * words stays with the facts far more often than one that is asked for ideas.
 */
export function ideasFor({ sheet, sheets, language, variant }: Subject): Ideas {
  const personas = Array.from({ length: versions }, (_, next) =>
    writePersona(sheet, sheets, language, { variant: variant + next + 1 }),
  )
  const plain = (sentences: readonly Sentence[]): string[] =>
    sentences.flatMap(({ kind, parts }) =>
      kind === 'interpretation' && parts.every((part) => typeof part === 'string') ? [parts.join('')] : [],
    )
  const ideas = (section: keyof Ideas): string[] =>
    [...new Set(personas.flatMap((persona) => plain(persona[section])))].slice(0, most)
  return { wants: ideas('wants'), risks: ideas('risks'), actions: ideas('actions') }
}
