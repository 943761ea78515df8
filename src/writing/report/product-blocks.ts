import type { ProductProfile, ValueShare } from '../../customers/profiles/profile.ts'
import { readableName } from '../../facts/readable-name.ts'
import { dimensionName, valueName } from '../../facts/value-name.ts'
import { type Block, cell, type Table } from './blocks.ts'
import { capital, type View } from './view.ts'

/** What a segment buys, and where and when. The local reader sees all of it, also what is on no fact sheet. */
export function productBlocks(view: View, place: number, name: string): Block[] {
  const words = view.words.segments
  const profile = view.report.profiles.segments[place]
  if (profile === undefined) return []
  const blocks: Block[] = []
  const tables = [
    productTable(view, place, profile.products, words.products.typical(name)),
    productTable(view, place, profile.topProducts, words.products.top(name)),
  ].filter(({ rows }) => rows.length > 0)
  if (tables.length > 0) {
    blocks.push({ kind: 'heading', level: 3, text: words.products.title }, { kind: 'columns', blocks: tables })
  }
  if (profile.values.length > 0) {
    const orders = profile.orders !== undefined
    blocks.push({ kind: 'heading', level: 3, text: orders ? words.values.title : words.values.plainTitle })
    blocks.push(
      valueTable(view, place, profile.values, orders ? words.values.caption(name) : words.values.plainCaption(name)),
    )
  }
  return blocks
}

function productTable(view: View, place: number, products: readonly ProductProfile[], caption: string): Table {
  const words = view.words.segments.products
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.product },
      { label: words.here, numeric: true },
      { label: words.all, numeric: true },
      { label: words.revenueShare, numeric: true },
    ],
    rows: products.map((product) => ({
      cells: [
        cell(product.name === '' ? product.product : readableName(product.name), {
          text: product.product,
          aside: true,
        }),
        {
          text: [view.figure(product.share, 'share')],
          bar: { value: product.share, all: product.shareOfAll, segment: place },
        },
        cell(view.figure(product.shareOfAll, 'share')),
        cell(view.figure(product.revenueShare, 'share')),
      ],
    })),
    layout: 'scroll',
  }
}

function valueTable(view: View, place: number, values: readonly ValueShare[], caption: string): Table {
  const words = view.words.segments
  const { language } = view.report
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.values.value },
      { label: words.values.dimension },
      { label: words.facts.here, numeric: true },
      { label: words.facts.all, numeric: true },
      { label: view.words.customers, numeric: true },
    ],
    rows: values.map((value) => ({
      cells: [
        cell(capital(valueName(value.dimension, value.value)[language])),
        cell(capital(dimensionName(value.dimension)[language])),
        {
          text: [view.figure(value.share, 'share')],
          bar: { value: value.share, all: value.shareOfAll, segment: place },
        },
        cell(view.figure(value.shareOfAll, 'share')),
        cell(view.count(value.customers)),
      ],
    })),
    layout: 'scroll',
  }
}
