import type { Segment } from '../../customers/segments/segmentation.ts'
import { segmentAnchor } from './anchors.ts'
import type { Block, Section } from './blocks.ts'
import { factTable } from './fact-table.ts'
import { personaBlocks } from './persona-text.ts'
import { productBlocks } from './product-blocks.ts'
import { ruleWords } from './rule-words.ts'
import type { View } from './view.ts'

/** Everything about one segment: who it is, its figures, how to recognise it, what it buys. */
export function segmentSection(view: View, segment: Segment, place: number): Section {
  const { words, report } = view
  const name = view.name(place)
  const own = segment.name[report.language]
  const persona = view.persona(place)
  const few = segment.customers < report.privacy.minCustomers
  const blocks: Block[] = []
  if (own !== name) blocks.push({ kind: 'text', tone: 'note', text: [own] })
  if (few) {
    const text = words.fewNote(view.count(segment.customers), report.privacy.minCustomers)
    blocks.push({ kind: 'text', tone: 'notice', text: [text] })
  }
  if (persona !== undefined) blocks.push(...personaBlocks(view, place, persona))
  blocks.push(...figureBlocks(view, place, name))
  blocks.push(...ruleBlocks(view, segment))
  blocks.push(
    ...productBlocks(
      view,
      place,
      name,
      view.factsOf(place).filter(({ id }) => isTrait(id)),
    ),
  )
  return {
    id: segmentAnchor(segment.id),
    title: name,
    segment: { place, id: segment.id, name: view.label(place) },
    blocks,
  }
}

function figureBlocks(view: View, place: number, name: string): Block[] {
  const words = view.words.segments.facts
  const facts = view.factsOf(place)
  // A fact with a colon is about one product, country or other value; the rest describe the segment as a whole.
  const whole = facts.filter(({ id }) => !isTrait(id))
  const withheld = view.report.sheets.find(({ segment }) => segment === view.segments[place]?.id)?.withheld ?? 0
  const blocks: Block[] = []
  if (whole.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: words.title })
    blocks.push(factTable(view, place, whole, words.caption(name)))
  }
  if (facts.length > 0) blocks.push({ kind: 'text', tone: 'note', text: [words.note] })
  if (withheld > 0) blocks.push({ kind: 'text', tone: 'note', text: [words.withheld(withheld)] })
  return blocks
}

const isTrait = (id: string): boolean => id.includes(':') && !/^attribute:.*\.(mean|median)$/.test(id)

function ruleBlocks(view: View, segment: Segment): Block[] {
  const words = view.words.segments.rule
  const { rule } = segment
  return [
    { kind: 'heading', level: 3, text: words.title },
    { kind: 'text', tone: 'plain', text: [words.intro, ruleWords(view, rule), words.end] },
    {
      kind: 'text',
      tone: 'plain',
      text: [
        [
          words.precision(view.figure(rule.precision, 'share'), view.figure(rule.recall, 'share')),
          words.others(segment.otherPaths),
        ].join(view.words.sentenceGap),
      ],
    },
    { kind: 'fold', summary: words.sql, code: segment.sql },
  ]
}
