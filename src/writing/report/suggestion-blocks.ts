import { readableName } from '../../facts/readable-name.ts'
import { suggestionId } from '../../facts/suggestion-facts.ts'
import { factAnchor } from './anchors.ts'
import { type Block, cell, narrowFold, type Table } from './blocks.ts'
import type { Take } from './value-tables.ts'
import type { View } from './view.ts'

/** What a segment would buy next that it has not; nothing where no recommendations were made. */
export function suggestionBlocks(view: View, place: number, name: string, take: Take): Block[] {
  const words = view.words.recommend
  const { recommendations, privacy } = view.report
  const segment = view.segments[place]?.id ?? ''
  const products = recommendations?.segments.find((other) => other.segment === segment)?.products ?? []
  if (products.length === 0) return []
  const isTested = products.some(({ expected }) => expected > 0)
  const table: Table = {
    kind: 'table',
    caption: words.caption(name),
    columns: [
      { label: words.product },
      { label: words.here, numeric: true },
      { label: words.all, numeric: true },
      { label: words.customers, numeric: true },
      ...(isTested ? [{ label: words.expected, numeric: true }] : []),
    ],
    rows: products.map(({ product, name: called, customers, share, shareOfAll, expected }) => {
      const id = suggestionId(product)
      const isFew = customers < privacy.minCustomers && !view.isSmall(place)
      return {
        id: take(id) && factAnchor(segment, id),
        cells: [
          cell(
            readableName(called === '' ? product : called),
            ...(called.trim() === product.trim() || called === '' ? [] : [{ text: product, aside: true }]),
            ...(isFew ? [{ text: words.small(privacy.minCustomers), aside: true }] : []),
          ),
          { text: [view.figure(share, 'share')], bar: { value: share, all: shareOfAll, segment: place } },
          cell(view.figure(shareOfAll, 'share')),
          cell(view.count(customers)),
          ...(isTested
            ? [cell(expected / customers < 0.005 ? words.underOne : view.figure(expected / customers, 'share'))]
            : []),
        ],
      }
    }),
    layout: 'restack',
  }
  const note: Block = { kind: 'text', tone: 'note', text: [words.expectedNote] }
  const heading: Block = { kind: 'heading', level: 3, text: words.title }
  return [narrowFold(words.title, [heading, table, ...(isTested ? [note] : [])])]
}
