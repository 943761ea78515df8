import type { Companion } from '../../customers/companions/companion.ts'
import { type Block, cell, narrowFold, type Section } from './blocks.ts'
import { countText, qualityTables } from './quality-section.ts'
import type { View } from './view.ts'

/** What became of every row of events, reviews or people, and what kinds of events there are. */
export function companionSection(
  view: View,
  { kind, window, types, quality }: Pick<Companion, 'kind' | 'window' | 'types' | 'quality'>,
): Section {
  const { beside } = view.words.quality
  const period = window === undefined ? '' : beside.window(view.date(window.from), view.date(window.to))
  const blocks: Block[] = [
    { kind: 'text', tone: 'plain', text: [beside[kind].intro(view.count(quality.customers), period)] },
    countText(view, quality),
  ]
  if (types.some(({ value }) => value !== '')) {
    const table: Block = {
      kind: 'table',
      caption: beside.typesCaption,
      columns: [{ label: beside.type }, { label: beside.group }, { label: view.words.quality.rows, numeric: true }],
      rows: types.map(({ value, group, rows }) => ({
        cells: [cell(value || beside.noType), cell(beside.groups[group]), cell(view.count(rows))],
      })),
      layout: 'scroll',
    }
    blocks.push(narrowFold(beside.typesCaption, [table]))
  }
  return { id: kind, title: beside[kind].title, blocks: [...blocks, ...qualityTables(view, quality)] }
}
