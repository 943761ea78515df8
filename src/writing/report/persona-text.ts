import { wordsOf } from '../personas/parts.ts'
import type { Persona, Sentence } from '../personas/persona.ts'
import { personaParts } from '../personas/sentences-of-persona.ts'
import type { Block, Inline, Text } from './blocks.ts'
import type { View } from './view.ts'

/** A sentence in plain words. */
export const personaText = ({ parts }: Sentence): string => wordsOf(parts)

/** A sentence whose figures lead to the rows of their facts. */
function linkedSentence(view: View, place: number, sentence: Sentence): Text {
  return sentence.parts.map((part): Inline => {
    if (typeof part === 'string') return part
    const fact = view.fact(place, part.fact)
    // A sentence may outlive a fact of an older sheet: its words stay, and only the link is missing.
    return fact === undefined ? part.text : view.factLink(place, fact, part.text)
  })
}

/** Who wrote the texts, said once for all segments, or by writer where there are several. */
export function writtenBy(view: View): string | undefined {
  const { written, join, sentenceGap } = view.words
  const writers = [...new Set(view.report.personas.map(({ writer }) => writer))]
  const [only] = writers
  if (only === undefined) return undefined
  if (writers.length === 1) return only === 'rule' ? written.rule : written.model(only)
  return writers
    .map((writer) => {
      const names = join(
        [...view.segments.keys()]
          .filter((place) => view.persona(place)?.writer === writer)
          .map((place) => view.label(place)),
      )
      return writer === 'rule' ? written.ruleSome(names) : written.modelSome(writer, names)
    })
    .join(sentenceGap)
}

/** Who a segment is: what to call it, the summary, and four lists of sentences. */
export function personaBlocks(view: View, place: number, persona: Persona): Block[] {
  const words = view.words.segments
  const linked = (sentence: Sentence): Text => linkedSentence(view, place, sentence)
  // A name that the marketer gave is the handle, and stands in the heading already.
  const handle = persona.who.length === 0 || persona.handle === view.name(place) ? [] : [words.handle(persona.handle)]
  return [
    ...handle.map((text): Block => ({ kind: 'text', tone: 'note', text: [text] })),
    { kind: 'text', tone: 'lead', text: linked(persona.summary) },
    {
      kind: 'panels',
      panels: personaParts
        .map((tone) => ({ tone, title: words[tone], items: persona[tone].map(linked) }))
        .filter(({ items }) => items.length > 0),
    },
  ]
}
