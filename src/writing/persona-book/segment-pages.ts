import { formatFigure } from '../../facts/format.ts'
import { formatShare } from '../../facts/format-share.ts'
import type { Language } from '../../language/language.ts'
import type { Sentence } from '../personas/persona.ts'
import { personaParts } from '../personas/sentences-of-persona.ts'
import { factAnchor, segmentAnchor } from '../report/anchors.ts'
import type { Block, Inline, Section, Text } from '../report/blocks.ts'
import { factTitle, reportWords } from '../report/view.ts'
import { bookWords } from './book-words.ts'
import { copyCard } from './copy-cards.ts'
import { evidenceTable } from './evidence-table.ts'
import type { BookSegment, BookVariant } from './persona-book.ts'
import { longId } from './segment-id.ts'
import { markMeaning, sentenceMark } from './sentence-mark.ts'

/** The handle of a segment’s first persona, by which the document calls it. */
export const handleOf = ({ variants, name }: BookSegment): string => variants[0]?.persona.handle ?? name

/** How large a segment is, as "787 customers, 18% of all". */
export const sizeText = ({ customers, share }: BookSegment, language: Language): string =>
  bookWords(language).size(formatFigure(customers, 'customers', language), formatShare(share))

/** Everything on one segment: its personas, their texts for customers, and the evidence. */
export function segmentPage(segment: BookSegment, place: number, language: Language): Section {
  const words = bookWords(language)
  const key = segment.segment
  const { separator } = reportWords(language)
  const several = segment.variants.length > 1
  return {
    id: segmentAnchor(key),
    title: handleOf(segment),
    segment: { place, id: longId(segment, language), name: handleOf(segment) },
    blocks: [
      { kind: 'text', tone: 'note', text: [[segment.name, sizeText(segment, language)].join(separator)] },
      ...segment.variants.flatMap((variant, index): Block[] => [
        ...(several ? [heading(words.variant(index + 1, segment.variants.length, variant.persona.handle))] : []),
        ...variantBlocks(variant, language, (sentence, mark) => marked(sentence, segment, key, language, mark)),
      ]),
      heading(words.evidence.title),
      evidenceTable(segment, key, place, language),
    ],
  }
}

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text })

function variantBlocks(
  { persona, copies }: BookVariant,
  language: Language,
  text: (sentence: Sentence, mark?: string) => Text,
): Block[] {
  const titles = reportWords(language).segments
  const panels = personaParts
    .map((tone) => ({ tone, title: titles[tone], items: persona[tone].map((sentence) => text(sentence)) }))
    .filter(({ items }) => items.length > 0)
  const cards = copies.map((copy) => copyCard(copy, text))
  return [
    { kind: 'text', tone: 'lead', text: text(persona.summary) },
    { kind: 'panels', panels },
    ...(cards.length === 0 ? [] : [heading(bookWords(language).copy.title), { kind: 'cards', cards } as const]),
  ]
}

/** A sentence whose figures lead to their rows, and the sign of who wrote it. */
function marked(
  sentence: Sentence,
  segment: BookSegment,
  key: string,
  language: Language,
  mark = sentenceMark(sentence, language),
): Text {
  const words = sentence.parts.map((part): Inline => {
    if (typeof part === 'string') return part
    const fact = segment.sheet.facts.find(({ id }) => id === part.fact)
    // A sentence may outlive a fact of an older sheet: its words stay, and only the link is missing.
    return fact === undefined
      ? part.text
      : { text: part.text, to: factAnchor(key, fact.id), title: factTitle(fact, language) }
  })
  return mark === '' ? words : [...words, ' ', { text: mark, title: markMeaning(sentence, language), mark: true }]
}
