import type { ProductProfile } from '../../customers/profiles/profile.ts'
import { readableName } from '../../facts/readable-name.ts'
import { factAnchor } from './anchors.ts'
import { type Block, cell, type Link, narrowFold, type Table } from './blocks.ts'
import { differenceOf, type Take } from './value-tables.ts'
import type { View } from './view.ts'

/** A product that fewer of a segment bought says little about it. */
const leastShare = 0.1

/** What a segment buys: what it buys more often than others, beyond chance, and what most of its buyers chose. */
export function productBlocks(view: View, place: number, name: string, take: Take): Block[] {
  const words = view.words.segments.products
  const profile = view.report.profiles.segments[place]
  const typical = (profile?.products ?? []).filter(
    ({ product, share }) => share >= leastShare && view.fact(place, factId(product))?.comparison?.relation === 'higher',
  )
  const tables = [
    productTable(view, place, typical, words.typical(name), take),
    productTable(view, place, profile?.topProducts ?? [], words.top(name), take),
  ].filter(({ rows }) => rows.length > 0)
  if (tables.length === 0) return []
  const heading: Block = { kind: 'heading', level: 3, text: words.title }
  return [narrowFold(words.title, [heading, ...tables])]
}

const factId = (product: string): string => `product:${product}.share`

function productTable(
  view: View,
  place: number,
  products: readonly ProductProfile[],
  caption: string,
  take: Take,
): Table {
  const words = view.words.segments
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.products.product },
      { label: words.products.here, numeric: true },
      { label: words.products.all, numeric: true },
      { label: words.facts.difference, wide: true },
      { label: words.products.revenueShare, numeric: true },
      { label: words.products.customers, numeric: true },
    ],
    rows: products.map((product) => {
      const id = factId(product.product)
      return {
        id: take(id) && factAnchor(view.segments[place]?.id ?? '', id),
        cells: [
          cell(...names(product)),
          {
            text: [view.figure(product.share, 'share')],
            bar: { value: product.share, all: product.shareOfAll, segment: place },
          },
          cell(view.figure(product.shareOfAll, 'share')),
          cell(differenceOf(view, place, id)),
          cell(view.figure(product.revenueShare, 'share')),
          cell(view.count(product.customers)),
        ],
      }
    }),
    layout: 'restack',
  }
}

/** The name with the code below it; once where the one is the other. */
function names({ product, name }: ProductProfile): (string | Link)[] {
  if (name === '' || name.trim() === product.trim()) return [name === '' ? product : readableName(name)]
  return [readableName(name), { text: product, aside: true }]
}
