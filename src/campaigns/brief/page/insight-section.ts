import type { Fact } from '../../../facts/fact.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { bookWords } from '../../../writing/persona-book/book-words.ts'
import { factAnchor } from '../../../writing/report/anchors.ts'
import { type Block, cell, type Section, type Table } from '../../../writing/report/blocks.ts'
import { factCells } from '../../../writing/report/fact-cells.ts'
import { reportWords } from '../../../writing/report/view.ts'
import { type BriefView, paragraph } from './brief-view.ts'
import { factKey, markedSentence } from './marked-sentence.ts'
import { originTitle } from './origin-title.ts'
import { signsIn } from './who-wrote.ts'

/** What is known of the audience, in sentences, and the figures that they rest on. */
export function insightSection(view: BriefView): Section {
  const { words, plan } = view
  const [first, ...others] = plan.insight
  const { insight } = words
  if (first === undefined || plan.evidence.length === 0)
    return { id: 'insight', title: insight.title, blocks: [paragraph(insight.none)] }
  return {
    id: 'insight',
    title: insight.title,
    blocks: [
      { kind: 'text', tone: 'lead', text: markedSentence(view, first) },
      { kind: 'list', items: others.map((sentence) => markedSentence(view, sentence)) },
      ...wantsBlocks(view),
      paragraph(insight.signs(signsIn(view)), 'note'),
      { kind: 'heading', level: 3, text: insight.evidenceTitle },
      evidenceTable(view),
    ],
  }
}

function wantsBlocks(view: BriefView): Block[] {
  const { wants } = view.plan
  if (wants.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: view.words.insight.wants },
    // A wish is a reading of the figures, also where it shows one.
    { kind: 'list', items: wants.map((sentence) => markedSentence(view, { ...sentence, kind: 'interpretation' })) },
  ]
}

function evidenceTable(view: BriefView): Table {
  const { plan, language, campaign } = view
  const columns = reportWords(language).segments.facts
  const context = {
    language,
    customers: campaign.audience.customers,
    place: 0,
    title: (fact: Fact) => originTitle(view, fact),
  }
  return {
    kind: 'table',
    caption: view.words.insight.evidence(view.audience),
    columns: [
      { label: columns.fact },
      { label: bookWords(language).slides.here, numeric: true },
      { label: columns.all, numeric: true },
      { label: columns.difference, wide: true },
      { label: bookWords(language).evidence.customers, numeric: true },
    ],
    rows: plan.evidence.map((fact) => ({
      id: factAnchor(factKey, fact.id),
      cells: [...factCells(fact, context), cell(formatNumber(fact.customers))],
    })),
    layout: 'restack',
  }
}
