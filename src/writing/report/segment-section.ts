import type { Segment } from '../../customers/segments/segmentation.ts'
import type { Fact } from '../../facts/fact.ts'
import { segmentAnchor } from './anchors.ts'
import { type Block, narrowFold, type Section } from './blocks.ts'
import { factTable } from './fact-table.ts'
import { personaBlocks } from './persona-text.ts'
import { productBlocks } from './product-blocks.ts'
import { ruleWords } from './rule-words.ts'
import { isLittleData } from './small-data.ts'
import { suggestionBlocks } from './suggestion-blocks.ts'
import { valueTables } from './value-tables.ts'
import type { View } from './view.ts'

/** Everything about one segment: who it is, its figures, how to recognise it, what it buys. */
export function segmentSection(view: View, segment: Segment, place: number): Section {
  const { words, report } = view
  const name = view.name(place)
  const persona = view.persona(place)
  const few = view.isSmall(place)
  const blocks: Block[] = []
  if (few && !isLittleData(view)) {
    const text = words.fewNote(view.count(segment.customers), report.privacy.minCustomers)
    blocks.push({ kind: 'text', tone: 'notice', text: [text] })
  }
  if (persona !== undefined) blocks.push(...personaBlocks(view, place, persona))
  const traits = new Map(
    view
      .factsOf(place)
      .filter(({ id }) => isTrait(id))
      .map((fact) => [fact.id, fact]),
  )
  const take = (id: string): Fact | undefined => {
    const fact = traits.get(id)
    traits.delete(id)
    return fact
  }
  blocks.push(...figureBlocks(view, place, name), ...ruleBlocks(view, segment))
  blocks.push(...productBlocks(view, place, name, take), ...suggestionBlocks(view, place, name, take))
  const values = valueTables(view, place, name, take)
  blocks.push(...values.clear)
  const rest = [...wholeFacts(view, place).filter((fact) => !isClear(fact)), ...traits.values()]
  const more: Block[] = [
    ...(rest.length > 0 ? [factTable(view, place, rest, words.segments.facts.moreCaption(name))] : []),
    ...values.unclear,
  ]
  if (more.length > 0) {
    blocks.push({ kind: 'fold', narrow: false, summary: words.segments.facts.more(name), blocks: more })
  }
  return {
    id: segmentAnchor(segment.id),
    title: name,
    segment: { place, id: segment.id, name: view.label(place) },
    blocks,
  }
}

/** The facts on a segment as a whole that have a row in its section: a mean beside a median stands in the table of all features. */
const wholeFacts = (view: View, place: number): Fact[] =>
  view.factsOf(place).filter((fact) => !isTrait(fact.id) && !view.isBesideMedian(place, fact))

/** What to read first: how large the segment is, and what sets it apart beyond chance. */
const isClear = ({ id, comparison }: Fact): boolean =>
  comparison !== undefined || id === 'customers.share' || id === 'revenue.share'

/** A fact with a colon is about one product, country or other value; the rest describe the segment as a whole. */
const isTrait = (id: string): boolean => id.includes(':') && !/^attribute:.*\.(mean|median|upperQuartile)$/.test(id)

function figureBlocks(view: View, place: number, name: string): Block[] {
  const words = view.words.segments.facts
  const clear = wholeFacts(view, place).filter(isClear)
  const withheld = view.report.sheets.find(({ segment }) => segment === view.segments[place]?.id)?.withheld ?? 0
  const blocks: Block[] = []
  if (clear.length > 0) {
    blocks.push(
      narrowFold(words.title, [
        { kind: 'heading', level: 3, text: words.title },
        factTable(view, place, clear, words.caption(name)),
        { kind: 'text', tone: 'note', text: [words.note] },
      ]),
    )
  }
  if (withheld > 0) blocks.push({ kind: 'text', tone: 'note', text: [words.withheld(withheld)] })
  return blocks
}

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
    { kind: 'code', summary: words.sql, code: segment.sql },
  ]
}
